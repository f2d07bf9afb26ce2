// `check`, `rules list`, `rules show`, over norms of the test's own.
#include "command_fixture.hpp"
#include "said.hpp"

namespace dutoan::cli_check_test {

namespace {

/// Rules of a document that has a threshold of 250 đồng from 2024 on.
struct Office {
  explicit Office(const std::string& rules, const std::string& facts = "") {
    f.folder.write("n/documents.yaml",
                   "format: 1\ndocuments:\n  - {id: d, number: 1/D, type: T, title: T, issuer: I, "
                   "signed: 2020-01-01, in_force: {from: 2020-01-01}, evidence: user}\n");
    f.folder.write("n/d/limit.yaml",
                   "format: 1\ndocument: d\nin_force: {from: 2024-01-01}\ntables:\n  test_limit: "
                   "{title: L, basis: B, evidence: user, shared: yes, value: 250}\n");
    std::string text = "format: 1\ndocument: d\n";
    if (!facts.empty()) text += "facts:\n" + facts;
    text += "rules:\n" + rules;
    f.folder.write("n/rules/r.yaml", text);
    f.folder.write("plan.yaml", list_plan);
  }

  [[nodiscard]] CommandFixture::Written check(const std::vector<std::string>& more = {},
                                              const std::string& name = "plan.yaml") const {
    std::vector<std::string> words = {"check",     f.path(name), "--norms",
                                      f.path("n"), "--lang",     "en"};
    words.insert(words.end(), more.begin(), more.end());
    return f.run(words);
  }

