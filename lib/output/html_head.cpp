#include "output/html_head.hpp"

#include "output/catalogue.hpp"
#include "output/html_page.hpp"

namespace dutoan {

std::string plan_name(const PlanHeader& header, std::string_view kind, Language language) {
  if (header.number.empty()) return header.title.empty() ? std::string(kind) : header.title;
  return render(header.date ? Message{"plan-number-date", {header.number, *header.date}}
                            : Message{"plan-number", {header.number}},
                language);
}

void append_plan_head(std::string& html, std::string_view kind, const PlanHeader& header,
                      const std::vector<std::string>& notes, Language language) {
  html += html_element("p class=\"kind\"", kind) +
          html_element("h1", plan_name(header, kind, language)) + "\n";
  if (!header.number.empty() && !header.title.empty()) {
    html += html_element("p class=\"subtitle\"", header.title) + "\n";
  }
  for (const std::string& note : notes)
    html += html_element("p class=\"quiet\"", note) + "\n";
}

void append_plan_total(std::string& html, const Amount& total,
                       const std::vector<MissingItem>& missing, std::string_view note,
                       const ReportStyle& style) {
  const Language language = style.language;
  html += "<div class=\"whole\"><p>" + html_text(phrase("html-plan-total", language)) +
          "</p><p class=\"figure\"><strong data-figure=\"plan-total\"";
  if (total.known) html += html_attribute("data-v", std::to_string(total.known->dong()));
  html += ">" + html_text(amount_text(total, style, Zero::shown)) + "</strong> " +
          html_text(unit_text(style)) + illustrative_badge(total.marks.illustrative, language) +
          "</p>\n";
  if (!total.complete) {
    html +=
        html_element("p class=\"open\"",
                     render({"incomplete-because", {missing_counts(missing, language)}}, language));
  }
  const std::string words = amount_in_words(total);
  // Words say whole đồng; beside a figure rounded to a larger unit they would contradict it.
  if (!words.empty() && style.unit == "dong" && language == Language::vietnamese) {
    html += html_element("p class=\"words\"", render({"words-line", {words}}, language));
  }
  if (!note.empty()) html += html_element("p class=\"quiet\"", note);
  html += "</div>\n";
}

std::string illustrative_badge(bool illustrative, Language language) {
  if (!illustrative) return "";
  return " " + html_element("b class=\"badge illustrative\"", phrase("illustrative", language));
}

}  // namespace dutoan
