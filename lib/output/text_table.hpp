// A table for the terminal: columns that line up, one of which may wrap.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dutoan {

enum class Align : std::uint8_t { left, right };

struct TextColumn {
  std::string heading;
  Align align = Align::left;
  bool wraps = false;  ///< takes what width is left and breaks between words
};

struct TextRow {
  std::vector<std::string> cells;
  bool rule_above = false;  ///< a line across the table above it
  bool spans = false;       ///< a heading inside the table: its cells run on regardless of columns
};

struct TextTable {
  std::vector<TextColumn> columns;
  std::vector<TextRow> rows;
  bool stacks = false;  ///< where it is too wide, texts of a row stand above its figures
};

/// The table in lines, each indented by `indent`, none wider than `width` where wrapping can help.
[[nodiscard]] std::string to_text(const TextTable& table, std::size_t indent, std::size_t width);

/// `text` in lines of at most `width` columns, broken between words; a longer word stays whole.
[[nodiscard]] std::vector<std::string> wrapped(const std::string& paragraph, std::size_t width);

}  // namespace dutoan
