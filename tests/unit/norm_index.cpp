#include "norms/norm_index.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::norm_index_test {

namespace {

std::string checked(const Library& library) {
  Diagnostics diagnostics;
  check_index(library, diagnostics);
  return said(diagnostics);
}

/// A document whose index and files say the same.
Library sound() {
  Library library;
  library.add(Document{.id = "d",
                       .methods = {claim("m", days("2020-01-01"), "m-listed")},
                       .shared = {claim("t", days("2020-01-01", "2024-01-01"), "t-listed")},
                       .tables = {"t", "own"},
                       .norm_items = {claim("01.01", days("2020-01-01"), "i-listed")},
                       .price_books = {"b"},
                       .place = in_file("index")});
  library.add(
      Method{.id = "m", .document = "d", .in_force = days("2020-01-01"), .place = in_file("m")});
  NormTable shared = norm_table(
      "t", {{days("2020-01-01", "2022-01-01"), {}}, {days("2022-01-01", "2024-01-01"), {}}});
  shared.shared = true;
  library.add(std::move(shared));
  library.add(norm_table("own", {{days("2021-01-01"), {}}}));
  library.add(NormItem{
      .document = "d", .code = "01.01", .in_force = days("2020-01-01"), .place = in_file("i")});
  library.add(
      PriceBook{.id = "b", .document = "d", .in_force = days("2020-01-01"), .place = in_file("b")});
  return library;
}

}  // namespace

TEST_CASE("an index that lists what the files hold is sound") {
  CHECK(checked(sound()).empty());
}

TEST_CASE("a name that no file holds is said where it is listed") {
  Library library = sound();
  Document& document = library.documents()[0];
  document.methods.push_back(claim("gone", days("2020-01-01"), "gone-listed"));
  document.tables.emplace_back("lost");
  document.price_books.emplace_back("lost");
  CHECK(checked(library) ==
        "lint-index-extra gone-listed:1:1; lint-index-extra index:1:1; lint-index-extra index:1:1");
}

TEST_CASE("a thing that is not listed is said where it stands") {
  Library library = sound();
  Document& document = library.documents()[0];
  document.methods.clear();
  document.shared.clear();
  document.tables = {"t"};
  document.norm_items.clear();
  document.price_books.clear();
  CHECK(checked(library) ==
        "lint-index-lacks b:1:1 (note-listed-here index:1:1); "
        "lint-index-lacks i:1:1 (note-listed-here index:1:1); "
        "lint-index-lacks m:1:1 (note-listed-here index:1:1); "
        "lint-index-lacks own:1:1 (note-listed-here index:1:1); "
        "lint-index-lacks t:1:1 (note-listed-here index:1:1)");
}

TEST_CASE("other days than those of the file are said once with both") {
  Library library = sound();
  library.documents()[0].methods[0].validity = days("2020-01-02");
  library.documents()[0].shared[0].validity = days("2020-01-01");
  Diagnostics diagnostics;
  check_index(library, diagnostics);
  CHECK(said(diagnostics) ==
        "lint-index-days m-listed:1:1 (note-held-here m:1:1); "
        "lint-index-days t-listed:1:1 (note-held-here t:1:1)");
  const auto& arguments = diagnostics.items().at(1).message.arguments;
  CHECK(std::get<std::string>(arguments.at(1)) == "2020-01-01…");
  CHECK(std::get<std::string>(arguments.at(2)) == "2020-01-01…2024-01-01");
}

TEST_CASE("a table listed as shared must be shared in its file") {
  Library library = sound();
  library.documents()[0].shared.push_back(claim("own", days("2021-01-01"), "own-listed"));
  CHECK(checked(library) == "lint-index-extra own-listed:1:1");
}

TEST_CASE("a method of one name in two periods is listed with both") {
  Library library = sound();
  library.add(Method{.id = "m",
                     .document = "d",
                     .in_force = days("2010-01-01", "2015-01-01"),
                     .place = in_file("m-before")});
  CHECK(checked(library) == "lint-index-lacks m-before:1:1 (note-listed-here index:1:1)");
  library.documents()[0].methods.push_back(claim("m", days("2010-01-01", "2015-01-01")));
  CHECK(checked(library).empty());
}

TEST_CASE("only what is of the document and its layer counts") {
  Library library = sound();
  library.add(Method{.id = "x", .document = "other", .place = in_file("x")});
  library.add(Method{.id = "y", .document = "d", .layer = 1, .place = in_file("y")});
  CHECK(checked(library).empty());
}

TEST_CASE("a document listed twice in a layer is said and its content compared once") {
  Library library = sound();
  library.add(Document{.id = "d", .layer = 1, .place = in_file("other layer")});
  CHECK(checked(library).empty());
  library.add(Document{.id = "d", .place = in_file("again")});
  CHECK(checked(library) == "norm-twice again:1:1 (note-first-here index:1:1)");
}

TEST_CASE("days are written alike in every language") {
  CHECK(days_text(days("2011-08-24", "2024-04-26")) == "2011-08-24…2024-04-26");
  CHECK(days_text(days("2011-08-24")) == "2011-08-24…");
  CHECK(days_text(days("", "2024-04-26")) == "…2024-04-26");
  CHECK(days_text(days("")) == "…");
}

}  // namespace dutoan::norm_index_test
