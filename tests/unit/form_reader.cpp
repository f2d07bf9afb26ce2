#include "input/form_reader.hpp"

#include "form_fixture.hpp"
#include "input/yaml_text.hpp"
#include "input_fixture.hpp"

namespace dutoan::form_reader_test {

namespace {

class Forms {
 public:
  /// The tasks as YAML, and what is wrong.
  std::string read(const TestForm& form, FormParts parts = FormParts::tasks) {
    form.workbook().write(folder.path / "f.xlsx");
    return read_file("f.xlsx", parts);
  }

  std::string read_csv(const TestForm& form) {
    folder.write("f.csv", form.csv(';'));
    return read_file("f.csv", FormParts::tasks);
  }

  std::string faults;

 private:
  std::string read_file(const std::string& name, FormParts parts) {
    Diagnostics diagnostics;
    const Form form = read_form(folder.file(name), parts, diagnostics);
    for (const Diagnostics& of_task : form.task_faults)
      diagnostics.add_all(of_task);
    faults = said(diagnostics);
    return form.tree == nullptr ? "none" : yaml_text(form.tree->root());
  }

  TestFolder folder;
};

using enum FormColumn;

const std::vector<FormCellsOf> rows = {
    {{row, "Nhiệm vụ"},
     {no, "II.3"},
     {id, "VD1"},
     {name, "Hệ thống"},
     {group, "so: Dữ liệu số"},
     {kind, "nâng cấp"},
     {contingency, "5%"},
     {task_total, "=443100000"},
     {source, "NST: Tỉnh"},
     {note, "x"}},
    {{row, "Hạng mục"},
     {no, "1"},
     {name, "Máy chủ"},
     {group, "GMS: Mua sắm"},
     {kind, "Phần cứng"},
     {unit, "bộ"},
     {quantity, "=2"},
     {unit_price, "=185000000"},
     {vat, "10%"},
     {vat_included, "Có"},
     {line_total, "=370000000"},
     {price_kind, "Báo giá"},
     {price_ref, "BG-1"},
     {price_date, "10/02/2023"}},
    {{row, "Hạng mục"},
     {group, "GK"},
     {amount, "=15000000"},
     {vat, "KCT"},
     {norm, "VD.01"},
     {vat_included, "không"}},
    {{row, "Hạng mục"}, {group, "GQLDA"}, {method, "management-fee: Quản lý"}},
    {{row, "Nguồn vốn"}, {source, "NSTW"}, {share, "30%"}},
    {{row, "Nguồn vốn"}, {source, "XHH"}, {amount, "=1000000"}},
};

const std::string tasks =
    "format: 1\ntasks:\n  - id: \"VD1\"\n    no: \"II.3\"\n    name: \"Hệ thống\"\n"
    "    agency: \"so-a\"\n    group: \"so\"\n    scope: \"upgrade\"\n    funding:\n"
    "      - source: \"NSTW\"\n        share: 30%\n      - source: \"XHH\"\n        amount: "
    "1000000\n"
    "      - source: \"NST\"\n        rest: yes\n    money:\n      - what: requested\n"
    "        year: 2023\n        amount: 443100000\n    estimate:\n      method: "
    "detailed-estimate\n"
    "      inputs:\n        contingency: 5%\n      lines:\n        - no: \"1\"\n"
    "          name: \"Máy chủ\"\n          group: \"GMS\"\n          kind: \"hardware\"\n"
    "          unit: \"bộ\"\n          quantity: 2\n          unit_price: 185000000\n"
    "          vat: 10%\n          vat_included: yes\n          price:\n"
    "            kind: \"quotation\"\n            ref: \"BG-1\"\n            date: 10/02/2023\n"
    "          stated: 370000000\n          form_row: 10\n        - group: \"GK\"\n"
    "          amount: 15000000\n          norm: \"VD.01\"\n          vat: not_subject\n"
    "          form_row: 11\n        - group: \"GQLDA\"\n          method: "
    "\"management-fee\"\n          form_row: 12\n    note: \"x\"\n    form_row: 9\n";

}  // namespace

TEST_CASE("rows become the tasks a plan file would hold") {
  Forms f;
  CHECK(f.read({.rows = rows}) == tasks);
  CHECK(f.faults.empty());
  CHECK(f.read_csv({.rows = rows}) == tasks);
  CHECK(f.faults.empty());
}

TEST_CASE("alone a form brings a header, and a task without lines no estimate") {
  Forms f;
  TestForm form{.rows = {{{row, "Nhiệm vụ"}, {id, "A"}}}};
  form.fields[FormField::plan] = "8793/KH-UBND";
  form.fields[FormField::price_date] = "06/03/2023";
  form.fields[FormField::agency_name] = "Sở A";
  CHECK(f.read(form, FormParts::header_and_tasks) ==
        "format: 1\nplan:\n  number: \"8793/KH-UBND\"\n  year: 2023\n  price_date: 06/03/2023\n"
        "agencies:\n  - id: \"so-a\"\n    name: \"Sở A\"\ntasks:\n  - id: \"A\"\n"
        "    agency: \"so-a\"\n    form_row: 12\n");
}

TEST_CASE("money counts in the unit the form says; what was asked for keeps its precision") {
  Forms f;
  TestForm form{.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {task_total, "=4200.5"}},
                         {{row, "Hạng mục"},
                          {quantity, "=2"},
                          {unit_price, "=185.5"},
                          {line_total, "=0.3333333333"}}}};
  form.fields[FormField::unit] = "Triệu đồng";
  CHECK(f.read(form) ==
        "format: 1\ntasks:\n  - id: \"A\"\n    agency: \"so-a\"\n    money:\n"
        "      - what: requested\n        year: 2023\n        amount: \"4200,5 triệu đồng\"\n"
        "    estimate:\n      method: detailed-estimate\n      lines:\n        - quantity: 2\n"
        "          unit_price: 185500000\n          stated: 333333\n          form_row: 10\n"
        "    form_row: 9\n");
  form.fields[FormField::unit] = "USD";
  (void)f.read(form);
  CHECK(f.faults == "choice-unknown f.xlsx:Dự toán!C4");
  form.fields.erase(FormField::unit);
  (void)f.read(form);
  CHECK(f.faults == "choice-unknown f.xlsx");
}

