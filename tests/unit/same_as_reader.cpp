#include "input/same_as_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::same_as_reader_test {

namespace {

/// What is wrong with the entries, or how many there are.
std::string read(const std::string& rows) {
  YamlText text("format: 1\nsame_as:\n" + rows);
  const std::size_t count = read_same_as(text.root(), text.diagnostics).size();
  const std::string faults = text.said();
  return std::to_string(count) + (faults.empty() ? "" : "; " + faults);
}

}  // namespace

TEST_CASE("an entry names tasks before and after, and says whether it is confirmed") {
  CHECK(read("  - {old: [a/x], new: [a/y, a/z], confirmed: yes}\n") == "1");
  CHECK(read("  - {old: [], new: [a/y], confirmed: yes}\n") == "0; same-as-empty f:3:5");
  CHECK(read("  - {old: [a/x], new: [a/y]}\n") == "0; key-missing f:3:5");
}

TEST_CASE("one faulty entry leaves the others") {
  CHECK(read("  - {old: [a/x], new: [], confirmed: no}\n"
             "  - {old: [a/x], new: [a/y], confirmed: no}\n") == "1; same-as-empty f:3:5");
}

}  // namespace dutoan::same_as_reader_test
