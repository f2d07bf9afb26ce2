#include "output/summary_json.hpp"

#include "output/json_value.hpp"

#include <doctest/doctest.h>

namespace dutoan::summary_json_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

Summary list() {
  return {.by = {SummaryKey::source},
          .rows = {{.names = {{"N", {}}}, .tasks = 2, .amount = whole(1'500'000)},
                   {.names = {{"T", {}}}, .tasks = 1, .amount = whole(1'500'000)}},
          .total = whole(3'000'000)};
}

Json json_of(const Summary& summary, RoundingWay way, const std::vector<Equality>& proof = {}) {
  const PrintedSummary printed = print_in(summary, 1'000'000, way);
  const PlanHeader header;
  return Json::parse(summary_json({header, summary, printed, proof}, {.unit = "trieu"}, {}));
}

}  // namespace

TEST_CASE("amounts are exact, and beside them stands what is printed") {
  const Json json = json_of(list(), RoundingWay::half_up);
  CHECK(json["unit"] == "trieu");
  CHECK(json["rounding"] == "half-up");
  CHECK(json["rows"][0]["total"] == "1500000");
  CHECK(json["rows"][0]["printed"] == "2");
  CHECK(json["rounding_rows"] == Json::array({{{"level", 1}, {"printed", "-1"}}}));
  CHECK_FALSE(json.contains("proof"));
}

TEST_CASE("a figure that was moved says so") {
  const Json json = json_of(list(), RoundingWay::balanced);
  CHECK(json["rounding"] == "balanced");
  CHECK_FALSE(json["rows"][0].contains("moved"));
  CHECK(json["rows"][1]["printed"] == "1");
  CHECK(json["rows"][1]["moved"] == true);
  CHECK_FALSE(json.contains("rounding_rows"));
}

TEST_CASE("of an incomplete amount only a part is printed") {
  Summary summary = list();
  summary.rows[0].amount.complete = false;
  summary.total.complete = false;
  const Json json = json_of(summary, RoundingWay::half_up);
  CHECK(json["rows"][0]["at_least"] == "1500000");
  CHECK(json["rows"][0]["printed_part"] == "1");
  CHECK_FALSE(json["rows"][0].contains("printed"));
}

TEST_CASE("every equality has two sides") {
  const Equality rows{.what = "rows",
                      .count = 2,
                      .left = Money(std::int64_t{3}),
                      .right = Money(std::int64_t{3}),
                      .rounding = Money(std::int64_t{-1}),
                      .partial = true,
                      .holds = true};
  const Json json = json_of(list(), RoundingWay::half_up, {rows});
  CHECK(json["proof"] == Json::array({{{"what", "rows"},
                                       {"count", 2},
                                       {"unit", "trieu"},
                                       {"left", "3"},
                                       {"right", "3"},
                                       {"holds", true},
                                       {"rounding", "-1"},
                                       {"partial", true}}}));
}

}  // namespace dutoan::summary_json_test
