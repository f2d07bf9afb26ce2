#include "review/waivers.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

/// A plan of one task with two lines, the first of which breaks rule R.
struct Office {
  Office() {
    Rule rule;
    rule.id = "R";
    rule.document = "d";
    rule.of = RuleSubject::line;
    book.rules.push_back(std::move(rule));
    plan.tasks.push_back(
        {.id = "s/T", .agency = "s", .lines = {{.id = "L1", .name = "Máy chủ"}, {.name = "Loa"}}});
    for (const char* line : {"L1", "2"}) {
      findings.push_back({.rule = &book.rules[0], .task = "s/T", .line = line, .fields = {"vat"}});
      findings.back().line_name = plan.tasks[0].lines[findings.size() - 1].name;
      findings.back().line_key = findings.size() == 1 ? "L1" : "loa";
    }
    waiver = {.rule = "R", .task = "s/T"};
    waiver.date = *Date::parse("2024-01-10");
    waiver.expires = *Date::parse("2024-01-20");
    waiver.place = {&file, 0, 1};
  }

  /// Which of the two findings are accepted on a day: "10".
  std::string accepted(const std::string& day) {
    waivers = {waiver};
    for (Finding& finding : findings)
      finding.waiver = nullptr;
    apply_waivers(waivers, book, plan, Date::parse(day), findings, diagnostics);
    std::string text;
    for (const Finding& finding : findings)
      text += finding.waiver == nullptr ? '0' : '1';
    return text;
  }

  SourceFile file{"w", "w", "x\n"};
  RuleBook book;
  PlanResult plan;
  std::vector<Finding> findings;
  Waiver waiver;
  std::vector<Waiver> waivers;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("a waiver holds from its day to the end of the day it expires") {
  Office office;
  CHECK(office.accepted("2024-01-09") == "00");
  CHECK(office.accepted("2024-01-10") == "11");
  CHECK(office.accepted("2024-01-20") == "11");
  CHECK(office.accepted("2024-01-21") == "00");
  CHECK(office.accepted("") == "00");
}

TEST_CASE("of a line, by its id or its name, and of a field") {
  Office office;
  office.waiver.line = "L1";
  CHECK(office.accepted("2024-01-15") == "10");
  office.waiver.line = "LOA";
  CHECK(office.accepted("2024-01-15") == "01");
  office.waiver.line = "máy  chủ";
  CHECK(office.accepted("2024-01-15") == "10");
  office.waiver.field = "vat";
  CHECK(office.accepted("2024-01-15") == "10");
  CHECK(office.diagnostics.empty());
  office.waiver.field = "quantity";
  CHECK(office.accepted("2024-01-15") == "00");
  CHECK(said(office.diagnostics).find("waiver-unused") != std::string::npos);
}

TEST_CASE("the number of a line is none of its names") {
  Office office;
  office.waiver.line = "2";
  CHECK(office.accepted("2024-01-15") == "00");
  CHECK(said(office.diagnostics).find("waiver-line-unknown") != std::string::npos);
}

TEST_CASE("of a task that has errors nothing is said") {
  Office office;
  office.plan.tasks[0].broken = true;
  office.findings.clear();
  CHECK(office.accepted("2024-01-15").empty());
  CHECK(office.diagnostics.empty());
}
