#include "estimate/printed_summary.hpp"

#include <doctest/doctest.h>

namespace dutoan::printed_summary_test {

namespace {

const Number million = 1'000'000;

Amount tenths(std::int64_t tenths) {
  return {.known = Money(tenths * 100'000)};
}

Summary list(const std::vector<std::int64_t>& amounts) {
  Summary summary{.by = {SummaryKey::source}};
  for (const std::int64_t amount : amounts) {
    summary.rows.push_back({.names = {{std::to_string(summary.rows.size()), {}}},
                            .tasks = 1,
                            .amount = tenths(amount)});
    summary.total = sum(summary.total, tenths(amount));
  }
  return summary;
}

/// Rows of two columns.
Summary cross(const std::vector<std::pair<std::int64_t, std::int64_t>>& rows) {
  Summary summary = list({});
  summary.cross = SummaryKey::year;
  summary.columns = {{{"2024", {}}, Amount{}}, {{"2025", {}}, Amount{}}};
  for (const auto& [first, second] : rows) {
    summary.rows.push_back({.names = {{"x", {}}},
                            .amount = tenths(first + second),
                            .cells = {tenths(first), tenths(second)}});
    summary.columns[0].amount = sum(summary.columns[0].amount, tenths(first));
    summary.columns[1].amount = sum(summary.columns[1].amount, tenths(second));
    summary.total = sum(summary.total, tenths(first + second));
  }
  return summary;
}

std::string cell(const PrintedCell& cell) {
  return std::to_string(cell.shown.dong()) + (cell.moved ? "*" : "") + " ";
}

/// "2 2 = 3 lacks -1; …": cells, total, and what the cells lack of it.
std::string shown(const Summary& summary, RoundingWay way) {
  std::string text;
  for (const PrintedLine& line : print_in(summary, million, way).lines) {
    text += text.empty() ? "" : "; ";
    if (line.kind == LineKind::rounding) text += "rounding ";
    for (const PrintedCell& one : line.cells)
      text += cell(one);
    text += cell(line.total);
    if (!line.rounding.is_zero()) text += "lacks " + std::to_string(line.rounding.dong()) + " ";
    if (!line.growth) continue;
    text += "was " + cell(line.growth->earlier);
    if (line.growth->change) text += "change " + std::to_string(line.growth->change->dong()) + " ";
    if (line.growth->percent) text += exact_text(*line.growth->percent) + "% ";
  }
  return text;
}

std::string half_up(const Summary& summary) {
  return shown(summary, RoundingWay::half_up);
}

std::string balanced_way(const Summary& summary) {
  return shown(summary, RoundingWay::balanced);
}

}  // namespace

TEST_CASE("each figure is rounded by itself and a line carries what they lack of the total") {
  CHECK(half_up(list({15, 15})) == "2 ; 2 ; rounding -1 ; 3 ");
  CHECK(half_up(list({10, 20})) == "1 ; 2 ; 3 ");
  CHECK(half_up(list({})) == "0 ");
}

TEST_CASE("balanced figures need no such line and those that moved are told") {
  CHECK(balanced_way(list({15, 15})) == "2 ; 1* ; 3 ");
  CHECK(balanced_way(list({4, 4, 4})) == "1* ; 0 ; 0 ; 1 ");
}

TEST_CASE("a cross has a column for what rows lack, too, and the corner agrees") {
  CHECK(half_up(cross({{14, 14}, {14, 14}})) ==
        "1 1 3 lacks 1 ; 1 1 3 lacks 1 ; rounding 1 1 0 lacks -2 ; 3 3 6 ");
  CHECK(balanced_way(cross({{14, 14}, {14, 14}})) == "2* 1 3 ; 1 2* 3 ; 3 3 6 ");
}

TEST_CASE("a bound is cut and never balanced") {
  Summary summary = list({15, 15});
  summary.rows[0].amount.complete = false;
  summary.total.complete = false;
  const PrintedSummary printed = print_in(summary, million, RoundingWay::balanced);
  CHECK(printed.refused);
  CHECK_FALSE(printed.balanced);
  CHECK(balanced_way(summary) == "1 ; 2 ; 3 ");
}

TEST_CASE("parts of a row add up to it by a line of their own") {
  Summary summary = list({30, 15, 15, 10});
  summary.rows[1].depth = summary.rows[2].depth = 1;
  summary.total = tenths(40);
  CHECK(half_up(summary) == "3 ; 2 ; 2 ; rounding -1 ; 1 ; 4 ");
  CHECK(print_in(summary, million, RoundingWay::half_up).lines[3].depth == 1);
  CHECK(balanced_way(summary) == "3 ; 2 ; 1* ; 1 ; 4 ");
}

TEST_CASE("growth is told of definite figures only") {
  Summary summary = list({30, 10, 5, 20});
  summary.rows[0].earlier = tenths(20);
  summary.rows[1].earlier = Amount{};
  summary.rows[2].earlier = Amount{.known = tenths(1).known, .complete = false};
  summary.rows[3].earlier = tenths(30);
  summary.earlier = Amount{.known = tenths(51).known, .complete = false};
  CHECK(half_up(summary) ==
        "3 was 2 change 1 50% ; 1 was 0 change 1 ; 1 was 0 ; 2 was 3 change -1 -33.3% ; "
        "7 was 5 ");
}

TEST_CASE("what is only more than a figure has no difference") {
  Summary summary = list({30});
  summary.rows[0].earlier = tenths(20);
  summary.rows[0].earlier->marks.at_least = true;
  summary.earlier = summary.rows[0].earlier;
  CHECK(half_up(summary) == "3 was 2 ; 3 was 2 ");
}

TEST_CASE("the change is that of the printed figures and of the differences by rounding") {
  Summary summary = list({15, 15});
  summary.rows[0].earlier = tenths(10);
  summary.rows[1].earlier = tenths(10);
  summary.earlier = tenths(20);
  CHECK(half_up(summary) ==
        "2 was 1 change 1 50% ; 2 was 1 change 1 50% ; rounding -1 was 0 change -1 ; "
        "3 was 2 change 1 50% ");
}

}  // namespace dutoan::printed_summary_test
