#include "estimate/summary_growth.hpp"

#include "plan_fixture.hpp"

namespace dutoan::summary_growth_test {

namespace {

Summary summary(const std::vector<std::pair<std::string, std::int64_t>>& rows) {
  Summary summary{.by = {SummaryKey::source}};
  for (const auto& [key, dong] : rows) {
    summary.rows.push_back({.names = {{key, {}}}, .tasks = 1, .amount = {.known = Money(dong)}});
    summary.total = sum(summary.total, summary.rows.back().amount);
  }
  return summary;
}

/// "N 5 was 3; T 0 was 4; = 5 was 7".
std::string compared(Summary now, const Summary& earlier) {
  compare_with(now, earlier);
  std::string text;
  for (const SummaryRow& row : now.rows)
    text += row.names[0].key + " " + shown(row.amount) + " was " + shown(*row.earlier) + "; ";
  return text + "= " + shown(now.total) + " was " + shown(*now.earlier);
}

}  // namespace

TEST_CASE("rows of either plan appear, and what stands nowhere is nothing") {
  CHECK(compared(summary({{"N", 5}, {"M", 2}}), summary({{"T", 4}, {"N", 3}})) ==
        "N 5 was 3; M 2 was 0; T 0 was 4; = 7 was 7");
}

TEST_CASE("where a file could not be read nobody knows what stands in it") {
  Summary earlier = summary({{"T", 4}});
  earlier.missing = {{.what = {"file-unread", {std::string("b.yaml")}}}};
  CHECK(compared(summary({{"N", 5}}), earlier) == "N 5 was at least 0; T 0 was 4; = 5 was 4");
}

}  // namespace dutoan::summary_growth_test
