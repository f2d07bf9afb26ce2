#include "estimate/bulk_figure.hpp"

#include "estimate/task_estimate.hpp"
#include "plan_fixture.hpp"

namespace dutoan::bulk_figure_test {

namespace {

/// "a 0.1 primary: 1/1 1/10 11/10", or why the lines of the key need more.
std::string terms(const LineKey& key, Columns columns = Columns::taxed) {
  PlanFixture f;
  f.task("estimate: {method: list, lines: [{name: x, quantity: 2, unit_price: 150}]}");
  const auto environment = environment_of(f.plan().tasks.at(0), f.plan(), f.library(), f.options);
  const auto found = bulk_terms(key, columns, *environment);
  if (!found) return "none";
  std::string text = found->category;
  if (found->vat) text += " " + exact_text(*found->vat);
  if (found->vat_not_subject) text += " not subject";
  text += " " + std::string(evidence_word(found->evidence)) + ":";
  for (const SmallFraction& factor : found->factors) {
    text += " " + std::to_string(factor.numerator) + "/" + std::to_string(factor.denominator);
  }
  return text;
}

}  // namespace

TEST_CASE("the lines of a key share category, rate and the factors of their amounts") {
  CHECK(terms({.kind = "hardware"}) == "a 0.1 user: 1/1 1/10 11/10");
  CHECK(terms({.kind = "hardware", .vat = Number(8, 100)}) == "a 0.08 user: 1/1 2/25 27/25");
  CHECK(terms({.kind = "hardware", .category = "b"}) == "b 0.1 user: 1/1 1/10 11/10");
  CHECK(terms({.kind = "internal-software"}) == "b 0 not subject user: 1/1 0/1 1/1");
}

TEST_CASE("a price that includes the tax is taken apart") {
  CHECK(terms({.kind = "hardware", .vat_included = true}) == "a 0.1 user: 10/11 1/11 1/1");
}

TEST_CASE("an estimate without columns takes the price as it is written") {
  CHECK(terms({.kind = "hardware"}, Columns::none) == "a user: 1/1 1/1 1/1");
}

TEST_CASE("lines without a rate, or with one that is no short decimal, need more than factors") {
  CHECK(terms({.kind = "other"}) == "none");
  CHECK(terms({.kind = "hardware", .vat = Number(1, 3)}) == "none");
}

TEST_CASE("amounts are products of a line and the factors, each rounded once") {
  BulkTerms shared;
  shared.factors = {{{1, 1}, {2, 25}, {27, 25}}};
  const auto amounts = bulk_amounts({{15, 1}, {7, 0}, 0}, shared);  // 10.5, 0.84, 11.34
  REQUIRE(amounts);
  CHECK(amounts->at(0).dong() == 11);
  CHECK(amounts->at(1).dong() == 1);
  CHECK(amounts->at(2).dong() == 11);
  CHECK_FALSE(bulk_amounts({{9'000'000'000'000'000'000, 0}, {1, 0}, 0}, shared));
}

}  // namespace dutoan::bulk_figure_test
