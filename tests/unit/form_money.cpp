#include "estimate/form_money.hpp"

#include "plan_fixture.hpp"

namespace dutoan::form_money_test {

namespace {

ReportColumn column(const std::string& what, YearRange years = {0, 0}) {
  return {.content = FormContent::money, .money = what, .years = years};
}

/// The same column for state and for other sources.
ReportForm by_sources(const std::string& what) {
  ReportForm form{.columns = {column(what), column(what)}};
  form.columns[0].sources = SourceClass::state;
  form.columns[1].sources = SourceClass::other;
  return form;
}

/// A column of the phase, and one that names none.
ReportForm by_phases(const std::string& what) {
  ReportForm form{.columns = {column(what), column(what)}};
  form.columns[0].phase = "preparation";
  return form;
}

MoneyRow money(const std::string& what, std::optional<int> year, std::int64_t dong,
               const std::string& phase = "") {
  return {.what = what, .year = year, .amount = {.dong = dong}, .phase = phase};
}

TaskResult task(std::vector<MoneyRow> rows) {
  return {.id = "a/T", .agency = "a", .money = std::move(rows)};
}

PlanResult plan_of(std::optional<int> year = 2023) {
  PlanResult result;
  result.header.year = year;
  result.sources = {{"NST", "", true}, {"XHH", "", false}, {"KHAC", ""}};
  return result;
}

/// What the task says in every column.
std::string cells(const ReportForm& form, const TaskResult& task,
                  const PlanResult& result = plan_of()) {
  std::string text;
  for (const ReportColumn& one : form.columns)
    text += (text.empty() ? "" : "; ") + ::shown(form_money(form, one, task, result));
  return text;
}

}  // namespace

TEST_CASE("of a year a task does not name it asks nothing, of a kind nobody knows") {
  const ReportForm form{.columns = {column("requested", {1, 1}),
                                    column("requested", {std::nullopt, -1}),
                                    column("requested", {2, std::nullopt}), column("requested"),
                                    column("requested", {}), column("allocated", {})}};
  CHECK(cells(form, task({money("requested", 2024, 7), money("requested", 2021, 3),
                          money("requested", 2026, 9)})) == "7; 3; 9; 0; 19; unknown");
}

TEST_CASE("money without a year is that of the plan's, of a plan without one nobody knows") {
  const ReportForm form{.columns = {column("requested"), column("requested", {1, 1})}};
  const TaskResult one = task({money("requested", std::nullopt, 5)});
  CHECK(cells(form, one) == "5; 0");
  CHECK(cells(form, one, plan_of(std::nullopt)) == "unknown; unknown");
}

TEST_CASE("money of a phase stands in its own column, the rest in the one that names none") {
  const TaskResult one =
      task({money("requested", 2023, 7, "preparation"), money("requested", 2023, 20, "execution"),
            money("requested", 2023, 1)});
  CHECK(cells(by_phases("requested"), one) == "7; 21");
  // A column of other money leaves the phase alone.
  ReportForm mixed = by_phases("requested");
  mixed.columns[0].money = "appraised";
  CHECK(cells(mixed, one) == "unknown; 28");
}

TEST_CASE("state and other money are told apart by their sources, where somebody says") {
  const ReportForm form = by_sources("approved");
  const auto of_source = [&](const std::string& source,
                             const std::vector<FundingPart>& funding = {}) {
    TaskResult one = task({money("approved", 2023, 5)});
    one.money[0].source = source;
    one.funding = funding;
    return cells(form, one);
  };
  const Money share(std::int64_t{1});
  CHECK(of_source("NST") == "5; 0");
  CHECK(of_source("XHH") == "0; 5");
  CHECK(of_source("KHAC") == "unknown; unknown");
  CHECK(of_source("?") == "unknown; unknown");
  CHECK(of_source("") == "unknown; unknown");
  CHECK(of_source("", {{"NST", share}}) == "5; 0");
  CHECK(of_source("", {{"NST", share}, {"XHH", share}}) == "3; 2");
}

TEST_CASE("money is of state sources as the task names them, estimated or not") {
  TaskResult one = task({money("requested", 2023, 10)});
  one.funding_terms = {{.source = "NST", .share = Number(3, 10)}, {.source = "XHH", .rest = true}};
  CHECK(cells(by_sources("requested"), one) == "3; 7");
  one.funding_terms[1].source = "KHAC";
  CHECK(cells(by_sources("requested"), one) == "unknown; unknown");
}

TEST_CASE("appraised again, only the later figure is printed") {
  std::vector<MoneyRow> rows = {money("appraised", 2023, 7, "preparation"),
                                money("appraised", 2023, 20, "execution"),
                                money("appraised", 2023, 18, "execution")};
  rows[2].date = day("2023-04-01");
  CHECK(cells(by_phases("appraised"), task(rows)) == "7; 18");
}

TEST_CASE("what is to be said of a figure is said where there is one") {
  TaskResult one = task({money("requested", 2023, 10), money("requested", 2024, 1)});
  one.money[0].amount.marks.about = true;
  one.money[0].source = "NST";
  CHECK(cells({.columns = {column("requested"), column("requested", {1, 1})}}, one) ==
        "10, about; 1");
  CHECK(cells(by_sources("requested"), one) == "10, about; 0");
  one.illustrative = true;
  CHECK(cells({.columns = {column("requested"), column("requested", {2, 2})}}, one) ==
        "10, about, illustrative; 0, illustrative");
}

TEST_CASE("of a task with errors nobody knows what else it would say") {
  TaskResult one = task({money("requested", 2023, 10)});
  one.broken = true;
  CHECK(cells({.columns = {column("requested"), column("appraised")}}, one) ==
        "known part 10; unknown");
}

TEST_CASE("what two revisions come to is known even where the task has errors") {
  TaskResult one = task({money("before", 2023, 10), money("requested", 2023, 10)});
  one.broken = true;
  CHECK(cells({.columns = {column("before"), column("requested")}}, one) == "10; known part 10");
}

TEST_CASE("the recomputed figure is parted over the years of the task") {
  const ReportForm form{.columns = {column("recomputed"), column("recomputed", {1, 1})}};
  TaskResult one = task({});
  one.total.known = Money(std::int64_t{100});
  CHECK(cells(form, one) == "100; 0");
  one.years = {{2023, Money(std::int64_t{60})}, {2024, Money(std::int64_t{40})}};
  CHECK(cells(form, one) == "60; 40");
  one.total.complete = false;
  CHECK(cells(form, one) == "at least 60; at least 40");
}

TEST_CASE("the year's part of a figure that is about so much is about so much, too") {
  const ReportForm form{.columns = {column("recomputed"), column("recomputed", {2, 2})}};
  TaskResult one = task({});
  one.total = {.known = Money(std::int64_t{100}), .marks = {.about = true}};
  CHECK(cells(form, one) == "100, about; 0");
  one.years = {{2023, Money(std::int64_t{60})}, {2024, Money(std::int64_t{40})}};
  CHECK(cells(form, one) == "60, about; 0");
}

TEST_CASE("the period is as much of it as the task says") {
  TaskResult one = task({});
  CHECK(form_period(one).empty());
  one.dates[5] = day("2023-03-01");
  CHECK(form_period(one) == "01/03/2023 - ");
  one.dates[6] = day("2023-12-31");
  CHECK(form_period(one) == "01/03/2023 - 31/12/2023");
  one.dates[5].reset();
  CHECK(form_period(one) == " - 31/12/2023");
}

TEST_CASE("the decision is the first approved money that names a paper") {
  TaskResult one = task({money("approved", 2023, 1), money("requested", 2023, 1)});
  one.money[1].ref = "7/TTr";
  CHECK(form_decision(one).empty());
  one.money.push_back({.what = "approved", .ref = "12/QĐ"});
  CHECK(form_decision(one) == "12/QĐ");
  one.money.back().by = "UBND";
  CHECK(form_decision(one) == "12/QĐ, UBND");
  one.money.back().date = day("2023-02-01");
  one.money.push_back({.what = "approved", .ref = "13/QĐ"});
  CHECK(form_decision(one) == "12/QĐ ngày 01/02/2023, UBND");
}

}  // namespace dutoan::form_money_test
