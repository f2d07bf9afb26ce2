#include "norms/name_clash.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::name_clash_test {

namespace {

struct Claimed {
  ClaimedName name;
  std::size_t layer = 0;
};

std::string clashes(const std::vector<Claimed>& claims) {
  Library library;
  for (const auto& [name, layer] : claims)
    library.add(Document{.id = "d", .methods = {name}, .layer = layer});
  Diagnostics diagnostics;
  check_name_clashes(library, diagnostics);
  return said(diagnostics);
}

}  // namespace

TEST_CASE("two documents that claim a name for the same day clash at both places") {
  Library library;
  library.add(Document{.methods = {claim("m", days("2020-01-01", "2024-01-01"), "a")}});
  library.add(Document{.methods = {claim("m", days("2023-12-31"), "b")}});
  Diagnostics diagnostics;
  check_name_clashes(library, diagnostics);
  CHECK(said(diagnostics) == "norms-clash b:1:1 (note-claimed-here a:1:1)");
  CHECK(std::get<Date>(diagnostics.items().at(0).message.arguments.at(1)) == day("2023-12-31"));
  CHECK(hints(diagnostics) == "hint-overrides");
}

TEST_CASE("a successor from the day its predecessor ends is no clash") {
  struct Row {
    Validity a, b;
    bool clash;
  };
  const Row rows[] = {
      {days("2020-01-01", "2024-01-01"), days("2024-01-01"), false},
      {days("2024-01-01"), days("2020-01-01", "2024-01-01"), false},
      {days("2020-01-01", "2024-01-02"), days("2024-01-01"), true},
      {days("", "2024-01-01"), days("2024-01-01", ""), false},
      {days("", ""), days("2024-01-01", "2024-01-02"), true},
      {days("2020-01-01", "2021-01-01"), days("2022-01-01", "2023-01-01"), false},
  };
  for (const Row& row : rows) {
    CAPTURE(&row - rows);
    const std::string expected = row.clash ? "norms-clash b:1:1 (note-claimed-here a:1:1)" : "";
    CHECK(clashes({{claim("m", row.a, "a")}, {claim("m", row.b, "b")}}) == expected);
  }
}

TEST_CASE("only names of one kind clash") {
  const Validity always;
  Library library;
  library.add(Document{.methods = {claim("m", always)}, .shared = {claim("m", always)}});
  library.add(Document{.methods = {claim("n", always)}, .norm_items = {claim("m", always)}});
  Diagnostics diagnostics;
  check_name_clashes(library, diagnostics);
  CHECK(said(diagnostics).empty());
  library.documents()[0].norm_items.push_back(claim("m", always, "a"));
  library.documents()[1].shared.push_back(claim("m", always, "b"));
  check_name_clashes(library, diagnostics);
  CHECK(said(diagnostics) ==
        "norms-clash b:1:1 (note-claimed-here index:1:1); "
        "norms-clash index:1:1 (note-claimed-here a:1:1)");
}

TEST_CASE("what overrides an earlier layer does not clash with it") {
  const Validity always;
  const auto one = claim("m", always, "a");
  const auto other = overriding(claim("m", always, "b"));
  const std::string clash = "norms-clash b:1:1 (note-claimed-here a:1:1)";
  CHECK(clashes({{one, 0}, {other, 1}}).empty());
  CHECK(clashes({{one, 1}, {other, 1}}) == clash);
  CHECK(clashes({{one, 1}, {other, 0}}) == clash);
  CHECK(clashes({{one, 0}, {claim("m", always, "b"), 1}}) == clash);
  // Whichever was read first.
  CHECK(clashes({{other, 1}, {one, 0}}).empty());
  CHECK(clashes({{other, 1}, {overriding(one), 2}}).empty());
}

TEST_CASE("of three that claim a day each later one is said once") {
  CHECK(clashes({{claim("m", days("2020-01-01"), "a")},
                 {claim("m", days("2021-01-01"), "b")},
                 {claim("m", days("2022-01-01"), "c")}}) ==
        "norms-clash b:1:1 (note-claimed-here a:1:1); norms-clash c:1:1 (note-claimed-here a:1:1)");
  CHECK(clashes({{claim("m", days("2020-01-01", "2021-01-01"), "a")},
                 {claim("m", days("2021-01-01"), "b")},
                 {claim("m", days("2022-01-01"), "c")}}) ==
        "norms-clash c:1:1 (note-claimed-here b:1:1)");
}

}  // namespace dutoan::name_clash_test
