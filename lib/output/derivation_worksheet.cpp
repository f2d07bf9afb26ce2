#include "output/derivation_worksheet.hpp"

#include "formula/spell.hpp"
#include "output/catalogue.hpp"
#include "output/derived_line_text.hpp"
#include "output/number_format.hpp"
#include "output/rounding_text.hpp"
#include "output/value_text.hpp"

#include <utility>
#include <vector>

namespace dutoan {

namespace {

/// A sum as one adds it up; any other fold by its name.
std::string fold_text(const Trace& trace, const SpellStyle& style) {
  if (trace.node->fold == Fold::count) return "";  // the number says all
  const bool adds = trace.node->fold == Fold::sum;
  std::string text;
  for (const Trace::Element& element : trace.elements) {
    if (!element.counted || element.body.empty()) continue;
    text += (text.empty() ? "" : adds ? " + " : "; ") + spell_values(element.body.back(), style);
  }
  return adds || text.empty() ? text : std::string(fold_word(trace.node->fold)) + "(" + text + ")";
}

using Steps = std::vector<std::pair<std::string, std::string>>;

void add_line_step(const Derivation& derivation, const DerivedLine& line, Language language,
                   Steps& steps) {
  const LineFigure& figure = line.figure;
  steps.emplace_back(derivation.subject + " · " + (figure.name.empty() ? figure.id : figure.name),
                     line_step_text(line, language));
}

void add_row_step(const Derivation& derivation, const DerivedRow& row, const SpellStyle& style,
                  Language language, Steps& steps) {
  std::string name = derivation.subject + " · " + row.row->id;
  if (!row.column.empty()) name += "." + row.column;
  std::string text;
  if (row.trace != nullptr && row.trace->node != nullptr) {
    const Trace& trace = *row.trace;
    text = trace.node->op == Operator::fold ? fold_text(trace, style) : spell_values(trace, style);
  }
  const auto* number = std::get_if<Number>(&row.value.content);
  const std::string value = marked_text(row.value, language);
  const bool whole = (number == nullptr || is_shown_whole(*number)) &&
                     (row.trace == nullptr || operands_shown_whole(*row.trace));
  // A figure that was rounded is not what its formula gives.
  const std::string rounding = rounding_text(row, derivation.rounding, language);
  const bool exact = row.trace == nullptr || row.trace->value.content == row.value.content;
  const bool marked = row.value.marks.about || row.value.marks.at_least;
  const std::string sign = marked ? " " : whole && exact ? " = " : " ≈ ";
  std::string result = text.empty() || text == value ? value : text + sign + value;
  if (!rounding.empty()) result += ", " + rounding;
  steps.emplace_back(name, std::move(result));
}

/// The steps of a derivation in the order one computes them.
void collect_steps(const Derivation& derivation, const SpellStyle& style, Language language,
                   Steps& steps) {
  for (const DerivationStep& step : derivation.steps) {
    switch (step.kind) {
      case DerivationStep::Kind::row:
        add_row_step(derivation, derivation.rows[step.index], style, language, steps);
        break;
      case DerivationStep::Kind::line:
        add_line_step(derivation, derivation.lines[step.index], language, steps);
        break;
      case DerivationStep::Kind::table: {
        const TablePart& part = *derivation.tables[step.index];
        steps.emplace_back(derivation.subject + " · " + table_part_title(part, language),
                           table_part_step_text(part, language));
        break;
      }
      case DerivationStep::Kind::nested:
        collect_steps(derivation.nested[step.index], style, language, steps);
        break;
    }
  }
}

}  // namespace

std::string derivation_worksheet(const Derivation& derivation, const ReportStyle& style) {
  const Language language = style.language;
  const SpellStyle spelling{
      .number = [&](const Number& number) { return number_text(number, language); },
      .value = [&](const Value& value) { return value_text(value, language); }};
  Steps steps;
  collect_steps(derivation, spelling, language, steps);
  std::string text;
  if (derivation.illustrative) text += phrase("illustrative", language) + "\n";
  if (derivation.rounding == RoundingPolicy::printed) {
    text += phrase("rounding-printed", language) + "\n";
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    text += "(" + std::to_string(i + 1) + ") " + steps[i].first + ": " + steps[i].second + "\n";
  }
  return text;
}

}  // namespace dutoan
