#include "norms/overridden.hpp"

#include "norms_fixture.hpp"
#include "table_fixture.hpp"

namespace dutoan::overridden_test {

namespace {

const Validity always = days("2020-01-01");

std::string shown(const std::optional<CellContent>& content) {
  if (!content) return "none";
  if (const auto* number = std::get_if<Number>(&*content)) return exact_text(*number);
  if (const auto* yes = std::get_if<bool>(&*content)) return *yes ? "yes" : "no";
  return std::get<std::string>(*content);
}

/// What differs: "d/weight.low 12 for 10".
std::string differing(const Library& library) {
  std::string text;
  for (const OverriddenValue& one : overridden_values(library, {})) {
    if (shown(one.value) == shown(one.reference)) continue;
    text += one.name + " " + shown(one.value) + " for " + shown(one.reference) + "; ";
  }
  return text;
}

void add_over(Library& library, NormTable table) {
  table.overriding = true;
  table.layer = 1;
  library.add(std::move(table));
}

Table weights(std::vector<std::pair<std::string, Cell>> rows) {
  return keyed("weight", rows);
}

}  // namespace

TEST_CASE("values are alike by their keys; what is added or left out has no counterpart") {
  Library library;
  library.add(norm_table(
      "weight", {{always, weights({{"low", cell(5)}, {"mean", cell(10)}, {"high", cell(15)}})}}));
  CHECK_FALSE(has_overrides(library));
  add_over(
      library,
      norm_table("weight",
                 {{always, weights({{"high", cell(15)}, {"mean", cell(12)}, {"top", cell(20)}})}}));
  CHECK(has_overrides(library));
  CHECK(differing(library) ==
        "d/weight.mean 12 for 10; d/weight.top 20 for none; d/weight.low none for 5; ");
  CHECK(overridden_values(library, {}).size() == 4);
}

TEST_CASE("rows with bounds are alike by their order where both tables have as many") {
  Library library;
  library.add(norm_table("step", {{always, ladder("step", {unbounded(1), from(100, 2)})}}));
  add_over(library, norm_table("step", {{always, ladder("step", {unbounded(1), from(150, 2)})}}));
  CHECK(differing(library) == "d/step.150.bound 150 for 100; ");
}

TEST_CASE("else by their bounds") {
  Library library;
  library.add(norm_table("step", {{always, ladder("step", {from(0, 1), from(100, 2)})}}));
  add_over(library,
           norm_table("step", {{always, ladder("step", {from(0, 1), from(50, 7), from(100, 3)})}}));
  CHECK(differing(library) ==
        "d/step.50 7 for none; d/step.50.bound 50 for none; d/step.50.above no for none; "
        "d/step.100 3 for 2; ");
}

TEST_CASE("a table that replaces several versions is compared with each, by its first day") {
  Library library;
  library.add(norm_table("weight", {{days("2020-01-01", "2022-01-01"), weights({{"low", cell(5)}})},
                                    {days("2022-01-01"), weights({{"low", cell(6)}})}}));
  add_over(library, norm_table("weight", {{always, weights({{"low", cell(6)}})}}));
  CHECK(differing(library) == "d/weight.low@2020-01-01 6 for 5; ");
}

TEST_CASE("a version of other days replaces nothing") {
  Library library;
  library.add(
      norm_table("weight", {{days("2020-01-01", "2022-01-01"), weights({{"low", cell(5)}})}}));
  add_over(library, norm_table("weight", {{days("2022-01-01"), weights({{"low", cell(6)}})}}));
  CHECK(differing(library) == "d/weight.low 6 for none; ");
}

TEST_CASE("a shared table replaces that of another document") {
  Library library;
  NormTable shared = norm_table("weight", {{always, weights({{"low", cell(5)}})}});
  shared.shared = true;
  library.add(shared);
  shared.document = "own";
  shared.versions.front().table = weights({{"low", cell(7)}});
  add_over(library, shared);
  CHECK(differing(library) == "own/weight.low 7 for 5; ");
}

TEST_CASE("of a method the formulas are compared as they are written") {
  Library library;
  Method method{.id = "m", .document = "d", .in_force = always, .rows = {row("A", "2 * 3")}};
  library.add(method);
  method.rows = {row("A", "2 * 4")};
  method.overriding = true;
  method.layer = 1;
  library.add(method);
  CHECK(differing(library) == "d/m.rows.A 2 * 4 for 2 * 3; ");
}

}  // namespace dutoan::overridden_test
