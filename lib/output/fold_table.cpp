#include "output/fold_table.hpp"

#include "output/catalogue.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::optional<Number> number_in(const Value& value) {
  const auto* number = std::get_if<Number>(&value.content);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

/// Sums over elements with fields, wherever they stand in a formula.
void find_sums(const Trace& trace, std::vector<const Trace*>& found) {
  const bool sum =
      trace.node != nullptr && trace.node->op == Operator::fold && trace.node->fold == Fold::sum;
  const bool has_elements = std::any_of(
      trace.elements.begin(), trace.elements.end(),
      [](const Trace::Element& element) { return !element.lines && !element.fields.empty(); });
  if (sum && has_elements) {
    found.push_back(&trace);
    return;
  }
  for (const Trace& operand : trace.operands)
    find_sums(operand, found);
}

/// What the input that is summed over calls a field, else the field's own name.
std::string field_heading(const Method& method, const Node& list, const std::string& field) {
  if (list.name.origin == NameReference::Origin::input) {
    for (const InputSpec& one : method.inputs[list.name.index].fields) {
      if (one.name == field && !one.label.vi.empty()) return one.label.vi;
    }
  }
  const std::string id = "fold-field-" + field;
  return is_known(id) ? phrase(id, Language::vietnamese) : field;
}

/// A word of the norms as people say it.
FoldField field_of(const Value& value, Language language) {
  if (const auto number = number_in(value)) return *number;
  if (const auto* word = std::get_if<std::string>(&value.content)) {
    const std::string id = "fold-value-" + *word;
    return is_known(id) ? phrase(id, language) : *word;
  }
  return value_text(value, language);
}

FoldTable table_of(const Trace& trace, const DerivedRow& row, const Method& method) {
  const Language language = Language::vietnamese;
  FoldTable table{.title = row.row->id + "  " + row.row->label.in(language),
                  .basis = row.row->basis,
                  .sum = number_in(trace.value)};
  std::vector<std::string> fields;
  for (const Trace::Element& element : trace.elements) {
    for (const auto& [name, value] : element.fields) {
      if (std::find(fields.begin(), fields.end(), name) == fields.end()) fields.push_back(name);
    }
  }
  for (const std::string& field : fields)
    table.headings.push_back(field_heading(method, trace.node->operands[0], field));
  for (const Trace::Element& element : trace.elements) {
    if (!element.counted) continue;
    FoldRow line;
    for (const std::string& field : fields) {
      const auto found = std::find_if(element.fields.begin(), element.fields.end(),
                                      [&](const auto& one) { return one.first == field; });
      const bool known = found != element.fields.end() && !found->second.is_missing();
      line.fields.push_back(known ? field_of(found->second, language) : FoldField());
    }
    if (!element.body.empty()) line.value = number_in(element.body.back().value);
    table.rows.push_back(std::move(line));
  }
  return table;
}

void collect_tables(const Derivation& derivation, std::vector<FoldTable>& tables) {
  for (const DerivationStep& step : derivation.steps) {
    if (step.kind == DerivationStep::Kind::nested) {
      collect_tables(derivation.nested[step.index], tables);
    }
    if (step.kind != DerivationStep::Kind::row) continue;
    const DerivedRow& row = derivation.rows[step.index];
    if (row.trace == nullptr) continue;
    std::vector<const Trace*> sums;
    find_sums(*row.trace, sums);
    for (const Trace* sum : sums)
      tables.push_back(table_of(*sum, row, *derivation.method));
  }
}

}  // namespace

std::vector<FoldTable> fold_tables(const Derivation& derivation) {
  std::vector<FoldTable> tables;
  collect_tables(derivation, tables);
  return tables;
}

}  // namespace dutoan
