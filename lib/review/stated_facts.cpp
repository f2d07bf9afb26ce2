#include "review/stated_facts.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "review/record_field.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::optional<bool> yes_or_no(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return std::nullopt;
}

std::optional<Value> fact_value(const FactSpec& spec, const std::string& text) {
  switch (spec.kind) {
    case FactKind::yes_no: {
      const auto yes = yes_or_no(text);
      return yes ? std::optional(Value(*yes, stated_by_plan)) : std::nullopt;
    }
    case FactKind::number:
    case FactKind::count:
    case FactKind::rate: {
      const auto parsed = parse_number(text);
      const auto* number = std::get_if<NumberText>(&parsed);
      const bool fits =
          number != nullptr && (spec.kind != FactKind::count ||
                                (number->value.is_integer() && !number->value.is_negative()));
      return fits ? std::optional(Value(number->value, stated_by_plan)) : std::nullopt;
    }
    case FactKind::date: {
      const auto date = Date::parse(text);
      return date ? std::optional(Value(*date, stated_by_plan)) : std::nullopt;
    }
    case FactKind::choice: {
      const bool known =
          std::find(spec.choices.begin(), spec.choices.end(), text) != spec.choices.end();
      return known ? std::optional(Value(text, stated_by_plan)) : std::nullopt;
    }
    default: return Value(text, stated_by_plan);
  }
}

Value unstated(const FactSpec& spec) {
  if (!spec.fallback.empty()) {
    if (auto value = fact_value(spec, spec.fallback)) return *std::move(value);
  }
  return missing_value({.what = {"fact-unstated", {spec.ask}}});
}

}  // namespace

Type type_of_fact(FactKind kind) {
  switch (kind) {
    case FactKind::yes_no: return yes_no_type();
    case FactKind::number:
    case FactKind::count:
    case FactKind::rate: return number_type();
    case FactKind::date: return date_type();
    default: return text_type();
  }
}

FactBook facts_of(const RuleBook& book, RuleSubject of) {
  FactBook facts;
  std::vector<Value> values;
  for (const FactSpec& spec : book.facts) {
    if (spec.of != of) continue;
    facts.specs.push_back(&spec);
    values.push_back(unstated(spec));
  }
  facts.unstated = std::make_shared<const std::vector<Value>>(std::move(values));
  return facts;
}

FactValues fact_values(const FactBook& book, const std::vector<Fact>& stated,
                       Diagnostics& diagnostics) {
  if (stated.empty()) return book.unstated;
  std::vector<Value> values = *book.unstated;
  for (const Fact& fact : stated) {
    const auto found = std::find_if(book.specs.begin(), book.specs.end(),
                                    [&](const FactSpec* spec) { return spec->name == fact.key; });
    if (found == book.specs.end()) {
      std::vector<std::string> known;
      for (const FactSpec* spec : book.specs)
        known.push_back(spec->name);
      diagnostics.error({"fact-unknown", {fact.key}}, locate(fact.place)).hints =
          choice_hints(fact.key, known);
      continue;
    }
    const FactSpec& spec = **found;
    if (auto value = fact_value(spec, fact.text)) {
      values[std::size_t(found - book.specs.begin())] = *std::move(value);
      continue;
    }
    Diagnostic& fault = diagnostics.error(
        {"fact-wrong",
         {spec.name, fact.text, std::string(fact_kind_words[std::size_t(spec.kind)])}},
        locate(fact.place));
    if (!spec.choices.empty()) fault.hints = choice_hints(fact.text, spec.choices);
  }
  return std::make_shared<const std::vector<Value>>(std::move(values));
}

}  // namespace dutoan
