// Tables for spreadsheets: plain numbers, quoted where needed, and no cell that a spreadsheet would
// take for a formula.
#pragma once

#include "base/number.hpp"
#include "formula/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// Appends a cell; one that begins like a formula (= + - @) and is no number gets a leading '.
void append_csv_cell(std::string& text, std::string_view cell);
void append_csv_row(std::string& text, const std::vector<std::string>& cells);

/// "about", "at-least" or nothing.
[[nodiscard]] std::string marks_word(const Marks& marks);

}  // namespace dutoan
