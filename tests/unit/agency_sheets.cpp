#include "command_fixture.hpp"
#include "sheet_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::agency_sheets_test {

namespace {

const std::string plan =
    "format: 1\n"
    "plan: {number: 1/KH, title: Thử, year: 2023, price_date: 2023-03-06}\n"
    "agencies: [{id: so-a, name: Sở A}, {id: so-b, name: Sở B}, {id: so-c, name: Sở C}]\n"
    "sources: [{id: NST, name: Tỉnh}]\n"
    "tasks:\n"
    "  - {id: t1, no: I.1, agency: so-a, name: Mua máy chủ, form_row: 12, funding: [{source: NST, "
    "rest: yes}], estimate: {method: detailed-estimate, lines: [{no: '1', name: Máy chủ, kind: "
    "hardware, group: GMS, unit: bộ, quantity: 2, unit_price: 100_000_000, vat: 10%, stated: "
    "230_000_000, form_row: 13}]}}\n"
    "  - {id: t1, agency: so-b, name: Phần mềm, funding: [{source: NST, rest: yes}], estimate: "
    "{method: detailed-estimate, lines: [{name: Máy in, kind: hardware, group: GMS, unit: bộ, "
    "quantity: 1, unit_price: 77_000_000, vat: 10%, stated: 99_000_000}]}}\n";

/// The row of a sheet whose finding is of this rule.
std::size_t row_of(const TypedSheet& sheet, const std::string& rule) {
  for (std::size_t i = 1; i <= sheet.rows(); ++i) {
    if (sheet.value("F" + std::to_string(i)).starts_with(rule + ":")) return i;
  }
  return 0;
}

struct Office {
  Office() {
    f.folder.write("plan/plan.yaml", plan);
    std::filesystem::create_directories(f.folder.path / "mail");
  }

  [[nodiscard]] CommandFixture::Written check(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"check",      f.path("plan"), "--today",
                                      "2023-03-15", "--lang",       "en"};
    words.insert(words.end(), more.begin(), more.end());
    return f.run(words);
  }
  [[nodiscard]] CommandFixture::Written sheets() const {
    return check({"--by", "agency", "-o", f.path("sheets")});
  }
  [[nodiscard]] CommandFixture::Written collect(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"collect", f.path("mail"), f.path("plan"), "--lang", "en"};
    words.insert(words.end(), more.begin(), more.end());
    return f.run(words);
  }

  /// so-a's sheet, answered and mailed under this name.
  void answer(const std::string& file, const std::string& text,
              const std::string& rule = "A01") const {
    TypedSheet sheet(f.folder.file("sheets/so-a.xlsx"));
    sheet.type("M" + std::to_string(row_of(sheet, rule)), text);
    sheet.type("C12", "Trần B");
    sheet.write(f.folder.path / "mail" / file);
  }

  CommandFixture f;
};

}  // namespace

TEST_CASE("every agency with tasks gets a sheet of what was found about its own") {
  const Office office;
  const auto written = office.sheets();
  CHECK(written.code == 1);
  CHECK(written.out.empty());
  CHECK(holds(written.err, "wrote sheets/so-a.xlsx"));
  CHECK(holds(written.err, "wrote sheets/so-b.xlsx"));
  CHECK_FALSE(std::filesystem::exists(office.f.folder.path / "sheets/so-c.xlsx"));

  const TypedSheet sheet(office.f.folder.file("sheets/so-a.xlsx"));
  CHECK(sheet.name() == "Ý kiến");
  CHECK(sheet.says("Sở A"));
  CHECK_FALSE(sheet.says("Sở B"));
  CHECK(sheet.text().find("99000000") == std::string::npos);
  const std::string at = std::to_string(row_of(sheet, "A01"));
  CHECK(sheet.value("B" + at) == "I.1. Mua máy chủ (so-a/t1)");
  CHECK(sheet.value("C" + at) == "1. Máy chủ");
  CHECK(sheet.value("D" + at) == "dòng 13, cột Thuế suất hoặc Thành tiền");
  CHECK(sheet.value("E" + at) == "LỖI");
  CHECK(sheet.value("G" + at) == "=230000000");
  CHECK(sheet.value("H" + at) == "=220000000");
  CHECK(sheet.value("I" + at) == "=10000000");
  CHECK(sheet.formula("I" + at) == "=G" + at + "-H" + at);
  CHECK(sheet.value("L" + at) == "cơ quan lập dự toán");
  CHECK(sheet.value("M" + at).empty());
  CHECK(sheet.look("M" + at).find("open") != std::string::npos);
  CHECK(sheet.look("N" + at).find("open") == std::string::npos);
  CHECK(sheet.value("N" + at).size() == 32);
}

