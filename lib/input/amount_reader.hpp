// Amounts as papers write them, and numbers that explain themselves.
#pragma once

#include "base/diagnostic.hpp"
#include "input/yaml_tree.hpp"
#include "plan/work_item.hpp"

#include <optional>
#include <string_view>

namespace dutoan {

/// `4_200_000_000`, or a text such as "4.200 triệu" or "4,2 tỷ", whose precision is the unit of its
/// last digit.
[[nodiscard]] std::optional<WrittenAmount> read_written_amount(Yaml value, std::string_view key,
                                                               Diagnostics& diagnostics);

/// A number, or {value, ref, note}.
enum class Counted : std::uint8_t { in_units, in_dong };
[[nodiscard]] std::optional<Number> read_explained_number(Yaml value, std::string_view key,
                                                          Counted counted,
                                                          Diagnostics& diagnostics);

/// The value of `1.234.567,89`, or nothing when it is not written so.
[[nodiscard]] std::optional<Number> parse_vietnamese_number(std::string_view text);

/// How many đồng one of a unit is: dong, nghin, trieu, ty.
[[nodiscard]] Number dong_per_unit(std::string_view unit);

}  // namespace dutoan
