#include "output/html_line.hpp"

#include "output/catalogue.hpp"
#include "output/derived_line_text.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/number_format.hpp"
#include "plan/agency_form.hpp"

#include <array>
#include <map>
#include <span>

namespace dutoan {

namespace {

class LineTableWriter {
 public:
  LineTableWriter(const HtmlLines& lines, const ReportStyle& style)
      : lines_(lines), style_(style), language_(style.language) {
    if (lines.derivation == nullptr) return;
    for (const DerivedLine& line : lines.derivation->lines)
      derived_.emplace(line.figure.place, &line);
  }

  [[nodiscard]] std::string start() const {
    const auto heading = [&](std::string_view id) { return phrase(id, language_); };
    HtmlTable table{.caption = phrase("lines-heading", language_),
                    .columns = {{heading("column-no"), HtmlColumnKind::code},
                                {heading("column-name")},
                                {heading("html-column-group"), HtmlColumnKind::choice},
                                {heading("column-unit")},
                                {heading("column-quantity"), HtmlColumnKind::number},
                                {heading("column-unit-price"), HtmlColumnKind::number}},
                    .classes = "lines quiet-caption"};
    if (is_taxed()) {
      table.columns.push_back({heading("column-before_tax"), HtmlColumnKind::money});
      table.columns.push_back({heading("column-vat"), HtmlColumnKind::number});
    }
    table.columns.push_back({heading("column-amount"), HtmlColumnKind::money});
    std::string html;
    open_table(html, table);
    return html;
  }

  /// `number`: its place among the lines; 0: not known.
  void add(std::string& html, const LineFigure& line, std::size_t number) const {
    std::vector<HtmlCell> cells = {
        {.text = line.no.empty() && number > 0 ? std::to_string(number) : line.no},
        name_cell(line),
        {.text = line.group},
        {.text = line.unit},
        html_number(line.quantity, language_),
        html_number(line.quantity ? line.unit_price : std::nullopt, language_)};
    if (is_taxed()) {
      cells.push_back(html_amount(line.amounts[0], style_, Zero::blank));
      cells.push_back(rate_cell(line.vat, line.vat_not_subject));
    }
    cells.push_back(html_amount(line.amounts[2], style_, Zero::blank));
    append_row(html, cells);
  }

  /// The same of a line without a fraction: they come by the thousand.
  void add(std::string& html, const BulkFigure& line) const {
    const BulkTerms& terms = line.terms;
    const std::array<std::string_view, 3> source = {line.text.price_ref, line.place,
                                                    line.text.note};
    std::vector<HtmlCell> cells = {
        {.text = std::string(line.text.no)},
        {.text = std::string(line.text.name.empty() ? line.text.id : line.text.name),
         .markup = html_element("small", source_text(source)),
         .heading = true},
        {.text = terms.key.group},
        {.text = std::string(line.text.unit)},
        html_number(to_number(line.quantity), language_),
        html_number(to_number(line.unit_price), language_)};
    const auto amount = [&](Money money) {
      return html_amount({.known = money, .marks = terms.marks}, style_, Zero::blank);
    };
    if (is_taxed()) {
      cells.push_back(amount(line.amounts[0]));
      const auto rate = terms.vat ? std::optional(to_number(*terms.vat)) : std::nullopt;
      cells.push_back(rate_cell(rate, terms.vat_not_subject));
    }
    cells.push_back(amount(line.amounts[2]));
    append_row(html, cells);
  }

 private:
  [[nodiscard]] bool is_taxed() const { return !lines_.task.columns.empty(); }

  [[nodiscard]] HtmlCell rate_cell(const std::optional<Number>& rate, bool not_subject) const {
    if (not_subject) return {.text = phrase("not-subject", language_), .figure = true};
    if (!rate) return {.text = phrase("unknown", language_), .figure = true};
    return {.text = rate_text(*rate, language_), .value = exact_text(*rate), .figure = true};
  }

  /// There is more to say of it than its paper and its place.
  [[nodiscard]] bool has_derivation(const LineFigure& line) const {
    return derived_.contains(line.place) || !line.method.empty() || line.stated ||
           !line.price.quotes.empty();
  }

