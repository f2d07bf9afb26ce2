#include "input/decision_text.hpp"

#include "input_fixture.hpp"

namespace dutoan::decision_text_test {

namespace {

const Decision decision{.task = "a/T1",
                        .row = {.what = "appraised",
                                .year = 2024,
                                .amount = {.dong = 300},
                                .date = Date::parse("2024-04-01"),
                                .by = "Nguyễn \"A\"",
                                .reason = "bớt\nmáy"}};

const std::string as_text =
    "- task: \"a/T1\"\n    what: appraised\n    year: 2024\n    amount: 300\n"
    "    date: 2024-04-01\n    by: \"Nguyễn \\\"A\\\"\"\n    reason: \"bớt máy\"\n";

struct Appended {
  std::string to(const std::string& before, const std::vector<Decision>& decisions = {decision}) {
    diagnostics = {};
    return with_decisions({"x", "decisions.yaml", "decisions.yaml"}, before, decisions, "đầu",
                          diagnostics)
        .value_or("refused");
  }

  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("a file that is not there yet begins with its heading") {
  Appended f;
  CHECK(f.to("") == "# đầu\nformat: 1\nmoney:\n  " + as_text);
  CHECK(f.diagnostics.empty());
}

TEST_CASE("what stands there stays byte by byte") {
  Appended f;
  const std::string before =
      "# của tôi\nformat: 1\r\nmoney: # các quyết định\n  - {task: a/T2, what: appraised, amount: "
      "1}   # vì thế\n\n# cuối";
  CHECK(f.to(before) == before + "\n  " + as_text);
  CHECK(f.to("format: 1\n") == "format: 1\nmoney:\n  " + as_text);
  CHECK(f.to("format: 1\nmoney:\n") == "format: 1\nmoney:\n  " + as_text);
}

TEST_CASE("rows are added as deep as those that stand there") {
  Appended f;
  std::string flat = as_text;
  for (std::size_t at = flat.find("\n    "); at != std::string::npos; at = flat.find("\n    "))
    flat.erase(at + 1, 2);
  const std::string before = "format: 1\nmoney:\n- task: a/T2\n  what: appraised\n  amount: 1\n";
  CHECK(f.to(before) == before + flat);
}

TEST_CASE("where rows cannot be added nothing is written") {
  Appended f;
  for (const char* before :
       {"format: 1\nmoney: [{task: a/T2, what: appraised, amount: 1}]\n",
        "format: 1\nmoney:\n  - {task: a/T2, what: appraised, amount: 1}\ngroups: []\n",
        "format: 1\nmoney: [\n", "format: 1\nmoney:\n  - {task: a}\n...\n"}) {
    CAPTURE(before);
    CHECK(f.to(before) == "refused");
    CHECK(said(f.diagnostics) == "decisions-not-appendable decisions.yaml");
  }
}

}  // namespace dutoan::decision_text_test
