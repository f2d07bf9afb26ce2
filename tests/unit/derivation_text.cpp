#include "output/derivation_text.hpp"

#include "plan_fixture.hpp"

namespace dutoan::derivation_text_test {

namespace {

const ReportStyle vietnamese;
const ReportStyle english{.language = Language::english};

constexpr std::string_view norms = R"yaml(
tables:
  weight: {basis: "Bảng 1", evidence: primary, rows: {simple: 5, complex: 15}}
  hours: {basis: "Bảng 2", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}, {above: 3, value: 20}]}
  fee_rate: {basis: "Bảng 3", evidence: primary, kind: brackets, unit: "%", rows: [{at: 10, value: 2%}, {at: 20, value: 1%}]}
methods:
  - id: m
    title: {vi: "Cách tính", en: "Method"}
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, unit: điểm, label: {vi: "Điểm", en: "Points"}}
      b: {type: number, default: 3}
      cases: {type: records, optional: yes, fields: {name: {type: text}, complexity: {type: key_of weight}, count: {type: count}}}
    total: total
    rows:
      - {id: total, label: {vi: "Tổng", en: "Total"}, formula: "third * 2 + a", unit: đồng}
      - {id: third, formula: "a / b", unit: điểm}
      - {id: sum, formula: "sum(cases where count > 1: count * weight[complexity]) + 1"}
      - {id: step, formula: "hours[a] * 2"}
      - {id: rate, formula: "fee_rate[a]"}
      - {id: plain, formula: "b"}
)yaml";

/// The derivation of a row, without its heading, inputs and nested ones.
std::string row_of(PlanFixture& f, const std::string& row, const ReportStyle& style = vietnamese) {
  const std::string text = derivation_text(f.derive(row).value(), style);
  const std::size_t first = text.find("\n\n") + 2;
  return text.substr(first, text.find("\n\n", first) - first);
}

}  // namespace

TEST_CASE("a derivation names the method, then each row with formula, values, result and basis") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: {value: 10, ref: \"BC 1\", note: \"đếm\"}}}");
  CHECK(derivation_text(f.derive("").value(), vietnamese) ==
        "s/T\n"
        "Phương pháp: Cách tính (e); định mức tại ngày 01/03/2024\n"
        "\n"
        "total  Tổng\n"
        "  = third × 2 + a\n"
        "  ≈ 3,3333333 × 2 + 10\n"
        "  ≈ 16,6666667 đồng → 17 đồng\n"
        "  Căn cứ: e, Mục 1; mức xác minh: đơn vị tự ghi; norms/e.yaml:20:14\n"
        "\n"
        "third\n"
        "  = a / b\n"
        "  = 10 / 3\n"
        "  ≈ 3,3333333 điểm\n"
        "  Căn cứ: e, Mục 1; mức xác minh: đơn vị tự ghi; norms/e.yaml:21:14\n"
        "\n"
        "Đầu vào\n"
        "  a (Điểm) = 10 điểm, BC 1, đếm; plan.yaml:4:70\n"
        "  b = 3, giá trị mặc định\n");
}

TEST_CASE("a derivation is written in English, too") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 3_000}}");
  const std::string text = derivation_text(f.derive("").value(), english);
  CHECK(
      text.starts_with("s/T\nMethod: Method (e); norms as of 2024-03-01\n\ntotal  Total\n"
                       "  = third × 2 + a\n  = 1,000 × 2 + 3,000\n  = 5,000 đồng\n"));
}

TEST_CASE("each element of a sum has a line, those left out have none") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {a: 1, cases: [{name: Đăng nhập, complexity: simple, count: "
      "2}, {name: Tìm, complexity: complex, count: 1}, {complexity: complex, count: 3}]}}");
  CHECK(row_of(f, "sum") ==
        "sum\n"
        "  = sum(cases where count > 1: count × weight[complexity]) + 1\n"
        "    • Đăng nhập (complexity simple, count 2): 2 × 5 = 10\n"
        "    • complexity complex, count 3: 3 × 15 = 45\n"
        "  = 55 + 1\n"
        "  = 56\n"
        "  Căn cứ: e, Mục 1; mức xác minh: đơn vị tự ghi; norms/e.yaml:22:14");
}

TEST_CASE("a look-up says which rows it lies at") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 12}}");
  CHECK(row_of(f, "step").find("\n    hours[12] = 20: e/hours, Bảng 2; trên 3: 20\n  = 20 × 2\n") !=
        std::string::npos);
  CHECK(row_of(f, "rate").find("\n    fee_rate[12] = 0,018: e/fee_rate, Bảng 3; 10: 2% — 20: 1%, "
                               "nội suy tuyến tính\n") != std::string::npos);
  PlanFixture below(norms);
  below.task("estimate: {method: m, inputs: {a: 0.5}}");
  CHECK(row_of(below, "step").find("; bậc đầu: 48\n") != std::string::npos);
}

TEST_CASE("a value that says no more than the formula is written once") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 1}}");
  CHECK(row_of(f, "plain").starts_with("plain\n  = b\n  = 3\n  Căn cứ"));
}

TEST_CASE("what is missing is listed under its row") {
  PlanFixture f(norms);
  f.task("estimate: {method: m}");
  const std::string row = row_of(f, "third");
  CHECK(row.find("  = chưa có / 3\n  chưa có\n    - chưa có Điểm (a) cho e/m\n") !=
        std::string::npos);
}

TEST_CASE("a row that was given shows its paper and its place") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 1}, given: {third: {value: 7, ref: \"QĐ 2\"}}}");
  CHECK(row_of(f, "third") == "third\n  = 7 điểm, cho trước: QĐ 2\n  plan.yaml:4:89\n");
}

