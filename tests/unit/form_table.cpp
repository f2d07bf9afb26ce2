#include "input/form_table.hpp"

#include "form_files.hpp"

namespace dutoan::form_table_test {

TEST_CASE("numbers of a CSV file are read as its sample writes them") {
  FormFiles f;
  const auto read_as = [&](const std::string& sample, std::string_view written) {
    CHECK(f.csv(with(FormField::number_sample, sample).csv(';')) == "read");
    return f.table->number_of({.text = written}).value_or("none");
  };
  CHECK(read_as("1.234.567,89", "1.500,5") == "1500.5");
  CHECK(read_as("1.234.567,89", "185.000") == "185000");
  CHECK(read_as("1.234.567,89", "1,500.5") == "none");
  CHECK(read_as("1,234,567.89", "1,500.5") == "1500.5");
  CHECK(read_as("1,234,567.89", "1,50") == "none");
  CHECK(read_as("1234567.89", "1500.5") == "1500.5");
  CHECK(read_as("1234567.89", "185.000") == "185.000");
  CHECK(f.table->rate_of({.text = "8.5 %"}) == "8.5%");
  CHECK_FALSE(f.table->rate_of({.text = "8.5"}));
}

TEST_CASE("in a sheet a number is a number and a text is none") {
  FormFiles f;
  CHECK(f.workbook(one_task) == "read");
  CHECK(f.table->number_of({.text = "1.5"}) == "1.5");
  CHECK_FALSE(f.table->number_of({.text = "1.5", .quoted = true}));
  CHECK_FALSE(f.table->number_of({.text = "2023-03-06"}));
  CHECK(f.table->rate_of({.text = "10%"}) == "10%");
  CHECK(f.table->rate_of({.text = "10%", .quoted = true}) == "10%");
}

TEST_CASE("a row is touched by whatever is no formula of the form's own") {
  FormFiles f;
  const auto touched = [&](const FormCellsOf& row) {
    CHECK(f.workbook({.rows = {row}}) == "read");
    return is_touched(*f.table, f.table->heading_row + 1);
  };
  CHECK(touched({{FormColumn::note, "x"}}));
  CHECK_FALSE(touched({{FormColumn::task, "t1"}, {FormColumn::line_total, "=5"}}));
  CHECK(touched({{FormColumn::task, "t1"}, {FormColumn::row, "Hạng mục"}}));
}

TEST_CASE("a field is placed at its value, else at its label, else at the file") {
  FormFiles f;
  TestForm form = one_task;
  form.fields.erase(FormField::year);
  CHECK(f.csv(form.csv()) == "read");
  CHECK(location_text(f.table->location(FormField::agency)) == "f.csv:2:16");
  CHECK(location_text(f.table->location(FormField::year)) == "f.csv");
  CHECK(f.table->field(FormField::year) == nullptr);
}

}  // namespace dutoan::form_table_test
