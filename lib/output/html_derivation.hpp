// The way from a figure to the law: formula, operands, values, tables read, paper and place.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"

#include <functional>
#include <string>

namespace dutoan {

/// Where on the page a row stands; empty: nowhere.
using RowAnchor = std::function<std::string(const std::string& row)>;

/// The symbol the circulars know a row by has a capital letter; "total" and the like are names of
/// ours, and empty here.
[[nodiscard]] std::string row_symbol(const std::string& id);

/// What one row, in one column, rests on. Rows its formula names are links.
void append_derived_row(std::string& html, const DerivedRow& row, const Derivation& derivation,
                        Language language, const RowAnchor& anchor);

/// The inputs of a derivation; nothing where it has none.
void append_inputs(std::string& html, const Derivation& derivation, Language language);

/// What was computed by a method of its own, folded: its rows, its inputs, and so on down. Their
/// anchors are `prefix` and a number.
void append_nested(std::string& html, const Derivation& derivation, const std::string& prefix,
                   const ReportStyle& style);

}  // namespace dutoan
