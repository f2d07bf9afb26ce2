#include "norms/norm_table.hpp"

#include "norms_fixture.hpp"

namespace dutoan::norm_table_test {

namespace {

/// The name of the version in force.
std::string at(const NormTable& table, std::string_view date) {
  const Table* version = table.at(day(date));
  return version == nullptr ? "none" : version->name;
}

}  // namespace

TEST_CASE("a table is that of the version in force and none between two versions") {
  const NormTable wage =
      norm_table("wage", {{days("2019-07-01", "2022-01-01"), value_table("first", 1)},
                          {days("2022-01-01", "2023-07-01"), value_table("second", 2)},
                          {days("2024-07-01"), value_table("third", 3)}});
  struct Row {
    const char *date, *version;
  };
  const Row rows[] = {
      {"2019-06-30", "none"},   {"2019-07-01", "first"},  {"2021-12-31", "first"},
      {"2022-01-01", "second"}, {"2023-06-30", "second"}, {"2023-07-01", "none"},
      {"2024-06-30", "none"},   {"2024-07-01", "third"},  {"9999-12-31", "third"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.date);
    CHECK(at(wage, row.date) == row.version);
  }
  CHECK(wage.in_force() == days("2019-07-01"));
}

TEST_CASE("a table is in force from its first version to the end of its last") {
  CHECK(norm_table("t", {{days("", "2020-01-01"), value_table("a", 1)},
                         {days("2021-01-01", "2022-01-01"), value_table("b", 2)}})
            .in_force() == days("", "2022-01-01"));
  CHECK(norm_table("t", {}).in_force() == Validity{});
  CHECK(at(norm_table("t", {}), "2020-01-01") == "none");
}

}  // namespace dutoan::norm_table_test
