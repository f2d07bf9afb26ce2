#include "output/form_workbook.hpp"

#include "input/form_reader.hpp"
#include "input/sheet_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::form_workbook_test {

namespace {

const FormContents of_a_plan{.plan = {.number = "8793/KH-UBND",
                                      .date = day("2022-12-30"),
                                      .year = 2023,
                                      .price_date = day("2023-03-06")},
                             .agency = {.id = "so-a", .name = "Sở A"},
                             .task_groups = {{"so", "Dữ liệu số"}},
                             .cost_groups = {{"GMS", "Mua sắm"}, {"GK", ""}},
                             .sources = {{"NST", "Ngân sách tỉnh"}},
                             .methods = {{"line-sum", "Cộng dòng"}}};

class Written {
 public:
  explicit Written(const FormContents& contents) {
    REQUIRE(write_form_workbook(contents, folder.path / "f.xlsx"));
  }

  Form read() { return read_form(folder.file("f.xlsx"), FormParts::header_and_tasks, diagnostics); }

  std::string sheet(std::size_t index) {
    const auto workbook = open_workbook(folder.file("f.xlsx"), diagnostics);
    REQUIRE(workbook);
    return std::string(read_sheet(*workbook, workbook->sheets.at(index), diagnostics)->text());
  }

  TestFolder folder;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("the tax rates of the kinds stand beside them, and what is not known stays empty") {
  FormContents contents = of_a_plan;
  contents.vat_rates = {{"hardware", Number(8, 100)}, {"internal-software", 0}};
  Written written(contents);
  const std::string lists = written.sheet(1);
  CHECK(holds(lists, "\"Loại chi\",\"Thuế suất\",\"Đã gồm thuế\""));
  CHECK(holds(lists, "\"Phần cứng\",8%,\"có\""));
  CHECK(holds(lists, "\"Phần mềm thương mại\",,\"không\""));
  CHECK(holds(lists, "\"Phần mềm nội bộ\",0%"));
}

TEST_CASE("an empty form is read as one: its example counts, its formulas do not") {
  Written written(of_a_plan);
  const Form form = written.read();
  CHECK(said(written.diagnostics).empty());
  CHECK(form.agency == "so-a");
  CHECK(form.tasks == 0);
  CHECK(form.rows == 1);
  CHECK(form.unplaced.empty());
  REQUIRE(form.tree != nullptr);
  CHECK(form.tree->root().at("plan").at("number").text() == "8793/KH-UBND");
  CHECK(form.tree->root().at("plan").at("year").text() == "2023");
  CHECK(form.tree->root().at("plan").at("price_date").text() == "2023-03-06");
}

TEST_CASE("a form for any agency leaves open what the plan would say") {
  Written written({});
  const Form form = written.read();
  CHECK(form.agency.empty());
  CHECK(said(written.diagnostics) == "form-agency-missing f.xlsx:Dự toán!D6");
  CHECK_FALSE(bool(form.tree->root().at("plan").at("year")));
}

TEST_CASE("the lists to choose from and the guide stand beside the form") {
  Written written(of_a_plan);
  CHECK(written.sheet(1).starts_with("\"Dòng\",\"Nhóm nhiệm vụ\",\"Nhóm chi phí\","));
  CHECK(written.sheet(2).starts_with("\"Cách điền\","));
}

}  // namespace dutoan::form_workbook_test