  CommandFixture f;
};

std::string rule(const std::string& id, const std::string& more, const char* subject = "task") {
  return "  - {id: " + id + ", for: " + subject + ", severity: warning, title: {vi: T, en: Title " +
         id +
         "}, fix: {vi: F, en: Mend it.}, basis: Article 1, evidence: primary, examples: {fires: f, "
         "passes: p}, " +
         more + "}\n";
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a violated rule says by how much, what to do and on what it rests") {
  const Office office(rule("X1",
                           "violated: 'task.total > test_limit', effect: 'task.total - "
                           "test_limit', message: {vi: V, en: '{task.total} is over "
                           "{test_limit}'}"));
  const auto found = office.check();
  CHECK(has(found.out,
            "    - WARNING X1: 300 is over 250 (too high by 50 đồng)\n"
            "      plan.yaml:5:10\n"
            "          5 |   - {id: T, agency: s, name: Việc, estimate: {method: line-sum, lines: "
            "[{id: L1, name: Máy, quantity: 2, unit_price: 150}]}}\n"
            "            |          ^\n"
            "  Mend it. Basis: Article 1; evidence: official text read.\n"));
  CHECK(has(office.check({"--format", "md"}).out, "\n- X1: Mend it. Basis: Article 1;"));
  CHECK(office.check({"--fail-on", "warning"}).code == 1);
  CHECK(office.f.run({"check", office.f.path("plan.yaml"), "--norms", office.f.path("n")}).code ==
        1);
  CHECK(has(office.check({"--format", "json"}).out, "\"effect\": \"50\""));
}

TEST_CASE("before the threshold is in force nobody can decide") {
  const Office office(rule("X1", "violated: 'task.total > test_limit', message: {vi: V, en: E}"));
  const auto found = office.check({"--as-of", "2023-05-05"});
  CHECK(has(found.out, "— needed for X1: s/T\n"));
}

TEST_CASE("of a result its plan is checked, as long as it is the same") {
  const Office office(rule("X1", "violated: 'task.total > test_limit', message: {vi: V, en: E}"));
  CHECK(office.f
            .run({"estimate", office.f.path("plan.yaml"), "--norms", office.f.path("n"), "-o",
                  office.f.path("r.json")})
            .code == 0);
  const auto found = office.check({}, "r.json");
  CHECK(has(found.out, "X1: E"));
  CHECK(found.out == office.check().out);
  office.f.folder.write("plan.yaml", list_plan + "# changed\n");
  const auto outdated = office.check({}, "r.json");
  CHECK(outdated.code == 2);
  CHECK_FALSE(has(outdated.out, "X1"));
  CHECK(has(outdated.err, "[result-outdated]"));
  office.f.folder.write("r.json", "{");
  CHECK(office.check({}, "r.json").code == 2);
}

TEST_CASE("what one half of a condition decides is decided") {
  const Office office(rule("X1",
                           "violated: 'task.total > 1000 and task.asked', message: {vi: V, "
                           "en: E}") +
                          rule("X2",
                               "violated: 'task.total > 1 and task.asked', message: {vi: V, "
                               "en: E}"),
                      "  asked: {type: yes_no, ask: {vi: 'Hỏi?', en: 'Asked?'}}\n");
  const auto found = office.check();
  CHECK_FALSE(has(found.out, "X1"));
  CHECK(has(found.out, "    - Asked? — needed for X2: s/T\n"));
}

TEST_CASE("facts are read by their types, and unknown ones refused with the nearest") {
  const Office office(rule("X1",
                           "violated: 'task.sets < 3', message: {vi: V, en: 'only "
                           "{task.sets}'}"),
                      "  sets: {type: count, ask: {vi: 'Hỏi?', en: 'How many?'}}\n");
  std::string plan = list_plan;
  plan.insert(plan.find("estimate:"), "facts: {sets: 2}, ");
  office.f.folder.write("stated.yaml", plan);
  CHECK(has(office.check({}, "stated.yaml").out, "X1: only 2"));
  plan.replace(plan.find("sets: 2"), 7, "sets: x, stes: 2");
  office.f.folder.write("wrong.yaml", plan);
  const auto wrong = office.check({}, "wrong.yaml");
  CHECK(wrong.code == 2);
  CHECK(
      has(wrong.err, "wrong.yaml:5:50: error: sets: x is not accepted; it must be a whole number"));
  CHECK(has(wrong.err, "no rule asks for the fact stes"));
  CHECK(has(wrong.err, "did you mean: sets?"));
}

TEST_CASE("lines are asked one by one") {
  const Office office(rule("X1",
                           "violated: 'line.unit_price * line.quantity >= 300', message: {vi: "
                           "V, en: '{line.name}'}",
                           "line"));
  CHECK(has(office.check().out, "WARNING X1 [Máy]: Máy"));
}

TEST_CASE("a rule that names a method sees its rows, and is not asked of others") {
  const Office office(
      rule("X1",
           "method: [line-sum], in_force: {from: 2024-01-01}, violated: 'row.total > 1', "
           "message: {vi: V, en: 'rows come to {row.total}'}") +
      rule("X2",
           "method: [detailed-estimate], in_force: {from: 2024-01-01}, violated: 'yes', "
           "message: {vi: V, en: E}"));
  const auto found = office.check();
  CHECK(has(found.out, "X1: rows come to 300"));
  CHECK_FALSE(has(found.out, "X2"));
}

TEST_CASE("no clock is read") {
  const Office office(rule("X1", "violated: 'as_of > date(2024, 1, 1)', message: {vi: V, en: E}"));
  CHECK(has(office.check().out, "    - the day of the check is not given (--today) — needed for X1: s/T\n"));
  CHECK(has(office.check({"--today", "2024-02-02"}).out, "WARNING X1: E"));
}

TEST_CASE("what is wrong with a rule is said at its formula") {
  const Office office(rule("X1", "violated: 'task.totl > 1', message: {vi: V, en: E}"));
  const auto found = office.check();
  CHECK(found.code == 2);
  CHECK(has(found.err, "n/rules/r.yaml:4:"));
  CHECK(has(found.err, "totl"));
  const Office number(rule("X1", "violated: 'task.total', message: {vi: V, en: E}"));
  CHECK(has(number.check().err, "X1: this formula must be yes or no"));
}

TEST_CASE("rules are listed, and one is shown with the facts it asks for") {
  const Office office(rule("X1",
                           "violated: 'task.sets < 3', message: {vi: V, en: 'only "
                           "{task.sets}'}"),
                      "  sets: {type: count, ask: {vi: 'Hỏi?', en: 'How many?'}}\n");
  const auto list = office.f.run({"rules", "list", "--norms", office.f.path("n"), "--lang", "en"});
  CHECK(list.code == 0);
  CHECK(has(list.out, "X1"));
  const auto show =
      office.f.run({"rules", "show", "X1", "--norms", office.f.path("n"), "--lang", "en"});
  CHECK(has(show.out, "Violated when: task.sets < 3"));
  CHECK(has(show.out, "facts.sets: How many?"));
  CHECK(has(show.out, "Says: only {task.sets}"));
  const auto none =
      office.f.run({"rules", "show", "X11", "--norms", office.f.path("n"), "--lang", "en"});
  CHECK(none.code == 3);
  CHECK(has(none.err, "there is no rule X11"));
}

}  // namespace dutoan::cli_check_test
