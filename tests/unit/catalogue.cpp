#include "output/catalogue.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace dutoan::catalogue_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

std::vector<CatalogueEntry> all_sentences() {
  std::vector<CatalogueEntry> all;
  for (const auto part :
       {dutoan::file_sentences(), dutoan::formula_sentences(), dutoan::norm_sentences(),
        dutoan::plan_sentences(), dutoan::missing_sentences(), dutoan::report_sentences(),
        dutoan::command_sentences(), dutoan::norm_command_sentences()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

/// The blanks of a template, each once: "0", "1:word"; "?" for a brace that closes nothing.
std::set<std::string> blanks_of(std::string_view text) {
  std::set<std::string> blanks;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t close = text.find('}', at);
    blanks.insert(
        close == std::string_view::npos ? "?" : std::string(text.substr(at + 1, close - at - 1)));
  }
  return blanks;
}

/// The numbers of blanks without what is wanted of them.
std::set<std::string> numbers_of(const std::set<std::string>& blanks) {
  std::set<std::string> numbers;
  for (const std::string& blank : blanks)
    numbers.insert(blank.substr(0, blank.find(':')));
  return numbers;
}

}  // namespace

TEST_CASE("blanks are filled in the reader's language") {
  const Message message{"missing-vat",
                        {std::string("hardware"), Date::parse("2024-03-05").value()}};
  CHECK(render(message, vi) == "chưa có thuế suất cho loại hardware ngày 05/03/2024");
  CHECK(render(message, en) == "no tax rate for hardware on 2024-03-05");
  CHECK(render({"count-missing-price", {Number(1234)}}, vi) == "1.234 dòng thiếu đơn giá");
  CHECK(render({"plan-total-line", {LocalText{"một", "one"}}}, en) == "Total: one");
}

TEST_CASE("a noun goes with its number") {
  CHECK(render({"count-missing-price", {Number(1)}}, en) == "1 line without a price");
  CHECK(render({"count-missing-price", {Number(2)}}, en) == "2 lines without a price");
  CHECK(render({"count-both", {Number(1), Number(1001)}}, en) == "1 error, 1,001 warnings");
}

TEST_CASE("a word of a file is said in the reader's language") {
  CHECK(render({"missing-figure", {std::string("s/T"), std::string("requested")}}, vi) ==
        "nhiệm vụ s/T chưa có số đề nghị");
  CHECK(render({"missing-figure", {std::string("s/T"), std::string("unheard")}}, vi) ==
        "nhiệm vụ s/T chưa có số unheard");
}

TEST_CASE("a message nobody wrote a sentence for shows its id and arguments") {
  CHECK(render({"no-such-id", {std::string("a"), Number(1, 3)}}, vi) ==
        "no-such-id {a} {0.3333333}");
  CHECK_FALSE(dutoan::is_known("no-such-id"));
}

TEST_CASE("an argument that holds braces is no blank") {
  CHECK(render({"missing-price", {std::string("{0} {1}")}}, en) ==
        "the line \"{0} {1}\" has no price");
}

TEST_CASE("every id stands once, with a sentence in both languages") {
  std::set<std::string_view> ids;
  for (const CatalogueEntry& entry : all_sentences()) {
    CAPTURE(std::string(entry.id));
    CHECK(ids.insert(entry.id).second);
    CHECK_FALSE(entry.vi.empty());
    CHECK_FALSE(entry.en.empty());
    CHECK(dutoan::is_known(entry.id));
  }
}

TEST_CASE("both languages have the same blanks, and no other braces") {
  for (const CatalogueEntry& entry : all_sentences()) {
    CAPTURE(std::string(entry.id));
    const std::set<std::string> blanks = blanks_of(entry.vi);
    CHECK(numbers_of(blanks) == numbers_of(blanks_of(entry.en)));
    for (const std::string& blank : blanks) {
      const std::size_t colon = blank.find(':');
      CHECK(blank.find_first_not_of("0123456789") == colon);
      const std::string wanted = colon == std::string::npos ? "" : blank.substr(colon);
      CHECK((wanted.empty() || wanted == ":word" || wanted.find('|') != std::string::npos));
    }
  }
}

}  // namespace dutoan::catalogue_test
