#include "input/input_reader.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::input_reader_test {

TEST_CASE("a value may explain itself or be a row of the estimate or a method of its own") {
  Inputs f(of_every_type);
  const auto read = [&](const std::string& written) {
    return read_input(f.yaml("a: " + written).at("a"), f.method.inputs.at(0), f.method, f.context);
  };
  const InputValue explained = read("{value: 5, ref: BG-01, note: theo mẫu}");
  CHECK(shown(explained) == "5");
  CHECK(explained.ref == "BG-01");
  CHECK(explained.note == "theo mẫu");
  CHECK(explained.place.offset == 11);
  CHECK(shown(read("{row: GTB.before_tax}")) == "row GTB.before_tax");
  CHECK(shown(read("{row: total}")) == "row total");
  CHECK(shown(read("{method: m, inputs: {number: 1}}")) == "method d/m");
  CHECK(said(f.diagnostics).empty());
  CHECK(f.read("number", "{value: 5, price: 3}") == "5; key-unknown f:1:15");
  CHECK(f.read("number", "{row: A, value: 5}") == "row A; key-unknown f:1:13");
  CHECK(f.read("count", "{method: m}") == "method d/m; input-from-money f:1:13");
  CHECK(f.read("count", "{method: m, row: A}") == "method d/m");
  CHECK(f.read("number", "{method: n}") == "method /; method-unknown f:1:13");
}

TEST_CASE("a row of the enclosing method is of the type and the unit the input takes") {
  Inputs f(of_every_type);
  CHECK(f.read("count", "{row: B}") == "row B");
  f.context.enclosing = &f.method;
  CHECK(f.read("money", "{row: B}") == "row B");
  CHECK(f.read("count", "{row: B}") == "row B; input-from-money f:1:10");
  CHECK(f.read("money", "{row: A}") == "row A; input-from-no-money f:1:10");
  // What is no row is said where it is computed.
  CHECK(f.read("count", "{row: C}") == "row C");
}

TEST_CASE("as many numbers as a table has rows") {
  Inputs f(of_every_type);
  CHECK(f.read("numbers", "[1, 2.5]") == "[1, 2.5]");
  CHECK(f.read("numbers", "[1, x]") == "[1, none]; number-malformed f:1:8");
  CHECK(f.read("numbers", "[1]").starts_with("[1]; rank-count f:1:4"));
  CHECK(f.read("numbers", "[1, 2, 3]").starts_with("[1, 2, 3]; rank-count f:1:4"));
  CHECK(f.read("numbers", "5").starts_with("[]; rank-count f:1:4"));
}

TEST_CASE("ranks are a list in the order of the table or named by its keys") {
  Inputs f(of_every_type);
  CHECK(f.read("ranks", "[3, 4]") == "[3, 4]");
  CHECK(f.read("ranks", "{complex: 4, simple: 3}") == "[3, 4]");
  CHECK(f.read("ranks", "{complex: 4}") == "[none, 4]");
  CHECK(f.read("ranks", "{simple: 3, medium: 1}") == "[3, none]; rank-unknown f:1:16");
  CHECK(f.read("ranks", "[3]").starts_with("[3]; rank-count f:1:4"));
  const auto node = f.yaml("a: {medium: 1}\n").at("a");
  (void)read_input(node, f.method.inputs.at(9), f.method, f.context);
  CHECK(hints(f.diagnostics) == "hint-factors simple Đơn giản; complex Phức tạp");
}

TEST_CASE("records are lists of maps whose fields stand in the order of the method") {
  Inputs f(
      "r: {type: records, fields: {name: {type: text}, n: {type: count, default: 1}, "
      "rate: {type: rate}}}");
  CHECK(f.read("r", "[]") == "[]");
  CHECK(f.read("r", "[{rate: 5%, name: x}, {name: y, n: 2}]") ==
        "[[\"x\", 1, 0.05], [\"y\", 2, none]]");
  CHECK(f.read("r", "[{name: x, nam: y}]") == "[[\"x\", 1, none]]; field-unknown f:1:15");
  CHECK(f.read("r", "[{n: {value: 3, ref: x}}]") == "[[none, 3, none]]");
  CHECK(f.read("r", "{name: x}") == "[]; value-type f:1:4");
  CHECK(f.read("r", "[x]").ends_with("object-type f:1:5"));
  // A field called `value` or `row` is a field of the record.
  Inputs g("r: {type: records, fields: {value: {type: text}, row: {type: text}}}");
  CHECK(g.read("r", "[{value: a, row: b}]") == "[[\"a\", \"b\"]]");
  CHECK(g.read("r", "{row: a}") == "[]; value-type f:1:4");
}

TEST_CASE("what is written is as verified and as illustrative as its file says") {
  Inputs f(of_every_type);
  f.context.evidence = Evidence::secondary;
  f.context.illustrative = true;
  const InputValue read =
      read_input(f.yaml("a: 5\n").at("a"), f.method.inputs.at(0), f.method, f.context);
  CHECK(std::get<Value>(read.given).evidence == Evidence::secondary);
  CHECK(std::get<Value>(read.given).marks.illustrative);
}

TEST_CASE("an unknown input gets the nearest or the reason of a bare word in braces") {
  Inputs f("quantity: {type: count}, name: {type: text}");
  const auto unknown = [&](const std::string& written) {
    const YamlText& text = f.yaml(written);
    const auto entry = text.root().entries().back();
    f.diagnostics = {};
    report_unknown_input(entry.key, entry.value, text.root(), {"input-unknown", {}},
                         f.method.inputs, f.diagnostics);
    return hints(f.diagnostics);
  };
  CHECK(unknown("quantty: 1\n") == "hint-nearest quantity");
  CHECK(unknown("colour: 1\n") == "hint-keys quantity, name");
  CHECK(unknown("{name: Máy chủ, loại rack}\n") == "hint-comma-in-text loại rack");
  CHECK(unknown("loại rack:\n") == "hint-keys quantity, name");
}

}  // namespace dutoan::input_reader_test
