#include "estimate/form_figures.hpp"

#include "plan_fixture.hpp"

namespace dutoan::form_figures_test {

namespace {

ReportColumn text_column(std::string number, FormContent content) {
  return {.number = std::move(number), .content = content};
}

ReportColumn money_column(std::string number, std::string what) {
  return {.number = std::move(number),
          .content = FormContent::money,
          .money = std::move(what),
          .years = {0, 0}};
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

TEST_CASE("a formula of columns that are not known gives way to the money it stands for") {
  ReportForm form;
  form.columns = {money_column("1", "before"), money_column("2", "change"),
                  formula_column("3", {{"1"}, {"2"}})};
  const PlanResult result =
      plan_of({task("a", "T1", {money("before", 2023, 100), money("change", 2023, -10)}),
               task("a", "T2", {money("after", 2023, 7)})});
  CHECK(shown(form_figures(form, result)) ==
        "≥100|≥-10|≥90|\n100|-10|90|\n?|?|?|\n≥100|≥-10|≥90|\n");
  form.columns[2].money = "after";
  CHECK(shown(form_figures(form, result)) == "≥100|≥-10|97|\n100|-10|90|\n?|?|7|\n≥100|≥-10|97|\n");
}

TEST_CASE("a difference is no more exact than what it is of") {
  ReportForm form;
  form.columns = {money_column("1", "requested"), money_column("2", "appraised"),
                  formula_column("3", {{"2"}, {"1", true}})};
  const auto marks_of = [&](Marks requested, Marks appraised) {
    TaskResult one = task("a", "T", {money("requested", 2023, 100), money("appraised", 2023, 90)});
    one.money[0].amount.marks = requested;
    one.money[1].amount.marks = appraised;
    const FormFigures figures = form_figures(form, plan_of({one}));
    return ::shown(std::get<Amount>(figures.rows[1].cells[2]));
  };
  CHECK(marks_of({}, {}) == "-10");
  CHECK(marks_of({.about = true}, {}) == "-10, about");
  CHECK(marks_of({}, {.about = true}) == "-10, about");
  CHECK(marks_of({}, {.at_least = true}) == "-10, or more");
  CHECK(marks_of({.at_least = true}, {}) == "unknown");
  CHECK(marks_of({.illustrative = true}, {}) == "-10, illustrative");
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

}  // namespace dutoan::form_figures_test
