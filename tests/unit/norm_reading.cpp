#include "norms/norm_reading.hpp"

#include "formula_fixture.hpp"
#include "said.hpp"

namespace dutoan::norm_reading_test {

namespace {

Table salary() {
  return columned("salary", {"coefficient", "title"}, {Kind::number, Kind::text},
                  {{"KS1", {cell(Number(234, 100)), cell("Kỹ sư bậc 1")}},
                   {"01.0105", {missing_cell("torn"), cell("Thợ")}},
                   {"KS9", {cell(9), missing_cell(std::string(dutoan::no_cell))}}});
}

/// The value, or what is missing, at a key as typed.
std::string read(const Table& table, const std::string& key) {
  const auto reading = read_norm(table, key);
  return reading ? shown(reading->value) : "no reading";
}

std::string causes(const Table& table, const std::string& key) {
  const auto reading = read_norm(table, key);
  REQUIRE(reading);
  std::vector<std::string> names;
  for (const Cause& cause : causes_of(*reading))
    names.push_back(plain(cause.what));
  return joined(names);
}

}  // namespace

TEST_CASE("a key is read exactly and a column behind a point") {
  CHECK(read(salary(), "KS1") == "[2.34, \"Kỹ sư bậc 1\", \"KS1\"]");
  CHECK(read(salary(), "KS1.coefficient") == "2.34");
  CHECK(read(salary(), "KS1.title") == "\"Kỹ sư bậc 1\"");
  CHECK(read(salary(), "ks1") == "missing missing-key d/salary ks1 KS1, 01.0105, KS9");
}

TEST_CASE("a point that is before no column belongs to the key") {
  const Table table = salary();
  CHECK(read(table, "01.0105.title") == "\"Thợ\"");
  const auto reading = read_norm(table, "01.0105");
  REQUIRE(reading);
  CHECK(reading->key == "01.0105");
  CHECK_FALSE(reading->column);
  CHECK(reading->reached.lower == 1);
  CHECK(read(table, "KS1.salary").starts_with("missing missing-key d/salary KS1.salary"));
  CHECK(read(keyed("one", {{"a.value", cell(1)}}), "a.value") == "1");
}

TEST_CASE("a ladder and brackets are read by a number") {
  const Table hours = ladder("hours", {unbounded(48), from(1, 32), from(3, 20)});
  CHECK(read(hours, "-5") == "48");
  CHECK(read(hours, "2.999") == "32");
  CHECK(read(hours, "3") == "20");
  CHECK(read(hours, "300%") == "20");
  CHECK(read(hours, "three") == "no reading");
  CHECK(read(hours, "1,5") == "no reading");
  CHECK(read(hours, "") == "no reading");

  const Table rate =
      brackets("rate", {from(15, Number(2133, 100'000)), from(20, Number(1964, 100'000))});
  CHECK(read(rate, "17.5") == "0.020485");
  CHECK(read(rate, "20.1") == "missing missing-outside d/rate 20.1");
  const auto between = read_norm(rate, "17.5");
  REQUIRE(between);
  CHECK(between->number == Number(35, 2));
  CHECK(between->reached.lower == 0);
  CHECK(between->reached.upper == 1);
}

TEST_CASE("a table of one value has no keys") {
  CHECK(read(single("wage", cell(1)), "wage") == "no reading");
}

TEST_CASE("what is known from memory is read and says so") {
  const Table table = keyed("factor", {{"M", cell(2, Evidence::memory)}});
  const auto reading = read_norm(table, "M");
  REQUIRE(reading);
  CHECK(shown(reading->value) == "2");
  CHECK(reading->value.evidence == Evidence::memory);
}

TEST_CASE("of a whole row every cell that is missing is named and none that the row has not") {
  CHECK(causes(salary(), "KS1").empty());
  CHECK(causes(salary(), "KS9").empty());
  CHECK(causes(salary(), "01.0105") == "missing-norm d/salary[01.0105, coefficient] torn");
  CHECK(causes(salary(), "01.0105.coefficient") ==
        "missing-norm d/salary[01.0105, coefficient] torn");
  CHECK(causes(salary(), "01.0105.title").empty());
  CHECK(causes(salary(), "KS2") == "missing-key d/salary KS2 KS1, 01.0105, KS9");
}

}  // namespace dutoan::norm_reading_test
