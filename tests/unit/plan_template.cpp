#include "output/plan_template.hpp"

#include "plan_fixture.hpp"

namespace dutoan::plan_template_test {

namespace {

constexpr auto vi = Language::vietnamese;

constexpr std::string_view norm_file = R"yaml(
tables:
  weight: {title: "Trọng số", basis: "Bảng 1", evidence: primary, unit: điểm, rows: {simple: 5, "complex case": 15}}
  factor: {basis: "Bảng 2", evidence: primary, rows: {T1: {name: "Hiệu năng", weight: 2}}}
  ladder: {basis: "Bảng 3", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}, {above: 3.5, value: 20}]}
  fee: {basis: "Bảng 4", evidence: primary, kind: brackets, ends: hold, rows: [{at: 10, value: 2%}, {at: 20, value: 1%}]}
  words: {basis: "Bảng 5", evidence: primary, shared: yes, type: text, rows: {x: "một"}}
  single:
    basis: "Bảng 6"
    evidence: primary
    versions:
      - {from: 2020-01-01, until: 2024-01-01, value: 1}
      - {from: 2024-01-01, value: 2}
methods:
  - id: m
    title: {vi: "Cách tính", en: "Method"}
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, unit: điểm, label: {vi: "Điểm"}, min: 0, max: 10}
      b: {type: rate, default: 65%}
      kind: {type: choice, of: [x, y]}
      which: {type: key_of weight, optional: yes}
      ranks: {type: ranks, of: factor}
      cases: {type: records, fields: {name: {type: text, optional: yes}, count: {type: count}}}
      base: {type: number, default: {row: A.before_tax}}
    total: total
    rows: [{id: total, formula: "a * b", unit: đồng}]
  - id: quotes
    title: {vi: 'Cách "mới"'}
    basis: "Mục 2"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows: [{id: total, formula: "a", unit: đồng}]
)yaml";

struct Norms : PlanFixture {
  Norms() : PlanFixture(norm_file) { norms->load_all(); }

  std::string of_table(const std::string& name, std::optional<Date> date = {}) {
    return table_template(*library().table("e", name), date, vi);
  }
};

/// The text with every `key:` of the lines that hold one filled in.
std::string filled(std::string text, const std::string& line, const std::string& value) {
  const std::size_t at = text.find(line);
  REQUIRE(at != std::string::npos);
  return text.insert(at + line.size(), " " + value);
}

}  // namespace

TEST_CASE("a plan to fill in has every input with its meaning, type and range") {
  Norms f;
  CHECK(plan_template(f.method("m"), f.library(), std::nullopt, vi) ==
        "# Cách tính (e/m)\n"
        "format: 1\n"
        "plan: {title: \"Kế hoạch mẫu\", price_date: 2020-01-01}\n"
        "agencies: [{id: don-vi, name: \"Tên đơn vị\"}]\n"
        "tasks:\n"
        "  - id: T1\n"
        "    agency: don-vi\n"
        "    name: \"Cách tính\"\n"
        "    estimate:\n"
        "      method: m\n"
        "      inputs:\n"
        "        # Điểm; number, điểm; ≥ 0, ≤ 10\n"
        "        a:\n"
        "        # rate; mặc định 0.65\n"
        "        # b:\n"
        "        # choice (x, y)\n"
        "        kind:\n"
        "        # key_of weight; simple, complex case; có thể bỏ\n"
        "        # which:\n"
        "        # ranks factor\n"
        "        ranks:\n"
        "          T1:  # Hiệu năng\n"
        "        # records\n"
        "        cases:\n"
        "          # name: text; có thể bỏ\n"
        "          # count: count\n"
        "          - {count: }\n"
        "        # number; lấy từ dòng A.before_tax\n"
        "        # base:\n");
}

