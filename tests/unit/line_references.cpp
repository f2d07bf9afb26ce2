#include "review/line_references.hpp"

#include "plan_fixture.hpp"

namespace dutoan::line_references_test {

namespace {

constexpr std::string_view norms_text = R"(price_books:
  - id: gia
    title: "Bộ giá"
    evidence: user
    unit: đồng
    rows: {"Máy/1": 500, KS1: 30}
  - id: gia-cu
    title: "Bộ giá cũ"
    evidence: user
    unit: đồng
    in_force: {until: 2024-01-01}
    rows: {KS1: 20}
method:
  id: work
  basis: x
  evidence: user
  inputs: {hours: {type: number}, pay: {type: number}}
  total: T
  rows: [{id: T, formula: "hours * pay", unit: đồng}]
norm_items:
  - {code: "01", name: Việc, unit: giờ, method: work, evidence: user, basis: x, inputs: {hours: 2, pay: 70}}
)";

/// Of each line "500", "140 giờ", "none".
std::string references(const std::string& lines, const std::string& method = "sums") {
  PlanFixture f(norms_text);
  f.task("estimate: {method: " + method + ", lines: [" + lines + "]}");
  CHECK(f.faults() == "");
  const PlanResult result = f.estimate();
  const ReferenceNorms norms{f.library(),
                             [&](const std::string& id) { return f.library().price_book(id); },
                             [&](const std::string& code, Date date) {
                               Diagnostics unheard;
                               return f.norms->norm_use(code, "", date, {}, unheard);
                             }};
  const auto found = line_references(f.plan(), result, norms, f.options);
  std::string text;
  for (const LineReference& one : found.at(0)) {
    text += one.price ? exact_text(*one.price) : "none";
    text += (one.unit.empty() ? "" : " ") + one.unit + "; ";
  }
  return text;
}

std::string line(const std::string& ref, const std::string& more = "unit_price: 1") {
  return "{group: A, kind: hardware, name: x, quantity: 3, price: {kind: norm, ref: \"" + ref +
         "\"}, " + more + "}";
}

}  // namespace

TEST_CASE("a row of a price book in force on the day, by its name behind the first slash") {
  CHECK(references(line("gia/Máy/1") + "," + line("gia/KS1")) == "500; 30; ");
  CHECK(references(line("gia-cu/KS1") + "," + line("gia/KS9")) == "none; none; ");
}

TEST_CASE("one unit of a norm item, without tax, and its unit") {
  CHECK(references(line("e/01") + "," + line("e/01")) == "140 giờ; 140 giờ; ");
  CHECK(references(line("e/02") + "," + line("01")) == "none; none; ");
}

TEST_CASE("the tax of the line is in what is compared with a price that has it") {
  CHECK(references(line("gia/Máy/1", "unit_price: 1, vat_included: yes") + "," +
                   line("e/01", "unit_price: 1, vat: 5%, vat_included: yes")) == "550; 147 giờ; ");
}

TEST_CASE("a method without tax changes nothing, and a lump sum has no price to compare") {
  CHECK(
      references(line("gia/KS1") + "," + "{name: y, amount: 7, price: {kind: norm, ref: gia/KS1}}",
                 "list") == "30; none; ");
}

TEST_CASE("what is no reference is only a text") {
  CHECK(references(line("HĐ 12/2023") + "," + line("/KS1") + "," + line("gia/")) ==
        "none; none; none; ");
}

}  // namespace dutoan::line_references_test