TEST_CASE("answers come back by mail, and stand beside the findings") {
  const Office office;
  (void)office.sheets();
  office.answer("tra-loi.xlsx", "Sẽ sửa: đã gồm vận chuyển");
  const auto collected = office.collect({"--received", "2023-03-20"});
  CHECK(collected.code == 0);
  CHECK(collected.err.empty());
  CHECK(holds(collected.out, "answers 1/"));
  const std::string answers = office.f.text("plan/answers.yaml");
  CHECK(holds(answers, "    agency: \"so-a\"\n"));
  CHECK(holds(answers,
              "    answer: \"Sẽ sửa: đã gồm vận chuyển\"\n    by: \"Trần B\"\n"
              "    received: 2023-03-20\n    file: \"tra-loi.xlsx\"\n"));

  const auto checked = office.check();
  CHECK(checked.code == 1);
  CHECK(holds(checked.out, "Answer (so-a, Trần B, 2023-03-20): Sẽ sửa: đã gồm vận chuyển"));
  CHECK(holds(checked.out, "Answered: 1; 0 answers are about what is not found any more."));
  CHECK(holds(office.check({"--format", "json"}).out,
              "\"answer\": {\n    \"text\": \"Sẽ sửa: đã gồm vận chuyển\",\n    \"by\": \"Trần "
              "B\",\n    \"received\": \"2023-03-20\",\n    \"file\": \"tra-loi.xlsx\","));

  (void)office.collect({"--received", "2023-03-20"});
  CHECK(office.f.text("plan/answers.yaml") == answers);
  CHECK(office.sheets().code == 1);
  const TypedSheet anew(office.f.folder.file("sheets/so-a.xlsx"));
  CHECK(anew.value("M" + std::to_string(row_of(anew, "A01"))) == "Sẽ sửa: đã gồm vận chuyển");

  // What was at fault is mended: the answer stays, and is counted.
  std::string mended = plan;
  mended.replace(mended.find("230_000_000"), 11, "220_000_000");
  office.f.folder.write("plan/plan.yaml", mended);
  CHECK(holds(office.check().out, "Answered: 0; 1 answer is about what is not found any more."));
}

TEST_CASE("two answers to one finding: the newest where that is asked for, else an error") {
  const Office office;
  (void)office.sheets();
  office.answer("1.xlsx", "Không sửa");
  office.answer("2.xlsx", "Sẽ sửa");
  office.f.folder.write("mail/received.csv",
                        "file,received\n1.xlsx,2023-03-21\n2.xlsx,2023-03-20\n");
  const auto collected = office.collect();
  CHECK(collected.code == 2);
  CHECK(holds(collected.err, "mail/2.xlsx: error: Ý kiến!M"));
  CHECK(holds(collected.err, " answers otherwise than 1.xlsx:Ý kiến!M"));
  CHECK_FALSE(holds(office.f.text("plan/answers.yaml"), "sửa\""));
  CHECK(office.collect({"--take", "newest-received"}).code == 0);
  CHECK(holds(office.f.text("plan/answers.yaml"), "answer: \"Không sửa\""));
}

TEST_CASE("what stands in the file outlives a dispute") {
  const Office office;
  (void)office.sheets();
  office.answer("1.xlsx", "Sẽ sửa");
  CHECK(office.collect().code == 0);
  const std::string answers = office.f.text("plan/answers.yaml");
  office.answer("2.xlsx", "Không sửa");
  CHECK(office.collect().code == 2);
  CHECK(office.f.text("plan/answers.yaml") == answers);
}

