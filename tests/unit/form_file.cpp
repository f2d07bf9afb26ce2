#include "input/form_file.hpp"

#include "form_files.hpp"

namespace dutoan::form_file_test {

TEST_CASE("our form is known by its mark, in any sheet and wherever its parts stand") {
  FormFiles f;
  CHECK(f.workbook(one_task) == "read");
  CHECK(f.table->in_sheet);
  CHECK(f.table->heading_row == 7);
  CHECK(FormTable::text_of(f.table->field(FormField::agency)) == "so-a");
  CHECK(f.table->text_at(8, FormColumn::row) == "Nhiệm vụ");
  CHECK(f.table->cell(8, FormColumn::name) == nullptr);
  CHECK(location_text(f.table->location(*f.table->cell(8, FormColumn::quantity))) ==
        "f.xlsx:Dự toán!H9");

  TestWorkbook book = one_task.workbook();
  book.sheets.insert(book.sheets.begin(), {"Bìa", "<row><c><v>1</v></c></row>"});
  book.write(f.folder.path / "cover.xlsx");
  CHECK(f.read("cover.xlsx") == "read");
}

TEST_CASE("of two sheets that are our form only one may be filled in") {
  FormFiles f;
  const TestForm empty{.rows = {{{FormColumn::row, "Ví dụ"}, {FormColumn::name, "Máy chủ"}},
                                {{FormColumn::task, "x"}}}};
  const auto both = [&](const TestForm& first, const TestForm& second, bool hidden = false) {
    TestWorkbook book = first.workbook();
    book.sheets.push_back({"Bản 2", second.sheet()});
    if (hidden) book.hidden = "Bản 2";
    book.sheets.push_back({"Khác", "<row><c><v>1</v></c></row>"});
    book.write(f.folder.path / "two.xlsx");
    return f.read("two.xlsx");
  };
  CHECK(both(one_task, one_task) == "form-two-sheets two.xlsx:Bản 2");
  CHECK(plain(f.diagnostics.items()[0].message) == "form-two-sheets Dự toán Bản 2");
  CHECK(both(one_task, empty) == "read");
  CHECK(f.table->text->sheet() == "Dự toán");
  CHECK(both(empty, one_task) == "read");
  CHECK(f.table->text->sheet() == "Bản 2");
  CHECK(both(one_task, one_task, true) == "read");
}

TEST_CASE("one cell in the letters of old refuses the form, a trade name does not") {
  FormFiles f;
  const auto named = [&](const std::string& name) {
    return f.workbook({.rows = {{{FormColumn::row, "Nhiệm vụ"}, {FormColumn::name, name}}}});
  };
  CHECK(named("M¸y chñ") == "text-old-encoding f.xlsx:Dự toán!D9");
  CHECK(named("Intel® Xeon®") == "read");
  CHECK(named("Dell R750 2×16GB 4×480GB") == "read");
}

TEST_CASE("a file that is not our form is never guessed at") {
  FormFiles f;
  CHECK(f.workbook(with(FormField::mark, "other")) == "form-not-ours f.xlsx:Dự toán");
  CHECK(hints(f.diagnostics).starts_with("hint-form-headings Dòng, STT, Mã, "));
  CHECK(f.csv("STT,Nội dung,Đơn giá\n1,Máy chủ,185000\n") == "form-not-ours f.csv");
  CHECK(plain(f.diagnostics.items()[0].message) == "form-not-ours STT, Nội dung, Đơn giá");
  CHECK(f.csv("") == "form-not-ours f.csv");
  CHECK(f.read("none.xlsx") == "file-not-found none.xlsx");
}

TEST_CASE("a form that has lost what it cannot do without is refused") {
  FormFiles f;
  TestForm form = one_task;
  form.without = {FormColumn::unit_price, FormColumn::note};
  CHECK(f.workbook(form) == "form-column-missing f.xlsx:Dự toán!A8");
  form.without.clear();
  for (std::size_t i = 3; i < form_columns.size(); ++i)
    form.without.push_back(FormColumn(i));
  CHECK(f.workbook(form) == "form-not-ours f.xlsx");
}

TEST_CASE("text of the time before Unicode is named") {
  FormFiles f;
  TestWorkbook book{.sheets = {{"S", "<row><c t=\"str\"><v>Dù to¸n Së X©y dùng</v></c></row>"}}};
  book.write(f.folder.path / "old.xlsx");
  CHECK(f.read("old.xlsx") == "text-old-encoding old.xlsx:S!A1");
  CHECK(f.csv("STT,Nội dung\n1,M\xB8y chủ\n") == "text-not-utf8 f.csv:2:4");
  CHECK(f.csv("STT,N\xE9i dung thùc hi\xD6n\n1,M\xB8y ch\xF1, ph\xC7n m\xD2m\n") ==
        "text-old-encoding f.csv:1:5");
}

TEST_CASE("a CSV file shows by its samples how it writes numbers and days") {
  FormFiles f;
  CHECK(f.csv(with(FormField::number_sample, "1234568").csv()) == "form-sample-number f.csv:5:13");
  CHECK(f.csv(with(FormField::date_sample, "12/31/2023").csv()) == "form-sample-date f.csv:6:15");
}

TEST_CASE("CSV may come with a byte order mark, in UTF-16, and with any delimiter") {
  FormFiles f;
  CHECK(f.csv("\xEF\xBB\xBF" + one_task.csv('\t')) == "read");
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("a,b\n"))
    wide += std::string{c, '\0'};
  CHECK(f.csv(wide) == "form-not-ours f.csv");
}

}  // namespace dutoan::form_file_test
