#include "input/table_rows.hpp"

#include "input_fixture.hpp"
#include "table_fixture.hpp"

namespace dutoan::table_rows_test {

namespace {

/// The rows of `t: …`, which stands on line 1 from column 4 on.
struct Rows {
  Rows(TableKind kind, const std::string& written) : text("t: " + written + "\n") {
    table.name = "t";
    table.kind = kind;
    const CellTerms terms{.table = "t", .evidence = Evidence::primary};
    const bool keyed = kind == TableKind::keyed;
    (keyed ? read_keyed_rows : read_bounded_rows)(table, text.at("t"), terms, text.diagnostics);
  }

  [[nodiscard]] std::string said() const { return text.said(); }

  YamlText text;
  Table table;
};

}  // namespace

TEST_CASE("columns are those of all rows and of numbers where all their cells are") {
  const Rows read(TableKind::keyed,
                  "{T1: {name: x, weight: 2}, T2: {weight: 1/2, code: \"7\"}, "
                  "T3: {basis: Điều 3, name: 5, weight: {missing: torn}}}");
  CHECK(read.said().empty());
  const Table& table = read.table;
  CHECK(joined(table.columns) == "name, weight, code");
  CHECK(table.column_kinds == std::vector<Kind>{Kind::text, Kind::number, Kind::text});
  CHECK(shown(table) ==
        "T1 \"x\", 2, missing -; T2 missing -, 0.5, \"7\"; T3 \"5\", missing torn, missing -");
  CHECK(table.rows[2].basis == "Điều 3");
  CHECK(table.row_of_key.at("T3") == 2);
}

TEST_CASE("bounds ascend and only the first row of a ladder may have none") {
  struct Row {
    TableKind kind;
    const char *rows, *fault;
  };
  const Row rows_of[] = {
      {TableKind::ladder, "[{from: 1, value: 1},\n {above: 1, value: 2}, {from: 2, value: 3}]", ""},
      {TableKind::ladder, "[{from: 1, value: 1},\n {from: 1, value: 2}]",
       "bounds-not-ascending f:2:2"},
      {TableKind::ladder, "[{above: 1, value: 1},\n {from: 1, value: 2}]",
       "bounds-not-ascending f:2:2"},
      {TableKind::ladder, "[{above: 1, value: 1},\n {above: 1, value: 2}]",
       "bounds-not-ascending f:2:2"},
      {TableKind::ladder, "[{from: 2, value: 1},\n {from: 1, value: 2}]",
       "bounds-not-ascending f:2:2"},
      {TableKind::ladder, "[{value: 0},\n {value: 1}]", "row-without-bound f:2:2"},
      {TableKind::brackets, "[\n {value: 0}, {at: 1, value: 1}]", "row-without-bound f:2:2"},
  };
  for (const Row& row : rows_of) {
    CAPTURE(std::string(row.rows));
    CHECK(Rows(row.kind, row.rows).said() == row.fault);
  }
}

TEST_CASE("rows of a list are a ladder unless they are brackets, and may be missing one by one") {
  const Rows read(TableKind::value,
                  "[{value: 0}, {above: 0, value: 5, evidence: user, basis: Điều 1}, "
                  "{from: 1, missing: torn}]");
  CHECK(read.said().empty());
  CHECK(read.table.kind == TableKind::ladder);
  CHECK(shown(read.table) == "0; > 0 5; >= 1 missing torn");
  CHECK(read.table.rows[0].cells[0].evidence == Evidence::primary);
  CHECK(read.table.rows[1].cells[0].evidence == Evidence::user);
  CHECK(read.table.rows[1].basis == "Điều 1");
}

TEST_CASE("a cell is a value, a value with its evidence, or missing, but not nothing") {
  YamlText text("a: 5\nb: {value: 6, evidence: memory}\nc: {missing: torn}\nd:\n");
  const auto read = [&](const char* key, std::optional<Evidence> evidence) {
    return read_cell(text.at(key), {.table = "t", .evidence = evidence}, text.diagnostics);
  };
  CHECK(shown(read("a", Evidence::user)) == "5");
  CHECK(read("a", Evidence::user).evidence == Evidence::user);
  CHECK(read("a", std::nullopt).evidence == Evidence::memory);
  CHECK(read("b", Evidence::user).evidence == Evidence::memory);
  CHECK(shown(read("c", Evidence::user)) == "missing torn");
  CHECK(text.said().empty());
  CHECK(shown(read("d", Evidence::user)) == "no content");
  CHECK(text.said() == "cell-empty f:4:1");
}

TEST_CASE("a value is read as the kind that is wanted") {
  YamlText text("a: 1/3\nb: yes\nc: 6/3/2023\nd: \"26\"\n");
  const auto read = [&](const char* key, Kind kind) {
    return shown(read_cell(text.at(key), {.table = "t", .kind = kind}, text.diagnostics));
  };
  CHECK(read("a", Kind::number) == dutoan::exact_text(Number(1, 3)));
  CHECK(read("b", Kind::yes_no) == "yes");
  CHECK(read("c", Kind::date) == "2023-03-06");
  CHECK(read("d", Kind::text) == "\"26\"");
  CHECK(text.said().empty());
  CHECK(read("b", Kind::number) == "no content");
  CHECK(text.said() == "number-malformed f:2:4");
}

}  // namespace dutoan::table_rows_test
