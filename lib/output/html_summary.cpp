#include "output/html_summary.hpp"

#include "output/catalogue.hpp"
#include "output/html_chart.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

/// Of several keys each row is a bar of its own; parts of a row are in it already.
std::vector<ChartBar> bars_of(const Summary& summary, Language language) {
  std::vector<ChartBar> bars;
  for (const SummaryRow& row : summary.rows) {
    if (row.depth > 0) continue;
    std::string name = name_text(summary, row, language);
    if (name.empty()) {
      for (std::size_t i = 0; i < row.names.size(); ++i)
        name += (i == 0 ? "" : " · ") + key_text(summary.by[i], row.names[i], language);
    }
    bars.push_back({std::move(name), row.amount});
  }
  return bars;
}

/// "Đơn vị, Nguồn vốn".
std::string keys_of(const Summary& summary, Language language) {
  std::string text;
  for (const SummaryKey key : summary.by)
    text += (text.empty() ? "" : ", ") + phrase("by-" + word_of(key), language);
  return text;
}

}  // namespace

std::string summary_html(const SummaryContents& contents, const ReportStyle& style) {
  const Language language = style.language;
  const Summary& summary = contents.summary;
  std::string html = page_start({.language = language, .title = phrase("html-summary", language)});
  html += html_element("p class=\"kind\"", phrase("html-summary", language)) + "\n";
  // The plan's name is the title of the page, where it has one.
  const Report report = summary_report(contents, style);
  const bool titled = !report.blocks().empty() && report.blocks()[0].kind == BlockKind::title;
  if (!titled) html += html_element("h1", phrase("html-summary", language)) + "\n";
  append_report(html, report, 1);
  html += "<section>\n";
  append_bar_chart(html, keys_of(summary, language), bars_of(summary, language), summary.total,
                   style);
  html += "</section>\n";
  return html + page_end();
}

}  // namespace dutoan
