#include "input/estimate_reader.hpp"

#include "inputs_fixture.hpp"

namespace dutoan::estimate_reader_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01, until: 2024-01-01}\nmethods:\n"
    "  - {id: sum, basis: x, evidence: user, total: A, inputs: {lines: {type: lines}},\n"
    "     rows: [{id: A, formula: \"sum(lines: amount)\", unit: đồng}]}\n"
    "  - {id: effort, basis: x, evidence: user, total: G,\n"
    "     inputs: {n: {type: count}, use_cases: {type: records, fields: {name: {type: text}}}},\n"
    "     rows: [{id: E, formula: n, unit: giờ}, {id: G, formula: E * 5, unit: đồng}]}\n";

/// A plan's folder of which estimates read files; the estimate stands on line 1 from column 4.
struct Estimates {
  Estimates() : norms({{"a.yaml", norms_text}}) { files.folder = folder.path; }

  std::optional<TaskEstimate> read(const std::string& written,
                                   std::string_view date = "2023-03-06") {
    diagnostics = {};
    const TaskContext context{*norms.store, files, plan, std::nullopt};
    const YamlText& text = texts.emplace_back("a: {" + written + "}\n");
    return read_estimate(text.at("a"), {day(date), day(date)}, context, diagnostics);
  }

  std::string fault(const std::string& written) {
    (void)read(written);
    return said(diagnostics);
  }

  TestNorms norms;
  TestFolder folder;
  PlanFiles files;
  Plan plan;
  std::deque<YamlText> texts;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("an estimate is its method at the day of the norms with inputs and given rows") {
  Estimates f;
  const auto estimate = f.read("method: d/effort, inputs: {n: 3}, given: {E: 4}, row: G");
  CHECK(said(f.diagnostics).empty());
  REQUIRE(estimate);
  CHECK(estimate->call.document == "d");
  CHECK(estimate->call.method == "effort");
  CHECK(shown(estimate->call.inputs.at(0)) == "3");
  CHECK(estimate->call.given.at(0).row == "E");
  CHECK(estimate->call.row == "G");
  CHECK(estimate->lines.empty());
}

TEST_CASE("an estimate whose method is not found is none") {
  Estimates f;
  CHECK_FALSE(f.read("method: nosuch, lines: [{name: x}]"));
  CHECK(said(f.diagnostics) == "method-unknown f:1:13");
  CHECK_FALSE(f.read("method: sum, lines: [{name: x}]", "2024-01-01"));
  CHECK(said(f.diagnostics) == "not-in-force f:1:13");
  CHECK_FALSE(f.read("inputs: {n: 1}"));
  CHECK(said(f.diagnostics) == "key-missing f:1:4");
}

TEST_CASE("lines stand in the plan and in a table beside it") {
  Estimates f;
  f.folder.write("t.csv", "name,quantity,unit_price\nb,2,\"1,5\"\n");
  const auto estimate = f.read(
      "method: sum, lines: [{name: a, amount: 7}], lines_from: t.csv, numbers: vi, unit: trieu");
  CHECK(said(f.diagnostics).empty());
  REQUIRE(estimate);
  REQUIRE(estimate->lines.size() == 1);
  CHECK(estimate->lines[0].name == "a");
  REQUIRE(estimate->tables.size() == 1);
  CHECK(estimate->tables[0].dong_per_unit == Number(1'000'000));
  LineBlock block;
  REQUIRE(estimate->tables[0].open(Listing::totals_only)(block));
  CHECK(block.items.at(0).unit_price == Number(1'500'000));
}

TEST_CASE("a table that cannot be read is said where it is named") {
  Estimates f;
  f.folder.write("t.csv", "name,quantity,unit_price\na,1,2\n");
  CHECK(f.fault("method: sum, lines_from: gone.csv") == "file-not-found f:1:30");
  CHECK(f.fault("method: sum, lines_from: ../t.csv") == "path-outside f:1:30");
  CHECK(f.fault("method: sum, lines_from: t.csv, numbers: fr") == "choice-unknown f:1:46");
  CHECK(f.fault("method: sum, lines_from: t.csv, unit: usd") == "choice-unknown f:1:43");
}

TEST_CASE("an estimate over lines without any is no total of 0") {
  Estimates f;
  CHECK(f.fault("method: sum") == "estimate-without-lines f:1:13");
  CHECK(f.fault("method: sum, lines: []") == "estimate-without-lines f:1:13");
  CHECK(f.fault("method: sum, given: {A: 5}").empty());
  CHECK(f.fault("method: effort").empty());
  CHECK(f.fault("method: effort, lines: [{name: x}]") == "method-without-lines f:1:29");
}

TEST_CASE("only a row of money may be the total of a task") {
  Estimates f;
  CHECK(f.fault("method: effort, row: G").empty());
  CHECK(f.fault("method: effort, row: E") == "row-not-money f:1:26");
}

TEST_CASE("records of an input may stand in a file whose places stay good") {
  Estimates f;
  f.folder.write("uc.csv", "name\nx\ny\n");
  const auto estimate = f.read("method: effort, inputs: {use_cases_from: uc.csv}");
  CHECK(said(f.diagnostics).empty());
  REQUIRE(estimate);
  CHECK(shown(estimate->call.inputs.at(1)) == "[[\"x\"], [\"y\"]]");
  REQUIRE(estimate->files.size() == 1);
  CHECK(estimate->files[0].text->name() == "uc.csv");
  CHECK(estimate->files[0].sha256 == sha256("name\nx\ny\n"));
  CHECK(f.fault("method: effort, inputs: {use_cases_from: ../uc.csv}") == "path-outside f:1:46");
}

}  // namespace dutoan::estimate_reader_test
