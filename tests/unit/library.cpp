#include "norms/library.hpp"

#include "norms_fixture.hpp"

namespace dutoan::library_test {

namespace {

/// The software methods: 2011 to 2024 one circular, then another.
Library software() {
  Library library;
  library.add(
      Document{.id = "old", .methods = {claim("software", days("2011-08-24", "2024-04-26"))}});
  library.add(Document{.id = "new", .methods = {claim("software", days("2024-04-26"))}});
  return library;
}

/// "new", or "none, after old, before new", or "clash of 2".
std::string holder(const Library& library, std::string_view name, std::string_view date,
                   NameKind kind = NameKind::method) {
  const Holder found = library.holder(kind, name, day(date));
  if (found.document != nullptr) return found.document->id;
  if (!found.clashing.empty()) return "clash of " + std::to_string(found.clashing.size());
  std::string text = found.known ? "none" : "unknown";
  if (found.earlier != nullptr) {
    text += ", after " + found.earlier->id + " until " + iso_text(*found.earlier_until);
  }
  if (found.later != nullptr) {
    text += ", before " + found.later->id + " from " + iso_text(*found.later_from);
  }
  return text;
}

Method method(const std::string& document, std::size_t layer, Validity in_force) {
  return {.id = "m", .document = document, .in_force = in_force, .layer = layer};
}

/// A shared table and the claim to it; its content is called like the document.
void add_shared(Library& library, const std::string& document, Validity in_force) {
  library.add(Document{.id = document, .shared = {claim("wage", in_force)}});
  NormTable table = norm_table("wage", {{in_force, value_table(document, 1)}});
  table.document = document;
  table.shared = true;
  library.add(std::move(table));
}

std::string name_of(const Table* table) {
  return table == nullptr ? "none" : table->name;
}

}  // namespace

TEST_CASE("a name is held from the first day of a document to the day before the next") {
  const Library library = software();
  CHECK(holder(library, "software", "2011-08-23") == "none, before old from 2011-08-24");
  CHECK(holder(library, "software", "2011-08-24") == "old");
  CHECK(holder(library, "software", "2024-04-25") == "old");
  CHECK(holder(library, "software", "2024-04-26") == "new");
  CHECK(holder(library, "software", "9999-12-31") == "new");
  CHECK(holder(library, "hardware", "2024-04-26") == "unknown");
  CHECK(holder(library, "software", "2024-04-26", NameKind::norm_item) == "unknown");
}

TEST_CASE("in a gap the nearest document before and after is named") {
  Library library;
  for (const auto& [id, in_force] : {std::pair("a", days("2005-01-01", "2010-01-01")),
                                     {"b", days("2011-01-01", "2012-01-01")},
                                     {"c", days("", "2011-06-01")},
                                     {"d", days("2016-01-01", "2017-01-01")},
                                     {"e", days("2014-01-01", "2015-01-01")}}) {
    library.add(Document{.id = id, .methods = {claim("m", in_force)}});
  }
  CHECK(holder(library, "m", "2012-01-01") ==
        "none, after b until 2012-01-01, before e from 2014-01-01");
  CHECK(holder(library, "m", "2013-12-31") ==
        "none, after b until 2012-01-01, before e from 2014-01-01");
  CHECK(holder(library, "m", "2015-01-01") ==
        "none, after e until 2015-01-01, before d from 2016-01-01");
  CHECK(holder(library, "m", "2020-01-01") == "none, after d until 2017-01-01");
  CHECK(holder(library, "m", "2011-03-01") == "clash of 2");
}

TEST_CASE("a later layer holds a name only where it overrides") {
  Library library = software();
  library.add(Document{
      .id = "own", .methods = {claim("software", days("2024-01-01", "2025-01-01"))}, .layer = 1});
  CHECK(holder(library, "software", "2023-12-31") == "old");
  CHECK(holder(library, "software", "2024-01-01") == "clash of 2");
  CHECK(holder(library, "software", "2024-12-31") == "clash of 2");
  CHECK(holder(library, "software", "2025-01-01") == "new");
  library.documents().back().methods[0].overriding = true;
  CHECK(holder(library, "software", "2024-01-01") == "own");
  CHECK(holder(library, "software", "2025-01-01") == "new");
}

TEST_CASE("overriding wins over earlier layers and not over its own or later ones") {
  const auto with = [](std::size_t layer) {
    Library library;
    library.add(Document{.id = "base", .methods = {claim("m", days("2020-01-01"))}, .layer = 1});
    library.add(Document{
        .id = "own", .methods = {overriding(claim("m", days("2020-01-01")))}, .layer = layer});
    return holder(library, "m", "2020-01-01");
  };
  CHECK(with(0) == "clash of 2");
  CHECK(with(1) == "clash of 2");
  CHECK(with(2) == "own");
}

TEST_CASE("the names of a kind are listed once and sorted") {
  Library library = software();
  library.add(Document{.id = "x",
                       .methods = {claim("lease", days("2020-01-01"))},
                       .shared = {claim("wage", days("2020-01-01"))},
                       .norm_items = {claim("01.01", days("2020-01-01"))}});
  CHECK(library.names(NameKind::method) == std::vector<std::string>{"lease", "software"});
  CHECK(library.names(NameKind::shared_table) == std::vector<std::string>{"wage"});
  CHECK(library.names(NameKind::norm_item) == std::vector<std::string>{"01.01"});
}

TEST_CASE("of layers the last one that holds a method on the day is taken") {
  Library library;
  const Method& top = library.add(method("d", 2, days("2022-01-01", "2023-01-01")));
  const Method& base = library.add(method("d", 0, days("2020-01-01")));
  const Method& middle = library.add(method("d", 1, days("2021-01-01")));
  library.add(method("other", 3, days("2020-01-01")));
  CHECK(library.method("d", "m", day("2019-12-31")) == nullptr);
  CHECK(library.method("d", "m", day("2020-12-31")) == &base);
  CHECK(library.method("d", "m", day("2021-01-01")) == &middle);
  CHECK(library.method("d", "m", day("2022-12-31")) == &top);
  CHECK(library.method("d", "m", day("2023-01-01")) == &middle);
  CHECK(library.method("d", "m") == &top);
  CHECK(library.method("d", "n") == nullptr);
}

TEST_CASE("a document is found in the earliest layer") {
  Library library;
  library.add(Document{.id = "d", .number = "1"});
  library.add(Document{.id = "d", .number = "2", .layer = 1});
  CHECK(library.find_document("d")->number == "1");
  CHECK(library.find_document("e") == nullptr);
}

TEST_CASE("a shared table is that of the document in force") {
  Library library;
  add_shared(library, "nd-38", days("2019-07-01", "2023-07-01"));
  add_shared(library, "nd-24", days("2023-07-01", "2024-07-01"));
  CHECK(name_of(library.shared_table("wage", day("2019-06-30"))) == "none");
  CHECK(name_of(library.shared_table("wage", day("2023-06-30"))) == "nd-38");
  CHECK(name_of(library.shared_table("wage", day("2023-07-01"))) == "nd-24");
  CHECK(name_of(library.shared_table("wage", day("2024-07-01"))) == "none");
  add_shared(library, "twice", days("2023-12-31"));
  CHECK(name_of(library.shared_table("wage", day("2023-12-30"))) == "nd-24");
  CHECK(name_of(library.shared_table("wage", day("2023-12-31"))) == "none");
}

TEST_CASE("a method means the table of its own document before a shared one") {
  Library library;
  add_shared(library, "nd-38", days("2019-07-01"));
  library.add(norm_table("wage", {{days("2020-01-01", "2021-01-01"), value_table("own", 1)}}));
  CHECK(name_of(library.table_for("other", "wage", day("2020-06-01"))) == "nd-38");
  CHECK(name_of(library.table_for("d", "wage", day("2020-06-01"))) == "own");
  // Out of force its own is missing: another document's is not what the law meant.
  CHECK(name_of(library.table_for("d", "wage", day("2021-01-01"))) == "none");
  CHECK(name_of(library.table_for("d", "rate", day("2020-06-01"))) == "none");
}

}  // namespace dutoan::library_test
