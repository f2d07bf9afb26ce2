#include "estimate/stated_money.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::stated_money_test {

namespace {

MoneyRow appraised(std::int64_t dong, const char* day = "", std::optional<int> year = {},
                   const std::string& source = "") {
  return {.what = "appraised",
          .year = year,
          .source = source,
          .amount = {.dong = dong},
          .date = Date::parse(day)};
}

std::string counted(const std::vector<MoneyRow>& money, std::string_view what = "appraised") {
  std::string text;
  for (const MoneyRow* row : counted_money(money, what))
    text += (text.empty() ? "" : " ") + exact_text(row->amount.dong);
  return text;
}

}  // namespace

TEST_CASE("what was asked for is the sum of its rows") {
  MoneyRow first = appraised(1);
  MoneyRow second = appraised(2);
  first.what = second.what = "requested";
  CHECK(counted({first, appraised(5), second}, "requested") == "1 2");
}

TEST_CASE("appraised again, the later day counts") {
  CHECK(counted({appraised(1, "2023-04-01"), appraised(2, "2023-05-01")}) == "2");
  CHECK(counted({appraised(2, "2023-05-01"), appraised(1, "2023-04-01")}) == "2");
  CHECK(counted({appraised(2, "2023-05-01"), appraised(1)}) == "2");
  CHECK(counted({appraised(1, "2023-04-01", 2023), appraised(2, "2023-05-01", 2023)}) == "2");
}

TEST_CASE("of the same day, or of none, the one written last counts") {
  CHECK(counted({appraised(1, "2023-04-01"), appraised(2, "2023-04-01")}) == "2");
  CHECK(counted({appraised(1), appraised(2)}) == "2");
}

TEST_CASE("other years and other sources are added") {
  CHECK(counted({appraised(1, "2023-04-01", 2023), appraised(2, "2023-05-01", 2024)}) == "1 2");
  CHECK(counted({appraised(1, "2023-04-01", 2023, "NST"), appraised(2, "2023-04-01", 2023, "ODA"),
                 appraised(3, "2023-05-01", 2023, "ODA")}) == "1 3");
}

TEST_CASE("a row that names no year or source speaks of all") {
  CHECK(counted({appraised(1, "2023-04-01", 2023, "NST"), appraised(2, "2023-04-01", 2024, "ODA"),
                 appraised(3, "2023-05-01", 2023)}) == "2 3");
  CHECK(counted({appraised(9, "2023-04-01"), appraised(1, "2023-05-01", 2023, "NST"),
                 appraised(2, "2023-05-01", 2023, "ODA")}) == "1 2");
  CHECK(counted({appraised(1, "2023-04-01", 2023), appraised(2, "2023-04-01")}) == "1 2");
}

TEST_CASE("of a task with errors only a part is known, which is no bound") {
  TaskResult task{.money = {appraised(5)}};
  CHECK(stated_figure(task, "appraised")->complete);
  CHECK_FALSE(stated_figure(task, "requested"));
  task.broken = task.illustrative = true;
  const auto figure = stated_figure(task, "appraised");
  REQUIRE(figure);
  CHECK(figure->known == Money(std::int64_t(5)));
  CHECK_FALSE(figure->complete);
  CHECK_FALSE(figure->lower_bound);
  CHECK(figure->marks.illustrative);
}

}  // namespace dutoan::stated_money_test
