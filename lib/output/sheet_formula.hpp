// A formula of a method as a live formula of a sheet, over cells that hold its operands.
#pragma once

#include "base/number.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

/// A cell that holds a figure.
struct FormulaCell {
  std::string name;  ///< "D12"
  Number value;
};

/// The cell of a row of the method, `column` being empty where the formula names none; nothing
/// where no cell holds it.
using CellOfRow =
    std::function<std::optional<FormulaCell>(std::string_view row, std::string_view column)>;

/// `=…` for a formula that is arithmetic over cells and comes to `value` there, or to `value` once
/// it is rounded to a whole; nothing for any other: look-ups, conditions and sums over lines stay
/// values.
[[nodiscard]] std::optional<std::string> sheet_formula(const std::string& formula,
                                                       const CellOfRow& cell_of,
                                                       const Number& value);

}  // namespace dutoan
