#include "estimate/line_pricing.hpp"

#include "plan_fixture.hpp"

#include <memory>

namespace dutoan::line_pricing_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  rates_from_memory: {basis: "B", evidence: memory, rows: {x: 10%}}
methods:
  - id: unit-price
    basis: "Mục 3"
    evidence: primary
    inputs: {a: {type: number}}
    total: price
    rows: [{id: price, formula: "a * 1.5", unit: đồng}]
norm_items:
  - {code: "N1", name: "Việc", unit: cái, method: unit-price, evidence: secondary, illustrative: yes, inputs: {a: 10}}
)yaml";

Value user(const Number& number) {
  return {number, Evidence::user};
}

std::string shown_all(const std::array<Value, 3>& amounts) {
  return shown(amounts[0]) + " | " + shown(amounts[1]) + " | " + shown(amounts[2]);
}

std::string priced(const WorkItem& line, Environment& environment, Columns columns) {
  return shown_all(dutoan::price_line(line, columns, environment, nullptr).amounts);
}

}  // namespace

TEST_CASE("tax is added to a price without it and taken out of a price with it") {
  const TaxRate rate{.rate = user(Number(1, 10))};
  CHECK(shown_all(with_tax(user(110), rate, false)) == "110 | 11 | 121");
  CHECK(shown_all(with_tax(user(110), rate, true)) == "100 | 10 | 110");
  CHECK(shown_all(with_tax(user(100), rate, true)) == "1000/11 | 100/11 | 100");
}

TEST_CASE("without a tax rate a price is known where it was written and nowhere else") {
  const TaxRate unknown{.rate = dutoan::missing_value({.what = {"no-rate", {}}})};
  CHECK(shown_all(with_tax(user(110), unknown, false)) ==
        "110 | missing no-rate | at least 110, missing no-rate");
  CHECK(shown_all(with_tax(user(110), unknown, true)) == "missing no-rate | missing no-rate | 110");
}

TEST_CASE("the rate of a line is its own, or that of its kind at the day of prices") {
  const PlanFixture f;
  Environment environment = f.environment();
  const auto rate_of = [&](const LineKey& key) { return tax_rate(key, {}, environment); };
  CHECK(shown(rate_of({.kind = "hardware", .vat = Number(8, 100)}).rate) == "0.08");
  CHECK(rate_of({.kind = "hardware", .vat = Number(8, 100)}).stated);
  CHECK(environment.documents.empty());
  const TaxRate of_kind = rate_of({.kind = "hardware"});
  CHECK(shown(of_kind.rate) == "0.1");
  CHECK(of_kind.rate.evidence == Evidence::primary);
  CHECK_FALSE(of_kind.stated);
  CHECK(environment.documents == std::set<std::string>{"d"});
  CHECK(shown(rate_of({.kind = "other"}).rate) ==
        "missing missing-norm d/vat_rate[other] tùy nội dung");
  CHECK(shown(rate_of({.kind = "fee"}).rate) == "missing missing-vat fee 2024-03-01");
}

TEST_CASE("not subject to tax is no tax and not a rate of nothing") {
  const PlanFixture f;
  Environment environment = f.environment();
  const TaxRate stated = tax_rate({.kind = "hardware", .vat_not_subject = true}, {}, environment);
  CHECK(stated.not_subject);
  CHECK(shown(stated.rate) == "0");
  CHECK(tax_rate({.kind = "internal-software"}, {}, environment).not_subject);
  CHECK_FALSE(tax_rate({.kind = "hardware", .vat = Number(0)}, {}, environment).not_subject);
}

TEST_CASE("before the table holds there is no rate and no category") {
  const PlanFixture f;
  Environment environment = f.environment("2019-12-31");
  CHECK(shown(tax_rate({.kind = "hardware"}, {}, environment).rate) ==
        "missing missing-vat hardware 2019-12-31");
  CHECK(category_of("", "hardware", environment) == "");
}

TEST_CASE("a category is the line's own or the default of its kind") {
  const PlanFixture f;
  Environment environment = f.environment();
  CHECK(category_of("b", "hardware", environment) == "b");
  CHECK(category_of("", "hardware", environment) == "a");
  CHECK(category_of("", "fee", environment) == "");
}

TEST_CASE("quotes make a price by their rule, unless a price is stated") {
  const PlanFixture f;
  Environment environment = f.environment();
  WorkItem line{.name = "x", .kind = "hardware", .quantity = 2};
  line.price.quotes = {{.unit_price = 10}, {.unit_price = 7}, {.unit_price = 12}};
  line.price.rule = "lowest";
  CHECK(priced(line, environment, Columns::none) == "14 | 14 | 14");
  line.price.rule = "mean";
  CHECK(priced(line, environment, Columns::none) == "58/3 | 58/3 | 58/3");
  line.price.rule = "stated";
  CHECK(shown(price_line(line, Columns::none, environment, nullptr).amounts[0]) ==
        "missing missing-price x");
  line.unit_price = 11;
  CHECK(priced(line, environment, Columns::none) == "22 | 22 | 22");
}

TEST_CASE("a line without price or quantity is missing under its name, id or norm") {
  const PlanFixture f;
  Environment environment = f.environment();
  CHECK(priced({.id = "L1", .name = "Máy", .quantity = 1}, environment, Columns::none)
            .starts_with("missing missing-price Máy |"));
  CHECK(priced({.id = "L1", .quantity = 1}, environment, Columns::none)
            .starts_with("missing missing-price L1 |"));
  CHECK(priced({.name = "Máy", .unit_price = 5}, environment, Columns::none)
            .starts_with("missing missing-quantity Máy |"));
}

TEST_CASE("a lump sum keeps its marks and needs no quantity") {
  const PlanFixture f;
  Environment environment = f.environment();
  WorkItem line{.kind = "hardware", .amount = 1000};
  line.marks.about = true;
  const PricedLine result = price_line(line, Columns::taxed, environment, nullptr);
  CHECK(shown_all(result.amounts) == "1000 | 100 | 1100");
  CHECK(result.amounts[2].marks.about);
}

TEST_CASE("a norm prices one unit, no better verified than itself") {
  PlanFixture f(norms);
  Environment environment = f.environment();
  WorkItem line{.kind = "hardware", .quantity = 4};
  line.norm_use = f.norms->norm_use("N1", "cái", day("2024-03-01"), {}, f.diagnostics);
  REQUIRE(line.norm_use != nullptr);
  const PricedLine result = price_line(line, Columns::none, environment, nullptr);
  CHECK(shown(result.unit_price) == "15");
  CHECK(shown(result.amounts[2]) == "60");
  CHECK(result.amounts[2].evidence == Evidence::secondary);
  CHECK(result.amounts[2].marks.illustrative);
  CHECK(result.schedule->method().full_name() == "e/unit-price");
}

TEST_CASE("a method prices the line, or one unit of it where there is a quantity") {
  PlanFixture f(norms);
  const Method& method = f.method("unit-price");
  Environment environment = f.environment();
  MethodCall call{.document = method.document, .method = method.id};
  call.inputs = {InputValue{.given = user(10)}};
  WorkItem line{.name = "x", .method = call};
  CHECK(priced(line, environment, Columns::none) == "15 | 15 | 15");
  line.quantity = 3;
  CHECK(priced(line, environment, Columns::none) == "45 | 45 | 45");
  line.method->document = "elsewhere";
  CHECK(priced(line, environment, Columns::none).starts_with("missing missing-price x |"));
}

}  // namespace dutoan::line_pricing_test
