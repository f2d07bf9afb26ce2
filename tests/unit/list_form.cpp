#include "output/list_form.hpp"

#include "input_fixture.hpp"

namespace dutoan::list_form_test {

namespace {

ReportColumn words(const std::string& number, const std::string& heading, FormContent content) {
  return {.number = number, .headings = {heading}, .content = content};
}

ReportColumn money_column(const std::string& number, const std::string& heading,
                          const std::string& what) {
  return {.number = number,
          .headings = {"Năm {N}", heading},
          .content = FormContent::money,
          .money = what,
          .years = {0, 0}};
}

/// Number, name, what is asked for and what was granted, and the difference.
ReportForm need_form() {
  ReportForm form{.id = "nc", .title = "NHU CẦU NĂM {N} ĐẾN {N+2}", .basis = "TT 1"};
  form.columns = {words("A", "STT", FormContent::number),
                  words("B", "Nội dung", FormContent::name),
                  money_column("1", "Đề nghị", "requested"),
                  money_column("2", "Thẩm định", "appraised"),
                  {.number = "3",
                   .headings = {"Chênh lệch so với {N-1}"},
                   .content = FormContent::formula,
                   .terms = {{"2"}, {"1", true}}}};
  return form;
}

MoneyRow money(const std::string& what, std::int64_t dong, Marks marks = {}) {
  return {.what = what, .year = 2023, .amount = {.dong = dong, .marks = marks}};
}

TaskResult task(const std::string& agency, const std::string& name, std::vector<MoneyRow> rows) {
  return {.id = agency + "/T", .agency = agency, .name = name, .money = std::move(rows)};
}

PlanResult plan_of(std::vector<TaskResult> tasks) {
  PlanResult result;
  result.header.year = 2023;
  result.agencies = {{.id = "a", .name = "Sở A"}, {.id = "b"}};
  result.tasks = std::move(tasks);
  return result;
}

PrintedForm printed(const PlanResult& result, const ReportForm& form,
                    const std::string& unit = "dong") {
  return list_form(form, form_figures(form, result), result, {.unit = unit});
}

std::string shown(const PrintedFormCell& cell) {
  std::string text = "?";
  if (const auto* word = std::get_if<std::string>(&cell.value)) text = *word;
  if (const auto* number = std::get_if<Number>(&cell.value)) text = exact_text(*number);
  return text + cell.formula;
}

/// A row a line, cells parted by "|", behind a value its formula; then the foot.
std::string table(const PrintedForm& form) {
  std::string text;
  for (const PrintedFormRow& row : form.rows) {
    for (const PrintedFormCell& cell : row.cells)
      text += shown(cell) + "|";
    text += row.bold ? " bold\n" : "\n";
  }
  for (const PrintedFormLine& line : form.foot)
    text += line.text + "\n";
  return text;
}

std::string table(const PlanResult& result, const std::string& unit = "dong") {
  const ReportForm form = need_form();
  return table(printed(result, form, unit));
}

}  // namespace

TEST_CASE("sums and formulas are live, what nobody knows is an empty cell, and counted") {
  CHECK(table(plan_of({task("a", "=Máy", {money("requested", 100), money("appraised", 90)}),
                       task("b", "Loa", {money("requested", 5)}),
                       task("a", "Tủ", {money("requested", 10), money("appraised", 12)})})) ==
        "I|Sở A|110=C11+C12|102=D11+D12|-8=E11+E12| bold\n"
        "1|=Máy|100|90|-10=D11-C11|\n"
        "2|Tủ|10|12|2=D12-C12|\n"
        "II|b|5=C14|?|?| bold\n"
        "3|Loa|5|?|?|\n"
        "|TỔNG CỘNG|115=C10+C13|≥ 102|?| bold\n"
        "Có 5 ô để trống vì chưa có số liệu.\n");
}

TEST_CASE("the head fills in the years, the basis and the unit") {
  PlanResult result = plan_of({task("a", "Máy", {})});
  result.header.number = "1/KH";
  const ReportForm form = need_form();
  const PrintedForm in_millions = printed(result, form, "trieu");
  CHECK(in_millions.sheet == "nc");
  CHECK(in_millions.title == "NHU CẦU NĂM 2023 ĐẾN 2025");
  CHECK(in_millions.subtitles == std::vector<std::string>{"(Kèm theo Kế hoạch số 1/KH)", "(TT 1)"});
  CHECK(in_millions.unit == "triệu đồng");
  REQUIRE(in_millions.columns.size() == 5);
  CHECK(in_millions.columns[0].centred);
  CHECK(in_millions.columns[1].text);
  CHECK(in_millions.columns[2].headings == std::vector<std::string>{"Năm 2023", "Đề nghị"});
  CHECK(in_millions.columns[2].number == "1");
  CHECK(in_millions.columns[4].headings == std::vector<std::string>{"Chênh lệch so với 2022"});
  result.header.year.reset();
  result.tasks[0].illustrative = true;
  const PrintedForm yearless = printed(result, form);
  CHECK(yearless.title == "NHU CẦU NĂM … ĐẾN …");
  CHECK(yearless.subtitles.back() == "SỐ LIỆU MINH HỌA");
}

TEST_CASE("braces that are no year and no agency stay as they are") {
  ReportForm form = need_form();
  form.title = "A {B";
  CHECK(printed(plan_of({}), form).title == "A {B");
}

TEST_CASE("without tasks the total is all there is, and it is nothing") {
  CHECK(table(plan_of({})) == "|TỔNG CỘNG|0|0|0=D10-C10| bold\n");
}

TEST_CASE("in a larger unit cells are rounded, and a row says what they lack of the total") {
  CHECK(table(plan_of({task("a", "Máy", {money("requested", 1'400'000)}),
                       task("a", "Loa", {money("requested", 1'400'000)}),
                       task("b", "Tủ", {money("requested", 2'000'000)})}),
              "trieu") ==
        "I|Sở A|3|?|?| bold\n"  // 1 and 1 do not make 3: no formula
        "1|Máy|1|?|?|\n"
        "2|Loa|1|?|?|\n"
        "II|b|2=C14|?|?| bold\n"
        "3|Tủ|2|?|?|\n"
        "|TỔNG CỘNG|5=C10+C13|?|?| bold\n"
        "|Chênh lệch do làm tròn|1|||\n"
        "Có 12 ô để trống vì chưa có số liệu.\n");
}

TEST_CASE("where the printed rows make the printed total no row says so") {
  CHECK(table(plan_of({task("a", "Máy",
                            {money("requested", 1'500'000), money("appraised", 2'000'000)})}),
              "trieu") ==
        "I|Sở A|2=C11|2=D11|1=E11| bold\n"  // half a million is printed as one
        "1|Máy|2|2|1|\n"
        "|TỔNG CỘNG|2=C10|2=D10|1=E10| bold\n");
}

TEST_CASE("bounds are cut to what there is at least, what is about so much is rounded") {
  CHECK(table(plan_of({task("a", "Máy",
                            {money("requested", 1'900'000, {.at_least = true}),
                             money("appraised", 1'900'000, {.about = true})})}),
              "trieu") ==
        "I|Sở A|≥ 1|≈ 2|?| bold\n1|Máy|≥ 1|≈ 2|?|\n|TỔNG CỘNG|≥ 1|≈ 2|?| bold\n"
        "Có 3 ô để trống vì chưa có số liệu.\n");
}

TEST_CASE("a column for every agency carries its name, and its formula stays with it") {
  ReportForm form{.id = "n", .title = "T", .basis = "B", .by_group = true};
  form.columns = {
      words("B", "Nội dung", FormContent::name),
      {.number = "1", .headings = {"Cộng"}, .content = FormContent::formula, .terms = {{"(1)"}}},
      money_column("(1)", "{agency}", "requested")};
  form.columns[2].per_agency = true;
  PlanResult result = plan_of(
      {task("a", "Máy", {money("requested", 4)}), task("b", "Loa", {money("requested", 6)})});
  result.groups = {{"g", "=Nhóm"}};
  result.tasks[0].group = "g";
  const PrintedForm one = printed(result, form);
  CHECK(one.columns[2].headings == std::vector<std::string>{"Năm 2023", "Sở A"});
  CHECK(one.columns[3].headings == std::vector<std::string>{"Năm 2023", "b"});
  CHECK(table(one) ==
        "=Nhóm|4=C10+D10|4|0|\nChưa xếp nhóm|6=C11+D11|0|6|\n"
        "TỔNG CỘNG|10=B10+B11|4=C10+C11|6=D10+D11| bold\n");
}

TEST_CASE("columns of figures are as wide as the longest, texts have their own widths") {
  const ReportForm form = need_form();
  const PrintedForm one =
      printed(plan_of({task("a", "Máy", {money("requested", 1'234'567'890)})}), form);
  CHECK(one.columns[0].width == 6);
  CHECK(one.columns[1].width == 36);
  CHECK(one.columns[2].width == 15);
  CHECK(one.columns[3].width == 9);
}

TEST_CASE("a form is written, or it is said that it could not be") {
  const TestFolder folder;
  const ReportForm form = need_form();
  const PlanResult result = plan_of({});
  const PrintedForm one = printed(result, form);
  CHECK(write_list_form(one, result.header, folder.path / "f.xlsx"));
  CHECK(std::filesystem::exists(folder.path / "f.xlsx"));
  CHECK_FALSE(write_list_form(one, result.header, folder.path / "none" / "f.xlsx"));
}

}  // namespace dutoan::list_form_test
