#include "review/stated_facts.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "review/rule_records.hpp"

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

std::vector<Value> fact_values(const RuleBook& book, RuleSubject of, const std::vector<Fact>& facts,
                               Diagnostics& diagnostics) {
  std::vector<Value> values;
  std::vector<std::string> known;
  for (const FactSpec& spec : book.facts) {
    if (spec.of != of) continue;
    known.push_back(spec.name);
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const Fact& fact) { return fact.key == spec.name; });
    if (found == facts.end()) {
      values.push_back(unstated(spec));
      continue;
    }
    auto value = fact_value(spec, found->text);
    if (!value) {
      Diagnostic& fault = diagnostics.error(
          {"fact-wrong",
           {spec.name, found->text, std::string(fact_kind_words[std::size_t(spec.kind)])}},
          locate(found->place));
      if (!spec.choices.empty()) fault.hints = choice_hints(found->text, spec.choices);
    }
    values.push_back(value ? *std::move(value) : unstated(spec));
  }
  for (const Fact& fact : facts) {
    if (std::find(known.begin(), known.end(), fact.key) != known.end()) continue;
    diagnostics.error({"fact-unknown", {fact.key}}, locate(fact.place)).hints =
        choice_hints(fact.key, known);
  }
  return values;
}

}  // namespace dutoan
