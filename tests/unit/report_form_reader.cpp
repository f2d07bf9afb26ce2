#include "input/report_form_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::report_form_reader_test {

namespace {

std::vector<ReportForm> read(const std::string& columns, std::string* faults = nullptr) {
  const TestFolder folder;
  folder.write("forms.yaml",
               "format: 1\nforms:\n  - id: f\n    title: Biểu\n    basis: x\n"
               "    evidence: secondary\n    columns:\n" +
                   columns);
  Diagnostics diagnostics;
  auto forms = read_report_forms(folder.file("forms.yaml"), diagnostics);
  if (faults != nullptr) *faults = said(diagnostics);
  return forms;
}

}  // namespace

TEST_CASE("the shipped forms are sound, and every column says where it stands") {
  Diagnostics diagnostics;
  const auto forms =
      read_report_forms({DUTOAN_NORMS_DIR "/forms.yaml", "forms.yaml", "forms.yaml"}, diagnostics);
  CHECK(said(diagnostics).empty());
  REQUIRE(forms.size() == 5);
  CHECK(forms[0].id == "pl4-cntt");
  CHECK(forms[0].columns.size() == 22);
  CHECK(forms[1].columns.size() == 19);
  CHECK(forms[2].columns.size() == 8);
  CHECK_FALSE(forms[2].is_adjustment());
  CHECK(forms[3].id == "dc-pl4-cntt");
  CHECK(forms[3].columns.size() == 12);
  CHECK(forms[3].is_adjustment());
  CHECK(forms[4].id == "dc-tong-hop");
  CHECK(forms[4].columns.size() == 5);
  CHECK(forms[4].is_adjustment());
  for (const ReportForm& form : forms) {
    for (const ReportColumn& column : form.columns)
      CHECK_FALSE(column.headings.empty());
  }
}

TEST_CASE("a column is a word, money of some years, or a formula") {
  const auto forms = read(
      "      - {no: A, heading: [STT], is: no}\n"
      "      - {no: \"1\", heading: [a, b], money: requested, years: \"..N-2\", phase: "
      "preparation}\n"
      "      - {no: \"2\", heading: [c], money: allocated, years: \"N+3..\", sources: other}\n"
      "      - {no: \"3\", heading: [d], formula: \"1+2-1\", per_agency: yes}\n");
  const auto& columns = forms.at(0).columns;
  CHECK(columns[0].content == FormContent::number);
  CHECK(columns[1].content == FormContent::money);
  CHECK_FALSE(columns[1].years.from);
  CHECK(columns[1].years.until == -2);
  CHECK(columns[1].phase == "preparation");
  CHECK(columns[2].years.from == 3);
  CHECK_FALSE(columns[2].years.until);
  CHECK(columns[2].sources == SourceClass::other);
  CHECK(columns[3].per_agency);
  REQUIRE(columns[3].terms.size() == 3);
  CHECK(columns[3].terms[2].column == "1");
  CHECK(columns[3].terms[2].negative);
  CHECK_FALSE(columns[3].terms[1].negative);
}

TEST_CASE("what is wrong with a form is said") {
  struct Row {
    const char *column, *fault;
  };
  for (const Row& row :
       {Row{"{no: A, heading: [x]}", "form-column-ways forms.yaml:8:9"},
        {"{no: A, heading: [x], is: no, money: requested}", "form-column-ways forms.yaml:8:9"},
        {"{no: A, heading: [x], is: no, formula: \"A\"}", "form-column-ways forms.yaml:8:9"},
        {"{no: A, heading: [x], money: asked}", "choice-unknown forms.yaml:8:38"},
        {"{no: A, heading: [x], money: requested, years: \"2023\"}", "form-years forms.yaml:8:56"},
        {"{no: A, heading: [x], formula: \"7\"}", "form-term-unknown forms.yaml:3:5"},
        {"{no: A, heading: [x], is: colour}", "choice-unknown forms.yaml:8:35"}}) {
    CAPTURE(std::string(row.column));
    std::string faults;
    (void)read("      - " + std::string(row.column) + "\n", &faults);
    CHECK(faults == row.fault);
  }
}

}  // namespace dutoan::report_form_reader_test
