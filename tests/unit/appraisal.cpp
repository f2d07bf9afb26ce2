#include "estimate/appraisal.hpp"

#include "plan_fixture.hpp"

namespace dutoan::appraisal_test {

namespace {

const std::string estimated =
    "estimate: {method: list, lines: [{name: x, quantity: 2, unit_price: 150}]}";

struct Appraisal {
  /// A task "s/T" that comes to 300, unless the text says otherwise.
  explicit Appraisal(const std::string& text, const std::string& header = "") {
    f.task(text, header);
    result = f.estimate();
  }

  /// "written 300", "already 300", "refused appraise-broken".
  std::string accept(const char* date = "2024-04-01", const std::string& reason = "") {
    diagnostics = {};
    return shown(
        accept_recomputed(f.plan(), result, {0}, {"A", *Date::parse(date), reason}, diagnostics));
  }

  std::string type(std::int64_t dong, const std::string& reason = "",
                   std::optional<Money> recomputed = Money(std::int64_t(300))) {
    diagnostics = {};
    const AppraisalSheet sheet{.entries = {{.task = "s/T",
                                            .recomputed = recomputed,
                                            .appraised = Money(dong),
                                            .reason = reason,
                                            .recomputed_at = {.file = "E"},
                                            .appraised_at = {.file = "F"}}}};
    return shown(decide_by_sheet(f.plan(), result, sheet, {"A", *Date::parse("2024-04-01"), ""},
                                 diagnostics));
  }

  std::string shown(std::vector<TaskDecision> made) {
    REQUIRE(made.size() == 1);
    last = std::move(made[0]);
    if (last.outcome == DecisionOutcome::refused) return "refused " + last.why.id;
    return (last.outcome == DecisionOutcome::written ? "written " : "already ") +
           exact_text(last.decision.row.amount.dong);
  }

