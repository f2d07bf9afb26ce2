#include "input/table_reader.hpp"

#include "input_fixture.hpp"
#include "table_fixture.hpp"

namespace dutoan::table_reader_test {

namespace {

/// The table of `t: {…}`, of a document in force from 2020 to 2025.
struct Read {
  explicit Read(const std::string& written) : text("t: " + written + "\n") {
    const auto entry = text.root().entries().at(0);
    const NormOrigin origin{.document = "d", .in_force = days("2020-01-01", "2025-01-01")};
    table = read_table(entry.key, entry.value, origin, text.diagnostics);
  }

  [[nodiscard]] const Table& only() const {
    REQUIRE(table.versions.size() == 1);
    return table.versions[0].table;
  }

  YamlText text;
  NormTable table;
};

/// A table given with its basis and evidence; the fields stand on line 2, from column 2 on.
Read with(const std::string& fields) {
  return Read("{basis: Phụ lục I, evidence: primary,\n " + fields + "}");
}

std::string fault(const std::string& fields) {
  return with(fields).text.said();
}

}  // namespace

TEST_CASE("a table of each kind is read as it is written") {
  struct Row {
    const char* fields;
    TableKind kind;
    const char* rows;
  };
  const Row tables[] = {
      {"value: 26", TableKind::value, "26"},
      {"value: 1/3", TableKind::value, "1/3"},
      {"value: 26, type: text", TableKind::value, "\"26\""},
      {"value: yes, type: yes_no", TableKind::value, "yes"},
      {"value: 6/3/2023, type: date", TableKind::value, "2023-03-06"},
      {"rows: {simple: 5, average: 10%}", TableKind::keyed, "simple 5; average 0.1"},
      {"kind: ladder, rows: [{value: 0}, {above: 0, value: 5}, {from: 1, value: 32}]",
       TableKind::ladder, "0; > 0 5; >= 1 32"},
      {"kind: brackets, rows: [{at: 7, value: 2.644%}, {at: 15, value: 2%}]", TableKind::brackets,
       ">= 7 0.02644; >= 15 0.02"},
      {"value: {value: 5, note: x}", TableKind::value, "5"},
      {"value: {missing: torn}", TableKind::value, "missing torn"},
      {"rows: {a: 1, b: {missing: torn}, c: {value: 3}}", TableKind::keyed,
       "a 1; b missing torn; c 3"},
      {"missing: not read", TableKind::value, "missing not read"},
  };
  for (const Row& row : tables) {
    CAPTURE(std::string(row.fields));
    const Read read = with(row.fields);
    CHECK(read.text.said() == "");
    CHECK(read.only().kind == row.kind);
    CHECK(shown(read.only()) == row.rows);
  }
}

TEST_CASE("a value needs the paper it rests on and how far that was read") {
  CHECK(Read("{value: 5}").text.said() ==
        "value-without-basis f:1:1; value-without-evidence f:1:1");
  CHECK(Read("{value: 5, basis: x}").text.said() == "value-without-evidence f:1:1");
  CHECK(Read("{value: 5, evidence: user}").text.said() == "value-without-basis f:1:1");
  CHECK(Read("{missing: not read}").text.said().empty());
  CHECK(Read("{evidence: user, versions: [{value: 5, basis: x}]}").text.said().empty());
}

TEST_CASE("the nearest word on evidence counts") {
  const Read read(
      "{basis: x, evidence: primary, rows: {a: 1, b: {value: 2, evidence: memory}, c: 3}}");
  CHECK(read.only().rows[0].cells[0].evidence == Evidence::primary);
  CHECK(read.only().rows[1].cells[0].evidence == Evidence::memory);
  CHECK(read.only().rows[2].cells[0].evidence == Evidence::primary);
  const Read ladder = with(
      "kind: ladder, rows: [{value: 0}, {from: 1, value: 1, evidence: user}, {from: 2, value: 2}]");
  CHECK(ladder.only().rows[1].cells[0].evidence == Evidence::user);
  CHECK(ladder.only().rows[2].cells[0].evidence == Evidence::primary);
  const Read versions(
      "{basis: x, evidence: primary, versions: [{until: 2021-01-01, value: 1, evidence: "
      "secondary}, "
      "{from: 2021-01-01, value: 2}]}");
  CHECK(versions.table.versions[0].table.rows[0].cells[0].evidence == Evidence::secondary);
  CHECK(versions.table.versions[1].table.rows[0].cells[0].evidence == Evidence::primary);
}

TEST_CASE("versions are sorted and stay within the document and must not overlap") {
  const Read read = with(
      "versions: [{from: 2022-01-01, value: 2}, {until: 2021-01-01, value: 1, basis: Điều 2}]");
  CHECK(read.text.said().empty());
  REQUIRE(read.table.versions.size() == 2);
  CHECK(read.table.versions[0].in_force == days("2020-01-01", "2021-01-01"));
  CHECK(read.table.versions[0].table.basis == "Điều 2");
  CHECK(read.table.versions[1].in_force == days("2022-01-01", "2025-01-01"));
  CHECK(read.table.versions[1].table.basis == "Phụ lục I");
  CHECK(with("in_force: {from: 2019-01-01, until: 2022-01-01}, value: 1").table.in_force() ==
        days("2020-01-01", "2022-01-01"));
  CHECK(fault("versions: [{until: 2022-01-01, value: 1}, {from: 2022-01-01, value: 2}]").empty());
  CHECK(Read("\n  basis: x\n  evidence: user\n  versions:\n    - {from: 2021-12-31, value: 2}\n"
             "    - {until: 2022-01-01, value: 1}")
            .text.said() == "versions-overlap f:5:7 (note-first-here f:6:7)");
}

TEST_CASE("a table without content and a cell without value are faults") {
  CHECK(fault("unit: giờ") == "table-without-rows f:1:1");
  CHECK(fault("rows: {a: 1, b: }") == "cell-empty f:2:15");
  CHECK(fault("rows: {a: 1, b: 1.234.567}") == "number-grouped f:2:18");
  CHECK(fault("rows: {a: {value: x}}") == "number-malformed f:2:20");
}

TEST_CASE("what else a table may say") {
  const Read read = with(
      "title: Trọng số, unit: điểm, shared: yes, illustrative: yes, ends: hold, "
      "otherwise: {value: 1, evidence: user}, kind: brackets, rows: [{at: 1, value: 2}]");
  CHECK(read.text.said().empty());
  CHECK(read.table.title == "Trọng số");
  CHECK(read.table.shared);
  CHECK(read.only().illustrative);
  CHECK(read.only().hold_ends);
  CHECK(read.only().unit == "điểm");
  REQUIRE(read.only().otherwise);
  CHECK(shown(*read.only().otherwise) == "1");
  CHECK(read.only().otherwise->evidence == Evidence::user);
}

TEST_CASE("a period may be open at either end") {
  YamlText text("a: {from: 2020-01-01}\nb: {until: 1/1/2021}\nc:\nd: {from: 2020-02-30}\n");
  CHECK(read_validity(text.at("a"), text.diagnostics) == days("2020-01-01"));
  CHECK(read_validity(text.at("b"), text.diagnostics) == days("", "2021-01-01"));
  CHECK(read_validity(text.at("c"), text.diagnostics) == days(""));
  CHECK(read_validity(text.at("x"), text.diagnostics) == days(""));
  CHECK(text.said().empty());
  (void)read_validity(text.at("d"), text.diagnostics);
  CHECK(text.said() == "date-invalid f:4:11");
}

}  // namespace dutoan::table_reader_test
