#include "output/rule_report.hpp"

#include "output/catalogue.hpp"
#include "output/finding_sentence.hpp"
#include "output/json_value.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string word_of_subject(const Rule& rule) {
  return std::string(rule_subject_words[std::size_t(rule.of)]);
}

std::string word_of_severity(const Rule& rule) {
  return std::string(severity_words[std::size_t(rule.severity)]);
}

std::string in_force_text(const Rule& rule, Language language) {
  const auto day = [&](const std::optional<Date>& date) {
    if (!date) return std::string("…");
    return language == Language::vietnamese ? vietnamese_text(*date) : iso_text(*date);
  };
  return day(rule.in_force.from) + " – " + day(rule.in_force.until);
}

/// The text with its formulas in braces, as its file has it.
std::string spelled(const RuleText& text) {
  std::string result;
  for (const RuleText::Part& part : text.parts) {
    result += part.formula.is_stated()
                  ? "{" + part.formula.expression.text + (part.percent ? " %}" : "}")
                  : part.text;
  }
  return result;
}

void collect_fields(const Node& node, std::vector<std::string>& fields) {
  if (node.op == Operator::field) fields.push_back(node.text);
  for (const Node& operand : node.operands)
    collect_fields(operand, fields);
}

/// The facts a rule asks for.
std::vector<const FactSpec*> facts_of(const Rule& rule, const RuleBook& book) {
  std::vector<std::string> fields;
  for (const RuleFormula* formula : rule.formulas())
    collect_fields(formula->expression.root, fields);
  std::vector<const FactSpec*> facts;
  for (const FactSpec& fact : book.facts) {
    if (std::find(fields.begin(), fields.end(), fact.name) != fields.end()) facts.push_back(&fact);
  }
  return facts;
}

}  // namespace

Report rule_list(const std::vector<const Rule*>& rules, Language language) {
  TextTable table;
  table.columns = {{phrase("column-rule", language)},
                   {phrase("column-severity", language)},
                   {phrase("column-title", language), Align::left, true},
                   {phrase("column-in-force", language)}};
  for (const Rule* rule : rules) {
    table.rows.push_back(
        {.cells = {rule->id, phrase("severity-" + word_of_severity(*rule), language),
                   rule->title.in(language), in_force_text(*rule, language)}});
  }
  Report report;
  report.table(std::move(table));
  report.space();
  report.paragraph(render({"rules-count", {Number(rules.size())}}, language));
  return report;
}

Report rule_page(const Rule& rule, const RuleBook& book, Language language) {
  Report report;
  report.title(rule.id + "  " + rule.title.in(language));
  report.paragraph(render(
      {"rule-line",
       {phrase("severity-" + word_of_severity(rule), language),
        phrase("rule-of-" + word_of_subject(rule), language), in_force_text(rule, language)}},
      language));
  report.paragraph(render(
      {"finding-basis",
       {rule.basis, phrase("evidence-" + std::string(evidence_word(rule.evidence)), language)}},
      language));
  report.space();
  const auto say = [&](const char* id, const std::string& text) {
    if (!text.empty()) report.paragraph(render({id, {text}}, language));
  };
  say("rule-when", rule.when.expression.text);
  say("rule-violated", rule.violated.expression.text);
  say("rule-effect", rule.effect.expression.text);
  say("rule-message",
      spelled(language == Language::vietnamese ? rule.message_vi : rule.message_en));
  say("rule-fix", rule.fix.in(language));
  say("rule-acts", actor_label(rule, language));
  for (const FactSpec* fact : facts_of(rule, book))
    report.item(render({"rule-fact", {fact->name, fact->ask}}, language));
  report.space();
  say("rule-fires", rule.examples.fires);
  say("rule-passes", rule.examples.passes);
  return report;
}

std::string rules_json(const std::vector<const Rule*>& rules) {
  Json json = {{"format", 1}};
  json["rules"] = Json::array();
  for (const Rule* rule : rules) {
    Json one = {{"id", rule->id},
                {"document", rule->document},
                {"for", word_of_subject(*rule)},
                {"severity", word_of_severity(*rule)},
                {"title", to_json(rule->title)}};
    put(one, "from", rule->in_force.from);
    put(one, "until", rule->in_force.until);
    put(one, "when", rule->when.expression.text);
    one["violated"] = rule->violated.expression.text;
    put(one, "effect", rule->effect.expression.text);
    one["fix"] = to_json(rule->fix);
    one["acts"] = rule_actor_words[std::size_t(rule->acts)];
    one["basis"] = rule->basis;
    one["evidence"] = evidence_word(rule->evidence);
    one["examples"] = {{"fires", rule->examples.fires}, {"passes", rule->examples.passes}};
    json["rules"].push_back(std::move(one));
  }
  return json.dump(1) + "\n";
}

}  // namespace dutoan
