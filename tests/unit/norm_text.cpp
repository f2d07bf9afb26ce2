#include "output/norm_text.hpp"

#include "plan_fixture.hpp"

namespace dutoan::norm_text_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

constexpr std::string_view norm_file = R"yaml(
tables:
  keyed:
    basis: "Bảng 1"
    evidence: primary
    rows: {simple: 5, half: 50%, other: {value: 12.5%, evidence: memory}, gone: {missing: "chưa đọc"}}
  columns:
    basis: "Bảng 2"
    evidence: primary
    rows: {T1: {name: "Hiệu năng", weight: 2}, T2: {name: "Bảo mật"}}
  ladder: {basis: "Bảng 3", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1000, value: 32}, {above: 3000, value: 20}]}
  fee: {basis: "Bảng 4", evidence: primary, kind: brackets, rows: [{at: 1_000_000, value: 2%}, {at: 3_000_000, value: 1%, evidence: secondary}]}
  count: {basis: "Bảng 5", evidence: primary, kind: brackets, rows: [{at: 10, value: 2}, {at: 20, value: 4}]}
  days: {basis: "Bảng 6", evidence: primary, type: date, rows: {x: "2024-05-06"}}
  answers: {basis: "Bảng 7", evidence: primary, type: yes_no, rows: {x: yes}}
)yaml";

/// The tables above, all loaded.
struct Norms : PlanFixture {
  Norms() : PlanFixture(norm_file) { norms->load_all(); }

  const Table& table(const std::string& name) {
    return library().table("e", name)->versions.at(0).table;
  }

  std::string cell(const std::string& name, const std::string& key, Language language = vi) {
    const Table& of = table(name);
    return cell_text(of, of.rows[of.row_of_key.at(key)].cells[0], language);
  }

  NormReading read(const std::string& name, const std::string& key) {
    return read_norm(table(name), key).value();
  }
};

}  // namespace

TEST_CASE("days are said with the first day no longer in force") {
  const auto from = day("2011-08-24");
  const auto until = day("2024-04-26");
  CHECK(days_text({.from = from, .until = until}, vi) == "từ 24/08/2011 đến trước 26/04/2024");
  CHECK(days_text({.from = from}, vi) == "từ 24/08/2011");
  CHECK(days_text({.from = from}, en).find("2011-08-24") != std::string::npos);
  CHECK(days_text({.until = until}, vi) != days_text({}, vi));
}

TEST_CASE("a cell is shown as it is written, a rate with its sign") {
  Norms f;
  CHECK(f.cell("keyed", "simple") == "5");
  CHECK(f.cell("keyed", "half") == "50%");
  CHECK(f.cell("keyed", "other") == "12,5%");
  CHECK(f.cell("keyed", "other", en) == "12.5%");
  CHECK(f.cell("keyed", "gone") == "chưa có");
  CHECK(f.cell("days", "x") == "06/05/2024");
  CHECK(f.cell("answers", "x") == "có");
  const Table& columns = f.table("columns");
  CHECK(cell_text(columns, columns.rows[1].cells[1], vi).empty());
}

TEST_CASE("a row is named by its key or its bound") {
  Norms f;
  CHECK(key_text(f.table("keyed"), f.table("keyed").rows[0], vi) == "simple");
  const Table& ladder = f.table("ladder");
  CHECK(key_text(ladder, ladder.rows[0], vi) == "bậc đầu");
  CHECK(key_text(ladder, ladder.rows[1], vi) == "từ 1.000");
  CHECK(key_text(ladder, ladder.rows[2], en) == "above 3,000");
  CHECK(key_text(f.table("fee"), f.table("fee").rows[0], vi) == "1.000.000");
}

TEST_CASE("a row is verified as far as its weakest cell, and what is read likewise") {
  Norms f;
  const Table& keyed = f.table("keyed");
  CHECK(evidence_of(keyed.rows[2]) == Evidence::memory);
  CHECK_FALSE(evidence_of(keyed.rows[3]));
  CHECK(evidence_of(f.read("columns", "T2")) == Evidence::primary);
  CHECK(evidence_of(f.read("fee", "2_000_000")) == Evidence::secondary);
  CHECK_FALSE(evidence_of(f.read("keyed", "gone")));
}

TEST_CASE("a rate read at an amount comes to an amount") {
  Norms f;
  CHECK(amount_of(f.read("fee", "2_000_001")) == Money(std::int64_t{30'000}));
  CHECK_FALSE(amount_of(f.read("count", "15")));
  CHECK_FALSE(amount_of(f.read("keyed", "half")));
}

TEST_CASE("the type of an input is written as method files write it") {
  const auto of = [](InputKind kind) { return InputSpec{.kind = kind, .table = "factor"}; };
  CHECK(input_type_text(of(InputKind::count)) == "count");
  CHECK(input_type_text(of(InputKind::yes_no)) == "yes_no");
  CHECK(input_type_text(of(InputKind::key_of)) == "key_of factor");
  CHECK(input_type_text(of(InputKind::ranks)) == "ranks factor");
  CHECK(input_type_text(of(InputKind::records)) == "records");
  CHECK(input_type_text({.kind = InputKind::choice, .choices = {"a", "b"}}) == "choice (a, b)");
}

}  // namespace dutoan::norm_text_test
