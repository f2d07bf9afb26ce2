#include "review/source_shift.hpp"

#include "base/apportion.hpp"

#include <doctest/doctest.h>

namespace dutoan::source_shift_test {

namespace {

PartsOf shares(const std::vector<std::pair<std::string, Number>>& of) {
  return [of](Money total) {
    std::vector<Number> weights;
    for (const auto& [source, share] : of)
      weights.push_back(share);
    const std::vector<Money> amounts = apportion(total, weights);
    std::vector<FundingPart> parts;
    for (std::size_t i = 0; i < of.size(); ++i)
      parts.push_back({of[i].first, amounts[i]});
    return parts;
  };
}

Money dong(std::int64_t amount) {
  return Money(amount);
}

/// "A 50 → 90: price 65, funding -25".
std::string shown(const std::vector<SourceChange>& changes) {
  std::string text;
  for (const SourceChange& one : changes) {
    text += (text.empty() ? "" : "; ") + one.source + " " + std::to_string(one.before.dong()) +
            " → " + std::to_string(one.after.dong()) + ":";
    for (std::size_t i = 0; i < change_causes; ++i) {
      if (one.causes[i].is_zero()) continue;
      text += " " + std::string(change_cause_words[i]) + " " + std::to_string(one.causes[i].dong());
    }
  }
  return text;
}

CauseAmounts price(std::int64_t amount) {
  CauseAmounts causes;
  causes[std::size_t(ChangeCause::price)] = Money(amount);
  return causes;
}

}  // namespace

TEST_CASE("sources that stay share a cause as they share the total") {
  const PartsOf halves = shares({{"A", Number(1, 2)}, {"B", Number(1, 2)}});
  CHECK(shown(shift_sources(dong(100), dong(180), price(80), halves, halves)) ==
        "A 50 → 90: price 40; B 50 → 90: price 40");
}

TEST_CASE("another share of the same total is funding") {
  const PartsOf before = shares({{"A", Number(1, 2)}, {"B", Number(1, 2)}});
  const PartsOf after = shares({{"A", Number(3, 10)}, {"B", Number(7, 10)}});
  CHECK(shown(shift_sources(dong(100), dong(100), {}, before, after)) ==
        "A 50 → 30: funding -20; B 50 → 70: funding 20");
  // Price first at halves, or last at 30 and 70 %: 40 and 24 for A, so 32; funding -36 and -20.
  CHECK(shown(shift_sources(dong(100), dong(180), price(80), before, after)) ==
        "A 50 → 54: price 32 funding -28; B 50 → 126: price 48 funding 28");
}

TEST_CASE("halves of a đồng leave every source and every cause whole") {
  const PartsOf before = shares({{"A", 1}});
  const PartsOf after = shares({{"B", 1}});
  // Price 3: A has 3 or 0, the mean is 1.5; so has B; funding moves 10 or 13, 11.5.
  CHECK(shown(shift_sources(dong(10), dong(13), price(3), before, after)) ==
        "A 10 → 0: price 1 funding -11; B 0 → 13: price 2 funding 11");
  CHECK(shown(shift_sources(dong(13), dong(10), price(-3), after, before)) ==
        "A 0 → 10: price -1 funding 11; B 13 → 0: price -2 funding -11");
}

}  // namespace dutoan::source_shift_test
