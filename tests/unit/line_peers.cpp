#include "review/line_peers.hpp"

#include <doctest/doctest.h>

namespace dutoan::line_peers_test {

namespace {

LineFigure line(const std::string& name, const std::string& unit, int quantity, int price) {
  LineFigure figure{.name = name, .kind = "hardware", .unit = unit};
  figure.quantity = Number(quantity);
  figure.unit_price = Number(price);
  return figure;
}

PlanResult plan(std::vector<std::vector<LineFigure>> tasks) {
  PlanResult plan;
  for (auto& lines : tasks)
    plan.tasks.emplace_back().lines = std::move(lines);
  return plan;
}

}  // namespace

TEST_CASE("peers are the other lines of the plan whose name and unit read the same") {
  const auto peers =
      line_peers(plan({{line("Máy chủ", "bộ", 1, 100), line("máy  CHỦ", "Bộ", 2, 300)},
                       {line("Máy chủ", "bộ", 3, 500), line("Máy chủ", "bộ", 9, 900),
                        line("Máy chủ", "cái", 1, 7)}}));
  REQUIRE(peers.size() == 2);
  CHECK(peers[0][0].others == 3);
  CHECK(peers[0][0].price == Number(500));
  CHECK(peers[0][0].quantity == Number(3));
  CHECK(peers[1][1].price == Number(300));
  CHECK(peers[1][2].others == 0);
}

TEST_CASE("the median of an even number is the mean of the two in the middle") {
  const auto peers =
      line_peers(plan({{line("A", "bộ", 1, 100), line("A", "bộ", 1, 200), line("A", "bộ", 1, 400),
                        line("A", "bộ", 1, 800), line("A", "bộ", 1, 5)}}));
  CHECK(peers[0][4].price == Number(300));
  CHECK(peers[0][0].price == Number(300));
}

TEST_CASE("fewer than three others are no measure, and lines without a price are none") {
  LineFigure lump = line("A", "bộ", 1, 100);
  lump.unit_price = std::nullopt;
  const auto peers = line_peers(
      plan({{line("A", "bộ", 1, 100), line("A", "bộ", 1, 200), line("A", "bộ", 1, 300), lump}}));
  CHECK(peers[0][0].others == 2);
  CHECK_FALSE(peers[0][0].price);
  CHECK(peers[0][3].others == 0);
}

TEST_CASE("a line of the same kind, group and name counts in its own task only") {
  LineFigure other = line("A", "bộ", 1, 100);
  other.kind = "other";
  const auto peers = line_peers(
      plan({{line("A", "bộ", 1, 1), line("a", "cái", 1, 2), other}, {line("A", "bộ", 1, 1)}}));
  CHECK(peers[0][0].same_in_task == 1);
  CHECK(peers[0][2].same_in_task == 0);
  CHECK(peers[1][0].same_in_task == 0);
}

}  // namespace dutoan::line_peers_test
