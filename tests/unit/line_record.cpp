#include "review/line_record.hpp"

#include "value_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::line_record_test {

namespace {

std::string field(const LineFigure& figure, std::string_view name) {
  const LinePeers peers;
  const LineReference reference;
  for (const auto& one : line_fields()) {
    if (one.name == name) return shown(one.value({figure, peers, reference}));
  }
  return "no field";
}

}  // namespace

TEST_CASE("a lump sum is known as it is written: with its tax or without") {
  LineFigure line;
  line.amounts = {Amount{.known = Money(std::int64_t(100))},
                  Amount{.known = Money(std::int64_t(10))},
                  Amount{.known = Money(std::int64_t(110))}};
  CHECK(field(line, "amount") == "100");
  line.vat_included = true;
  CHECK(field(line, "amount") == "110");
  CHECK(field(line, "vat_included") == "yes");
  line.unit_price = Number(5);
  CHECK(field(line, "amount") == "missing rule-lacks amount");
}

TEST_CASE("too few peers, no reference and an amount in part are missing, each for its reason") {
  LineFigure line;
  line.amounts[2] = Amount{.known = Money(std::int64_t(50)), .complete = false};
  CHECK(field(line, "peer_price") == "missing no-basis-to-compare 3");
  CHECK(field(line, "reference_price") == "missing rule-lacks reference_price");
  CHECK(field(line, "after_tax") == "at least 50, missing rule-lacks after_tax");
  CHECK(field(line, "group") == R"("")");
}

}  // namespace dutoan::line_record_test
