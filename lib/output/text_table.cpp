#include "output/text_table.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <numeric>

namespace dutoan {

namespace {

constexpr std::size_t gap = 2;             ///< columns between two columns
constexpr std::size_t least_wrapped = 16;  ///< a wrapping column is never narrower, if it can help
constexpr std::size_t longest_word = 32;   ///< what is longer runs over
constexpr std::size_t narrowest = 10;      ///< a text column is never narrower

std::string padded(const std::string& text, std::size_t width, Align align) {
  const std::size_t used = display_width(text);
  const std::string blank(width > used ? width - used : 0, ' ');
  return align == Align::left ? text + blank : blank + text;
}

/// The widest part of a text that cannot be broken; of addresses and the like no more than a column
/// can bear.
std::size_t unbroken(const std::string& text) {
  std::size_t widest = 0;
  for (const std::string& word : wrapped(text, 0))
    widest = std::max(widest, display_width(word));
  return std::min(widest, longest_word);
}

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// How narrow a column can be: numbers stay whole below a heading that breaks, texts break between
/// words; so does, in a table that stacks, what stands for a number.
std::size_t least_width(const TextTable& table, std::size_t column, std::size_t floor) {
  const bool numbers = table.columns[column].align == Align::right;
  std::size_t least = std::max(numbers ? 0 : floor, unbroken(table.columns[column].heading));
  for (const TextRow& row : table.rows) {
    if (column >= row.cells.size() || row.spans) continue;
    const std::string& cell = row.cells[column];
    const bool is_whole = numbers && (has_digit(cell) || !table.stacks);
    least = std::max(least, is_whole ? display_width(cell) : unbroken(cell));
  }
  return least;
}

std::size_t width_of(const std::vector<std::size_t>& widths, std::size_t indent) {
  return std::accumulate(widths.begin(), widths.end(), indent) + gap * (widths.size() - 1);
}

std::vector<std::size_t> widths_of(const TextTable& table, std::size_t indent, std::size_t width) {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t widest = display_width(table.columns[i].heading);
    for (const TextRow& row : table.rows) {
      if (i < row.cells.size() && !row.spans)
        widest = std::max(widest, display_width(row.cells[i]));
    }
    widths.push_back(widest);
  }
  const auto total = [&] { return width_of(widths, indent); };
  const auto narrow = [&](std::size_t column, std::size_t floor) {
    if (total() <= width) return;
    const std::size_t least = least_width(table, column, floor);
    if (widths[column] <= least) return;
    const std::size_t over = total() - width;
    widths[column] = std::max(least, widths[column] > over ? widths[column] - over : 0);
  };
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (table.columns[i].wraps) narrow(i, least_wrapped);
  }
  // What does not wrap as long as there is room gives way from the right.
  for (std::size_t i = widths.size(); i > 0; --i)
    narrow(i - 1, narrowest);
  return widths;
}

void append_trimmed(std::string& text, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  text += line + "\n";
}

void append_row(std::string& text, const TextTable& table, const std::vector<std::string>& cells,
                const std::vector<std::size_t>& widths, std::size_t indent) {
  std::vector<std::vector<std::string>> parts;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::string cell = i < cells.size() ? cells[i] : "";
    const bool breaks = table.columns[i].wraps || display_width(cell) > widths[i];
    parts.push_back(breaks ? wrapped(cell, widths[i]) : std::vector{one_line(cell)});
    lines = std::max(lines, parts.back().size());
  }
  for (std::size_t line = 0; line < lines; ++line) {
    std::string row(indent, ' ');
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string part = line < parts[i].size() ? parts[i][line] : "";
      row += padded(part, widths[i], table.columns[i].align);
      if (i + 1 < widths.size()) row.append(gap, ' ');
    }
    append_trimmed(text, std::move(row));
  }
}

void append_heading(std::string& text, const TextRow& row, std::size_t indent) {
  std::string line(indent, ' ');
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    line += (i == 0 ? "" : "  ") + one_line(row.cells[i]);
  append_trimmed(text, std::move(line));
}

/// What a row says in words; then its figures below.
struct RowTexts {
  std::string texts;
  std::vector<std::string> figures;
};

RowTexts parted(const TextTable& table, const std::vector<std::string>& cells) {
  RowTexts row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (table.columns[i].align == Align::right) {
      row.figures.push_back(cells[i]);
    } else if (!cells[i].empty()) {
      row.texts += (row.texts.empty() ? "" : " · ") + cells[i];
    }
  }
  return row;
}

void add_texts(TextTable& stacked, const std::string& texts, std::size_t width, bool rule_above) {
  for (const std::string& line : wrapped(texts, width)) {
    stacked.rows.push_back({.cells = {line}, .rule_above = rule_above, .spans = true});
    rule_above = false;
  }
}

/// Only figures are columns; the texts of each row stand above its figures.
TextTable stacked_table(const TextTable& table, std::size_t width) {
  TextTable stacked;
  for (const TextColumn& column : table.columns) {
    if (column.align == Align::right) stacked.columns.push_back(column);
  }
  for (const TextRow& row : table.rows) {
    if (row.spans) {
      stacked.rows.push_back(row);
      continue;
    }
    RowTexts parts = parted(table, row.cells);
    add_texts(stacked, parts.texts, width, row.rule_above);
    stacked.rows.push_back({.cells = std::move(parts.figures)});
  }
  return stacked;
}

}  // namespace

std::vector<std::string> wrapped(const std::string& paragraph, std::size_t width) {
  const std::string text = one_line(paragraph);
  std::vector<std::string> lines;
  std::string line;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    // A dash that marks what stands below something goes with its first word.
    const bool fits = line == "–" || display_width(line) + 1 + display_width(word) <= width;
    if (line.empty()) {
      line = word;
    } else if (fits) {
      line += " " + word;
    } else {
      lines.push_back(line);
      line = word;
    }
    at = end + 1;
  }
  lines.push_back(line);
  return lines;
}

std::string to_text(const TextTable& table, std::size_t indent, std::size_t width) {
  const std::vector<std::size_t> widths = widths_of(table, indent, width);
  std::vector<std::string> headings;
  for (const TextColumn& column : table.columns)
    headings.push_back(column.heading);
  if (table.stacks && width_of(widths, indent) > width) {
    std::string text;
    for (const std::string& line : wrapped(parted(table, headings).texts, width - indent))
      append_trimmed(text, std::string(indent, ' ') + line);
    return text + to_text(stacked_table(table, width - indent), indent, width);
  }
  const std::size_t across = width_of(widths, 0);
  std::string rule(indent, ' ');
  for (std::size_t i = 0; i < across; ++i)
    rule += "─";
  std::string text;
  append_row(text, table, headings, widths, indent);
  text += rule + "\n";
  for (const TextRow& row : table.rows) {
    if (row.rule_above) text += rule + "\n";
    if (row.spans) {
      append_heading(text, row, indent);
      continue;
    }
    append_row(text, table, row.cells, widths, indent);
  }
  return text;
}

}  // namespace dutoan
