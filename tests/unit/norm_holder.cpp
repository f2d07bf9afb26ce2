#include "input/norm_holder.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::norm_holder_test {

namespace {

/// "new", or what is said with its hints.
std::string holder(const Library& library, const std::string& word, std::string_view date) {
  Diagnostics diagnostics;
  const Document* found =
      holder_of_word(library, NameKind::method, word, day(date), locate(in_file("f")), diagnostics);
  if (found != nullptr) return found->id + said(diagnostics);
  return said(diagnostics) + "; " + hints(diagnostics);
}

}  // namespace

TEST_CASE("a name means the document in force and neighbours are named where there is none") {
  Library library;
  library.add(Document{.id = "old",
                       .in_force = days("2011-01-01", "2020-01-01"),
                       .methods = {claim("m", days("2011-01-01", "2020-01-01"))}});
  library.add(Document{
      .id = "new", .in_force = days("2021-01-01"), .methods = {claim("m", days("2021-01-01"))}});
  CHECK(holder(library, "m", "2019-12-31") == "old");
  CHECK(holder(library, "m", "2021-01-01") == "new");
  CHECK(holder(library, "old/m", "2019-12-31") == "old");
  CHECK(holder(library, "m", "2020-06-01")
            .starts_with(
                "not-in-force f:1:1; hint-earlier old 2020-01-01; hint-later new 2021-01-01"));
  CHECK(holder(library, "mm", "2020-06-01") == "method-unknown f:1:1; hint-nearest m");
  CHECK(holder(library, "odl/m", "2020-06-01") == "document-unknown f:1:1; hint-nearest old");
  CHECK(holder(library, "old/x", "2019-12-31") == "document-without-name f:1:1; hint-allowed m");
  CHECK(holder(library, "old/m", "2021-01-01")
            .starts_with("document-not-in-force f:1:1; "
                         "hint-in-force-then"));
}

TEST_CASE("two that claim a name for a day are both shown") {
  Library library;
  library.add(Document{.id = "a", .methods = {claim("m", days(""), "a")}});
  library.add(Document{.id = "b", .methods = {claim("m", days(""), "b")}});
  CHECK(holder(library, "m", "2020-01-01") ==
        "norms-clash f:1:1 (note-claimed-here a:1:1) (note-claimed-here b:1:1); hint-overrides");
}

}  // namespace dutoan::norm_holder_test