TEST_CASE("what was typed by hand stays; answers to nothing and of other plans are said") {
  const Office office;
  (void)office.sheets();
  TypedSheet sheet(office.f.folder.file("sheets/so-a.xlsx"));
  const std::string id = sheet.value("N" + std::to_string(row_of(sheet, "A01")));
  office.f.folder.write("plan/answers.yaml", "format: 1\nanswers:\n  - {finding: " + id +
                                                 ", agency: so-a, answer: Qua điện thoại}\n");
  office.answer("1.xlsx", "Sẽ sửa");
  const auto collected = office.collect();
  CHECK(collected.code == 0);
  CHECK(holds(collected.err, "differs from what was typed into answers.yaml by hand"));
  CHECK(holds(office.f.text("plan/answers.yaml"), "answer: \"Qua điện thoại\""));

  sheet.add_row({"", "", "", "", "", "", "", "", "", "", "", "", "Còn một việc nữa"});
  sheet.type("C7", "2/KH");
  sheet.write(office.f.folder.path / "mail/1.xlsx");
  const auto other = office.collect();
  CHECK(other.code == 2);
  CHECK(holds(other.err, "this answer has no id of a finding in its row"));
  CHECK(holds(other.err, "the form says 2/KH, the plan says 1/KH"));
}

TEST_CASE("an id that is none, and an agency the plan does not list, are errors") {
  const Office office;
  (void)office.sheets();
  TypedSheet sheet(office.f.folder.file("sheets/so-a.xlsx"));
  const std::string at = std::to_string(row_of(sheet, "A01"));
  sheet.type("M" + at, "Sẽ sửa");
  sheet.type("N" + at, "2c27");
  sheet.write(office.f.folder.path / "mail/1.xlsx");
  CHECK(holds(office.collect().err, "2c27 is no id of a finding"));
  sheet.type("C8", "so-z");
  sheet.write(office.f.folder.path / "mail/1.xlsx");
  CHECK(holds(office.collect().err, "mail/1.xlsx: error: the plan has no agency so-z"));
  CHECK_FALSE(std::filesystem::exists(office.f.folder.path / "plan/answers.yaml"));
}

TEST_CASE("what is known only in part is no figure; no sheet leaves its folder") {
  const Office office;
  std::string unpriced = plan;
  unpriced.replace(unpriced.find("unit_price: 77_000_000, "), 24, "");
  unpriced.replace(unpriced.find("agency: so-b"), 12, "agency: ../x");
  unpriced.replace(unpriced.find("id: so-b"), 8, "id: ../x");
  unpriced +=
      "  - {id: t2, agency: so-a, name: Máy quét, funding: [{source: NST, rest: yes}], "
      "procedure: purchase, estimate: {method: detailed-estimate, lines: [{name: Máy quét, "
      "kind: hardware, group: GMS, unit: bộ, quantity: 1, vat: 10%}]}}\n";
  office.f.folder.write("plan/plan.yaml", unpriced);
  CHECK(office.sheets().code == 2);
  CHECK_FALSE(std::filesystem::exists(office.f.folder.path / "x.xlsx"));
  const TypedSheet sheet(office.f.folder.file("sheets/so-a.xlsx"));
  CHECK(sheet.says("Sở A"));
  for (std::size_t row = 1; row <= sheet.rows(); ++row)
    CHECK(sheet.value("G" + std::to_string(row)) != "=0");
}

TEST_CASE("no other file is overwritten, nor an answer nobody collected") {
  const Office office;
  (void)office.sheets();
  TypedSheet sheet(office.f.folder.file("sheets/so-a.xlsx"));
  sheet.type("M" + std::to_string(row_of(sheet, "A01")), "Sẽ sửa");
  sheet.write(office.f.folder.path / "sheets/so-a.xlsx");
  TestWorkbook{.sheets = {{"S", ""}}}.write(office.f.folder.path / "sheets/so-b.xlsx");
  const auto written = office.sheets();
  CHECK(written.code == 3);
  CHECK(holds(written.err, "sheets/so-a.xlsx is not overwritten: it holds answers"));
  CHECK(holds(written.err, "sheets/so-b.xlsx is not overwritten: it is no sheet of findings"));
}

TEST_CASE("a folder is needed, and only one; reports may be written in the same run") {
  const Office office;
  CHECK(office.check({"--by", "agency"}).code == 3);
  CHECK(office.check({"--by", "agency", "-o", office.f.path("x.json")}).code == 3);
  CHECK(office.check({"--by", "agency", "-o", office.f.path("a"), "-o", office.f.path("b")}).code ==
        3);
  CHECK(office.check({"--by", "agency", "-o", office.f.path("a"), "-o", office.f.path("x.json")})
            .code == 1);
  CHECK(holds(office.f.text("x.json"), "\"rule\": \"tt-04-2020/A01\""));
}

}  // namespace dutoan::agency_sheets_test