TEST_CASE("a plan that was filled in is computed") {
  Norms f;
  std::string text = plan_template(f.method("m"), f.library(), std::nullopt, vi);
  text = filled(text, "\n        a:", "4");
  text = filled(text, "\n        kind:", "x");
  text = filled(text, "\n          T1:", "3");
  text = filled(text, "{count:", "2");
  f.plan(text.substr(text.find("plan:")));
  CHECK(f.faults() == "");
  CHECK(shown(f.task_result().total) == "3");
}

TEST_CASE("a plan over lines names the groups they may belong to") {
  PlanFixture f;
  const std::string text = plan_template(f.method("sums"), f.library(), day("2024-03-01"), vi);
  CHECK(text.find("price_date: 2024-03-01}") != std::string::npos);
  CHECK(text.find("inputs:") == std::string::npos);
  CHECK(
      text.find("      lines:\n        # A: Nhóm A\n        # B: Nhóm B\n        # - {group: A,") !=
      std::string::npos);
}

TEST_CASE("a table to fill in keeps its shape and its keys") {
  Norms f;
  CHECK(f.of_table("weight").ends_with(
      "format: 1\ndocument: e\noverrides:\n  tables:\n    weight:\n"
      "      title: \"Trọng số\"\n      basis: \"Bảng 1\"\n      evidence: user\n"
      "      unit: \"điểm\"\n      in_force: {from: 2020-01-01}\n"
      "      rows:\n        \"simple\":\n        \"complex case\":\n"));
  CHECK(f.of_table("factor").ends_with("      rows:\n        \"T1\": {name: , weight: }\n"));
  CHECK(f.of_table("ladder").ends_with(
      "      kind: ladder\n      rows:\n        - {value: }\n        - {from: 1, value: }\n"
      "        - {above: 3.5, value: }\n"));
  CHECK(f.of_table("fee").ends_with(
      "      kind: brackets\n      ends: hold\n      rows:\n        - {at: 10, value: }\n"
      "        - {at: 20, value: }\n"));
}

TEST_CASE("of several versions the one of the day is taken, else the last") {
  Norms f;
  CHECK(f.of_table("single").ends_with("      in_force: {from: 2024-01-01}\n      value:\n"));
  CHECK(f.of_table("single", day("2023-01-01"))
            .ends_with("      in_force: {from: 2020-01-01, until: 2024-01-01}\n      value:\n"));
}

TEST_CASE("a table that was filled in is read and wins") {
  Norms f;
  const std::string text = f.of_table("ladder");
  std::string full = filled(filled(text, "{value:", "40"), "{from: 1, value:", "30");
  full = filled(full, "{above: 3.5, value:", "10");
  f.folder.write("own/ladder.yaml", full);
  Diagnostics diagnostics;
  NormStore store(
      {{f.folder.path / "norms", "norms", "norms"}, {f.folder.path / "own", "own", "own"}},
      diagnostics);
  store.load_all();
  diagnostics.add_all(store.take_diagnostics());
  CHECK(diagnostics.empty());
  const Table* ladder = store.library().table_for("e", "ladder", day("2024-03-01"));
  REQUIRE(ladder != nullptr);
  CHECK(std::get<Number>(*ladder->rows.at(2).cells.at(0).content) == Number(10));
}

TEST_CASE("a table of texts stays one when it is filled in") {
  Norms f;
  f.folder.write("own/words.yaml", filled(f.of_table("words"), "\"x\":", "\"hai\""));
  Diagnostics diagnostics;
  NormStore store(
      {{f.folder.path / "norms", "norms", "norms"}, {f.folder.path / "own", "own", "own"}},
      diagnostics);
  diagnostics.add_all(store.take_diagnostics());
  CHECK(diagnostics.empty());
}

TEST_CASE("a title with quotes makes no broken file") {
  Norms f;
  const std::string text = plan_template(f.method("quotes"), f.library(), std::nullopt, vi);
  f.plan(filled(text.substr(text.find("plan:")), "\n        a:", "4"));
  CHECK(f.faults() == "");
}

}  // namespace dutoan::plan_template_test
