#include "norms/method_life.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::method_life_test {

namespace {

/// A library with a shared table "wage" in the given periods, each by a document of its own.
Library wages(const std::vector<Validity>& periods) {
  Library library;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const std::string id = "wage-" + std::to_string(i);
    library.add(Document{.id = id, .shared = {claim("wage", periods[i])}});
    NormTable table = norm_table("wage", {{periods[i], value_table("wage", 1)}});
    table.document = id;
    library.add(std::move(table));
  }
  return library;
}

Method method(Validity in_force, std::vector<RowSpec> rows, std::vector<InputSpec> inputs = {}) {
  return {.id = "m",
          .document = "d",
          .in_force = in_force,
          .inputs = std::move(inputs),
          .rows = std::move(rows),
          .place = in_file("m")};
}

/// What is wrong, with the first day on which a table is not there.
std::string life(const Library& library, const Method& method) {
  Diagnostics diagnostics;
  check_life(library, method, diagnostics);
  std::string text = said(diagnostics);
  for (const auto& one : diagnostics.sorted()) {
    if (one.message.id != "lint-name-not-in-force") continue;
    text += " on " + iso_text(std::get<Date>(one.message.arguments.at(2)));
  }
  return text;
}

}  // namespace

TEST_CASE("a table that holds through the life of a method is no fault") {
  const Method lived = method(days("2020-01-01", "2024-01-01"), {row("A", "wage * 2")});
  CHECK(life(wages({days("2020-01-01", "2024-01-01")}), lived).empty());
  CHECK(life(wages({days("", "")}), lived).empty());
  CHECK(life(wages({days("2019-07-01", "2023-07-01"), days("2023-07-01")}), lived).empty());
}

TEST_CASE("the first day on which a table is not in force is said at its use") {
  const Method lived = method(days("2020-01-01", "2024-01-01"), {row("A", "2 * wage")});
  struct Row {
    std::vector<Validity> wages;
    const char* day;
  };
  const Row rows[] = {
      {{days("2020-01-02", "2024-01-01")}, "2020-01-01"},
      {{days("2020-01-01", "2023-12-31")}, "2023-12-31"},
      {{days("2019-01-01", "2022-06-01"), days("2022-06-02")}, "2022-06-01"},
      {{days("2024-01-01")}, "2020-01-01"},
      {{days("", "2020-01-01")}, "2020-01-01"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.day);
    CHECK(life(wages(row.wages), lived) ==
          "lint-name-not-in-force A:1:5 on " + std::string(row.day));
  }
}

TEST_CASE("a table missing on several days and in several rows is said once") {
  const Method lived = method(days("2020-01-01"), {row("A", "wage + B"), row("B", "wage * wage")});
  CHECK(life(wages({days("2021-01-01", "2022-01-01"), days("2023-01-01", "2024-01-01")}), lived) ==
        "lint-name-not-in-force A:1:1 on 2020-01-01");
}

TEST_CASE("a table of the document itself counts by its versions") {
  Library library = wages({days("")});
  library.add(norm_table("wage", {{days("2020-01-01", "2021-01-01"), value_table("wage", 1)},
                                  {days("2021-01-02"), value_table("wage", 2)}}));
  CHECK(life(library, method(days("2020-01-01"), {row("A", "wage")})) ==
        "lint-name-not-in-force A:1:1 on 2021-01-01");
  CHECK(life(library, method(days("2021-01-02"), {row("A", "wage")})).empty());
}

TEST_CASE("what is read at another date need not be in force now") {
  const Library library = wages({days("2020-01-01", "2021-01-01")});
  const Method elsewhen = method(days("2022-01-01"), {row("A", "at(wage, date(2020, 6, 1)) * 2")});
  CHECK(life(library, elsewhen).empty());
  CHECK(
      life(library, method(days("2022-01-01"), {row("A", "at(wage, date(2020, 6, 1)) + wage")})) ==
      "lint-name-not-in-force A:1:30 on 2022-01-01");
}

TEST_CASE("tables of inputs count as well") {
  InputSpec records = input("records", InputKind::records);
  records.fields = {input("field", InputKind::key_of, "wage")};
  const Library library = wages({days("2021-01-01")});
  CHECK(life(library, method(days("2020-01-01"), {row("A", "1")},
                             {input("k", InputKind::key_of, "wage")})) ==
        "lint-name-not-in-force k:1:1 on 2020-01-01");
  CHECK(life(library, method(days("2020-01-01"), {row("A", "1")}, {records})) ==
        "lint-name-not-in-force field:1:1 on 2020-01-01");
}

TEST_CASE("a later version of another type is said at its use") {
  Library library;
  library.add(norm_table("wage", {{days("2020-01-01", "2022-01-01"), value_table("wage", 1)},
                                  {days("2022-01-01"), value_table("wage", "text")}}));
  CHECK(life(library, method(days("2020-01-01"), {row("A", "2 * wage")})) == "formula-type A:1:5");
  CHECK(life(library, method(days("2020-01-01", "2022-01-01"), {row("A", "2 * wage")})).empty());
}

TEST_CASE("two that claim a table for a day are said elsewhere") {
  CHECK(life(wages({days("2020-01-01"), days("2021-01-01")}),
             method(days("2020-01-01"), {row("A", "wage")}))
            .empty());
}

TEST_CASE("a method without dates lives on the days of its tables") {
  CHECK(life(wages({days("")}), method(days(""), {row("A", "wage")})).empty());
  CHECK(life(wages({days("2020-01-01", "2021-01-01")}), method(days(""), {row("A", "wage")})) ==
        "lint-name-not-in-force A:1:1 on 2021-01-01");
  CHECK(life(wages({days("")}), method(days("", "2024-01-01"), {row("A", "wage + \"x\"")})) ==
        "formula-type A:1:8");
}

TEST_CASE("a row or an input that has the name of a table is said as that and nothing else") {
  const Library library = wages({days("2021-01-01")});
  const auto lived = days("2020-01-01");
  CHECK(life(library, method(lived, {row("A", "wage"), row("wage", "1")})) ==
        "method-name-twice m:1:1");
  CHECK(life(library, method(lived, {row("A", "wage")}, {input("wage", InputKind::number)})) ==
        "method-name-twice m:1:1");
}

TEST_CASE("a method that ended before a table of that name began does not clash with it") {
  const std::vector<RowSpec> rows = {row("A", "wage"), row("wage", "1")};
  CHECK(life(wages({days("2021-01-01")}), method(days("2019-01-01", "2021-01-01"), rows)).empty());
  CHECK(life(wages({days("2018-01-01", "2019-01-01")}), method(days("2019-01-01"), rows)).empty());
  CHECK(life(wages({days("2021-01-01")}), method(days("2019-01-01", "2021-01-02"), rows)) ==
        "method-name-twice m:1:1");
}

TEST_CASE("the first day of a method counts though nothing changes then") {
  CHECK(life(wages({days("2021-01-01")}), method(days("2020-06-15"), {row("A", "wage")})) ==
        "lint-name-not-in-force A:1:1 on 2020-06-15");
}

}  // namespace dutoan::method_life_test
