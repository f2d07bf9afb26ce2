#include "input/call_reader.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::call_reader_test {

namespace {

const std::string some_inputs =
    "n: {type: count}, r: {type: records, fields: {a: {type: text}}},\n"
    " pay: {type: records, single: yes, fields: {grade: {type: count}, rate: {type: rate, default: "
    "5%}}}";

std::string inputs(Inputs& f, const std::string& written) {
  std::vector<std::string> texts;
  for (const InputValue& input : read_inputs(f.yaml(written).root(), f.method, f.context)) {
    texts.push_back(shown(input));
  }
  return f.with_faults(dutoan::joined(texts));
}

/// "A 20 by BG-01".
std::string given(Inputs& f, const std::string& written) {
  std::vector<std::string> texts;
  for (const GivenRow& row : read_given(f.yaml(written).root(), f.method, f.context)) {
    texts.push_back(row.row + " " + exact_text(row.value.number()) +
                    (row.ref.empty() ? "" : " by " + row.ref));
  }
  return f.with_faults(dutoan::joined(texts));
}

}  // namespace

TEST_CASE("inputs stand in the order of the method whatever that of the file") {
  Inputs f(some_inputs);
  CHECK(inputs(f, "r: [{a: x}]\nn: 3\n") == "3, [[\"x\"]], none");
  CHECK(inputs(f, "{}\n") == "none, none, none");
  CHECK(inputs(f, "n: 3\nm: 4\n") == "3, none, none; input-unknown f:2:1");
}

TEST_CASE("records may come from a file and nothing else may") {
  Inputs f(some_inputs);
  CHECK(inputs(f, "r_from: a.csv\n") == "none, \"a.csv\", none");
  CHECK(inputs(f, "n_from: a.csv\n") == "none, none, none; input-unknown f:1:1");
  CHECK(inputs(f, "x_from: a.csv\n") == "none, none, none; input-unknown f:1:1");
}

TEST_CASE("the fields of a single record may stand straight among the inputs") {
  Inputs f(some_inputs);
  CHECK(inputs(f, "grade: 3\n") == "none, none, [[3, 0.05]]");
  CHECK(inputs(f, "rate: 10%\nn: 1\ngrade: 3\n") == "1, none, [[3, 0.1]]");
  CHECK(inputs(f, "pay: [{grade: 3}]\n") == "none, none, [[3, 0.05]]");
  CHECK(inputs(f, "grade: x\n") == "none, none, [[none, 0.05]]; number-malformed f:1:8");
  // Of records that are not single they may not.
  CHECK(inputs(f, "a: x\n") == "none, none, none; input-unknown f:1:1");
}

TEST_CASE("a row is given as a number with the paper it rests on") {
  Inputs f(some_inputs);
  CHECK(given(f, "A: 20\n") == "A 20");
  CHECK(given(f, "A: 10/3\nB: 5%\nref: BG-01\n") == "A 10/3 by BG-01, B 0.05 by BG-01");
  CHECK(given(f, "A: {value: 20, ref: BG-02}\nB: {value: 1}\nref: BG-01\n") ==
        "A 20 by BG-02, B 1 by BG-01");
  CHECK(given(f, "A: x\n") == "; number-malformed f:1:4");
  CHECK(given(f, "A: \n").empty());
  CHECK(given(f, "A: {ref: BG-01}\n") == "; key-missing f:1:4");
  CHECK(given(f, "A: {value: 1, price: 2}\n") == "A 1; key-unknown f:1:15");
}

TEST_CASE("a row the method has not gets those it has") {
  Inputs f(some_inputs);
  (void)read_given(f.yaml("A: 1\nC: 2\n").root(), f.method, f.context);
  CHECK(hints(f.diagnostics) == "hint-rows A, B");
  CHECK(f.with_faults("") == "; given-unknown f:2:1");
}

TEST_CASE("a call names its method and the row that is wanted of it") {
  Inputs f(some_inputs);
  const auto call = [&](const std::string& written) {
    return read_call(f.yaml(written).root(), f.context);
  };
  const MethodCall whole = call("method: d/m\ninputs: {n: 3}\ngiven: {A: 1}\nrow: A\nnote: x\n");
  CHECK(said(f.diagnostics).empty());
  CHECK(whole.document == "d");
  CHECK(whole.method == "m");
  CHECK(shown(whole.inputs.at(0)) == "3");
  CHECK(whole.given.at(0).row == "A");
  CHECK(whole.row == "A");
  CHECK(call("method: m\n").row.empty());
  CHECK(f.with_faults("").empty());
  (void)call("method: m\nrow: C\n");
  CHECK(f.with_faults("") == "; row-unknown f:2:6");
  // Of a method nobody knows nothing is read: its inputs would all be unknown.
  const MethodCall unknown = call("method: n\ninputs: {n: 3}\nrow: C\n");
  CHECK(unknown.document.empty());
  CHECK(unknown.inputs.empty());
  CHECK(f.with_faults("") == "; method-unknown f:1:9");
}

}  // namespace dutoan::call_reader_test
