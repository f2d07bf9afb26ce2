#include "review/rule_question.hpp"

#include "base/rounding.hpp"
#include "formula/evaluate.hpp"

#include <array>

namespace dutoan {

RuleQuestion::RuleQuestion(const ReviewInput& input, const Rule& rule, const TaskResult* task,
                           Date date, Diagnostics& diagnostics)
    : input_(input),
      rule_(rule),
      row_(rule.row_names.empty() ? Value() : row_value(rule, *task)),
      date_(date),
      diagnostics_(diagnostics),
      tables_(rule.table_names.size()) {
  frame_.input = [this](std::uint32_t index) { return root(index); };
  frame_.table = [this](std::uint32_t name, std::optional<Date> at) { return table(name, at); };
  frame_.table_name = [this](std::uint32_t name) { return rule_.table_names[name]; };
  frame_.is_holiday = input_.is_holiday;
  frame_.allow_unverified = input_.plan.allow_unverified;
  frame_.faults = &faults_;
}

std::optional<Finding> RuleQuestion::ask(const RuleValues& values) {
  values_ = &values;
  if (rule_.when.is_stated()) {
    const Value applies = value_of(rule_.when);
    if (applies.is_missing()) return undecided(applies);
    if (!applies.yes()) return std::nullopt;
  }
  const Value violated = value_of(rule_.violated);
  if (violated.is_missing()) return undecided(violated);
  Finding finding{.rule = &rule_,
                  .verdict = violated.yes() ? Verdict::violated : Verdict::passed,
                  .due = due()};
  if (!violated.yes()) return finding;
  finding.fields = fields();
  finding.message_vi = filled(rule_.message_vi);
  finding.message_en = filled(rule_.message_en);
  if (rule_.effect.is_stated()) {
    const Value effect = value_of(rule_.effect);
    if (!effect.is_missing()) finding.effect = to_money(effect.number());
  }
  return finding;
}

Value RuleQuestion::root(std::uint32_t index) const {
  const std::array<const Value*, 7> roots = {
      &values_->plan, &values_->task,  &values_->line, &values_->as_of,
      &values_->norm, &values_->given, &row_};
  return *roots[index];
}

const Table* RuleQuestion::table(std::uint32_t name, std::optional<Date> date) {
  if (date) return input_.table(rule_, rule_.table_names[name], *date);
  std::optional<const Table*>& known = tables_[name];
  if (!known) known = input_.table(rule_, rule_.table_names[name], date_);
  return *known;
}

Value RuleQuestion::value_of(const RuleFormula& formula) {
  Value value = evaluate(formula.expression, frame_, nullptr);
  for (FormulaFault& fault : faults_) {
    diagnostics_.error(std::move(fault.message),
                       locate(formula.place_of(fault.offset, fault.length)));
  }
  faults_.clear();
  return value;
}

Finding RuleQuestion::undecided(const Value& value) {
  return {.rule = &rule_,
          .verdict = Verdict::undecided,
          .fields = {},
          .lacking = value.gap->causes,
          .due = due()};
}

std::optional<Date> RuleQuestion::due() {
  if (!rule_.due.is_stated()) return std::nullopt;
  const Value day = value_of(rule_.due);
  return day.is_missing() ? std::nullopt : std::optional(day.date());
}

std::vector<std::string> RuleQuestion::fields() {
  std::vector<std::string> fields;
  if (rule_.field.is_stated()) {
    const Value named = value_of(rule_.field);
    if (!named.is_missing()) {
      for (const Value& name : named.elements())
        fields.push_back(name.text());
    }
  }
  if (fields.empty() && !rule_.fields.empty()) fields.push_back(rule_.fields.front());
  return fields;
}

std::vector<FindingPart> RuleQuestion::filled(const RuleText& text) {
  std::vector<FindingPart> parts;
  for (const RuleText::Part& part : text.parts) {
    if (part.formula.is_stated()) {
      parts.push_back({.value = value_of(part.formula), .percent = part.percent});
    } else {
      parts.push_back({.text = part.text});
    }
  }
  return parts;
}

}  // namespace dutoan
