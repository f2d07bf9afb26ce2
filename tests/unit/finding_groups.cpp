#include "output/finding_groups.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

TEST_CASE("of a great many findings of one rule the first are shown and the others add up") {
  Rule first;
  Rule second;
  std::vector<Finding> findings;
  for (std::int64_t i = 1; i <= 25; ++i) {
    findings.push_back({.rule = &first, .effect = Money(i)});
    if (i == 1) findings.push_back({.rule = &second});
  }
  std::vector<const Finding*> list;
  for (const Finding& finding : findings)
    list.push_back(&finding);
  const auto groups = finding_groups(list);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].shown.size() == 20);
  CHECK(groups[0].left_out == 5);
  CHECK(groups[0].effect_left_out == Money(std::int64_t{21 + 22 + 23 + 24 + 25}));
  CHECK(left_out_text(groups[0], Language::vietnamese) == "… và 5 hạng mục khác, vượt 115 đồng");
  CHECK(groups[1].rule == &second);
  CHECK(left_out_text(groups[1], Language::english).empty());
}
