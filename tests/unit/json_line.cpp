#include "output/json_line.hpp"

#include "output/figure_json.hpp"
#include "output/json_member.hpp"
#include "plan_fixture.hpp"

namespace dutoan::json_line_test {

namespace {

/// Everything a result file says of a line.
LineFigure full_line() {
  LineFigure line{.no = "1",
                  .id = "L",
                  .name = "Máy chủ",
                  .group = "GMS",
                  .kind = "hardware",
                  .category = "a",
                  .unit = "bộ",
                  .quantity = Number(3),
                  .unit_price = Number(1, 3),
                  .method = "d/m",
                  .vat = Number(1, 10),
                  .stated = WrittenAmount{.dong = Number(7)},
                  .evidence = Evidence::user,
                  .basis = "BG-1",
                  .place = "plan.yaml:3:4",
                  .note = "ghi chú",
                  .facts = {{.key = "trial", .text = "yes", .place = {}}}};
  line.price = {.kind = "quotation", .ref = "BG-1", .date = Date::parse("2023-02-20")};
  line.price.quotes = {{.supplier = "A", .unit_price = Number(2), .ref = "r", .date = {}}};
  line.price.rule = "lowest";
  line.amounts = {Amount{.known = Money(std::int64_t{100})},
                  Amount{.known = Money(std::int64_t{10})},
                  Amount{.known = Money(std::int64_t{110}), .marks = {.about = true}}};
  return line;
}

std::string again(const LineFigure& line, bool taxed) {
  return json_line(to_json(json_line_figure(to_json(line, taxed), taxed), taxed));
}

}  // namespace

TEST_CASE("a line that was read is written like the line it came from") {
  LineFigure line = full_line();
  CHECK(again(line, true) == json_line(to_json(line, true)));
  line.vat.reset();
  line.vat_not_subject = true;
  line.evidence.reset();
  CHECK(again(line, true) == json_line(to_json(line, true)));
  CHECK(again(line, false) == json_line(to_json(line, false)));
}

TEST_CASE("a price that a method computed is read with all its digits") {
  LineFigure line = full_line();
  line.unit_price = power(Number(1'007, 1'003), 60);
  CHECK(json_line_figure(to_json(line, true), true).unit_price == line.unit_price);
}

TEST_CASE("of what is not whole the part that is known comes back") {
  LineFigure line = full_line();
  line.amounts[2] = {.known = Money(std::int64_t{-5}), .complete = false, .lower_bound = false};
  const LineFigure read = json_line_figure(to_json(line, true), true);
  CHECK(shown(read.amounts[0]) == "100");
  CHECK(shown(read.amounts[2]) == "known part -5");
  line.amounts = {};
  for (Amount& amount : line.amounts)
    amount = {.known = std::nullopt, .complete = false};
  CHECK(shown(json_line_figure(to_json(line, true), true).amounts[2]) == "unknown");
  CHECK(shown(json_line_figure(to_json(line, false), false).amounts[0]) == "unknown");
}

TEST_CASE("a price with the tax in it is known though nobody knows the tax") {
  LineFigure line = full_line();
  line.amounts[0] = line.amounts[1] = {.known = std::nullopt, .complete = false};
  const LineFigure read = json_line_figure(to_json(line, true), true);
  CHECK(shown(read.amounts[0]) == "unknown");
  CHECK(shown(read.amounts[1]) == "unknown");
  CHECK(shown(read.amounts[2]) == "110, about");
}

TEST_CASE("where the method adds no tax all three amounts are one") {
  const LineFigure read = json_line_figure(to_json(full_line(), false), false);
  CHECK(read.amounts[0] == read.amounts[2]);
  CHECK(shown(read.amounts[1]) == shown(full_line().amounts[2]));
}

TEST_CASE("what is no line is refused") {
  CHECK_THROWS_AS((void)json_line_figure(Json{{"quantity", "x"}}, true), NotAResult);
  CHECK_THROWS_AS((void)json_line_figure(Json{{"evidence", "sure"}}, true), NotAResult);
  CHECK_THROWS_AS((void)json_line_figure(Json{{"facts", "yes"}}, true), NotAResult);
  CHECK_THROWS_AS((void)json_line_figure(Json{{"facts", {{"trial", 1}}}}, true), Json::exception);
}

}  // namespace dutoan::json_line_test
