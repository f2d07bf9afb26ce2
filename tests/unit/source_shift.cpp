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

/// "A: price 65 funding -25".
std::string shown(const std::map<std::string, CauseAmounts>& shifts) {
  std::string text;
  for (const auto& [source, causes] : shifts) {
    text += (text.empty() ? "" : "; ") + source + ":";
    for (std::size_t i = 0; i < change_causes; ++i) {
      if (causes[i].is_zero()) continue;
      text += " " + std::string(change_cause_words[i]) + " " + std::to_string(causes[i].dong());
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
  CHECK(shown(shift_sources(dong(100), price(80), halves, halves)) == "A: price 40; B: price 40");
}

TEST_CASE("another share of the same total is funding") {
  const PartsOf before = shares({{"A", Number(1, 2)}, {"B", Number(1, 2)}});
  const PartsOf after = shares({{"A", Number(3, 10)}, {"B", Number(7, 10)}});
  CHECK(shown(shift_sources(dong(100), {}, before, after)) == "A: funding -20; B: funding 20");
  // Price first at halves, or last at 30 and 70 %: 40 and 24 for A, so 32; funding -36 and -20.
  CHECK(shown(shift_sources(dong(100), price(80), before, after)) ==
        "A: price 32 funding -28; B: price 48 funding 28");
}

TEST_CASE("halves of a đồng leave every source and every cause whole") {
  const PartsOf before = shares({{"A", 1}});
  const PartsOf after = shares({{"B", 1}});
  // Price 3: A has 3 or 0, the mean is 1.5; so has B; funding moves 10 or 13, 11.5.
  CHECK(shown(shift_sources(dong(10), price(3), before, after)) ==
        "A: price 1 funding -11; B: price 2 funding 11");
  CHECK(shown(shift_sources(dong(13), price(-3), after, before)) ==
        "A: price -1 funding 11; B: price -2 funding -11");
}

}  // namespace dutoan::source_shift_test
