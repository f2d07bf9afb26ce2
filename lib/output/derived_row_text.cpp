#include "output/derived_row_text.hpp"

#include "formula/spell.hpp"
#include "output/catalogue.hpp"
#include "output/lookup_text.hpp"
#include "output/number_format.hpp"
#include "output/rounding_text.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string evidence_phrase(Evidence evidence, Language language) {
  return phrase("evidence-" + std::string(evidence_word(evidence)), language);
}

class RowSentences {
 public:
  RowSentences(const DerivedRow& row, const Derivation& derivation, Language language)
      : derived_(row), derivation_(derivation), language_(language) {
    spell_.number = [this](const Number& number) { return number_text(number, language_); };
    spell_.value = [this](const Value& value) { return value_text(value, language_); };
  }

  std::vector<DerivedSentence> run() {
    if (derived_.given != nullptr) {
      given();
      return std::move(sentences_);
    }
    add(DerivedKind::formula, "= " + spell(derived_.row->formula.root, spell_));
    if (derived_.trace != nullptr && derived_.trace->node != nullptr) {
      folds(*derived_.trace);
      lookups(*derived_.trace);
      substituted(*derived_.trace);
    }
    result();
    basis();
    return std::move(sentences_);
  }

 private:
  void add(DerivedKind kind, std::string text) { sentences_.push_back({kind, std::move(text)}); }

  [[nodiscard]] std::string unit_suffix() const {
    return derived_.row->unit.empty() ? "" : " " + derived_.row->unit;
  }

  void given() {
    std::string text = "= " + value_text(derived_.value, language_) + unit_suffix() + ", " +
                       phrase("given-row", language_);
    if (!derived_.given->ref.empty()) text += ": " + derived_.given->ref;
    add(DerivedKind::given, std::move(text));
    add(DerivedKind::place, place_text(derived_.given->place));
  }

  /// The formula with its values, unless that says no more than the result does.
  void substituted(const Trace& trace) {
    const std::string values = spell_values(trace, spell_);
    if (values == spell_.value(trace.value)) return;
    const bool whole = std::all_of(trace.operands.begin(), trace.operands.end(), shown_whole);
    add(DerivedKind::values, (whole ? "= " : "≈ ") + values);
  }

  void result() {
    const Value& value = derived_.value;
    const auto* number = std::get_if<Number>(&value.content);
    std::string text = equals_text(value, language_);
    if (!is_unknown(value)) text += unit_suffix();
    const std::string rounding = rounding_text(derived_, derivation_.rounding, language_);
    if (!rounding.empty()) text += ", " + rounding;
    if (derived_.row->in_dong() && number != nullptr && !number->is_integer()) {
      text += " → " + money_text(to_money(*number), language_) + unit_suffix();
    }
    add(DerivedKind::result, std::move(text));
    if (!value.is_missing()) return;
    for (const Cause& cause : value.gap->causes)
      add(DerivedKind::cause, render(cause.what, language_));
  }

  /// The paper of the formula, and how far the figure was verified: its weakest operand.
  void basis() {
    const RowSpec& row = *derived_.row;
    const Value& value = derived_.value;
    const Evidence evidence = value.is_missing() ? row.evidence : value.evidence;
    add(DerivedKind::basis, render({"basis-line",
                                    {derivation_.document_title, row.basis,
                                     evidence_phrase(evidence, language_), place_text(row.place)}},
                                   language_));
  }

  /// One sentence per element of every fold of the formula.
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
    std::string text = title + (title.empty() ? fields : " (" + fields + ")");
    const Trace& body = element.body.back();
    const std::string values = spell_values(body, spell_);
    const std::string result = value_text(body.value, language_);
    text +=
        ": " + (values == result ? "" : values + " ") + (shown_whole(body) ? "= " : "≈ ") + result;
    add(DerivedKind::element, std::move(text));
    prices(body);
  }

  /// Where the tables of the formula were read.
  void lookups(const Trace& trace) {
    if (trace.node->op == Operator::fold) return;
    lookup(trace, DerivedKind::lookup);
    for (const Trace& operand : trace.operands)
      lookups(operand);
  }

  void lookup(const Trace& trace, DerivedKind kind) {
    if (trace.table == nullptr) return;
    const bool of_book = is_price(trace);
    add(kind, of_book ? price_text(trace, derivation_.price_books, language_)
                      : lookup_text(trace, language_));
  }

  /// The price books an element of a fold was priced by.
  void prices(const Trace& trace) {
    if (is_price(trace)) lookup(trace, DerivedKind::price);
    for (const Trace& operand : trace.operands)
      prices(operand);
  }

  const DerivedRow& derived_;
  const Derivation& derivation_;
  Language language_;
  SpellStyle spell_;
  std::vector<DerivedSentence> sentences_;
};

}  // namespace

std::string derived_row_name(const DerivedRow& row) {
  return row.row->id + (row.column.empty() ? "" : "." + row.column);
}

std::vector<DerivedSentence> derived_row_text(const DerivedRow& row, const Derivation& derivation,
                                              Language language) {
  return RowSentences(row, derivation, language).run();
}

std::string derived_input_text(const DerivedInput& input, Language language) {
  const std::string label = input.input->label.in(language);
  std::string text = input.input->name;
  if (!label.empty()) text += " (" + label + ")";
  if (!std::holds_alternative<Value::Elements>(input.value.content)) {
    text += " = " + value_text(input.value, language);
    if (!input.input->unit.empty()) text += " " + input.input->unit;
  }
  for (const EnclosingRow& row : input.enclosing) {
    const std::string name = row.id + (row.column.empty() ? "" : "." + row.column);
    text += ", " + render({"input-from-row-above", {name}}, language);
  }
  if (!input.nested.empty()) text += ", " + phrase("input-nested", language);
  if (input.by_default) text += ", " + phrase("input-default", language);
  if (!input.ref.empty()) text += ", " + input.ref;
  if (!input.note.empty()) text += ", " + input.note;
  if (!input.place.empty()) text += "; " + input.place;
  return text;
}

}  // namespace dutoan
