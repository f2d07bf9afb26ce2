#include "input/norm_lint.hpp"

#include "input_fixture.hpp"

namespace dutoan::norm_lint_test {

namespace {

const std::string index_text =
    "format: 1\ndocuments:\n"
    "  - id: d\n    evidence: user\n    in_force: {from: 2020-01-01, until: 2024-01-01}\n"
    "    methods: [m]\n    tables: [t]\n    norm_items: [\"01.01\"]\n    price_books: [gia]\n";

const std::string methods_text =
    "format: 1\ndocument: d\n"
    "method:\n  id: m\n  basis: x\n  evidence: user\n  total: A\n  inputs: {n: {type: count}}\n"
    "  rows: [{id: A, formula: \"t[n]\"}]\n";

const std::string tables_text =
    "format: 1\ndocument: d\ntables:\n"
    "  t: {basis: x, evidence: user, kind: brackets, rows: [{at: 0, value: 1}, {at: 9, value: "
    "2}]}\n";

const std::string items_text =
    "format: 1\ndocument: d\nnorm_items:\n"
    "  - {code: \"01.01\", unit: bộ, method: m, evidence: user, basis: x, inputs: {n: 1}}\n"
    "price_books:\n  - {id: gia, title: x, evidence: user}\n";

/// A sound folder of norms, of which each test spoils something.
struct Lint {
  Lint() {
    folder.write("documents.yaml", index_text);
    folder.write("d/methods.yaml", methods_text);
    folder.write("d/tables.yaml", tables_text);
    folder.write("d/items.yaml", items_text);
  }

  /// Writes a file with one of its texts replaced by another.
  void spoil(const std::string& name, std::string text, std::string_view old,
             std::string_view by) const {
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    folder.write(name, text.replace(at, old.size(), by));
  }

  std::string run() {
    Diagnostics diagnostics;
    counts = lint_norms({{folder.path, "norms", "norms"}}, diagnostics);
    return said(diagnostics);
  }

  TestFolder folder;
  LintCounts counts;
};

}  // namespace

TEST_CASE("sound norms are proved and counted") {
  Lint f;
  CHECK(f.run().empty());
  CHECK(f.counts.documents == 1);
  CHECK(f.counts.tables == 1);
  CHECK(f.counts.methods == 1);
}

TEST_CASE("what the norms lack is said at its place") {
  struct Row {
    const char *name, *old, *by, *fault;
  };
  const Row rows[] = {
      {"d/methods.yaml", "  evidence: user\n", "", "value-without-evidence methods.yaml:4:7"},
      {"d/methods.yaml", "t[n]", "t[n] + u", "formula-unknown-name methods.yaml:9:35"},
      {"d/tables.yaml", "{at: 9", "{at: 0", "bounds-not-ascending tables.yaml:4:75"},
      {"d/tables.yaml", "{at: 9", "{above: 9", "lint-bracket-above tables.yaml:4:75"},
      {"d/items.yaml", ", basis: x", "", "value-without-basis items.yaml:4:12"},
      {"d/items.yaml", "{n: 1}", "{n: 1.5}", "count-whole items.yaml:4:80"},
      {"d/items.yaml", "{n: 1}", "{k: 1}", "input-unknown items.yaml:4:77"},
      {"d/items.yaml", " title: x,", "", "value-without-basis items.yaml:6:5"},
      {"documents.yaml", "tables: [t]", "tables: [t, u]", "lint-index-extra documents.yaml:3:5"},
      {"documents.yaml", "until: 2024-01-01", "until: 2025-01-01", ""},
      {"documents.yaml", "[m]", "[{name: m, from: 2021-01-01}]",
       "lint-index-days documents.yaml:6:15 (note-held-here methods.yaml:4:7)"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.by));
    Lint f;
    const std::string name = row.name;
    f.spoil(name,
            name == "documents.yaml"   ? index_text
            : name == "d/methods.yaml" ? methods_text
            : name == "d/tables.yaml"  ? tables_text
                                       : items_text,
            row.old, row.by);
    CHECK(f.run() == row.fault);
  }
}

TEST_CASE("evidence may stand at every row instead of at the method") {
  Lint f;
  f.spoil("d/methods.yaml", methods_text, "  evidence: user\n", "");
  CHECK(f.run() == "value-without-evidence methods.yaml:4:7");
  std::string text = methods_text;
  text.replace(text.find("  evidence: user\n"), 17, "");
  f.spoil("d/methods.yaml", text, "{id: A,", "{id: A, evidence: user,");
  CHECK(f.run().empty());
}

TEST_CASE("a table that ends before its method is said at its use") {
  Lint f;
  f.spoil("d/tables.yaml", tables_text, "{basis", "{in_force: {until: 2023-01-01}, basis");
  CHECK(f.run() == "lint-name-not-in-force methods.yaml:9:28");
}

TEST_CASE("a folder that no document names would never be opened") {
  Lint f;
  f.folder.write("forgotten/a.yaml", "format: 1\ndocument: forgotten\n");
  CHECK(f.run() == "lint-folder-not-listed forgotten");
  f.folder.write("documents.yaml", index_text + "  - {id: forgotten, evidence: user}\n");
  CHECK(f.run().empty());
}

TEST_CASE("an item is proved on each day another method of the name takes over") {
  Lint f;
  f.folder.write("documents.yaml",
                 index_text +
                     "  - {id: e, evidence: user, in_force: {from: 2024-01-01}, methods: "
                     "[m]}\n");
  f.folder.write(
      "e/a.yaml",
      "format: 1\ndocument: e\nmethod: {id: m, basis: x, evidence: user, total: A, rows: "
      "[{id: A, formula: k}], inputs: {k: {type: count}}}\n");
  CHECK(f.run().empty());
  // The item lives on under the later method, which has no input of that name.
  f.spoil("documents.yaml",
          index_text + "  - {id: e, evidence: user, in_force: {from: 2024-01-01}, methods: [m]}\n",
          "until: 2024-01-01}\n    methods: [m]",
          "until: 2025-01-01}\n    methods: [{name: m, until: 2024-01-01}]");
  f.spoil("d/methods.yaml", methods_text, "  basis: x\n",
          "  basis: x\n  in_force: {until: 2024-01-01}\n");
  CHECK(f.run() == "input-unknown items.yaml:4:77");
}

TEST_CASE("files that cannot be read are said once") {
  Lint f;
  f.folder.write("d/more.yaml", "a: [\n");
  CHECK(f.run() == "yaml-open-bracket more.yaml:1:4");
}

TEST_CASE("of two that claim a shared table only that is said and not what follows from it") {
  Lint f;
  f.folder.write("documents.yaml", index_text +
                                       "  - {id: e, evidence: user, shared: [u]}\n"
                                       "  - {id: g, evidence: user, shared: [u]}\n");
  for (const char* id : {"e", "g"}) {
    f.folder.write(std::string(id) + "/a.yaml",
                   "format: 1\ndocument: " + std::string(id) +
                       "\ntables: {u: {basis: x, evidence: user, shared: yes, value: 1}}\n");
  }
  f.spoil("d/methods.yaml", methods_text, "t[n]", "t[n] + u");
  CHECK(f.run().find("formula") == std::string::npos);
  CHECK(f.run().find("norms-clash") != std::string::npos);
  // What is wrong beside it is still said.
  f.spoil("d/methods.yaml", methods_text, "t[n]", "t[n] + u + v");
  CHECK(f.run().find("formula-unknown-name") != std::string::npos);
}

}  // namespace dutoan::norm_lint_test
