#include "review/reference_records.hpp"

#include "value_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::reference_records_test {

TEST_CASE("what an override adds or leaves out is missing on the other side") {
  OverriddenValue value{.part = NormPart::norm_item,
                        .document = "d",
                        .name = "d/01.inputs.n",
                        .value = CellContent(Number(3))};
  CHECK(shown(norm_record(value)) ==
        R"(["norm_item", "d", "d/01.inputs.n", 3, missing rule-lacks norm.reference])");
  value.reference = CellContent(std::string("x"));
  CHECK(shown(norm_record(value)) == R"(["norm_item", "d", "d/01.inputs.n", 3, "x"])");
}

TEST_CASE("a stated row whose formula lacks something has no number to compare with") {
  const StatedRow row{.row = "K", .ref = "HS", .value = 3, .tolerance = Number(1) / Number(2)};
  CHECK(shown(given_record(row)) ==
        R"(["K", "HS", 3, missing rule-lacks K, 0.5, missing rule-lacks total])");
}

TEST_CASE("the total by the norms before is missing where those lack what it needs") {
  CHECK(shown(reference_total_value(std::nullopt)) == "missing rule-lacks reference_total");
  CHECK(shown(reference_total_value(Amount{.known = Money(std::int64_t(7))})) == "7");
  CHECK(shown(reference_total_value(Amount{.known = Money(std::int64_t(7)), .complete = false})) ==
        "missing reference-lacks-values");
}

}  // namespace dutoan::reference_records_test
