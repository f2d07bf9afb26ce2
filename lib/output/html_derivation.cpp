#include "output/html_derivation.hpp"

#include "output/catalogue.hpp"
#include "output/derived_line_text.hpp"
#include "output/derived_row_text.hpp"
#include "output/html_page.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string_view look_of(DerivedKind kind) {
  switch (kind) {
    case DerivedKind::formula: return "p class=\"formula\"";
    case DerivedKind::element: return "li";
    case DerivedKind::price: return "li class=\"law\"";
    case DerivedKind::lookup:
    case DerivedKind::basis: return "p class=\"law\"";
    case DerivedKind::values: return "p class=\"values\"";
    case DerivedKind::result: return "p class=\"result\"";
    case DerivedKind::cause: return "p class=\"cause\"";
    case DerivedKind::place: return "p class=\"place\"";
    default: return "p";
  }
}

bool is_listed(DerivedKind kind) {
  return kind == DerivedKind::element || kind == DerivedKind::price;
}

/// The rows a formula names, each once, in its order.
void collect_rows(const Trace& trace, const Method& method, std::vector<const RowSpec*>& rows) {
  const NameReference& name = trace.node->name;
  const bool is_name = trace.node->op == Operator::name || trace.node->op == Operator::field;
  if (is_name && name.origin == NameReference::Origin::row) {
    const RowSpec* row = &method.rows[name.index];
    if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
  }
  for (const Trace& operand : trace.operands)
    collect_rows(operand, method, rows);
  for (const Trace::Element& element : trace.elements) {
    for (const Trace& body : element.body)
      collect_rows(body, method, rows);
  }
}

void append_operands(std::string& html, const DerivedRow& row, const Derivation& derivation,
                     Language language, const RowAnchor& anchor) {
  if (row.trace == nullptr || row.trace->node == nullptr) return;
  std::vector<const RowSpec*> operands;
  collect_rows(*row.trace, *derivation.method, operands);
  std::string links;
  for (const RowSpec* operand : operands) {
    const std::string target = anchor(operand->id);
    if (target.empty() || operand == row.row) continue;
    const std::string& label = operand->label.in(language);
    const std::string symbol = row_symbol(operand->id);
    links += " <a href=\"#" + target + "\"" + html_attribute("title", label) + ">" +
             html_text(symbol.empty() && !label.empty() ? label : operand->id) + "</a>";
  }
  if (links.empty()) return;
  html += "<p class=\"operands\">" + html_text(phrase("html-operands", language)) + links + "</p>";
}

std::string subject_value(const Derivation& derivation, Language language) {
  const Value& value = derivation.figure();
  const std::string& unit = derivation.rows.front().row->unit;
  if (is_unknown(value)) return phrase("unknown", language);
  return marked_text(value, language) + (unit.empty() ? "" : " " + unit);
}

std::string method_sentence(const Derivation& derivation, Language language) {
  const std::string title = derivation.method->title.in(language);
  const std::string date = derivation.date ? date_text(*derivation.date, language) : "";
  return render({"method-line",
                 {title.empty() ? derivation.method->id : title, derivation.document_title, date}},
                language);
}

void append_nested_rows(std::string& html, const Derivation& nested, const ReportStyle& style) {
  const Language language = style.language;
  for (const DerivedRow& row : nested.rows) {
    const std::string label = row.row->label.in(language);
    html += "<details><summary><b class=\"sign\">" +
            html_text(label.empty() ? row.row->id : row_symbol(row.row->id)) + "</b> " +
            html_text(label) + " <span class=\"at-end\">" +
            html_text(is_unknown(row.value) ? phrase("unknown", language)
                                            : marked_text(row.value, language)) +
            "</span></summary><div class=\"derivation\">";
    append_derived_row(html, row, nested, language, [](const std::string&) { return ""; });
    html += "</div></details>\n";
  }
  append_inputs(html, nested, language);
  if (!nested.has_lines()) return;
  html += "<ul>";
  for (const DerivedLine& line : nested.lines)
    html += html_element("li", derived_line_text(line, language));
  for (const TablePart* part : nested.tables)
    html += html_element("li", table_part_text(*part, style));
  html += "</ul>\n";
}

}  // namespace

std::string row_symbol(const std::string& id) {
  const bool is_symbol =
      std::any_of(id.begin(), id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_symbol ? id : "";
}

void append_derived_row(std::string& html, const DerivedRow& row, const Derivation& derivation,
                        Language language, const RowAnchor& anchor) {
  bool in_list = false;
  for (const DerivedSentence& sentence : derived_row_text(row, derivation, language)) {
    const bool listed = is_listed(sentence.kind);
    if (listed != in_list) html += listed ? "<ul>" : "</ul>";
    in_list = listed;
    html += html_element(look_of(sentence.kind), sentence.text);
  }
  if (in_list) html += "</ul>";
  append_operands(html, row, derivation, language, anchor);
}

void append_inputs(std::string& html, const Derivation& derivation, Language language) {
  if (derivation.inputs.empty()) return;
  html += "<ul class=\"inputs\">";
  for (const DerivedInput& input : derivation.inputs)
    html += html_element("li", derived_input_text(input, language));
  html += "</ul>\n";
}

void append_nested(std::string& html, const Derivation& derivation, const std::string& prefix,
                   const ReportStyle& style) {
  for (std::size_t i = 0; i < derivation.nested.size(); ++i) {
    const Derivation& nested = derivation.nested[i];
    const std::string id = prefix + std::to_string(i);
    html += "<details class=\"nested\" id=\"" + id + "\"><summary>" + html_text(nested.subject) +
            " <span class=\"at-end\">" + html_text(subject_value(nested, style.language)) +
            "</span></summary><div class=\"derivation\">" +
            html_element("p", method_sentence(nested, style.language)) + "\n";
    append_nested_rows(html, nested, style);
    append_nested(html, nested, id + "-", style);
    html += "</div></details>\n";
  }
}

}  // namespace dutoan
