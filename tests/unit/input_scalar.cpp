#include "input/input_scalar.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::input_scalar_test {

namespace {

struct Row {
  const char *input, *written, *read;
};

}  // namespace

TEST_CASE("an input is read by its type") {
  Inputs f(of_every_type);
  const Row rows[] = {
      {"number", "10/3", "10/3"},
      {"number", "185.000", "185"},
      {"number", "x", "none; number-malformed f:1:4"},
      {"money", "55.677", "none; number-two-readings f:1:4"},
      {"money", "55_677.375", "55677.375"},
      {"money", "10/3", "none; number-malformed f:1:4"},
      {"count", "3", "3"},
      {"count", "-1", "none; count-whole f:1:4"},
      {"rate", "5%", "0.05"},
      {"rate", "5", "none; rate-percent f:1:4"},
      {"text", "10", "\"10\""},
      {"choice", "low", "\"low\""},
      {"choice", "Low", "none; choice-unknown f:1:4"},
      {"yes_no", "yes", "yes"},
      {"yes_no", "có", "none; yes-no f:1:4"},
      {"date", "6/3/2023", "2023-03-06"},
      {"date", "2023", "none; date-invalid f:1:4"},
      {"key", "simple", "\"simple\""},
      {"key", "simpel", "none; input-key f:1:4"},
      {"lines", "[]", "none; input-lines f:1:4"},
      {"number", "", "none"},
      {"number", "{nothing: 1}", "none; value-type f:1:4"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.input));
    CAPTURE(std::string(row.written));
    CHECK(f.read(row.input, row.written) == row.read);
  }
}

TEST_CASE("the ends of a range belong to it") {
  Inputs f(of_every_type);
  const Row rows[] = {
      {"level", "1", "1"},
      {"level", "5", "5"},
      {"level", "0.999", "none; input-range f:1:4"},
      {"level", "5.001", "none; input-range f:1:4"},
      {"least", "2", "2"},
      {"least", "1", "none; input-least f:1:4"},
      {"most", "50%", "0.5"},
      {"most", "50.1%", "none; input-range f:1:4"},
      {"most", "-1%", "none; input-range f:1:4"},
      {"rate", "-1%", "none; input-least f:1:4"},
      {"rate", "150%", "1.5"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.written));
    CHECK(f.read(row.input, row.written) == row.read);
  }
}

TEST_CASE("an unknown key gets the nearest and all keys of its table") {
  Inputs f(of_every_type);
  const auto node = f.yaml("a: simpel\n").at("a");
  (void)read_input(node, f.method.inputs.at(7), f.method, f.context);
  CHECK(hints(f.diagnostics) == "hint-nearest simple; hint-allowed simple, complex");
}

TEST_CASE("where a table is not at hand or not read any key may be given") {
  Inputs f(of_every_type);
  f.tables.at("weight").missing = "not read";
  CHECK(f.read("key", "medium") == "\"medium\"");
  f.tables.clear();
  CHECK(f.read("key", "medium") == "\"medium\"");
  CHECK(f.read("numbers", "[1, 2, 3]") == "[1, 2, 3]");
}

}  // namespace dutoan::input_scalar_test
