#include "input/method_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::method_reader_test {

namespace {

/// A method of the document "d"; `layer` 1 is a user's own folder.
struct Read {
  explicit Read(const std::string& written, std::size_t layer = 0) : text(written) {
    const NormOrigin origin{
        .document = "d", .in_force = days("2020-01-01", "2025-01-01"), .layer = layer};
    method = read_method(text.root(), origin, text.diagnostics);
  }

  YamlText text;
  Method method;
};

const std::string rest = "basis: Điều 1\ntotal: A\nrows: [{id: A, formula: 1, unit: đồng}]\n";

/// A method with this input, which is on line 5.
Read with_input(const std::string& written) {
  return Read("id: m\n" + rest + "inputs: {x: " + written + "}\n");
}

}  // namespace

TEST_CASE("a method is read with its rows and what they do not say themselves") {
  const Read read(
      "id: m\ntitle: {vi: Dự toán, en: Estimate}\nbasis: Điều 1\nevidence: primary\n"
      "kind: database\nin_force: {from: 2021-01-01}\ntotal: B\ncost_groups: [A, B]\n"
      "columns: [before_tax, tax, after_tax]\nrows:\n"
      "  - {id: A, formula: 1 + 2, unit: giờ, print: no}\n"
      "  - {id: B, formula: A * 2, unit: đồng, basis: Điều 2, evidence: secondary, "
      "round: {step: 1000, direction: up}}\n");
  CHECK(read.text.said().empty());
  CHECK(read.method.usable);
  const Method& method = read.method;
  CHECK(method.full_name() == "d/m");
  CHECK(method.title.en == "Estimate");
  CHECK(method.in_force == days("2021-01-01", "2025-01-01"));
  CHECK(method.line_kind == "database");
  CHECK(method.total == 1);
  CHECK(method.cost_groups == std::vector<std::size_t>{0, 1});
  CHECK(method.total_column() == 2);
  CHECK(method.rows[0].basis == "Điều 1");
  CHECK(method.rows[0].evidence == Evidence::primary);
  CHECK_FALSE(method.rows[0].print);
  CHECK_FALSE(method.rows[0].round);
  CHECK_FALSE(method.rows[0].in_dong());
  CHECK(method.rows[1].basis == "Điều 2");
  CHECK(method.rows[1].evidence == Evidence::secondary);
  CHECK(method.rows[1].print);
  REQUIRE(method.rows[1].round);
  CHECK(method.rows[1].round->step == Number(1000));
  CHECK(method.rows[1].round->direction == Direction::up);
  CHECK(method.rows[1].in_dong());
}

TEST_CASE("formulas whose reading is not said are those of the user or from memory") {
  CHECK(Read("id: m\n" + rest, 0).method.rows[0].evidence == Evidence::memory);
  CHECK(Read("id: m\n" + rest, 1).method.rows[0].evidence == Evidence::user);
}

TEST_CASE("what a method lacks or says wrongly is said at its place") {
  struct Row {
    const char *method, *fault;
  };
  const Row rows[] = {
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1}]\n", "key-missing f:1:1"},
      {"id: m\nrows: [{id: A, formula: 1}]\ntotal: A\n", "value-without-basis f:2:13"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1}]\ntotal: B\n", "row-unknown f:4:8"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1}]\ntotal: A\ncost_groups: [A, C]\n",
       "row-unknown f:5:18"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1}]\ntotal: A\ncolumns: [tax, before_tax]\n",
       "method-columns f:5:10"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1, round: {step: 0}}]\ntotal: A\n",
       "rounding-step f:3:35"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1, round: {step: -5}}]\ntotal: A\n",
       "rounding-step f:3:35"},
      {"id: m\nbasis: x\nrows: [{id: A, formula: 1, round: {direction: sideways, step: 1}}]\n"
       "total: A\n",
       "choice-unknown f:3:47"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.method));
    CHECK(Read(row.method).text.said() == row.fault);
  }
}

TEST_CASE("a method with a fault in its rows is not used") {
  CHECK_FALSE(Read("id: m\nbasis: x\nrows: [{id: A, formula: 1 +}]\ntotal: A\n").method.usable);
  CHECK_FALSE(Read("id: m\nbasis: x\nrows: [{id: A, formula: 1}]\ntotal: B\n").method.usable);
  CHECK_FALSE(with_input("{type: float}").method.usable);
}

TEST_CASE("a fault in a formula is said where it stands in the file") {
  const auto place = [](const std::string& formula) {
    return Read("id: m\nbasis: x\ntotal: A\nrows: [{id: A, formula: " + formula + "}]\n")
        .text.said();
  };
  CHECK(place("1 + 2").empty());
  CHECK(place("1 < 2 < 3") == "formula-chained f:4:31");
  CHECK(place("\"1 < 2 < 3\"") == "formula-chained f:4:32");
  CHECK(place("\"\\\"a\\\" + 1 < 2 < 3\"").ends_with("f:4:40"));
}

