#include "output/norm_report.hpp"

#include "norms/norm_reading.hpp"
#include "plan_fixture.hpp"

namespace dutoan::norm_report_test {

namespace {

constexpr auto vi = Language::vietnamese;

constexpr std::string_view norm_file = R"yaml(
tables:
  ladder:
    title: "Bậc giờ công"
    basis: "Bảng 3"
    evidence: secondary
    unit: giờ
    kind: ladder
    note: "đọc kỹ"
    versions:
      - {from: 2020-01-01, until: 2024-01-01, rows: [{value: 48}, {from: 1, value: 32}]}
      - {from: 2024-01-01, missing: "chưa đọc được"}
  factor:
    title: "Hệ số"
    basis: "Bảng 1"
    evidence: primary
    rows: {T1: {name: "Hiệu năng", weight: 2}, T2: {name: "Bảo mật", weight: {missing: "chưa đọc được"}}}
  fee: {title: "Phí", basis: "Bảng 4", evidence: primary, kind: brackets, rows: [{at: 1_000_000, value: 2%}, {at: 3_000_000, value: {value: 1%, evidence: memory}}]}
methods:
  - id: m
    title: {vi: "Cách tính"}
    basis: "Mục 1"
    evidence: primary
    note: "ghi chú"
    inputs: {a: {type: number, unit: điểm, label: {vi: "Điểm"}}}
    total: total
    rows: [{id: total, label: {vi: "Tổng"}, formula: "a * 2", unit: đồng}]
norm_items:
  - {code: "N1", name: "Việc", unit: cái, method: m, basis: "Mục 7", evidence: user, inputs: {a: 1}}
)yaml";

struct Norms : PlanFixture {
  Norms() : PlanFixture(norm_file) { norms->load_all(); }

  NormSubject subject(const std::string& name) {
    return find_norms(library(), name, std::nullopt).at(0);
  }

  std::string shown(const std::string& name, std::optional<Date> date = {}) {
    Report report;
    add_norm(report, subject(name), date, vi);
    return to_text(report, 100);
  }

  std::string read(const std::string& name, const std::string& key) {
    const TableVersion& version = subject(name).table->versions.at(0);
    Report report;
    add_reading(report, read_norm(version.table, key).value(), version.in_force, vi);
    return to_text(report, 100);
  }
};

}  // namespace

TEST_CASE("a table is printed in all its versions, or in the one of a day") {
  Norms f;
  const std::string text = f.shown("ladder");
  CHECK(text.starts_with("e/ladder: Bậc giờ công\n"));
  CHECK(holds(text, "từ 01/01/2020 đến trước 01/01/2024"));
  CHECK(holds(text, "bậc đầu       48"));
  CHECK(holds(text, "từ 1          32"));
  CHECK(holds(text, "qua nguồn thứ ba"));
  CHECK(holds(text, "chưa đọc được"));
  CHECK(holds(text, "đọc kỹ"));
  const std::string then = f.shown("ladder", day("2024-06-01"));
  CHECK_FALSE(holds(then, "48"));
  CHECK(holds(then, "chưa đọc được"));
}

TEST_CASE("columns are named and what is missing in them is said") {
  Norms f;
  const std::string text = f.shown("factor");
  CHECK(holds(text,
              "Khóa  name        weight  Mức xác minh\n"
              "────────────────────────────────────────────\n"
              "T1    Hiệu năng        2  đã đọc văn bản gốc\n"
              "T2    Bảo mật    chưa có  đã đọc văn bản gốc\n"));
  CHECK(holds(text, "- T2.weight: chưa đọc được\n"));
}

TEST_CASE("a method is printed with its inputs and its formulas") {
  Norms f;
  const std::string text = f.shown("m");
  CHECK(text.starts_with("e/m: Cách tính\n"));
  CHECK(holds(text, "a        number  điểm  Điểm\n"));
  CHECK(holds(text, "total = a * 2  [đồng]\n"));
  CHECK(holds(text, "- Tổng; Mục 1; đã đọc văn bản gốc\n"));
  CHECK(holds(text, "ghi chú"));
}

TEST_CASE("a norm item names its unit, its method and its basis") {
  Norms f;
  const std::string text = f.shown("N1");
  CHECK(text.starts_with("e/N1: Việc\n"));
  for (const char* part : {": cái\n", ": m\n", ": Mục 7\n", ": đơn vị tự ghi\n"})
    CHECK(holds(text, part));
}

TEST_CASE("a document lists what it holds") {
  Norms f;
  Report report;
  add_document(report, f.subject("e"), f.library(), vi);
  const std::string text = to_text(report, 100);
  CHECK(text.starts_with("e  e\n"));
  for (const char* name : {"ladder", "factor", "fee", "N1"})
    CHECK(holds(text, std::string("\n") + name + " "));
  CHECK_FALSE(holds(text, "vat_rate"));
}

TEST_CASE("a reading shows the value, what it comes to, and the rows it lies between") {
  Norms f;
  const std::string text = f.read("fee", "2_000_000");
  CHECK(text.starts_with("e/fee[2.000.000]\n"));
  CHECK(holds(text, "1,5%"));
  CHECK(holds(text, "30.000"));
  CHECK(holds(text, "1.000.000 → 2%"));
  CHECK(holds(text, "3.000.000 → 1%"));
  CHECK(holds(text, "Bảng 4"));
  CHECK(holds(text, "theo trí nhớ"));
}

TEST_CASE("a reading of a whole row, of a column, and of a key that is not there") {
  Norms f;
  const std::string row = f.read("factor", "T1");
  CHECK(holds(row, "T1 → name Hiệu năng, weight 2\n"));
  CHECK_FALSE(holds(row, "…"));
  CHECK(holds(f.read("factor", "T1.weight"), "e/factor[T1.weight]\n"));
  const std::string gone = f.read("factor", "T2.weight");
  CHECK(holds(gone, "chưa có"));
  CHECK(holds(gone, "chưa đọc được; "));
  const std::string unknown = f.read("factor", "T9");
  CHECK(holds(unknown, "(có: T1, T2)"));
  CHECK_FALSE(holds(unknown, "; "));
}

TEST_CASE("a cell is titled by its row and its column, a row by its key") {
  Norms f;
  CHECK(f.read("factor", "T1.weight").starts_with("e/factor[T1.weight]\n"));
  CHECK(f.read("factor", "T2.weight").starts_with("e/factor[T2.weight]\n"));
  CHECK(f.read("factor", "T1").starts_with("e/factor[T1]\n"));
}

}  // namespace dutoan::norm_report_test
