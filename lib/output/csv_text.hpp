// Tables for spreadsheets: plain numbers, quoted where needed, and no cell that a spreadsheet would
// take for a formula.
#pragma once

#include "base/number.hpp"
#include "formula/value.hpp"

#include <string>
#include <string_view>

namespace dutoan {

/// Appends a cell; one that begins like a formula (= + - @) and is no number gets a leading '.
void append_csv_cell(std::string& text, std::string_view cell);
/// `cells`: any range of texts.
template <typename Cells>
void append_csv_row(std::string& text, const Cells& cells) {
  bool first = true;
  for (const auto& cell : cells) {
    if (!first) text += ',';
    first = false;
    append_csv_cell(text, cell);
  }
  text += '\n';
}

/// "about", "at-least" or nothing.
[[nodiscard]] std::string_view marks_word(const Marks& marks);

}  // namespace dutoan
