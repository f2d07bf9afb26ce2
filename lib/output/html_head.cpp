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

void append_figure(std::string& html, const HtmlFigure& figure, std::string_view markup,
                   Language language) {
  html += "<div class=\"whole\"><p>" + html_text(figure.label) + "</p><p class=\"figure\"><strong" +
          html_attribute("data-figure", figure.name);
  if (figure.value) html += html_attribute("data-v", std::to_string(figure.value->dong()));
  html += ">" + html_text(figure.text) + "</strong> " + html_text(figure.unit) +
          illustrative_badge(figure.illustrative, language) + "</p>\n";
  html += markup;
  html += "</div>\n";
}

void append_plan_total(std::string& html, const Amount& total,
                       const std::vector<MissingItem>& missing, std::string_view note,
                       const ReportStyle& style) {
  const Language language = style.language;
  std::string below;
  if (!total.complete) {
    below =
        html_element("p class=\"open\"",
                     render({"incomplete-because", {missing_counts(missing, language)}}, language));
  }
  const std::string words = amount_in_words(total);
  // Words say whole đồng; beside a figure rounded to a larger unit they would contradict it.
  if (!words.empty() && style.unit == "dong" && language == Language::vietnamese) {
    below += html_element("p class=\"words\"", render({"words-line", {words}}, language));
  }
  if (!note.empty()) below += html_element("p class=\"quiet\"", note);
  append_figure(html,
                {.name = "plan-total",
                 .label = phrase("html-plan-total", language),
                 .text = amount_text(total, style, Zero::shown),
                 .value = total.known,
                 .unit = unit_text(style),
                 .illustrative = total.marks.illustrative},
                below, language);
}

std::string illustrative_badge(bool illustrative, Language language) {
  if (!illustrative) return "";
  return " " + html_element("b class=\"badge illustrative\"", phrase("illustrative", language));
}

}  // namespace dutoan
