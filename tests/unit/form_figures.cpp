#include "estimate/form_figures.hpp"

#include "estimate/form_money.hpp"
#include "input_fixture.hpp"

namespace dutoan::form_figures_test {

namespace {

ReportColumn text_column(std::string number, FormContent content) {
  return {.number = std::move(number), .content = content};
}

ReportColumn money_column(std::string number, std::string what, YearRange years = {0, 0}) {
  return {.number = std::move(number),
          .content = FormContent::money,
          .money = std::move(what),
          .years = years};
}

ReportColumn formula_column(std::string number, std::vector<FormTerm> terms) {
  return {.number = std::move(number), .content = FormContent::formula, .terms = std::move(terms)};
}

MoneyRow money(std::string what, int year, std::int64_t dong) {
  return {.what = std::move(what), .year = year, .amount = {.dong = dong}};
}

TaskResult task(std::string agency, std::string id, std::vector<MoneyRow> rows) {
  return {.id = agency + "/" + id, .agency = agency, .name = id, .money = std::move(rows)};
}

std::string shown(const FormFigure& figure) {
  if (const auto* text = std::get_if<std::string>(&figure)) return *text;
  const auto* amount = std::get_if<Amount>(&figure);
  // At least 0 is printed as nothing known.
  const bool open =
      amount == nullptr || !amount->known || (!amount->complete && amount->known->is_zero());
  if (open) return "?";
  return (amount->complete ? "" : "≥") + std::to_string(amount->known->dong());
}

std::string shown(const FormFigures& figures) {
  std::string text;
  for (const FormFigureRow& row : figures.rows) {
    for (const FormFigure& cell : row.cells)
      text += shown(cell) + "|";
    text += "\n";
  }
  return text;
}

PlanResult plan_of(std::vector<TaskResult> tasks) {
  PlanResult result;
  result.header.year = 2023;
  result.agencies = {{.id = "a", .name = "Sở A"}, {.id = "b"}};
  result.groups = {{"g", "Nhóm"}};
  result.sources = {{"NST", "", true}, {"XHH", "", false}, {"KHAC", ""}};
  result.tasks = std::move(tasks);
  return result;
}

}  // namespace

TEST_CASE("tasks stand under their agencies, sums and formulas follow") {
  ReportForm form;
  form.columns = {text_column("A", FormContent::number), text_column("B", FormContent::name),
                  money_column("1", "requested"), money_column("2", "appraised"),
                  formula_column("3", {{"2"}, {"1", true}})};
  const PlanResult result =
      plan_of({task("a", "T1", {money("requested", 2023, 100), money("appraised", 2023, 90)}),
               task("b", "T2", {money("requested", 2024, 70), money("requested", 2023, 5)}),
               task("a", "T3", {money("requested", 2023, 10), money("appraised", 2023, 12)})});
  CHECK(shown(form_figures(form, result)) ==
        "I|Sở A|110|102|-8|\n1|T1|100|90|-10|\n2|T3|10|12|2|\n"
        "II|b|5|?|?|\n3|T2|5|?|?|\n|TỔNG CỘNG|115|≥102|?|\n");
}

TEST_CASE(
    "of a year a task does not name it asks nothing, of a kind it does not name nobody knows") {
  ReportForm form;
  form.columns = {
      money_column("1", "requested", {1, 1}), money_column("2", "requested", {std::nullopt, -1}),
      money_column("3", "requested", {2, std::nullopt}), money_column("4", "allocated", {})};
  const PlanResult result = plan_of({task(
      "a", "T",
      {money("requested", 2024, 7), money("requested", 2021, 3), money("requested", 2026, 9)})});
  CHECK(shown(form_figures(form, result)).starts_with("7|3|9|?|\n7|3|9|?|\n"));
}

TEST_CASE("money of a phase stands in its own column, the rest in the one that names none") {
  ReportForm form;
  form.columns = {money_column("8", "requested"), money_column("9", "requested")};
  form.columns[0].phase = "preparation";
  std::vector<MoneyRow> rows = {money("requested", 2023, 7), money("requested", 2023, 20),
                                money("requested", 2023, 1)};
  rows[0].phase = "preparation";
  rows[1].phase = "execution";
  CHECK(shown(form_figures(form, plan_of({task("a", "T", rows)}))).starts_with("7|21|\n"));
}

TEST_CASE("state and other money are told apart by their sources, where somebody says") {
  ReportForm form;
  form.columns = {money_column("2", "approved", {}), money_column("3", "approved", {})};
  form.columns[0].sources = SourceClass::state;
  form.columns[1].sources = SourceClass::other;
  const auto of_source = [&](const std::string& source,
                             const std::vector<FundingPart>& funding = {}) {
    MoneyRow row = money("approved", 2023, 5);
    row.source = source;
    TaskResult one = task("a", "T", {row});
    one.funding = std::move(funding);
    return shown(form_figures(form, plan_of({one})));
  };
  CHECK(of_source("NST").starts_with("5|0|\n"));
  CHECK(of_source("XHH").starts_with("0|5|\n"));
  CHECK(of_source("KHAC").starts_with("?|?|\n"));
  CHECK(of_source("").starts_with("?|?|\n"));
  CHECK(of_source("", {{"NST", Money(std::int64_t{1})}}).starts_with("5|0|\n"));
  CHECK(of_source("", {{"NST", Money(std::int64_t{1})}, {"XHH", Money(std::int64_t{1})}})
            .starts_with("3|2|\n"));
}

TEST_CASE("money is of state sources as the task names them, estimated or not") {
  ReportForm form;
  form.columns = {money_column("2", "requested"), money_column("3", "requested")};
  form.columns[0].sources = SourceClass::state;
  form.columns[1].sources = SourceClass::other;
  TaskResult one = task("a", "T", {money("requested", 2023, 10)});
  one.funding_terms = {{.source = "NST", .share = Number(3, 10)}, {.source = "XHH", .rest = true}};
  CHECK(shown(form_figures(form, plan_of({one}))).starts_with("3|7|\n"));
  one.funding_terms[1].source = "KHAC";
  CHECK(shown(form_figures(form, plan_of({one}))).starts_with("?|?|\n"));
}

TEST_CASE("appraised again, only the later figure is printed") {
  ReportForm form;
  form.columns = {money_column("1", "appraised"), money_column("2", "appraised")};
  form.columns[0].phase = "preparation";
  std::vector<MoneyRow> rows = {money("appraised", 2023, 7), money("appraised", 2023, 20),
                                money("appraised", 2023, 18)};
  rows[0].phase = "preparation";
  rows[1].phase = "execution";
  rows[2].phase = "execution";
  rows[2].date = Date::from_ymd(2023, 4, 1);
  CHECK(shown(form_figures(form, plan_of({task("a", "T", rows)}))).starts_with("7|18|\n"));
}

TEST_CASE("groups are rows and agencies columns, whose sum is the total column") {
  ReportForm form{.by_group = true};
  form.columns = {text_column("B", FormContent::name), formula_column("1", {{"(1)"}}),
                  money_column("(1)", "requested"), money_column("(2)", "appraised")};
  form.columns[2].per_agency = form.columns[3].per_agency = true;
  TaskResult one = task("a", "T1", {money("requested", 2023, 4)});
  one.group = "g";
  const FormFigures figures =
      form_figures(form, plan_of({one, task("b", "T2", {money("requested", 2023, 6)})}));
  CHECK(figures.columns.size() == 6);
  CHECK(figures.columns[4].agency == "b");
  CHECK(shown(figures) == "Nhóm|4|4|?|0|0|\nChưa xếp nhóm|6|0|0|6|?|\nTỔNG CỘNG|10|4|?|6|?|\n");
}

TEST_CASE("the recomputed figure is parted over the years of the task") {
  ReportForm form;
  form.columns = {money_column("1", "recomputed"), money_column("2", "recomputed", {1, 1})};
  TaskResult one = task("a", "T", {});
  one.total.known = Money(std::int64_t{100});
  CHECK(shown(form_figures(form, plan_of({one}))).starts_with("100|0|\n"));
  one.years = {{2023, Money(std::int64_t{60})}, {2024, Money(std::int64_t{40})}};
  CHECK(shown(form_figures(form, plan_of({one}))).starts_with("60|40|\n"));
  one.total.complete = false;
  CHECK(shown(form_figures(form, plan_of({one}))).starts_with("?|?|\n"));
}

TEST_CASE("period and decision are words of the task") {
  TaskResult one = task("a", "T", {});
  CHECK(form_period(one).empty());
  CHECK(form_decision(one).empty());
  one.dates[5] = day("2023-03-01");
  CHECK(form_period(one) == "01/03/2023 - ");
  one.money = {{.what = "approved", .ref = "12/QĐ", .date = day("2023-02-01"), .by = "UBND"}};
  CHECK(form_decision(one) == "12/QĐ ngày 01/02/2023, UBND");
}

}  // namespace dutoan::form_figures_test
