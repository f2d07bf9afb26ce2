#include "verify/second_table.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_table_test {

namespace {

struct Followed {
  std::map<LineGroupName, SecondTable> sums;
  SecondPath path;
};

Followed followed(std::string_view text) {
  Followed result;
  follow_table_lines(text, result.sums, result.path);
  return result;
}

constexpr std::string_view taxed =
    R"({"group":"A","kind":"x","quantity":"3","unit_price":"100.5","vat":"0.1","before_tax":"302",)"
    R"("tax":"30","amount":"332","place":"b.csv:2:1"}
)";

}  // namespace

TEST_CASE("lines are computed again and added up by their groups") {
  const Followed result = followed(std::string(taxed) + std::string(taxed) +
                                   R"({"group":"B","quantity":"2","unit_price":"5","amount":"10"}
)");
  CHECK(result.path.disagreements.empty());
  CHECK(result.path.steps == 3);
  const SecondTable& a = result.sums.at({"A", "", "x"});
  CHECK(a.count == 2);
  CHECK(fixed_point_text(a.priced) == "603");
  CHECK(fixed_point_text(result.sums.at({"B", "", ""}).priced) == "10");
}

TEST_CASE("a price with tax in it is one, too; any other amount is wrong") {
  CHECK(followed(R"({"quantity":"1","unit_price":"110","vat":"0.1","before_tax":"100","tax":"10",)"
                 R"("amount":"110"})")
            .path.disagreements.empty());
  const Followed wrong =
      followed(R"({"quantity":"1","unit_price":"110","vat":"0.1","before_tax":"100","tax":"10",)"
               R"("amount":"111","place":"b.csv:7:1"})");
  REQUIRE(wrong.path.disagreements.size() == 1);
  CHECK(wrong.path.disagreements[0].where == "b.csv:7:1");
  CHECK(wrong.path.disagreements[0].printed == "111");
}

TEST_CASE("groups of which every line is priced must come to what the derivation sums") {
  Followed result = followed(taxed);
  result.path.tables[{"A", "", "x"}] = {.count = 1, .priced = *read_fixed_point("301.5")};
  compare_tables(result.sums, result.path);
  CHECK(result.path.disagreements.empty());
  result.path.tables[{"A", "", "x"}] = {.count = 2, .priced = fixed_point(302)};
  compare_tables(result.sums, result.path);
  REQUIRE(result.path.disagreements.size() == 2);
  CHECK(result.path.disagreements[0].printed == "2");
  CHECK(result.path.disagreements[1].computed == "301.5");
}

TEST_CASE("a line without a price is counted; one by a lump sum cannot be added up exactly") {
  const Followed unpriced = followed(R"({"group":"A","kind":"x","quantity":"3","complete":false})");
  CHECK(unpriced.sums.at({"A", "", "x"}).count == 1);
  CHECK(unpriced.sums.at({"A", "", "x"}).whole);
  CHECK_FALSE(followed(R"({"group":"A","amount":"9"})").sums.at({"A", "", ""}).whole);
}

}  // namespace dutoan::second_table_test