TEST_CASE("long lines are wrapped and stand in") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 1}}");
  CHECK(row_of(f, "plain", {.width = 40})
            .find("  Căn cứ: e, Mục 1; mức xác minh:\n"
                  "      đơn vị tự ghi;") != std::string::npos);
}

TEST_CASE("a fee of a row of its estimate is followed by that row, then by its own method") {
  PlanFixture f(R"yaml(
methods:
  - id: fee
    basis: "Mục 2"
    evidence: primary
    inputs: {base: {type: number, unit: đồng, default: {row: A.before_tax}}}
    total: fee
    rows: [{id: fee, formula: "base * 2%", unit: đồng}]
)yaml");
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: hardware, name: Máy, quantity: 2, unit_price: 100},
    {id: phi, group: B, kind: fee, category: b, name: Phí, vat: not_subject, method: fee}]})");
  CHECK(derivation_text(f.derive("phi").value(), english) ==
        "s/T/phi\n"
        "Method: Trial estimate (d); norms as of 2024-03-01\n"
        "\n"
        "Lines\n"
        "  B: Phí: 4, n/s; e/fee; Mục 2; plan.yaml:6:5\n"
        "  A: Máy: 2 × 100 = 200 + 10% VAT = 220; plan.yaml:5:5\n"
        "\n"
        "A.before_tax  Group A\n"
        "  = sum(lines where group = \"A\": amount)\n"
        "    • group A, category a, kind hardware, lines 1: = 200\n"
        "  = 200 đồng\n"
        "  Basis: d, Điều 1; evidence: stated by the user; norms/d.yaml:33:14\n"
        "\n"
        "  Phí\n"
        "  Method: fee (e); norms as of 2024-03-01\n"
        "\n"
        "  fee\n"
        "    = base × 2%\n"
        "    = 200 × 2%\n"
        "    = 4 đồng\n"
        "    Basis: e, Mục 2; evidence: stated by the user; norms/e.yaml:11:17\n"
        "\n"
        "  Inputs\n"
        "    base = 200 đồng, taken from row A.before_tax, derived above, default value\n");
}

TEST_CASE("a price names its book, with its paper, its days and how far it was read") {
  PlanFixture f(R"yaml(
methods:
  - id: priced
    basis: "Mục 1"
    evidence: primary
    inputs: {parts: {type: records, fields: {resource: {type: text}, quantity: {type: number}}}, one: {type: text, default: KS1}}
    total: price
    rows:
      - {id: price, formula: "sum(parts: quantity * price_of[resource])", unit: đồng}
      - {id: twice, formula: "price_of[one] * 2", unit: đồng}
price_books:
  - {id: gia, title: "Giá của tỉnh", basis: "QĐ 9/QĐ-UBND", evidence: user, in_force: {from: 2023-01-01}, rows: {KS1: 7}}
)yaml");
  f.task(
      "price_books: [gia], estimate: {method: priced, inputs: {parts: [{resource: KS1, quantity: "
      "3}]}}");
  CHECK(f.faults() == "");
  CHECK(
      row_of(f, "price", {.width = 200})
          .starts_with("price\n"
                       "  = sum(parts: quantity × price_of[resource])\n"
                       "    • resource KS1, quantity 3: 3 × 7 = 21\n"
                       "      price_of[KS1] = 7: bộ đơn giá Giá của tỉnh (e/gia), QĐ 9/QĐ-UBND, từ "
                       "01/01/2023; đơn vị tự ghi\n"
                       "  = 21 đồng\n"));
  CHECK(
      row_of(f, "twice", {.language = Language::english, .width = 200})
          .starts_with("twice\n"
                       "  = price_of[one] × 2\n"
                       "    price_of[KS1] = 7: price book Giá của tỉnh (e/gia), QĐ 9/QĐ-UBND, from "
                       "2023-01-01; stated by the user\n"
                       "  = 7 × 2\n"));
}

TEST_CASE("lines of a table are told by how many there are, and their sum and tax") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price\nMáy,A,hardware,2,100\n"
                 "Loa,A,hardware,1,50\nTủ,B,hardware,1,\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(f.faults() == "");
  CHECK(derivation_text(f.derive("A").value(), vietnamese) ==
        "s/T/A\n"
        "Phương pháp: Dự toán thử (d); định mức tại ngày 01/03/2024\n"
        "\n"
        "A.after_tax  Nhóm A\n"
        "  = sum(lines where group = \"A\": amount)\n"
        "    • group A, category a, kind hardware, 2 dòng: = 275\n"
        "  = 275 đồng\n"
        "  Căn cứ: d, Điều 1; mức xác minh: đơn vị tự ghi; norms/d.yaml:33:14\n"
        "\n"
        "Các dòng dự toán\n"
        "  A: 2 dòng trong lines.csv, hardware: 250 + 10% Thuế GTGT = 275; plan.yaml:4:65\n");
}

TEST_CASE("the policy printed is said, and where it rounds") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 10}}", ", rounding: printed");
  const std::string text = derivation_text(f.derive("").value(), english);
  CHECK(text.starts_with(
      "s/T\n"
      "Method: Method (e); norms as of 2024-03-01\n"
      "Rounding: rows in đồng are rounded to whole đồng, and later rows use the rounded figures\n"
      "\n"
      "total  Total\n"
      "  = third × 2 + a\n"
      "  ≈ 3.3333333 × 2 + 10\n"
      "  = 17 đồng, rounded to 1\n"));
}

}  // namespace dutoan::derivation_text_test
