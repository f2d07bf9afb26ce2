#include "output/form_parts.hpp"

#include "input_fixture.hpp"

namespace dutoan::form_parts_test {

namespace {

/// "text", #number, or nothing for unknown; a formula behind it.
std::string shown(const PrintedFormCell& cell) {
  std::string text;
  if (const auto* word = std::get_if<std::string>(&cell.value)) text = "\"" + *word + "\"";
  if (const auto* number = std::get_if<Number>(&cell.value)) text = "#" + exact_text(*number);
  return text + cell.formula;
}

std::string shown(const std::vector<PrintedFormLine>& lines) {
  std::string text;
  for (const PrintedFormLine& line : lines)
    text += line.text + line.formula + "\n";
  return text;
}

Amount amount(std::int64_t dong, Marks marks = {}) {
  return {.known = Money(dong), .marks = marks};
}

}  // namespace

TEST_CASE("a form names who makes it and who signs it, in two blocks where the plan is silent") {
  const PrintedForm form = form_of({}, "S", "BIỂU");
  CHECK(form.sheet == "S");
  CHECK(form.title == "BIỂU");
  CHECK(form.issuer == std::vector<std::string>{"ĐƠN VỊ: ………………………"});
  CHECK(form.subtitles.empty());
  REQUIRE(form.signatures.size() == 2);
  CHECK(form.signatures[0].title == "NGƯỜI LẬP BIỂU");
  CHECK(form.signatures[1].title == "THỦ TRƯỞNG ĐƠN VỊ");
  CHECK(form.signatures[1].name.empty());
}

TEST_CASE("a form of a plan names its number, and the day where there is one") {
  PlanHeader header{.number = "12/KH", .issuer = {"UBND", "SỞ"}, .signatures = {{"GIÁM ĐỐC", "A"}}};
  const PrintedForm undated = form_of(header, "S", "");
  CHECK(undated.subtitles == std::vector<std::string>{"(Kèm theo Kế hoạch số 12/KH)"});
  CHECK(undated.issuer == std::vector<std::string>{"UBND", "SỞ"});
  REQUIRE(undated.signatures.size() == 1);
  CHECK(undated.signatures[0].name == "A");
  header.date = day("2022-12-30");
  CHECK(form_of(header, "S", "").subtitles ==
        std::vector<std::string>{"(Kèm theo Kế hoạch số 12/KH ngày 30/12/2022)"});
  header.number.clear();
  CHECK(form_of(header, "S", "").subtitles.empty());
}

TEST_CASE("the day in the file is the plan's, else that of its prices, else its year's first") {
  PlanHeader header;
  CHECK(creation_date(header) == day("2000-01-01"));
  header.year = 2023;
  CHECK(creation_date(header) == day("2023-01-01"));
  header.price_date = day("2023-03-06");
  CHECK(creation_date(header) == day("2023-03-06"));
  header.date = day("2022-12-30");
  CHECK(creation_date(header) == day("2022-12-30"));
}

TEST_CASE("a whole figure is a number, any other a text, an unknown one nothing") {
  CHECK(shown(amount_cell(amount(-1'500))) == "#-1500");
  CHECK(shown(amount_cell(amount(0))) == "#0");
  CHECK(shown(amount_cell(amount(1'500, {.illustrative = true}))) == "#1500");
  CHECK(shown(amount_cell(amount(1'500, {.about = true}))) == "\"≈ 1.500\"");
  CHECK(shown(amount_cell(amount(1'500, {.at_least = true}))) == "\"≥ 1.500\"");
  const Money known(std::int64_t{1'500});
  CHECK(shown(amount_cell({.known = known, .complete = false})) == "\"≥ 1.500\"");
  CHECK(shown(amount_cell({.known = known, .complete = false, .lower_bound = false})) ==
        "\"phần đã biết 1.500\"");
  CHECK(shown(amount_cell({.known = Money(), .complete = false})).empty());
  CHECK(shown(amount_cell({.known = std::nullopt, .complete = false})).empty());
}

TEST_CASE("a figure may be shown in its unit already") {
  const Money two(std::int64_t{2});
  CHECK(shown(amount_cell(amount(2'200'000), two)) == "#2");
  CHECK(shown(amount_cell(amount(2'200'000, {.about = true}), two)) == "\"≈ 2\"");
  CHECK(shown(amount_cell({.known = Money(std::int64_t{2'900'000}), .complete = false}, two)) ==
        "\"≥ 2\"");
}

TEST_CASE("an empty text is unknown unless it is known to be empty") {
  CHECK(shown(text_cell("")).empty());
  CHECK(shown(text_cell("=1+1")) == "\"=1+1\"");
  CHECK(shown(known_cell()) == "\"\"");
  CHECK(shown(known_cell("x")) == "\"x\"");
  CHECK(shown(number_cell(Number(1, 8), "0.0%")) == "#0.125");
  CHECK(number_cell(Number(1, 8), "0.0%").number_format == "0.0%");
  CHECK(shown(formula_cell("=A1+B1", 7)) == "#7=A1+B1");
}

TEST_CASE("a total is said in words where it is one figure and a real one") {
  PrintedForm form;
  add_total_foot(form, amount(1'000));
  CHECK(shown(form.foot) == "Bằng chữ: Một nghìn đồng chẵn\n");
  form.foot.clear();
  add_total_foot(form, amount(1'000, {.about = true}));
  add_total_foot(form, amount(1'000, {.illustrative = true}));
  add_total_foot(form, {.known = Money(std::int64_t{1}), .complete = false});
  CHECK(form.foot.empty());
}

TEST_CASE(
    "the foot counts figures nobody knows: no texts, no headings, nothing known to be empty") {
  PrintedForm form{.columns = {{.centred = true}, {.text = true}, {}, {}}};
  form.rows = {{.cells = {{}, {}, number_cell(1, ""), known_cell()}},
               {.cells = {text_cell("A")}, .spans = true},
               {.cells = {text_cell("2"), text_cell("x"), {}}}};
  add_empty_cells_foot(form);
  CHECK(shown(form.foot) == "Có 2 ô để trống vì chưa có số liệu.\n");
  form.rows.pop_back();
  form.foot.clear();
  add_empty_cells_foot(form);
  CHECK(form.foot.empty());
}

TEST_CASE("paragraphs and items of a report are lines of the foot") {
  Report report;
  report.paragraph("Còn thiếu:");
  report.item("giá của a");
  PrintedForm form{.foot = {{"trước"}}};
  add_report_foot(form, report);
  CHECK(shown(form.foot) == "trước\nCòn thiếu:\n– giá của a\n");
}

TEST_CASE("a column is as wide as its longest figure and some room") {
  PrintedForm form{.columns = {{}, {}}};
  form.rows = {{.cells = {text_cell("x")}},
               {.cells = {text_cell("y"), number_cell(Number(1'234'567'890), "")}},
               {.cells = {{}, text_cell("≥ 1.234")}}};
  fit_column(form, 1, 9);
  CHECK(form.columns[1].width == 16);  // of the 13 characters 1.234.567.890
  fit_column(form, 0, 9);
  CHECK(form.columns[0].width == 9);
  form.rows.clear();
  fit_column(form, 1, 5);
  CHECK(form.columns[1].width == 5);
}

}  // namespace dutoan::form_parts_test
