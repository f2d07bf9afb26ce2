#include "input/decision_reader.hpp"

#include "input/plan_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::decision_reader_test {

namespace {

const std::string header = "format: 1\nplan: {year: 2023}\nagencies: [{id: a}, {id: b}]\n";

std::string decision(const std::string& task, const std::string& more = "") {
  return "  - {task: " + task + ", what: appraised, amount: 5" + more + "}\n";
}

struct Decisions {
  Decisions() : norms(TestNorms::Files{}) {
    folder.write("plan.yaml", header);
    folder.write("a.yaml", "format: 1\ntasks: [{id: T1, agency: a}, {id: T2, agency: a}]\n");
    folder.write("b.yaml", "format: 1\ntasks: [{id: T1, agency: b}]\n");
  }

  void decide(const std::string& rows) const {
    folder.write("decisions.yaml", "format: 1\nmoney:\n" + rows);
  }

  /// The tasks, each with how many rows of money it has; "!" behind a broken one.
  std::string money(const std::vector<std::string>& names) {
    diagnostics = {};
    parts.clear();
    for (const std::string& name : names) {
      parts.push_back(read_plan_files((folder.path / name).string(), "", 1, diagnostics));
    }
    std::string text;
    for (const Task& task : read_plan(parts, *norms.store, {}, diagnostics).tasks) {
      text += (text.empty() ? "" : " ") + task.full_id() + "=" + std::to_string(task.money.size()) +
              (task.broken ? "!" : "");
    }
    return text;
  }

  std::string faults() const { return said(diagnostics); }

  TestNorms norms;
  TestFolder folder;
  std::vector<PlanFiles> parts;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("decisions join their tasks, in a folder and beside one agency's file") {
  Decisions f;
  f.decide(decision("a/T1") + decision("b/T1") + decision("a/T1"));
  CHECK(f.money({""}) == "a/T1=2 a/T2=0 b/T1=1");
  CHECK(f.faults().empty());
  CHECK(f.money({"a.yaml"}) == "a/T1=2 a/T2=0");
  CHECK(f.faults().empty());
  CHECK(f.money({"a.yaml", "b.yaml"}) == "a/T1=2 a/T2=0 b/T1=1");
}

TEST_CASE("decisions stand beside a plan that includes its files, or are included by it") {
  Decisions f;
  f.decide(decision("b/T1"));
  f.folder.write("plan.yaml", header + "include: [a.yaml, b.yaml]\n");
  CHECK(f.money({"plan.yaml"}) == "a/T1=0 a/T2=0 b/T1=1");
  f.folder.write("plan.yaml", header + "include: [a.yaml, decisions.yaml, b.yaml]\n");
  CHECK(f.money({"plan.yaml"}) == "a/T1=0 a/T2=0 b/T1=1");
  CHECK(f.faults().empty());
}

TEST_CASE("a decision on a task that is not there is an error with the nearest") {
  Decisions f;
  f.decide(decision("a/T1") + decision("a/T22"));
  CHECK(f.money({""}) == "a/T1=1 a/T2=0 b/T1=0");
  CHECK(f.faults().starts_with("decision-without-task "));
  CHECK(f.faults().ends_with("decisions.yaml:4:12"));
  CHECK(hints(f.diagnostics) == "hint-nearest a/T2");
  (void)f.money({"a.yaml"});
  CHECK(f.faults().ends_with("decisions.yaml:4:12"));
  (void)f.money({"b.yaml"});
  CHECK(f.faults().empty());
}

TEST_CASE("where a file could not be read its tasks are not asked for") {
  Decisions f;
  f.decide(decision("b/T1"));
  f.folder.write("b.yaml", "format: 1\ntasks: [\n");
  CHECK(f.money({""}) == "a/T1=0 a/T2=0");
  CHECK_FALSE(holds(f.faults(), "decision-without-task"));
}

TEST_CASE("a decision with errors leaves its task out") {
  Decisions f;
  f.decide(decision("a/T1", ", year: x") + "  - {what: appraised, amount: 5}\n");
  CHECK(f.money({""}) == "a/T1=1! a/T2=0 b/T1=0");
  CHECK(holds(f.faults(), "key-missing"));
}

}  // namespace dutoan::decision_reader_test
