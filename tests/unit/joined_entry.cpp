#include "review/joined_entry.hpp"

#include "base/message.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace dutoan::joined_entry_test {

namespace {

using Ids = std::vector<std::string>;

SameAs said(Ids before, Ids after, bool confirmed = true) {
  return {.before = std::move(before), .after = std::move(after), .confirmed = confirmed};
}

/// "A, B = C of 0 1": what the first entry becomes between two revisions.
std::string joined(const std::vector<SameAs>& entries, const Ids& before, const Ids& after) {
  const auto is_in = [](const Ids& ids) {
    return [&ids](const std::string& id) {
      return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
  };
  const JoinedEntry entry = joined_entry(entries, 0, is_in(before), is_in(after));
  std::string text = dutoan::joined(entry.before) + " = " + dutoan::joined(entry.after) + " of";
  for (const std::size_t one : entry.entries)
    text += " " + std::to_string(one);
  return text;
}

}  // namespace

TEST_CASE("an entry whose tasks are there stands alone") {
  CHECK(joined({said({"A"}, {"B"}), said({"B"}, {"C"})}, {"A"}, {"B"}) == "A = B of 0");
}

TEST_CASE("a task that was renamed twice is one from the first revision to the last") {
  CHECK(joined({said({"A"}, {"B"}), said({"B"}, {"C"})}, {"A"}, {"C"}) == "A = C of 0 1");
  CHECK(joined({said({"B"}, {"C"}), said({"A"}, {"B"})}, {"A"}, {"C"}) == "A = C of 0 1");
}

TEST_CASE("what was parted and then joined with another goes round all of them") {
  const std::vector<SameAs> entries = {said({"A"}, {"P", "Q"}), said({"Q", "B"}, {"C"})};
  CHECK(joined(entries, {"A", "B"}, {"P", "C"}) == "A, B = P, C of 0 1");
  CHECK(joined({entries[1], entries[0]}, {"A", "B"}, {"P", "C"}) == "B, A = C, P of 0 1");
}

TEST_CASE("what nobody confirmed, and a name nobody has, joins nothing") {
  CHECK(joined({said({"A"}, {"B"}), said({"B"}, {"C"}, false)}, {"A"}, {"C"}) == "A = B of 0");
  CHECK(joined({said({"A", "slip"}, {"B"}), said({"B"}, {"C"})}, {"A"}, {"C"}) ==
        "A, slip = C of 0 1");
}

}  // namespace dutoan::joined_entry_test
