#include "output/csv_text.hpp"

#include "base/number_text.hpp"

namespace dutoan {

namespace {

bool begins_like_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos;
}

}  // namespace

void append_csv_cell(std::string& text, std::string_view cell) {
  const bool guarded =
      begins_like_formula(cell) && std::holds_alternative<NumberFault>(parse_number(cell));
  const bool quoted = guarded || cell.find_first_of(",\"\n\r") != std::string_view::npos;
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

void append_csv_row(std::string& text, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += ',';
    append_csv_cell(text, cells[i]);
  }
  text += '\n';
}

std::string marks_word(const Marks& marks) {
  if (marks.at_least) return "at-least";
  return marks.about ? "about" : "";
}

}  // namespace dutoan
