#include "review/rule_roots.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"
#include "value_fixture.hpp"

namespace dutoan::rule_roots_test {

namespace {

/// The fields of a root from this one on.
std::string fields_from(const RuleRoot& root, const std::string& first) {
  const std::vector<std::string>& names = root.type.shape->names;
  const auto at = std::find(names.begin(), names.end(), first);
  return joined(std::vector<std::string>(at, names.end()));
}

}  // namespace

TEST_CASE("facts are the last fields of what they are asked of, and none is called like another") {
  const RuleBook book{.facts = {{.name = "sure", .place = in_file("f", "x")},
                                {.name = "of_line", .of = RuleSubject::line},
                                {.name = "total", .place = in_file("f", "x")}}};
  Diagnostics diagnostics;
  const std::vector<RuleRoot> roots = rule_roots(book, diagnostics);
  std::vector<std::string> names;
  for (const RuleRoot& root : roots)
    names.push_back(root.name);
  CHECK(joined(names) == "plan, task, line, as_of, norm, given");
  CHECK(fields_from(roots[1], "lines") == "lines, norms_replaced, reference_total, sure");
  CHECK(fields_from(roots[2], "of_line") == "of_line");
  CHECK(said(diagnostics) == "fact-is-field f:1:1");
}

TEST_CASE("a row is a number, or one for each column of its method, and missing where it is not") {
  Rule rule;
  Method method;
  method.rows = {row("a", "1"), row("b", "2")};
  (void)row_root(rule, method);
  const TaskResult task{.rows = {{.id = "a", .cells = {{.number = Number(5)}}}}};
  CHECK(shown(row_value(rule, task).field(0)) == "5");
  CHECK(shown(row_value(rule, task).field(1)) == "missing rule-lacks b");
  method.columns = {"before_tax", "tax"};
  CHECK(joined(row_root(rule, method).type.shape->types[0].shape->names) == "before_tax, tax");
  const TaskResult taxed{
      .rows = {{.id = "a", .cells = {{.number = Number(5)}, {.number = Number(1)}}}}};
  CHECK(shown(row_value(rule, taxed).field(0)) == "[5, 1]");
}

TEST_CASE("without the day of the check there is none, and a plan without a year lacks it") {
  CHECK(shown(as_of_value(day("2024-03-01"))) == "2024-03-01");
  CHECK(shown(as_of_value(std::nullopt)) == "missing rule-lacks-today");
  CHECK(shown(plan_value({}, {}).elements()[1]) == "missing rule-lacks year");
}

TEST_CASE("a field says where people write it, a fact stands among the facts") {
  const auto written = [](RuleSubject of, const char* field) {
    return joined(written_as(of, field), " | ");
  };
  CHECK(written(RuleSubject::line, "before_tax") == "amount | unit_price | quantity");
  CHECK(written(RuleSubject::line, "differs_at").empty());
  CHECK(written(RuleSubject::task, "requested_on") ==
        "money.requested.date | money.requested.amount");
  CHECK(written(RuleSubject::task, "sure") == "facts.sure");
  CHECK(written(RuleSubject::plan, "year").empty());
}

}  // namespace dutoan::rule_roots_test
