#include "output/csv_text.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

// Most cells begin with a letter, which is above them all. A text that has a ' of its own before a
// sign gets another, so that whoever takes one off has what was written.
bool begins_like_formula(std::string_view cell) {
  if (cell[0] >= 'A') return false;
  const std::size_t first = cell.find_first_not_of('\'');
  return first != std::string_view::npos &&
         std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

bool needs_quotes(std::string_view cell) {
  return std::any_of(cell.begin(), cell.end(),
                     [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
}

}  // namespace

void append_csv_cell(std::string& text, std::string_view cell) {
  if (cell.empty()) return;
  const bool guarded =
      begins_like_formula(cell) && std::holds_alternative<NumberFault>(parse_number(cell));
  const bool quoted = guarded || needs_quotes(cell);
  if (!quoted) {
    text += cell;
    return;
  }
  text += guarded ? "\"'" : "\"";
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  text += '"';
}

std::string_view marks_word(const Marks& marks) {
  if (marks.at_least) return "at-least";
  return marks.about ? "about" : "";
}

}  // namespace dutoan
