#include "norms/norm_gap.hpp"

#include "norms_fixture.hpp"

namespace dutoan::norm_gap_test {

namespace {

Cell missing(std::string_view why) {
  return {.missing = std::string(why)};
}

Cell known() {
  return {.content = Number(1)};
}

Table weights() {
  Table table{.kind = TableKind::keyed, .columns = {"low", "high"}};
  table.rows = {{.key = "T1", .cells = {known(), missing("torn")}},
                {.key = "T2", .cells = {missing("unread"), missing("torn")}},
                {.key = "T3", .cells = {missing(no_cell), missing("torn")}}};
  return table;
}

/// "torn: T1.high, T2.high; unread: T2.low"
std::string shown(const std::vector<NormGap>& gaps) {
  std::string text;
  for (const NormGap& gap : gaps) {
    text += (text.empty() ? "" : "; ") + gap.why + ": " + joined(gap.keys);
  }
  return text;
}

std::string gaps(const Table& table) {
  const NormTable named = norm_table("t", {{days(""), table}});
  return shown(gaps_of(named, named.versions[0]));
}

}  // namespace

TEST_CASE("cells missing for one reason are one gap") {
  CHECK(gaps(weights()) == "torn: T1.high, T2.high, T3.high; unread: T2.low");
}

TEST_CASE("a table that is missing as a whole is one gap without keys") {
  Table table = weights();
  table.missing = "not read";
  CHECK(gaps(table) == "not read: ");
}

TEST_CASE("rows are named by their keys or bounds and the value otherwise by its word") {
  Table ladder{.kind = TableKind::ladder};
  ladder.rows = {{.bound = Number(1), .cells = {known()}},
                 {.bound = Number(5, 2), .cells = {missing("torn")}},
                 {.bound = Number(7), .cells = {missing("torn")}}};
  CHECK(gaps(ladder) == "torn: 2.5, 7");
  Table keyed{.kind = TableKind::keyed};
  keyed.rows = {{.key = "a", .cells = {known()}}};
  CHECK(gaps(keyed).empty());
  keyed.otherwise = known();
  CHECK(gaps(keyed).empty());
  keyed.otherwise = missing("unread");
  CHECK(gaps(keyed) == "unread: otherwise");
}

TEST_CASE("gaps of versions are kept apart and chosen by the day") {
  Table torn{.kind = TableKind::keyed};
  torn.rows = {{.key = "a", .cells = {missing("torn")}}};
  Library library;
  const NormTable& table = library.add(
      norm_table("t", {{days("2020-01-01", "2021-01-01"), torn}, {days("2021-01-01"), torn}}));
  Table unread;
  unread.missing = "unread";
  library.add(norm_table("u", {{days("2020-06-01"), unread}}));

  const auto all = gaps_of(library, std::nullopt);
  CHECK(shown(all) == "torn: a; torn: a; unread: ");
  CHECK(all[1].table == &table);
  CHECK(all[1].in_force == days("2021-01-01"));
  CHECK(shown(gaps_of(library, day("2019-12-31"))).empty());
  CHECK(shown(gaps_of(library, day("2020-01-01"))) == "torn: a");
  CHECK(shown(gaps_of(library, day("2021-01-01"))) == "torn: a; unread: ");
}

}  // namespace dutoan::norm_gap_test
