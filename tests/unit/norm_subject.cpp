#include "norms/norm_subject.hpp"

#include "norms_fixture.hpp"

namespace dutoan::norm_subject_test {

namespace {

NormTable table(const std::string& document, const std::string& name, Validity in_force,
                std::size_t layer = 0) {
  NormTable result = norm_table(name, {{in_force, {}}});
  result.document = document;
  result.layer = layer;
  return result;
}

Method method(const std::string& document, Validity in_force) {
  return {.id = "software", .document = document, .in_force = in_force};
}

/// Two documents, the later one first; a later layer lies over the other.
Library norms() {
  Library library;
  library.add(Document{.id = "new", .in_force = days("2024-04-26")});
  library.add(Document{.id = "old", .in_force = days("2011-08-24", "2024-04-26")});
  library.add(Document{.id = "old", .layer = 1});
  library.add(method("new", days("2024-04-26")));
  library.add(method("old", days("2011-08-24", "2024-04-26")));
  library.add(table("old", "weight", days("2011-08-24", "2024-04-26")));
  library.add(table("old", "weight", days("2023-01-01", "2024-01-01"), 1));
  library.add(NormItem{.document = "new", .code = "01.01", .in_force = days("2024-04-26")});
  library.add(PriceBook{.id = "gia", .document = "new"});
  return library;
}

/// "old/weight@1": a thing of the later layer.
std::string shown(const std::vector<NormSubject>& subjects) {
  std::string text;
  for (const NormSubject& subject : subjects) {
    text += (text.empty() ? "" : ", ") + subject.kind() + " " + subject.full_name();
    if (subject.document->layer > 0) text += "@" + std::to_string(subject.document->layer);
  }
  return text;
}

std::string found(const std::string& name, std::optional<Date> date = std::nullopt) {
  const Library library = norms();
  return shown(find_norms(library, name, date));
}

}  // namespace

TEST_CASE("everything is listed document by document and layer by layer") {
  const Library library = norms();
  CHECK(shown(all_norms(library)) ==
        "document new, method new/software, norm-item new/01.01, price-book new/gia, "
        "document old, table old/weight, method old/software, "
        "document old@1, table old/weight@1");
}

TEST_CASE("a bare name means all that have it by the day they come into force") {
  CHECK(found("software") == "method old/software, method new/software");
  CHECK(found("new/software") == "method new/software");
  CHECK(found("01.01") == "norm-item new/01.01");
  CHECK(found("gia") == "price-book new/gia");
  CHECK(found("soft").empty());
  CHECK(found("new/weight").empty());
}

TEST_CASE("a day chooses what is in force on it") {
  CHECK(found("software", day("2011-08-23")).empty());
  CHECK(found("software", day("2024-04-25")) == "method old/software");
  CHECK(found("software", day("2024-04-26")) == "method new/software");
  CHECK(found("gia", day("1990-01-01")) == "price-book new/gia");
}

TEST_CASE("a document is shown whatever the day") {
  CHECK(found("new", day("2011-01-01")) == "document new");
  CHECK(found("old") == "document old, document old@1");
}

TEST_CASE("of layers the last one counts that holds it on the day") {
  CHECK(found("old/weight") == "table old/weight, table old/weight@1");
  CHECK(found("weight", day("2022-12-31")) == "table old/weight");
  CHECK(found("weight", day("2023-01-01")) == "table old/weight@1");
  CHECK(found("weight", day("2024-01-01")) == "table old/weight");
}

TEST_CASE("a name of a document is that of a document and of nothing else") {
  Library library = norms();
  library.add(table("old", "new", days("2011-08-24")));
  CHECK(shown(find_norms(library, "new", std::nullopt)) == "document new");
  CHECK(shown(find_norms(library, "old/new", std::nullopt)) == "table old/new");
}

TEST_CASE("between the versions of a table it is not in force") {
  Library library;
  library.add(Document{.id = "d"});
  library.add(norm_table("t", {{days("2020-01-01", "2021-01-01"), {}}, {days("2022-01-01"), {}}}));
  CHECK(shown(find_norms(library, "t", day("2020-06-01"))) == "table d/t");
  CHECK(find_norms(library, "t", day("2021-06-01")).empty());
}

TEST_CASE("names to choose from are full and bare and each once") {
  CHECK(norm_names(norms()) ==
        std::vector<std::string>{"01.01", "gia", "new", "new/01.01", "new/gia", "new/software",
                                 "old", "old/software", "old/weight", "software", "weight"});
}

}  // namespace dutoan::norm_subject_test
