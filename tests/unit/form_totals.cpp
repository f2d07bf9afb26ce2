#include "input/form_totals.hpp"

#include "form_fixture.hpp"
#include "input/form_file.hpp"
#include "input/tree_writer.hpp"
#include "input_fixture.hpp"

namespace dutoan::form_totals_test {

namespace {

using enum FormColumn;

/// What is said of the only task of a form.
struct Totals {
  std::string of(TestForm form, const Number& dong_per_unit = 1) {
    folder.write("f.csv", form.csv());
    Diagnostics diagnostics;
    auto table = read_form_table(folder.file("f.csv"), diagnostics);
    REQUIRE(table);
    const FormRows rows = sort_form_rows(*table, diagnostics);
    TreeWriter writer(std::move(table->owner));
    FormCells cells(*table, writer);
    cells.dong_per_unit = dong_per_unit;
    cells.unit_label = "đồng";
    hold_against_lines(*table, rows.tasks.at(0), cells);
    CHECK(said(diagnostics) == "");
    std::string text;
    for (const Diagnostic& one : cells.faults.items())
      text += plain(one.message) + "; ";
    return text;
  }

  TestFolder folder;
};

TestForm form_of(const FormCellsOf& task, const std::vector<std::string>& line_totals) {
  TestForm form;
  form.rows.push_back({{row, "Nhiệm vụ"}, {id, "T"}, {name, "x"}});
  form.rows.back().insert(task.begin(), task.end());
  for (const std::string& total : line_totals)
    form.rows.push_back({{row, "Hạng mục"}, {name, "y"}, {line_total, total}});
  return form;
}

}  // namespace

TEST_CASE("a total is held against its lines and the contingency on them") {
  Totals f;
  CHECK(f.of(form_of({{task_total, "=315"}, {contingency, "5%"}}, {"=100", "=200"})) == "");
  CHECK(f.of(form_of({{task_total, "=300"}, {contingency, "5%"}}, {"=100", "=200"})) ==
        "form-total-differs Cộng nhiệm vụ 300 315; ");
  CHECK(f.of(form_of({{task_total, "=300"}, {amount, "=299"}}, {"=100", "=200"})) ==
        "form-total-differs Số tiền 299 300; ");
}

TEST_CASE("whole đồng are compared, in the unit of the form") {
  Totals f;
  CHECK(f.of(form_of({{task_total, "=0.333"}}, {"=0.3333"}), 1'000) == "");
  CHECK(f.of(form_of({{task_total, "=0.332"}}, {"=0.3333"}), 1'000) ==
        "form-total-differs Cộng nhiệm vụ 0.332 0.333; ");
}

TEST_CASE("where a line has no amount yet, or the share is none, nothing is compared") {
  Totals f;
  CHECK(f.of(form_of({{task_total, "=300"}}, {"=100", ""})) == "");
  CHECK(f.of(form_of({{task_total, "=300"}, {contingency, "=5"}}, {"=100"})) == "");
}

TEST_CASE("a task without lines agrees with its amount") {
  Totals f;
  CHECK(f.of(form_of({{amount, "=7"}}, {})) == "");
  CHECK(f.of(form_of({{amount, "=7"}, {task_total, "=8"}}, {})) ==
        "form-total-differs Cộng nhiệm vụ 8 7; ");
}

}  // namespace dutoan::form_totals_test