TEST_CASE("what cannot be read is said at its cell and stays as it was written") {
  Forms f;
  CHECK(f.read({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {kind, "Mới"}, {name, "#REF!"}},
                         {{row, "Hạng mục"},
                          {kind, "Phần cứn"},
                          {quantity, "hai"},
                          {unit_price, "185.000"},
                          {vat, "=0.1"},
                          {vat_included, "chưa rõ"},
                          {amount, "#N/A"},
                          {line_total, "x"}}}}) ==
        "format: 1\ntasks:\n  - id: \"A\"\n    agency: \"so-a\"\n    scope: \"Mới\"\n"
        "    estimate:\n      method: detailed-estimate\n      lines:\n"
        "        - kind: \"Phần cứn\"\n          quantity: \"hai\"\n"
        "          unit_price: \"185.000\"\n          amount: \"#N/A\"\n          vat: 0.1\n"
        "          vat_included: \"chưa rõ\"\n          form_row: 10\n    form_row: 9\n");
  CHECK(f.faults ==
        "cell-holds-error f.xlsx:Dự toán!D9; choice-unknown f.xlsx:Dự toán!F9; "
        "choice-unknown f.xlsx:Dự toán!F10; cell-number-as-text f.xlsx:Dự toán!H10; "
        "cell-text-two-readings f.xlsx:Dự toán!I10; cell-holds-error f.xlsx:Dự toán!L10; "
        "cell-number-as-text f.xlsx:Dự toán!O10");
  CHECK(f.read_csv({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}},
                             {{row, "Hạng mục"}, {quantity, "hai"}, {unit_price, "185.000"}}}}) !=
        "none");
  CHECK(f.faults == "form-number f.csv:10:30; number-two-readings f.csv:10:36");
}

TEST_CASE("the amount of a task without lines is what it asks for") {
  Forms f;
  const std::vector<FormCellsOf> task = {{{row, "Nhiệm vụ"}, {id, "A"}, {amount, "=5.5"}}};
  TestForm form{.rows = task};
  form.fields[FormField::unit] = "triệu đồng";
  CHECK(holds(f.read(form),
              "    money:\n      - what: requested\n        year: 2023\n"
              "        amount: \"5,5 triệu đồng\"\n"));
  CHECK(f.faults.empty());
}

TEST_CASE("what a task asks for is held against its lines and its contingency") {
  Forms f;
  const auto asked = [&](const std::string& total, const std::string& second = "=50000.4") {
    (void)f.read({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {contingency, "5%"}, {task_total, total}},
                           {{row, "Hạng mục"}, {group, "GK"}, {line_total, "=100000"}},
                           {{row, "Hạng mục"}, {group, "GK"}, {line_total, second}}}});
    return f.faults;
  };
  CHECK(asked("=157500").empty());
  CHECK(asked("=157501") == "form-total-differs f.xlsx:Dự toán!P9");
  CHECK(asked("=1", "").empty());
  (void)f.read({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {amount, "=7"}, {task_total, "=8"}}}});
  CHECK(f.faults == "form-total-differs f.xlsx:Dự toán!P9");
  (void)f.read({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {amount, "=7"}},
                         {{row, "Hạng mục"}, {group, "GK"}, {line_total, "=8"}}}});
  CHECK(f.faults == "form-total-differs f.xlsx:Dự toán!L9");
}

TEST_CASE("a rate above the whole is said with both of its readings") {
  Forms f;
  const std::string read =
      f.read({.rows = {{{row, "Nhiệm vụ"}, {id, "A"}, {contingency, "1000%"}},
                       {{row, "Hạng mục"}, {group, "GK"}, {vat, "100%"}},
                       {{row, "Nguồn vốn"}, {source, "NST"}, {share, "3000%"}}}});
  CHECK(f.faults == "rate-two-readings f.xlsx:Dự toán!N9; rate-two-readings f.xlsx:Dự toán!M11");
  CHECK(holds(read, "contingency: \"10\""));
  CHECK(holds(read, "share: \"30\""));
}

TEST_CASE("a form without an agency is nobody's") {
  Forms f;
  TestForm form;
  form.fields.erase(FormField::agency);
  CHECK(f.read(form) == "format: 1\ntasks:\n");
  CHECK(f.faults == "form-agency-missing f.xlsx");
}

TEST_CASE("workbooks and CSV files may be forms") {
  CHECK(is_form_file("a.xlsx"));
  CHECK(is_form_file("A.CSV"));
  CHECK_FALSE(is_form_file("a.yaml"));
  CHECK_FALSE(is_form_file("a.xls"));
}

}  // namespace dutoan::form_reader_test
