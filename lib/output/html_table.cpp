#include "output/html_table.hpp"

#include "output/html_page.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

std::string_view kind_of(HtmlColumnKind kind) {
  switch (kind) {
    case HtmlColumnKind::choice: return "choice";
    case HtmlColumnKind::number: return "number";
    case HtmlColumnKind::money: return "money";
    case HtmlColumnKind::change: return "change";
    case HtmlColumnKind::code: return "code";
    default: return "";
  }
}

bool is_of_figures(HtmlColumnKind kind) {
  return kind == HtmlColumnKind::number || kind == HtmlColumnKind::money ||
         kind == HtmlColumnKind::change;
}

/// One that is no word of a language: an id, say.
bool has_long_word(std::string_view text) {
  constexpr std::size_t longest = 40;
  while (text.size() > longest) {
    const std::size_t end = text.find(' ');
    if (end > longest) return true;
    text.remove_prefix(end + 1);
  }
  return false;
}

std::string_view class_of(const HtmlCell& cell) {
  if (cell.open) return " class=\"n open\"";
  if (cell.figure) return " class=\"n\"";
  return has_long_word(cell.text) ? " class=\"long\"" : "";
}

/// A heading stands above it already: its caption only repeats that to who hears the page.
void append_text_table(std::string& html, const TextTable& table, const std::string& heading) {
  HtmlTable page_table{
      .caption = heading, .columns = {}, .classes = "quiet-caption", .sortable = false};
  for (const TextColumn& column : table.columns) {
    page_table.columns.push_back({column.heading, column.align == Align::right
                                                      ? HtmlColumnKind::number
                                                      : HtmlColumnKind::text});
  }
  open_table(html, page_table);
  for (const TextRow& row : table.rows) {
    std::vector<HtmlCell> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      cells.push_back({.text = i < row.cells.size() ? row.cells[i] : "",
                       .figure = table.columns[i].align == Align::right,
                       .heading = i == 0});
    }
    append_row(html, cells, row.rule_above ? " class=\"sum\"" : "");
  }
  close_table(html);
}

void append_heading(std::string& html, const std::string& text, unsigned level) {
  html += html_element("h" + std::to_string(level), text) + "\n";
}

}  // namespace

void open_table(std::string& html, const HtmlTable& table) {
  html += "<div class=\"scroll\" tabindex=\"0\" role=\"group\"" +
          html_attribute("aria-label", table.caption) + "><table";
  html += html_attribute("class", table.classes);
  if (table.sortable) html += " data-sortable";
  html += ">\n";
  if (!table.caption.empty()) html += html_element("caption", table.caption) + "\n";
  html += "<thead><tr>";
  for (const HtmlColumn& column : table.columns) {
    html += "<th scope=\"col\"";
    if (is_of_figures(column.kind)) html += " class=\"n\"";
    html += html_attribute("data-kind", kind_of(column.kind)) + ">" + html_text(column.heading) +
            "</th>";
  }
  html += "</tr></thead>\n<tbody>\n";
}

void append_row(std::string& html, std::span<const HtmlCell> cells, std::string_view attributes) {
  html += "<tr";
  html += attributes;
  html += ">";
  for (const HtmlCell& cell : cells) {
    html += cell.heading ? "<th scope=\"row\"" : "<td";
    html += class_of(cell);
    html += html_attribute("data-label", cell.label);
    if (!cell.value.empty()) {
      html += " data-v=\"";
      append_html(html, cell.value);
      html += "\"";
    }
    html += ">";
    append_html(html, cell.text);
    html += cell.markup;
    html += cell.heading ? "</th>" : "</td>";
  }
  html += "</tr>\n";
}

void append_card(std::string& html, const HtmlTable& table, std::span<HtmlCell> cells,
                 std::string_view attributes) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool says = is_of_figures(table.columns[i].kind) && !cells[i].text.empty();
    if (says) cells[i].label = table.columns[i].heading;
  }
  append_row(html, cells, attributes);
}

void open_table_foot(std::string& html) {
  html += "</tbody>\n<tfoot>\n";
}

void close_table(std::string& html) {
  // A browser closes whichever of body and foot is open.
  html += "</table></div>\n";
}

HtmlCell html_amount(const Amount& amount, const ReportStyle& style, Zero zero) {
  return {.text = amount_text(amount, style, zero),
          .value = amount.known ? std::to_string(amount.known->dong()) : "",
          .open = !amount.complete,
          .figure = true};
}

HtmlCell html_number(const std::optional<Number>& number, Language language) {
  if (!number) return {.text = "", .figure = true};
  return {.text = number_text(*number, language), .value = exact_text(*number), .figure = true};
}

void append_report(std::string& html, const Report& report, unsigned level) {
  bool in_list = false;
  std::string heading;
  for (const Block& block : report.blocks()) {
    const bool is_item = block.kind == BlockKind::item;
    if (is_item != in_list) html += is_item ? "<ul>\n" : "</ul>\n";
    in_list = is_item;
    if (block.kind == BlockKind::title || block.kind == BlockKind::heading) heading = block.text;
    switch (block.kind) {
      case BlockKind::title: append_heading(html, block.text, level); break;
      case BlockKind::heading: append_heading(html, block.text, level + 1); break;
      case BlockKind::paragraph: html += html_element("p", block.text) + "\n"; break;
      case BlockKind::item: html += html_element("li", block.text) + "\n"; break;
      case BlockKind::table: append_text_table(html, block.table, heading); break;
      case BlockKind::code: html += html_element("pre", block.text) + "\n"; break;
    }
  }
  if (in_list) html += "</ul>\n";
}

}  // namespace dutoan
