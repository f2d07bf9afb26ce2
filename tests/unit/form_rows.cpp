#include "input/form_rows.hpp"

#include "form_fixture.hpp"
#include "input/form_file.hpp"
#include "input_fixture.hpp"

namespace dutoan::form_rows_test {

namespace {

/// Tasks with their lines and funding, then the unplaced rows: "8: 9 10 | 11".
std::string sorted(const TestForm& form, std::string* faults = nullptr) {
  TestFolder folder;
  folder.write("f.csv", form.csv());
  Diagnostics diagnostics;
  const auto table = read_form_table(folder.file("f.csv"), diagnostics);
  REQUIRE(table);
  const FormRows rows = sort_form_rows(*table, diagnostics);
  std::string text = std::to_string(rows.count) + ";";
  for (const FormTaskRows& task : rows.tasks) {
    text += " " + std::to_string(task.task + 1) + ":";
    for (const std::size_t row : task.lines)
      text += " " + std::to_string(row + 1);
    text += " |";
    for (const std::size_t row : task.funding)
      text += " " + std::to_string(row + 1);
  }
  text += "; unplaced";
  for (const std::size_t row : rows.unplaced)
    text += " " + std::to_string(row);
  if (faults != nullptr) *faults = said(diagnostics);
  return text;
}

FormCellsOf row(const std::string& kind, const std::string& name = "x") {
  return {{FormColumn::row, kind}, {FormColumn::name, name}};
}

}  // namespace

TEST_CASE("lines and funding belong to the task above them") {
  CHECK(sorted({.rows = {row("Nhiệm vụ"),
                         row("Hạng mục"),
                         row("nguồn  vốn"),
                         row("Hạng mục"),
                         {},
                         row("NHIỆM VỤ"),
                         row("Nguồn vốn")}}) == "6; 9: 10 12 | 11 14: | 15; unplaced");
}

TEST_CASE("examples and the agency's own sums are placed, untouched rows are none") {
  CHECK(sorted({.rows = {row("Ví dụ"),
                         row("Nhiệm vụ"),
                         row("", "Cộng"),
                         row("", "Tổng cộng"),
                         {{FormColumn::line_total, "=0"}, {FormColumn::task, "VD1"}}}}) ==
        "4; 10: |; unplaced");
}

TEST_CASE("a row nobody can place is said, and placed and unplaced are all rows") {
  std::string faults;
  CHECK(sorted({.rows = {row("Hạng mục"),
                         row("Nhiệm vụ"),
                         row("Khác"),
                         row("", "Máy in"),
                         {{FormColumn::note, "xem thêm"}}}},
               &faults) == "5; 10: |; unplaced 9 11 12 13");
  CHECK(faults ==
        "form-row-without-task f.csv:9:1; form-row-unplaced f.csv:11:1; "
        "form-row-unplaced f.csv:12:10; form-row-unplaced f.csv:13:67");
}

}  // namespace dutoan::form_rows_test
