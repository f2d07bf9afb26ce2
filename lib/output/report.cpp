#include "output/report.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

/// Paragraphs and tables below a heading stand in by this much.
constexpr std::size_t body_margin = 2;

void append_wrapped(std::string& text, const std::string& paragraph, std::string first,
                    std::size_t width) {
  const std::size_t used = first.size();
  for (const std::string& line : wrapped(paragraph, width > used ? width - used : width)) {
    text += first + line + "\n";
    first.assign(used, ' ');
  }
}

/// A cell of a Markdown table: a bar or a line end would end it.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '|') result += '\\';
    result += c == '\n' ? ' ' : c;
  }
  return result;
}

/// Below the item it belongs to.
std::string indented_lines(const std::string& text, const std::string& margin) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    result += margin + text.substr(at, end - at) + "\n";
    at = end + 1;
  }
  return result;
}

std::string markdown_row(const std::vector<std::string>& cells, std::size_t count) {
  std::string text = "|";
  for (std::size_t i = 0; i < count; ++i) {
    text += " " + (i < cells.size() ? escaped(cells[i]) : "") + " |";
  }
  return text + "\n";
}

std::string markdown_table(const TextTable& table) {
  std::vector<std::string> headings;
  std::string rule = "|";
  for (const TextColumn& column : table.columns) {
    headings.push_back(column.heading);
    rule += column.align == Align::right ? "---:|" : "---|";
  }
  std::string text = markdown_row(headings, headings.size()) + rule + "\n";
  for (const TextRow& row : table.rows)
    text += markdown_row(row.cells, headings.size());
  return text;
}

}  // namespace

void Report::add(BlockKind kind, std::string text) {
  blocks_.push_back(
      {.kind = kind, .text = std::move(text), .space_above = std::exchange(space_, false)});
}

void Report::table(TextTable table) {
  add(BlockKind::table, "");
  blocks_.back().table = std::move(table);
}

std::string to_text(const Report& report, std::size_t width) {
  std::string text;
  std::size_t margin = 0;
  for (const Block& block : report.blocks()) {
    if (block.space_above) text += "\n";
    switch (block.kind) {
      case BlockKind::title: margin = 0; [[fallthrough]];
      case BlockKind::heading: append_wrapped(text, block.text, "", width); break;
      case BlockKind::paragraph:
        append_wrapped(text, block.text, std::string(margin, ' '), width);
        break;
      case BlockKind::item:
        append_wrapped(text, block.text, std::string(margin, ' ') + "  - ", width);
        break;
      case BlockKind::table: text += to_text(block.table, margin, width); break;
      case BlockKind::code: text += indented_lines(block.text, std::string(margin + 4, ' ')); break;
    }
    if (block.kind == BlockKind::heading) margin = body_margin;
  }
  return text;
}

std::string to_markdown(const Report& report) {
  std::string text;
  BlockKind before = BlockKind::title;
  for (const Block& block : report.blocks()) {
    const bool continues = block.kind == BlockKind::item && before == BlockKind::item;
    if (!text.empty() && !continues) text += "\n";
    switch (block.kind) {
      case BlockKind::title: text += "# " + block.text + "\n"; break;
      case BlockKind::heading: text += "## " + block.text + "\n"; break;
      case BlockKind::paragraph: text += block.text + "\n"; break;
      case BlockKind::item: text += "- " + block.text + "\n"; break;
      case BlockKind::table: text += markdown_table(block.table); break;
      case BlockKind::code: text += "```text\n" + indented_lines(block.text, "") + "```\n"; break;
    }
    before = block.kind;
  }
  return text;
}

}  // namespace dutoan