  /// Its name; below it, folded, how it was priced and on what paper.
  [[nodiscard]] HtmlCell name_cell(const LineFigure& line) const {
    if (!has_derivation(line)) {
      const std::array<std::string_view, 3> source = {line.basis, line.place, line.note};
      return {.text = line.name.empty() ? line.id : line.name,
              .markup = html_element("small", source_text(source)) + remarks_of(line),
              .heading = true};
    }
    std::string markup = "<details><summary>";
    append_html(markup, line.name.empty() ? line.id : line.name);
    markup += "</summary><div class=\"derivation\">" + derivation_of(line) + "</div></details>";
    markup += remarks_of(line);
    return {.text = "", .markup = std::move(markup), .heading = true};
  }

  [[nodiscard]] std::string remarks_of(const LineFigure& line) const {
    return lines_.remarks ? lines_.remarks(line) : "";
  }

  static std::string source_text(std::span<const std::string_view> parts) {
    std::string source;
    for (const std::string_view part : parts) {
      if (!part.empty()) source += (source.empty() ? "" : " · ") + std::string(part);
    }
    return source;
  }

  [[nodiscard]] std::string derivation_of(const LineFigure& line) const {
    std::string html;
    if (const auto found = derived_.find(line.place); found != derived_.end()) {
      const DerivedLine& derived = *found->second;
      html += html_element("p class=\"values\"", line_step_text(derived, language_));
      if (derived.nested) html += nested_link(*derived.nested);
    }
    if (!line.method.empty()) html += html_element("p", line.method);
    const std::string price = price_of_line(line.price);
    if (!price.empty()) html += html_element("p", price);
    if (!line.price.quotes.empty()) html += quotes_of(line.price);
    if (line.stated) {
      const std::string stated = number_text(line.stated->dong, language_);
      html += html_element("p", render({"html-stated", {stated}}, language_));
    }
    if (!line.note.empty()) html += html_element("p", line.note);
    html += html_element("p class=\"law\"", basis_of(line));
    return html;
  }

  [[nodiscard]] std::string nested_link(std::size_t nested) const {
    return "<p><a href=\"#" + lines_.anchor + "-n" + std::to_string(nested) + "\">" +
           html_text(phrase("input-nested", language_)) + "</a></p>";
  }

  /// "Giá: Báo giá, BG-012, 15/2/2023".
  [[nodiscard]] std::string price_of_line(const PriceSource& price) const {
    std::string text;
    const auto add_part = [&](const std::string& part) {
      if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    };
    add_part(paper_word(price.kind));
    add_part(price.ref);
    if (price.date) add_part(date_text(*price.date, language_));
    return text.empty() ? "" : render({"html-price", {text}}, language_);
  }

  [[nodiscard]] std::string paper_word(const std::string& kind) const {
    if (language_ == Language::english) return kind;
    for (const FormWord& word : form_price_kinds()) {
      if (word.word == kind) return std::string(word.label);
    }
    return kind;
  }

  [[nodiscard]] std::string quotes_of(const PriceSource& price) const {
    std::string html = "<ul>";
    for (const Quote& quote : price.quotes) {
      std::string text = quote.supplier + ": " + number_text(quote.unit_price, language_);
      if (!quote.ref.empty()) text += ", " + quote.ref;
      if (quote.date) text += ", " + date_text(*quote.date, language_);
      html += html_element("li", text);
    }
    return html + "</ul>";
  }

  [[nodiscard]] std::string basis_of(const LineFigure& line) const {
    std::string text = line.basis;
    const auto add_part = [&](const std::string& part) {
      if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
    };
    if (line.evidence) {
      add_part(phrase("evidence-" + std::string(evidence_word(*line.evidence)), language_));
    }
    add_part(line.place);
    return text;
  }

  const HtmlLines& lines_;
  const ReportStyle& style_;
  Language language_;
  std::map<std::string, const DerivedLine*> derived_;  ///< by place
};

}  // namespace

void write_lines(const HtmlLines& lines, const ReportStyle& style, const Sink& sink) {
  const TaskResult& task = lines.task;
  if (task.lines.empty() && task.table_lines == 0) return;
  const LineTableWriter writer(lines, style);
  std::string html = writer.start();
  for (std::size_t i = 0; i < task.lines.size(); ++i)
    writer.add(html, task.lines[i], i + 1);
  sink(html);
  if (lines.table_lines && task.table_lines > 0) {
    lines.table_lines(
        lines.index,
        {.figure = [&](std::string& text, const LineFigure& line) { writer.add(text, line, 0); },
         .bulk = [&](std::string& text, const BulkFigure& line) { writer.add(text, line); }},
        sink);
  }
  std::string end;
  close_table(end);
  sink(end);
}

}  // namespace dutoan
