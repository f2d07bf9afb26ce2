#include "input/waiver_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::waiver_reader_test {

namespace {

struct Waivers {
  explicit Waivers(const std::string& rows)
      : tree(YamlTree::parse(
            std::make_unique<SourceFile>("w.yaml", "w.yaml", "format: 1\nwaivers:\n" + rows),
            diagnostics)),
        read(read_waivers(tree->root(), diagnostics)) {}

  Diagnostics diagnostics;
  std::unique_ptr<YamlTree> tree;
  std::vector<Waiver> read;
};

std::string row(const std::string& date, const std::string& expires) {
  return "  - {rule: B01, task: a/t, reason: r, basis: b, approver: c, date: " + date +
         ", expires: " + expires + "}\n";
}

}  // namespace

TEST_CASE("two waivers for the same thing may follow each other, not overlap") {
  const Waivers apart(row("2023-01-01", "2023-01-31") + row("2023-02-01", "2023-02-28"));
  CHECK(apart.read.size() == 2);
  CHECK(apart.diagnostics.empty());
  CHECK(apart.read[0].task == "a/t");
  CHECK(apart.read[1].expires == *Date::parse("2023-02-28"));
  const Waivers both(row("2023-01-01", "2023-02-01") + row("2023-02-01", "2023-02-28"));
  CHECK(both.read.size() == 1);
  CHECK(said(both.diagnostics) == "waiver-twice w.yaml:4:5 (note-first-here w.yaml:3:5)");
}

TEST_CASE("a waiver that expires before it begins, or lacks its reason, is left out") {
  const Waivers backwards(row("2023-02-01", "2023-01-01"));
  CHECK(backwards.read.empty());
  CHECK(said(backwards.diagnostics) == "waiver-expires-first w.yaml:3:89");
  const Waivers bare(
      "  - {rule: B01, date: 2023-01-01, expires: 2023-01-02, basis: b, approver: c}\n");
  CHECK(bare.read.empty());
  CHECK(said(bare.diagnostics) == "key-missing w.yaml:3:5");
}

}  // namespace dutoan::waiver_reader_test
