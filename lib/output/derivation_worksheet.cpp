#include "output/derivation_worksheet.hpp"

#include "formula/spell.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

#include <utility>
#include <vector>

namespace dutoan {

namespace {

/// The steps of a derivation in the order one computes them: nested ones and operands first.
void collect_steps(const Derivation& derivation, const SpellStyle& style, Language language,
                   std::vector<std::pair<std::string, std::string>>& steps) {
  for (const Derivation& nested : derivation.nested) {
    collect_steps(nested, style, language, steps);
  }
  for (auto row = derivation.rows.rbegin(); row != derivation.rows.rend(); ++row) {
    std::string name = derivation.subject + " · " + row->row->id;
    if (!row->column.empty()) name += "." + row->column;
    std::string text;
    if (row->trace != nullptr && row->trace->node != nullptr) {
      const Trace& trace = *row->trace;
      if (trace.node->op == Operator::fold) {
        for (const Trace::Element& element : trace.elements) {
          if (!element.counted || element.body.empty()) continue;
          text += (text.empty() ? "" : " + ") + spell_values(element.body.back(), style);
        }
      } else {
        text = spell_values(trace, style);
      }
    }
    const auto* number = std::get_if<Number>(&row->value.content);
    const std::string value = value_text(row->value, language);
    const bool whole = (number == nullptr || is_shown_whole(*number)) &&
                       (row->trace == nullptr || operands_shown_whole(*row->trace));
    const std::string sign = whole ? " = " : " ≈ ";
    steps.emplace_back(name, text.empty() || text == value ? value : text + sign + value);
  }
}

}  // namespace

std::string derivation_worksheet(const Derivation& derivation, const ReportStyle& style) {
  const Language language = style.language;
  const SpellStyle spelling{
      .number = [&](const Number& number) { return number_text(number, language); },
      .value = [&](const Value& value) { return value_text(value, language); }};
  std::vector<std::pair<std::string, std::string>> steps;
  collect_steps(derivation, spelling, language, steps);
  std::string text;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    text += "(" + std::to_string(i + 1) + ") " + steps[i].first + ": " + steps[i].second + "\n";
  }
  return text;
}

}  // namespace dutoan
