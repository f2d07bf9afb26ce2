#include "output/sheet_line.hpp"

#include "result_fixture.hpp"

namespace dutoan::sheet_line_test {

namespace {

/// Its text without the line end, read back.
SheetLine through_text(const LineFigure& line) {
  std::string text;
  sheet_line_writer().figure(text, line);
  REQUIRE(text.ends_with('\n'));
  text.pop_back();
  return parse_sheet_line(text);
}

}  // namespace

TEST_CASE("a line comes through its text as it was") {
  const LineFigure line{.no = "I.1",
                        .id = "m",
                        .name = "Máy\nchủ\x1f",
                        .group = "A",
                        .unit = "bộ",
                        .quantity = Number(3, 7),
                        .unit_price = Number(185'000'000),
                        .vat = Number(8, 100),
                        .vat_included = true,
                        .amounts = {Amount{.known = Money(std::int64_t{-5})},
                                    Amount{.known = std::nullopt, .complete = false},
                                    Amount{.known = Money(std::int64_t{7}), .complete = false}},
                        .basis = "BG 1"};
  const SheetLine read = through_text(line);
  CHECK(read.group == "A");
  CHECK(read.no == "I.1");
  CHECK(read.name == "Máy chủ ");
  CHECK(read.unit == "bộ");
  CHECK(read.quantity == Number(3, 7));
  CHECK(read.unit_price == Number(185'000'000));
  CHECK(read.vat == "8%");
  CHECK(read.vat_included);
  CHECK(read.basis == "BG 1");
  CHECK(read.amounts[0] == line.amounts[0]);
  CHECK_FALSE(read.amounts[1].known);
  CHECK_FALSE(read.amounts[2].known);
}

TEST_CASE("what a line does not say is empty") {
  const SheetLine read =
      through_text({.id = "m", .unit_price = Number(5), .vat_not_subject = true});
  CHECK(read.name == "m");
  CHECK_FALSE(read.quantity);
  CHECK_FALSE(read.unit_price);
  CHECK(read.vat == "KCT");
  CHECK_FALSE(read.vat_included);
  CHECK(read.basis == "");
}

TEST_CASE("a figure that is not exact is none for those who add up") {
  const Amount exact{.known = Money(std::int64_t{5})};
  const SheetLine read =
      through_text({.id = "m",
                    .amounts = {exact, Amount{.known = exact.known, .marks = {.about = true}},
                                Amount{.known = exact.known, .marks = {.at_least = true}}}});
  CHECK(read.amounts[0] == exact);
  CHECK_FALSE(read.amounts[1].known);
  CHECK_FALSE(read.amounts[2].known);
}

TEST_CASE("a line of a table comes through its text") {
  RichPlan plan;
  (void)plan.result();
  std::string text;
  for (std::size_t task = 0; text.empty() && task < plan.plan().tasks.size(); ++task) {
    plan.table_lines()(task, sheet_line_writer(), [&](std::string_view piece) { text += piece; });
  }
  REQUIRE(text.ends_with('\n'));
  text.pop_back();
  const SheetLine read = parse_sheet_line(text);
  CHECK(read.group == "A");
  CHECK(read.name == "Bàn");
  CHECK(read.unit == "cái");
  CHECK(read.quantity == Number(2));
  CHECK(read.unit_price == Number(30));
  CHECK(read.amounts[0].known == Money(std::int64_t{60}));
}

}  // namespace dutoan::sheet_line_test
