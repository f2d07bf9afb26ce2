#include "norms/rule.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

template <class RuleOrConst, class Formula>
std::vector<Formula*> formulas_of(RuleOrConst& rule) {
  std::vector<Formula*> formulas;
  const auto add = [&](Formula& formula) {
    if (formula.is_stated()) formulas.push_back(&formula);
  };
  add(rule.when);
  add(rule.violated);
  add(rule.effect);
  add(rule.due);
  add(rule.field);
  for (auto* text : {&rule.message_vi, &rule.message_en}) {
    for (auto& part : text->parts)
      add(part.formula);
  }
  return formulas;
}

void collect_rule_names(const Node& node, std::set<std::string>& names) {
  if (node.op == Operator::name) names.insert(node.text);
  for (const Node& operand : node.operands)
    collect_rule_names(operand, names);
}

void collect_read(const Node& node, std::set<std::string>& names) {
  if (node.op == Operator::name || node.op == Operator::field) names.insert(node.text);
  for (const Node& operand : node.operands)
    collect_read(operand, names);
}

void collect_fields(const Node& node, std::string_view subject, std::vector<std::string>& fields) {
  const bool is_field = node.op == Operator::field && node.operands[0].op == Operator::name &&
                        node.operands[0].text == subject;
  if (is_field && std::find(fields.begin(), fields.end(), node.text) == fields.end())
    fields.push_back(node.text);
  for (const Node& operand : node.operands)
    collect_fields(operand, subject, fields);
}

}  // namespace

std::vector<RuleFormula*> Rule::formulas() {
  return formulas_of<Rule, RuleFormula>(*this);
}

std::vector<const RuleFormula*> Rule::formulas() const {
  return formulas_of<const Rule, const RuleFormula>(*this);
}

std::vector<std::string> names_in(const Rule& rule) {
  std::set<std::string> names;
  for (const RuleFormula* formula : rule.formulas())
    collect_rule_names(formula->expression.root, names);
  return {names.begin(), names.end()};
}

std::set<std::string> names_read(const Rule& rule) {
  std::set<std::string> names;
  for (const RuleFormula* formula : rule.formulas())
    collect_read(formula->expression.root, names);
  return names;
}

void compile(Rule& rule, const std::vector<RuleRoot>& roots, const TableTypes& tables,
             Diagnostics& diagnostics) {
  Scope scope;
  for (std::size_t i = 0; i < roots.size(); ++i) {
    scope.names[roots[i].name] = {{NameReference::Origin::input, std::uint32_t(i)}, roots[i].type};
  }
  rule.table_names.clear();
  for (const auto& [name, type] : tables) {
    const auto index = std::uint32_t(rule.table_names.size());
    rule.table_names.push_back(name);
    scope.names.emplace(name, Scope::Name{{NameReference::Origin::table, index}, type});
  }
  rule.fields.clear();
  const std::string_view subject = rule_subject_words[std::size_t(rule.of)];
  collect_fields(rule.violated.expression.root, subject, rule.fields);
  collect_fields(rule.when.expression.root, subject, rule.fields);
  const auto check = [&](RuleFormula& formula, std::optional<Type> wanted) {
    if (!formula.is_stated()) return;
    std::vector<FormulaFault> faults;
    const Type type = check_formula(formula.expression, scope, faults);
    for (FormulaFault& fault : faults) {
      diagnostics.error(std::move(fault.message),
                        locate(formula.place_of(fault.offset, fault.length)));
    }
    const bool is_wanted = !wanted || fits(type, *wanted);
    if (faults.empty() && !is_wanted) {
      diagnostics.error({"rule-type", {rule.id, std::string(kind_word(wanted->kind))}},
                        locate(formula.place));
    }
    rule.usable = rule.usable && faults.empty() && is_wanted;
  };
  check(rule.when, yes_no_type());
  check(rule.violated, yes_no_type());
  check(rule.effect, number_type());
  check(rule.due, date_type());
  check(rule.field, list_of(text_type()));
  for (RuleText* text : {&rule.message_vi, &rule.message_en}) {
    for (RuleText::Part& part : text->parts)
      check(part.formula, std::nullopt);
  }
}

}  // namespace dutoan
