#include "estimate/funding.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace dutoan::funding_test {

namespace {

Funding share(const char* source, const Number& part) {
  return {.source = source, .share = part};
}

Funding amount(const char* source, const Number& dong) {
  return {.source = source, .amount = dong};
}

Funding rest(const char* source) {
  return {.source = source, .rest = true};
}

/// "NST 30, NSTW 70".
std::string funded(const std::vector<Funding>& funding, std::int64_t known) {
  std::string text;
  for (const FundingPart& part : dutoan::fund(funding, Money(known))) {
    text += (text.empty() ? "" : ", ") + part.source + " " + std::to_string(part.amount.dong());
  }
  return text;
}

std::string over_years(const std::vector<std::pair<int, Number>>& years,
                       std::optional<int> plan_year, std::int64_t known) {
  std::string text;
  for (const YearPart& part : dutoan::over_years(years, plan_year, Money(known))) {
    text += (text.empty() ? "" : ", ") + std::to_string(part.year) + " " +
            std::to_string(part.amount.dong());
  }
  return text;
}

}  // namespace

TEST_CASE("shares of the sources add up to the whole") {
  const Number third(1, 3);
  CHECK(funded({share("a", third), share("b", third), share("c", third)}, 100) ==
        "a 34, b 33, c 33");
  CHECK(funded({share("a", Number(3, 10)), share("b", Number(7, 10))}, 101) == "a 30, b 71");
}

TEST_CASE("the rest takes what the others leave, wherever it stands") {
  CHECK(funded({share("a", Number(3, 10)), rest("b")}, 101) == "a 30, b 71");
  CHECK(funded({rest("b"), amount("a", 300)}, 1000) == "b 700, a 300");
  CHECK(funded({share("a", Number(1, 2)), amount("b", 200), rest("c")}, 1001) ==
        "a 501, b 200, c 300");
  CHECK(funded({share("a", 1), rest("b")}, 100) == "a 100, b 0");
}

TEST_CASE("what no source covers stands last without a name") {
  CHECK(funded({}, 100) == " 100");
  CHECK(funded({}, 0) == " 0");
  CHECK(funded({share("a", Number(3, 10))}, 100) == "a 30,  70");
  CHECK(funded({amount("a", 60)}, 100) == "a 60,  40");
  CHECK(funded({amount("a", 100)}, 100) == "a 100");
}

TEST_CASE("sources that name more than there is leave a negative rest") {
  CHECK(funded({amount("a", 150)}, 100) == "a 150,  -50");
  CHECK(funded({amount("a", 150), rest("b")}, 100) == "a 150, b -50");
}

TEST_CASE("of a total nobody knows every source gives nobody knows what") {
  const std::vector<FundingPart> parts = fund_unknown({amount("a", 150), rest("b")});
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].source == "a");
  CHECK(parts[0].amount.is_zero());
  CHECK(parts[1].source == "b");
  REQUIRE(fund_unknown({}).size() == 1);
  CHECK(fund_unknown({})[0].source.empty());
}

TEST_CASE("a negative figure is split, too") {
  CHECK(funded({share("a", Number(3, 10)), rest("b")}, -101) == "a -30, b -71");
}

TEST_CASE("a task without years is paid in the year of its plan") {
  CHECK(over_years({}, 2024, 100) == "2024 100");
  CHECK(over_years({}, std::nullopt, 100) == "0 100");
}

TEST_CASE("years are made whole đồng by largest remainder") {
  CHECK(over_years({{2024, Number(6, 10)}, {2025, Number(4, 10)}}, 2023, 101) ==
        "2024 61, 2025 40");
  const Number third(1, 3);
  CHECK(over_years({{2024, third}, {2025, third}, {2026, third}}, 2023, 200) ==
        "2024 67, 2025 67, 2026 66");
}

}  // namespace dutoan::funding_test