TEST_CASE("inputs are of the types there are") {
  struct Row {
    const char* written;
    InputKind kind;
  };
  const Row rows[] = {
      {"{type: number}", InputKind::number},
      {"{type: count}", InputKind::count},
      {"{type: rate}", InputKind::rate},
      {"{type: text}", InputKind::text},
      {"{type: yes_no}", InputKind::yes_no},
      {"{type: date}", InputKind::date},
      {"{type: choice, of: [a, b]}", InputKind::choice},
      {"{type: key_of weight}", InputKind::key_of},
      {"{type: numbers, one_per: weight}", InputKind::numbers},
      {"{type: ranks, of: weight}", InputKind::ranks},
      {"{type: records, fields: {a: {type: text}}}", InputKind::records},
      {"{type: lines, groups: {G: Nhóm}, category: {a: Hạ tầng}}", InputKind::lines},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const Read read = with_input(row.written);
    CHECK(read.text.said().empty());
    CHECK(read.method.inputs.at(0).kind == row.kind);
  }
  CHECK(with_input("{type: key_of weight}").method.inputs[0].table == "weight");
  CHECK(with_input("{type: numbers, one_per: weight}").method.inputs[0].table == "weight");
  CHECK(joined(with_input("{type: choice, of: [a, b]}").method.inputs[0].choices) == "a, b");
  const Read lines = with_input("{type: lines, groups: {G: Nhóm}, category: {a: Hạ tầng}}");
  CHECK(lines.method.inputs[0].groups ==
        std::vector<std::pair<std::string, std::string>>{{"G", "Nhóm"}});
  CHECK(lines.method.inputs[0].categories.at(0).second == "Hạ tầng");
}

TEST_CASE("an input of no type or without what its type needs is a fault") {
  CHECK(with_input("{type: float}").text.said() == "input-type f:5:20");
  CHECK(with_input("{type: key_of}").text.said() == "input-type f:5:20");
  CHECK(with_input("{unit: giờ}").text.said() == "key-missing f:5:13");
  CHECK(with_input("{type: choice}").text.said() == "key-missing f:5:10");
  CHECK(with_input("{type: ranks}").text.said() == "key-missing f:5:10");
  CHECK(with_input("{type: numbers, of: weight}").text.said() == "key-missing f:5:10");
}

TEST_CASE("a default is read as a plan would give it") {
  const auto fallback = [](const std::string& written) {
    const Read read = with_input(written);
    CHECK(read.text.said().empty());
    return read.method.inputs.at(0).fallback;
  };
  const auto number = [](const InputValue& value) { return std::get<Value>(value.given).number(); };
  CHECK(number(fallback("{type: rate, default: 5%}")) == Number(1, 20));
  CHECK(number(fallback("{type: number, default: 10/3}")) == Number(10, 3));
  CHECK(number(fallback("{type: count, default: 0}")) == Number(0));
  CHECK_FALSE(fallback("{type: count}").is_given());
  CHECK_FALSE(fallback("{type: count, default: }").is_given());
  const auto row =
      std::get<RowReference>(fallback("{type: number, default: {row: base_b.before_tax}}").given);
  CHECK(row.row == "base_b");
  CHECK(row.column == "before_tax");
  CHECK(std::get<InputValue::Elements>(
            fallback("{type: records, fields: {a: {type: text}}, default: []}").given)
            .empty());
  CHECK(with_input("{type: count, default: 1.5}").text.said() == "count-whole f:5:36");
  CHECK(with_input("{type: number, min: 2, default: 1}").text.said() == "input-least f:5:45");
}

TEST_CASE("every field keeps its own default") {
  const Read read(
      "id: m\n" + rest +
      "inputs:\n  r: {type: records, fields: {a: {type: count, default: 1}, b: {type: text}, "
      "c: {type: rate, default: 2%}}}\n  n: {type: count, default: 3}\n");
  CHECK(read.text.said().empty());
  const auto& fields = read.method.inputs.at(0).fields;
  CHECK(std::get<Value>(fields.at(0).fallback.given).number() == Number(1));
  CHECK_FALSE(fields.at(1).fallback.is_given());
  CHECK(std::get<Value>(fields.at(2).fallback.given).number() == Number(1, 50));
  CHECK_FALSE(read.method.inputs.at(0).fallback.is_given());
  CHECK(std::get<Value>(read.method.inputs.at(1).fallback.given).number() == Number(3));
}

}  // namespace dutoan::method_reader_test
