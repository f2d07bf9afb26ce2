#include "output/derivation_text.hpp"

#include "formula/spell.hpp"
#include "output/catalogue.hpp"
#include "output/derived_line_text.hpp"
#include "output/lookup_text.hpp"
#include "output/number_format.hpp"
#include "output/rounding_text.hpp"
#include "output/text_table.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class DerivationText {
 public:
  DerivationText(const Derivation& derivation, const ReportStyle& style, std::size_t depth)
      : derivation_(derivation), style_(style), language_(style.language), margin_(depth * 2, ' ') {
    spell_.number = [this](const Number& number) { return number_text(number, language_); };
    spell_.value = [this](const Value& value) { return value_text(value, language_); };
  }

  std::string run() {
    heading();
    if (derivation_.asks_line) lines();
    for (const DerivedRow& row : derivation_.rows)
      add_row(row);
    if (!derivation_.inputs.empty()) inputs();
    if (!derivation_.asks_line && derivation_.has_lines()) lines();
    for (const Derivation& nested : derivation_.nested) {
      text_ += "\n" + DerivationText(nested, style_, margin_.size() / 2 + 1).run();
    }
    return std::move(text_);
  }

 private:
  /// Lines of one paragraph, the second and later ones indented further.
  void paragraph(const std::string& text, std::size_t indent) {
    const std::size_t width = std::max<std::size_t>(style_.width, 40);
    const std::string start = margin_ + std::string(indent, ' ');
    const auto parts = wrapped(text, width - std::min(width - 20, start.size() + 4));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      text_ += start + (i == 0 ? "" : "    ") + parts[i] + "\n";
    }
  }

  void heading() {
    const Method& method = *derivation_.method;
    const std::string title = method.title.in(language_);
    const std::string date = derivation_.date ? date_text(*derivation_.date, language_) : "";
    const bool marked = derivation_.illustrative && margin_.empty();
    paragraph(derivation_.subject + (marked ? "  [" + phrase("illustrative", language_) + "]" : ""),
              0);
    paragraph(render({"method-line",
                      {title.empty() ? method.id : title, derivation_.document_title, date}},
                     language_),
              0);
    const bool printed = derivation_.rounding == RoundingPolicy::printed;
    if (printed && margin_.empty()) paragraph(phrase("rounding-printed", language_), 0);
  }

  std::string unit_of(const RowSpec& row) const { return row.unit.empty() ? "" : " " + row.unit; }

  void add_row(const DerivedRow& derived) {
    const RowSpec& row = *derived.row;
    std::string name = row.id;
    if (!derived.column.empty()) name += "." + derived.column;
    const std::string label = row.label.in(language_);
    text_ += "\n";
    paragraph(name + (label.empty() ? "" : "  " + label), 0);
    if (derived.given != nullptr) {
      given(derived);
      return;
    }
    paragraph("= " + spell(row.formula.root, spell_), 2);
    if (derived.trace != nullptr && derived.trace->node != nullptr) {
      folds(*derived.trace);
      lookups(*derived.trace);
      substituted(*derived.trace);
    }
    result(derived);
    basis(row, derived.value);
  }

  void given(const DerivedRow& derived) {
    std::string text = "= " + value_text(derived.value, language_) + unit_of(*derived.row) + ", " +
                       phrase("given-row", language_);
    if (!derived.given->ref.empty()) text += ": " + derived.given->ref;
    paragraph(text, 2);
    paragraph(place_text(derived.given->place), 2);
  }

  /// The formula with its values, unless that says no more than the result does.
  void substituted(const Trace& trace) {
    const std::string values = spell_values(trace, spell_);
    if (values == spell_.value(trace.value)) return;
    const bool whole = std::all_of(trace.operands.begin(), trace.operands.end(), shown_whole);
    paragraph((whole ? "= " : "≈ ") + values, 2);
  }

  void result(const DerivedRow& derived) {
    const Value& value = derived.value;
    const auto* number = std::get_if<Number>(&value.content);
    std::string text = equals_text(value, language_);
    if (!is_unknown(value)) text += unit_of(*derived.row);
    const std::string rounding = rounding_text(derived, derivation_.rounding, language_);
    if (!rounding.empty()) text += ", " + rounding;
    if (derived.row->in_dong() && number != nullptr && !number->is_integer()) {
      text += " → " + money_text(to_money(*number), language_) + unit_of(*derived.row);
    }
    paragraph(text, 2);
    if (value.is_missing()) missing(value);
  }

  void missing(const Value& value) {
    for (const Cause& cause : value.gap->causes) {
      paragraph("- " + render(cause.what, language_), 4);
    }
  }

  /// The paper of the formula, and how far the figure was verified: its weakest operand.
  void basis(const RowSpec& row, const Value& value) {
    const Evidence evidence = value.is_missing() ? row.evidence : value.evidence;
    paragraph(render({"basis-line",
                      {derivation_.document_title, row.basis,
                       phrase("evidence-" + std::string(evidence_word(evidence)), language_),
                       place_text(row.place)}},
                     language_),
              2);
  }

  /// One line per element of every fold of the formula.
  void folds(const Trace& trace) {
    // Without a body it only counts them: their number says all.
    const bool has_body =
        trace.node->op == Operator::fold && trace.node->operands[2].op != Operator::none;
    if (has_body) {
      for (const Trace::Element& element : trace.elements) {
        if (element.counted) fold_element(element);
      }
    }
    for (const Trace& operand : trace.operands)
      folds(operand);
  }

  void fold_element(const Trace::Element& element) {
    std::string title;
    std::string fields;
    for (const auto& [name, value] : element.fields) {
      const auto* text = std::get_if<std::string>(&value.content);
      if (value.is_missing() || (text != nullptr && text->empty())) continue;
      if (name == "name") {
        title = value_text(value, language_);
      } else {
        fields += (fields.empty() ? "" : ", ") + name + " " + value_text(value, language_);
      }
    }
    if (element.lines) {
      fields += ", " + render({"line-count", {Number(*element.lines)}}, language_);
    }
    std::string text = "• " + title + (title.empty() ? fields : " (" + fields + ")");
    const Trace& body = element.body.back();
    const std::string values = spell_values(body, spell_);
    const std::string result = value_text(body.value, language_);
    text +=
        ": " + (values == result ? "" : values + " ") + (shown_whole(body) ? "= " : "≈ ") + result;
    paragraph(text, 4);
    prices(body);
  }

  /// Where the tables of the formula were read.
  void lookups(const Trace& trace) {
    if (trace.node->op == Operator::fold) return;
    lookup(trace, 4);
    for (const Trace& operand : trace.operands)
      lookups(operand);
  }

  void lookup(const Trace& trace, std::size_t indent) {
    if (trace.table == nullptr) return;
    const bool of_book = is_price(trace);
    paragraph(of_book ? price_text(trace, derivation_.price_books, language_)
                      : lookup_text(trace, language_),
              indent);
  }

  /// The price books an element of a fold was priced by.
  void prices(const Trace& trace) {
    if (is_price(trace)) lookup(trace, 6);
    for (const Trace& operand : trace.operands)
      prices(operand);
  }

  void inputs() {
    text_ += "\n";
    paragraph(phrase("inputs-heading", language_), 0);
    for (const DerivedInput& input : derivation_.inputs) {
      const std::string label = input.input->label.in(language_);
      std::string text = input.input->name;
      if (!label.empty()) text += " (" + label + ")";
      if (!std::holds_alternative<Value::Elements>(input.value.content)) {
        text += " = " + value_text(input.value, language_);
        if (!input.input->unit.empty()) text += " " + input.input->unit;
      }
      for (const EnclosingRow& row : input.enclosing) {
        const std::string name = row.id + (row.column.empty() ? "" : "." + row.column);
        text += ", " + render({"input-from-row-above", {name}}, language_);
      }
      if (!input.nested.empty()) text += ", " + phrase("input-nested", language_);
      if (input.by_default) text += ", " + phrase("input-default", language_);
      if (!input.ref.empty()) text += ", " + input.ref;
      if (!input.note.empty()) text += ", " + input.note;
      if (!input.place.empty()) text += "; " + input.place;
      paragraph(text, 2);
    }
  }

  void lines() {
    text_ += "\n";
    paragraph(phrase("lines-heading", language_), 0);
    for (const DerivedLine& line : derivation_.lines)
      paragraph(derived_line_text(line, language_), 2);
    for (const TablePart* part : derivation_.tables)
      paragraph(table_part_text(*part, style_), 2);
  }

  const Derivation& derivation_;
  const ReportStyle& style_;
  Language language_;
  std::string margin_;
  SpellStyle spell_;
  std::string text_;
};

}  // namespace

std::string derivation_text(const Derivation& derivation, const ReportStyle& style) {
  return DerivationText(derivation, style, 0).run();
}

}  // namespace dutoan
