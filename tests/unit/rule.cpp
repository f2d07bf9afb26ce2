#include "norms/rule.hpp"

#include "formula/parse.hpp"
#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::rule_test {

namespace {

/// The place of a byte of a formula is that column of line 1.
RuleFormula formula(const std::string& text) {
  static const SourceFile file("r.yaml", "r.yaml", std::string(80, ' '));
  return {.expression = std::get<Expression>(parse_formula(text)),
          .place = {.file = &file, .offset = 0, .length = 1},
          .place_of = [](std::size_t offset, std::size_t length) {
            return Place{
                .file = &file, .offset = std::uint32_t(offset), .length = std::uint32_t(length)};
          }};
}

RuleText message(const std::string& value) {
  return {{{.text = "Tổng ", .formula = {}}, {.text = "", .formula = formula(value)}}};
}

Rule rule_of(const std::string& when, const std::string& violated) {
  Rule rule{.id = "X1", .of = RuleSubject::line};
  rule.when = formula(when);
  rule.violated = formula(violated);
  return rule;
}

const std::vector<RuleRoot> roots = {
    {"line", record_type({"quantity", "vat", "kind"}, {number_type(), number_type(), text_type()})},
    {"as_of", date_type()}};

std::string compiled(Rule& rule, const TableTypes& tables = {}) {
  Diagnostics diagnostics;
  compile(rule, roots, tables, diagnostics);
  return said(diagnostics);
}

}  // namespace

TEST_CASE("names are those of all formulas, messages included; fields are only read") {
  Rule rule = rule_of("line.kind = \"x\"", "line.quantity > limit");
  rule.effect = formula("line.quantity * price[\"a\"]");
  rule.message_en = message("as_of");
  CHECK(rule.formulas().size() == 4);
  CHECK(joined(names_in(rule)) == "as_of, limit, line, price");
  const std::set<std::string> read = names_read(rule);
  CHECK(joined({read.begin(), read.end()}) == "as_of, kind, limit, line, price, quantity");
}

TEST_CASE("the fields that may be wrong are those of what is violated, then of its condition") {
  Rule rule = rule_of("line.kind = \"x\" and line.quantity > 0",
                      "line.vat > 1 or line.quantity > 3 or line.vat < 0");
  CHECK(compiled(rule) == "");
  CHECK(rule.usable);
  CHECK(joined(rule.fields) == "vat, quantity, kind");
}

TEST_CASE("tables are numbered by their names, and a table never hides a root") {
  Rule rule = rule_of("yes", "line.quantity > limit");
  CHECK(compiled(rule, {{"as_of", number_type()}, {"limit", number_type()}}) == "");
  CHECK(joined(rule.table_names) == "as_of, limit");
  CHECK(rule.violated.expression.root.operands[1].name.origin == NameReference::Origin::table);
  CHECK(rule.violated.expression.root.operands[1].name.index == 1);
}

TEST_CASE("a condition is yes or no, an effect a number, a message anything") {
  Rule rule = rule_of("line.quantity", "line.vat > 1");
  rule.effect = formula("line.kind");
  rule.message_vi = message("as_of");
  CHECK(compiled(rule) == "rule-type r.yaml:1:1; rule-type r.yaml:1:1");
  CHECK_FALSE(rule.usable);
}

TEST_CASE("what is wrong in a formula is said at its place, once, and of every formula") {
  Rule rule = rule_of("line.colour = \"x\"", "line.quantity > limits");
  const std::string faults = compiled(rule, {{"limit", number_type()}});
  CHECK(faults == "formula-unknown-field r.yaml:1:1; formula-unknown-name r.yaml:1:17");
  CHECK_FALSE(rule.usable);
}

}  // namespace dutoan::rule_test
