#include "output/dossier_report.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::dossier_report_test {

namespace {

Money dong(std::int64_t amount) {
  return Money(amount);
}

DossierCheck sound() {
  return {.folder = "d",
          .code = "abc",
          .running = "2.0",
          .files = 3,
          .made_with = "2.0",
          .task = "s/T",
          .task_name = "Việc",
          .total = Amount{.known = dong(1'000)},
          .replayed = true,
          .replays = 2,
          .replayed_total = Amount{.known = dong(1'000)}};
}

std::string english(const DossierCheck& check) {
  return to_text(dossier_report(check, {.language = Language::english}), 100);
}

bool says(const DossierCheck& check, const std::string& sentence) {
  return english(check).find(sentence) != std::string::npos;
}

}  // namespace

TEST_CASE("a dossier is the same where its files, its results and its total are") {
  DossierCheck check = sound();
  CHECK(check.is_same());
  CHECK(english(check) ==
        "Dossier: d\nTask: s/T – Việc\n\n"
        "Files: 3 files of manifest.sha256, all as they were; none is missing, none added\n\n"
        "Replay: 2 files, the same to the byte\n\nTotal: 1,000 đồng, and so it is replayed\n\n"
        "RESULT: the dossier is intact and gives what it gave.\nCode of the dossier (SHA-256 of "
        "manifest.sha256): abc\n");
  check.added = {"x"};
  CHECK_FALSE(check.is_same());
  check = sound();
  check.differing = {"results/estimate.txt"};
  CHECK_FALSE(check.is_same());
  check = sound();
  check.replayed = false;
  CHECK_FALSE(check.is_same());
  check = sound();
  check.replayed_total = Amount{.known = dong(1'001)};
  CHECK_FALSE(check.is_same());
}

TEST_CASE("everything that differs is named") {
  DossierCheck check = sound();
  check.changed = {"inputs/plan.yaml"};
  check.missing = {"norms/a.yaml"};
  check.added = {"x\n\x1b[31m"};
  check.differing = {"results/estimate.txt"};
  check.replayed_total = Amount{.known = dong(900), .complete = false};
  CHECK(says(check, "- inputs/plan.yaml: changed"));
  CHECK(says(check, "- norms/a.yaml: missing"));
  CHECK(says(check, "- x??[31m: added"));
  CHECK(says(check, "- results/estimate.txt: replayed otherwise"));
  CHECK(says(check, "Total: the dossier says 1,000 đồng, the replay gives ≥ 900 đồng"));
  CHECK(says(check, "NOT what it was"));
}

TEST_CASE("a figure that a second way comes to otherwise is named, and counts") {
  DossierCheck check = sound();
  check.steps = 12;
  CHECK(says(check, "A second way: 12 steps, all agree"));
  check.disagreements = {{"s/T · GTB", "5", "6"}};
  CHECK(says(check, "A second way: 12 steps, not all agree"));
  CHECK(says(check, "- two ways differ at s/T · GTB: printed 5, computed again 6"));
  CHECK_FALSE(check.is_same());
  CHECK(dossier_json(check).find("\"steps\": 12") != std::string::npos);
}

TEST_CASE("a task that cannot be computed any more has no total") {
  DossierCheck check = sound();
  check.replayed = false;
  check.replayed_total.reset();
  CHECK(says(check, "Replay: not possible"));
  CHECK(says(check, "the replay gives not known"));
}

TEST_CASE("another version of the program is told, and is no difference by itself") {
  DossierCheck check = sound();
  check.made_with = "1.0";
  CHECK(check.is_same());
  CHECK(says(check, "made with dutoan 1.0 and is verified with dutoan 2.0"));
}

TEST_CASE("what a total does not say of itself makes no difference") {
  DossierCheck check = sound();
  check.total = Amount{.known = std::nullopt, .complete = false, .lower_bound = true};
  check.replayed_total = Amount{.known = std::nullopt, .complete = false, .lower_bound = false};
  CHECK(check.total_is_same());
  check.total->known = check.replayed_total->known = dong(5);
  CHECK_FALSE(check.total_is_same());
}

TEST_CASE("the JSON of a check says the same") {
  DossierCheck check = sound();
  check.changed = {"a\xff"};
  check.differing = {"lock.yaml"};
  const std::string json = dossier_json(check);
  CHECK(json.find("\"status\": [\n  \"differs\"\n ]") != std::string::npos);
  CHECK(json.find("\"code\": \"abc\"") != std::string::npos);
  CHECK(json.find("\"a?\"") != std::string::npos);
  CHECK(json.find("\"lock.yaml\"") != std::string::npos);
  CHECK(json.find("\"replayed_figure\"") != std::string::npos);
  check = {.folder = "d", .code = "abc", .running = "2", .files = 1, .missing = {"dossier.yaml"}};
  CHECK(dossier_json(check).find("\"done\": false") != std::string::npos);
}

}  // namespace dutoan::dossier_report_test
