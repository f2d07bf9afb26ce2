#include "output/figure_json.hpp"

#include <doctest/doctest.h>

namespace dutoan::figure_json_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

LineFigure line() {
  return {.no = "1",
          .name = "Màn hình 24\" LED",
          .group = "GTB",
          .kind = "hardware",
          .category = "a",
          .unit = "cái",
          .quantity = Number(5, 2),
          .unit_price = Number(10),
          .price = {.kind = "quotation", .ref = "BG 1", .date = Date::parse("2023-03-06")},
          .vat = Number(8, 100),
          .amounts = {whole(25), whole(2), whole(27)},
          .stated = WrittenAmount{.dong = 30},
          .evidence = Evidence::user,
          .basis = "BG 1",
          .place = "l.csv:2:1",
          .note = "ghi"};
}

}  // namespace

TEST_CASE("a row has an amount per column, or its value") {
  RowFigure row{.id = "A", .unit = "đồng", .evidence = Evidence::primary, .place = "d.yaml:1:1"};
  row.cells = {{.amount = whole(10)}, {.amount = whole(1)}};
  CHECK(json_line(to_json(row, {"before_tax", "tax"})) ==
        "{\"id\":\"A\",\"before_tax\":\"10\",\"tax\":\"1\",\"unit\":\"đồng\","
        "\"evidence\":\"primary\",\"place\":\"d.yaml:1:1\"}");
  row.unit = "";
  row.evidence.reset();
  row.cells = {{.number = Number(1, 3)}};
  CHECK(json_line(to_json(row, {})) == "{\"id\":\"A\",\"value\":\"1/3\",\"place\":\"d.yaml:1:1\"}");
}

TEST_CASE("a line tells its price, its paper and its amounts") {
  CHECK(json_line(to_json(line(), true)) ==
        "{\"no\":\"1\",\"name\":\"Màn hình 24\\\" LED\",\"group\":\"GTB\",\"kind\":\"hardware\","
        "\"category\":\"a\",\"quantity\":\"2.5\",\"unit\":\"cái\",\"unit_price\":\"10\","
        "\"price\":{\"kind\":\"quotation\",\"ref\":\"BG 1\",\"date\":\"2023-03-06\"},"
        "\"vat\":\"0.08\",\"before_tax\":\"25\",\"tax\":\"2\",\"amount\":\"27\",\"stated\":\"30\","
        "\"evidence\":\"user\",\"basis\":\"BG 1\",\"place\":\"l.csv:2:1\",\"note\":\"ghi\"}");
}

TEST_CASE("a line of scaled integers is written as the same line of fractions") {
  const LineText text{.no = "1",
                      .name = "Màn hình 24\" LED",
                      .unit = "cái",
                      .note = "ghi",
                      .price_kind = "quotation",
                      .price_ref = "BG 1",
                      .price_date = Date::parse("2023-03-06"),
                      .stated = WrittenAmount{.dong = 30}};
  const BulkTerms terms{.key = {.group = "GTB", .kind = "hardware"},
                        .category = "a",
                        .vat = Scaled{8, 2},
                        .evidence = Evidence::user};
  const BulkFigure bulk{
      .text = text,
      .terms = terms,
      .quantity = {25, 1},
      .unit_price = {10, 0},
      .amounts = {Money(std::int64_t{25}), Money(std::int64_t{2}), Money(std::int64_t{27})},
      .place = "l.csv:2:1"};
  for (const bool taxed : {true, false}) {
    std::string written;
    append_json(written, bulk, taxed);
    CHECK(written == json_line(to_json(line(), taxed)));
  }
}

}  // namespace dutoan::figure_json_test
