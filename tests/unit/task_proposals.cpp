#include "review/task_proposals.hpp"

#include "revision_fixture.hpp"

namespace dutoan::task_proposals_test {

namespace {

std::string task(const std::string& id, const std::string& name,
                 std::initializer_list<const char*> lines) {
  std::string text =
      "  - {id: " + id + ", agency: s, name: \"" + name + "\", estimate: {method: list, lines: [";
  for (const char* line : lines)
    text += "{name: \"" + std::string(line) + "\", quantity: 1, unit_price: 100}, ";
  return text + "]}}\n";
}

/// "renamed s/A = s/B (90, 1 of 2)": ids, then likeness and lines of each evidence.
std::string proposed(const std::string& before, const std::string& after) {
  const std::string head = "plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s}]\n";
  const Revisions revisions(head + "tasks:\n" + before, head + "tasks:\n" + after);
  const auto pairs = revisions.pairs();
  std::string text;
  for (const TaskProposal& one :
       propose_pairs(revisions.before(), revisions.after(), pairs, WordBook())) {
    text +=
        (text.empty() ? "" : "; ") + std::string(task_relation_words[std::size_t(one.relation)]);
    for (const std::size_t index : one.before)
      text += " " + revisions.before().result.tasks[index].id;
    text += " =";
    for (const std::size_t index : one.after)
      text += " " + revisions.after().result.tasks[index].id;
    for (const TaskEvidence& evidence : one.evidence) {
      text += " (" + std::to_string(evidence.likeness) + ", " +
              std::to_string(evidence.common_lines) + " of " + std::to_string(evidence.lines) + ")";
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a task that went and one that came with its name") {
  CHECK(proposed(task("A", "Cổng dữ liệu mở", {"Máy"}), task("B", "Cổng dữ liệu mở", {"Tủ"})) ==
        "renamed s/A = s/B (100, 0 of 0)");
}

TEST_CASE("a task whose lines stand in two others was split, two whose lines stand in one merged") {
  const std::string whole = task("A", "Một", {"Máy", "Tủ", "Bàn"});
  const std::string parts = task("B", "Hai", {"Máy", "Tủ"}) + task("C", "Ba", {"Bàn"});
  CHECK(proposed(whole, parts) == "split s/A = s/B s/C (0, 2 of 2) (0, 1 of 1)");
  CHECK(proposed(parts, whole) == "merged s/B s/C = s/A (0, 2 of 2) (0, 1 of 1)");
}

TEST_CASE("a task that stays may give lines to a new one, or take those of one that went") {
  CHECK(proposed(task("A", "Một", {"Máy", "Tủ"}),
                 task("A", "Một", {"Máy"}) + task("B", "Hai", {"Tủ"})) ==
        "split s/A = s/A s/B (0, 1 of 1)");
  CHECK(proposed(task("A", "Một", {"Máy"}) + task("B", "Hai", {"Tủ"}),
                 task("A", "Một", {"Máy", "Tủ"})) == "merged s/A s/B = s/A (0, 1 of 1)");
}

TEST_CASE("nothing is proposed of tasks that share neither name nor half of their lines") {
  CHECK(proposed(task("A", "Một", {"Máy"}), task("B", "Hai", {"Tủ"})).empty());
  CHECK(proposed(task("A", "Một", {"a", "b", "c"}), task("B", "Hai", {"a", "x", "y"})).empty());
  CHECK(proposed(task("A", "Một", {"Máy"}), task("A", "Hai", {"Tủ"})).empty());
}

}  // namespace dutoan::task_proposals_test
