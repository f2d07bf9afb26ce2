// A report before it is typeset: headings, paragraphs, lists and tables, for the terminal or as
// Markdown.
#pragma once

#include "output/text_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace dutoan {

enum class BlockKind : std::uint8_t { title, heading, paragraph, item, table, code };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::string text;
  TextTable table;
  bool space_above = false;
};

class Report {
 public:
  void title(std::string text) { add(BlockKind::title, std::move(text)); }
  void heading(std::string text) { add(BlockKind::heading, std::move(text)); }
  void paragraph(std::string text) { add(BlockKind::paragraph, std::move(text)); }
  void item(std::string text) { add(BlockKind::item, std::move(text)); }
  /// Lines that stay as they are.
  void code(std::string text) { add(BlockKind::code, std::move(text)); }
  void table(TextTable table);
  /// An empty line before what comes next.
  void space() { space_ = true; }

  [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }

 private:
  void add(BlockKind kind, std::string text);

  std::vector<Block> blocks_;
  bool space_ = false;
};

[[nodiscard]] std::string to_text(const Report& report, std::size_t width);
[[nodiscard]] std::string to_markdown(const Report& report);

}  // namespace dutoan
