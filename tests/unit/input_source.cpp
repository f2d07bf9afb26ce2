#include "norms/input_source.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::input_source_test {

namespace {

InputSpec of_unit(InputKind kind, const std::string& unit) {
  InputSpec spec = input("a", kind);
  spec.unit = unit;
  return spec;
}

RowSpec of_type(const Type& type, const std::string& unit = "") {
  RowSpec spec = row("R", "1", unit);
  spec.type = type;
  return spec;
}

std::string fault(const InputSpec& input, const RowSpec& row) {
  const auto message = source_fault(input, row);
  return message ? plain(*message) : "";
}

}  // namespace

TEST_CASE("a row is of the type of the input it fills") {
  const InputSpec number = input("a", InputKind::number);
  CHECK(fault(number, of_type(dutoan::number_type())).empty());
  CHECK(fault(number, of_type(dutoan::text_type())) == "input-from-type a number R text");
  CHECK(fault(input("a", InputKind::key_of, "t"), of_type(dutoan::text_type())).empty());
  CHECK(fault(input("a", InputKind::yes_no), of_type(dutoan::number_type())) ==
        "input-from-type a yes_no R number");
  CHECK(fault(input("a", InputKind::date), of_type(dutoan::date_type())).empty());
  CHECK(fault(input("a", InputKind::numbers, "t"), of_type(dutoan::number_type())) ==
        "input-from-type a list R number");
  // What a row is may not be known before it is computed.
  CHECK(fault(number, of_type({})).empty());
}

TEST_CASE("money fills what is counted in dong and nothing else does") {
  const RowSpec money = of_type(dutoan::number_type(), "đồng");
  const RowSpec days = of_type(dutoan::number_type(), "ngày");
  CHECK(fault(of_unit(InputKind::number, "đồng"), money).empty());
  CHECK(fault(of_unit(InputKind::number, "đồng/giờ"), money).empty());
  CHECK(fault(of_unit(InputKind::number, "đồng"), days) == "input-from-no-money a R");
  CHECK(fault(of_unit(InputKind::number, "ngày"), money) == "input-from-money a R");
  CHECK(fault(of_unit(InputKind::count, ""), money) == "input-from-money a R");
  CHECK(fault(of_unit(InputKind::rate, ""), money) == "input-from-money a R");
  CHECK(fault(of_unit(InputKind::count, "ngày"), days).empty());
}

TEST_CASE("a number of which nobody says what it counts takes any row") {
  CHECK(fault(of_unit(InputKind::number, ""), of_type(dutoan::number_type(), "đồng")).empty());
  CHECK(fault(of_unit(InputKind::number, ""), of_type(dutoan::number_type(), "ngày")).empty());
}

}  // namespace dutoan::input_source_test
