// Tables of a page, which its script lets people sort and filter.
//
// Figures stand in a cell as people read them, and beside that as programs do: whole đồng, or an
// exact number, in `data-v`.
#pragma once

#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class HtmlColumnKind : std::uint8_t {
  text,
  choice,  ///< few different texts: one of them may be picked
  number,
  money,   ///< what is shown of it is added up
  change,  ///< likewise, with a sign: an open cell has no part in the sum, and no bound follows
  code,    ///< a number, an id
};

struct HtmlColumn {
  std::string heading;
  HtmlColumnKind kind = HtmlColumnKind::text;
};

struct HtmlTable {
  std::string caption;
  std::vector<HtmlColumn> columns;
  std::string classes = "";  ///< of the style sheet, parted by spaces; on a phone rows of "tasks"
                             ///< become cards
  bool sortable = true;      ///< and to be filtered
};

struct HtmlCell {
  std::string text;         ///< shown; escaped as it is written
  std::string value = "";   ///< the same for programs
  std::string markup = "";  ///< shown behind the text, as it is
  bool open = false;        ///< not all of the figure is known
  bool figure = false;      ///< stands to the right
  bool heading = false;     ///< of its row
  std::string label = "";   ///< where rows become cards: what its figure is
};

/// Everything up to the first row.
void open_table(std::string& html, const HtmlTable& table);
/// `attributes` as `html_attribute` writes them.
void append_row(std::string& html, std::span<const HtmlCell> cells,
                std::string_view attributes = "");
/// The same of a table whose rows become cards: figures stand behind the headings of their columns.
void append_card(std::string& html, const HtmlTable& table, std::span<HtmlCell> cells,
                 std::string_view attributes = "");
/// Rows behind this stay at the end, however the others are sorted.
void open_table_foot(std::string& html);
void close_table(std::string& html);

[[nodiscard]] HtmlCell html_amount(const Amount& amount, const ReportStyle& style, Zero zero);
[[nodiscard]] HtmlCell html_number(const std::optional<Number>& number, Language language);

/// A report of headings, paragraphs and tables; its titles stand at `level`, headings one below.
void append_report(std::string& html, const Report& report, unsigned level);

}  // namespace dutoan