  PlanFixture f;
  PlanResult result;
  Diagnostics diagnostics;
  TaskDecision last;
};

std::string money(const std::string& rows) {
  return "money: [" + rows + "], " + estimated;
}

}  // namespace

TEST_CASE("the recomputed figure is taken with who, when and why") {
  Appraisal f(estimated);
  CHECK(f.accept() == "written 300");
  const MoneyRow& row = f.last.decision.row;
  CHECK(f.last.decision.task == "s/T");
  CHECK(row.what == "appraised");
  CHECK(row.by == "A");
  CHECK(row.date == day("2024-04-01"));
  CHECK(row.reason == recomputed_reason);
  CHECK(f.diagnostics.empty());
  CHECK(f.accept("2024-04-01", "vì thế") == "written 300");
  CHECK(f.last.decision.row.reason == "vì thế");
}

TEST_CASE("the figure of a task of several years names none") {
  Appraisal one("years: {2025: 100%}, " + estimated);
  CHECK(one.accept() == "written 300");
  CHECK(one.last.decision.row.year == 2025);
  Appraisal several("years: {2024: 50%, 2025: 50%}, " + estimated);
  CHECK(several.accept() == "written 300");
  CHECK_FALSE(several.last.decision.row.year);
}

TEST_CASE("what is not known, made up or a bound is refused at its task, with what is missing") {
  Appraisal incomplete("estimate: {method: list, lines: [{name: x, quantity: 2}]}");
  CHECK(incomplete.accept() == "refused appraise-incomplete");
  CHECK(hints(incomplete.diagnostics) == "missing-price x");
  CHECK(Appraisal("illustrative: yes, " + estimated).accept() == "refused appraise-illustrative");
  CHECK(Appraisal("note: x").accept() == "refused appraise-no-estimate");
  CHECK(Appraisal("scope: x, " + estimated).accept() == "refused appraise-broken");
  CHECK(Appraisal("estimate: {method: list, lines: [{name: x, amount: 9, approximate: at-least, "
                  "price: {kind: contract, ref: a}}]}")
            .accept() == "refused appraise-only-more-than");
}

TEST_CASE("the same decision is not written twice") {
  Appraisal f(money("{what: appraised, amount: 300, date: 2024-04-01, by: A, reason: khác}"));
  CHECK(f.accept() == "already 300");
  CHECK(f.accept("2024-05-01") == "written 300");
  // Decided otherwise in between, on that same day: it has to be written to count.
  Appraisal changed(
      money("{what: appraised, year: 2024, amount: 300, date: 2024-04-01, by: A}, "
            "{what: appraised, year: 2024, amount: 250, date: 2024-04-01, by: A}"));
  CHECK(changed.accept() == "written 300");
}

TEST_CASE("a decision that would not count is said, one that would be added is refused") {
  Appraisal later(money("{what: appraised, amount: 250, date: 2024-05-01, by: A}"));
  CHECK(later.accept() == "written 300");
  CHECK(said(later.diagnostics).starts_with("appraise-later-stands "));
  Appraisal parts(
      money("{what: appraised, source: NST, amount: 200, date: 2024-04-01}, "
            "{what: appraised, source: ODA, amount: 50, date: 2024-04-01}"));
  CHECK(parts.accept() == "refused appraise-same-day");
  CHECK(parts.accept("2024-04-02") == "written 300");
}

TEST_CASE("a figure typed in the sheet needs a reason unless it is one of the other two") {
  Appraisal f(money("{what: requested, amount: 400}"));
  CHECK(f.type(300) == "written 300");
  CHECK(f.last.decision.row.reason == recomputed_reason);
  CHECK(f.type(400) == "written 400");
  CHECK(f.last.decision.row.reason == requested_reason);
  CHECK(f.type(250) == "refused appraisal-reason-needed");
  CHECK(said(f.diagnostics) == "appraisal-reason-needed F");
  CHECK(f.type(250, "bớt") == "written 250");
  CHECK(f.last.decision.row.reason == "bớt");
  CHECK(Appraisal("illustrative: yes, " + estimated).type(300) == "refused appraise-illustrative");
}

TEST_CASE("what the sheet was written with and nobody changed decides nothing") {
  Appraisal f(money("{what: appraised, amount: 250, date: 2024-03-01, by: B, reason: bớt}"));
  CHECK(f.type(250) == "already 250");
  CHECK(f.type(250, "bớt") == "already 250");
  CHECK(f.last.decision.row.by == "B");
  CHECK(f.type(250, "lý do khác") == "written 250");
}

TEST_CASE("a sheet with another figure than today's is said with both") {
  Appraisal f(estimated);
  CHECK(f.type(300, "", Money(std::int64_t(290))) == "written 300");
  CHECK(said(f.diagnostics) == "appraisal-stale E");
  CHECK(f.type(300, "", std::nullopt) == "written 300");
  CHECK(said(f.diagnostics) == "appraisal-stale E");
}

TEST_CASE("a task that is not there is said with the nearest") {
  Appraisal f(estimated);
  const AppraisalSheet sheet{.entries = {{.task = "s/T1", .task_at = {.file = "B"}}}};
  const auto made = decide_by_sheet(f.f.plan(), f.result, sheet, {}, f.diagnostics);
  CHECK(made.at(0).outcome == DecisionOutcome::refused);
  CHECK(said(f.diagnostics) == "task-not-found B");
  CHECK(hints(f.diagnostics) == "hint-nearest s/T");
}

TEST_CASE("requested and recomputed figures agree within the digits that were written") {
  const auto differs = [](const std::string& requested, const std::string& price) {
    Appraisal f("money: [{what: requested, amount: \"" + requested +
                "\"}], estimate: {method: list, lines: [{name: x, quantity: 1, unit_price: " +
                price + "}]}");
    return appraisal_line(f.result.tasks[0]).requested_differs;
  };
  CHECK_FALSE(differs("4.200 triệu", "4199500000"));
  CHECK_FALSE(differs("4.200 triệu", "4200499999"));
  CHECK(differs("4.200 triệu", "4200500000"));
  CHECK(differs("4.200 triệu", "4199499999"));
  CHECK(differs("4.200 triệu", "4.2"));
}

}  // namespace dutoan::appraisal_test
