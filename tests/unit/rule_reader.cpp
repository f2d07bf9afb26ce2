#include "input/rule_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::rule_reader_test {

namespace {

const std::string head =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01, until: 2024-01-01}\n";

std::string rule(const std::string& id, const std::string& more) {
  return "  - {id: " + id +
         ", for: task, severity: error, title: T, fix: F, basis: B, evidence: primary, "
         "examples: {fires: f, passes: p}, " +
         more + "}\n";
}

struct Book {
  explicit Book(const std::string& text) { read("r.yaml", text); }

  void read(const std::string& name, const std::string& text) {
    folder.write(name, text);
    read_rules(folder.file(name), book, diagnostics);
  }

  TestFolder folder;
  RuleBook book;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("a rule is read with its formulas, its days and the texts around them") {
  const Book read(head + "rules:\n" +
                  rule("A1",
                       "when: 'task.total > 0', violated: 'task.total > limit', method: [m], date: "
                       "received, in_force: {from: 2021-01-01}, message: {vi: 'vượt {limit} và "
                       "{share %}.', en: E}"));
  CHECK(read.diagnostics.empty());
  REQUIRE(read.book.rules.size() == 1);
  const Rule& one = read.book.rules[0];
  CHECK(one.full_name() == "d/A1");
  CHECK(one.of == RuleSubject::task);
  CHECK(one.severity == RuleSeverity::error);
  CHECK(one.date == RuleDate::received);
  CHECK(one.methods == std::vector<std::string>{"m"});
  CHECK(one.in_force == Validity{day("2021-01-01"), day("2024-01-01")});
  CHECK(one.when.expression.text == "task.total > 0");
  CHECK_FALSE(one.effect.is_stated());
  REQUIRE(one.message_vi.parts.size() == 5);
  CHECK(one.message_vi.parts[0].text == "vượt ");
  CHECK(one.message_vi.parts[1].formula.expression.text == "limit");
  CHECK_FALSE(one.message_vi.parts[1].percent);
  CHECK(one.message_vi.parts[3].percent);
  CHECK(one.message_vi.parts[4].text == ".");
  CHECK(names_in(one) == std::vector<std::string>{"limit", "share", "task"});
}

TEST_CASE("facts are declared once") {
  Book read(head +
            "facts:\n  a: {type: yes_no, ask: A}\n  b: {for: line, type: choice, of: [x, y], "
            "default: x, ask: {vi: B, en: b}}\n");
  CHECK(read.diagnostics.empty());
  REQUIRE(read.book.facts.size() == 2);
  CHECK(read.book.facts[1].of == RuleSubject::line);
  CHECK(read.book.facts[1].choices == std::vector<std::string>{"x", "y"});
  CHECK(read.book.facts[1].fallback == "x");
  read.read("s.yaml", head + "facts:\n  a: {type: date, ask: A}\n");
  CHECK(said(read.diagnostics) == "fact-twice s.yaml:5:3 (note-first-here r.yaml:5:3)");
}

TEST_CASE("faults are said at their places") {
  const Book wrong(head + "rules:\n" +
                   rule("A1", "violated: 'task. >', message: {vi: '{x', en: E}"));
  CHECK(said(wrong.diagnostics).starts_with("formula-"));
  CHECK_FALSE(wrong.book.rules[0].usable);
  const Book unknown(head + "rules: [{id: A1, color: red}]\n");
  CHECK(said(unknown.diagnostics).find("key-unknown r.yaml:4:18") != std::string::npos);
}

TEST_CASE("a rule of a later file takes the place of one with its id") {
  Book read(head + "rules:\n" + rule("A1", "violated: 'yes', message: {vi: a, en: a}"));
  read.read("s.yaml", head + "rules:\n" + rule("A1", "violated: 'no', message: {vi: a, en: a}"));
  REQUIRE(read.book.rules.size() == 1);
  CHECK(read.book.rules[0].violated.expression.text == "no");
}

}  // namespace dutoan::rule_reader_test
