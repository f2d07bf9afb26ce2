#include "lock.hpp"

#include "command_fixture.hpp"

namespace dutoan::lock_test {

namespace {

/// A result that rests on two documents.
PlanResult result() {
  PlanResult computed{.documents = {{"qd-671", "QĐ 671", "bb"}, {"nd-24", "NĐ 24", "aa"}},
                      .norms_edition = "2024-01-01"};
  computed.tasks = {{.id = "s/T", .documents = {"nd-24", "qd-671"}},
                    {.id = "s/U", .documents = {"qd-671"}}};
  return computed;
}

struct Checked {
  bool may_go_on = false;
  std::string said;
  std::string hints;
};

Checked check(const CommandFixture& f, const PlanResult& computed,
              std::vector<std::string> flags = {}) {
  flags.insert(flags.begin(), {"estimate", "plan.yaml", "--lock", f.path("k.lock")});
  Diagnostics diagnostics;
  const bool may_go_on = check_lock(CommandFixture::arguments(flags), computed, diagnostics);
  return {may_go_on, said(diagnostics), hints(diagnostics)};
}

const std::string locked =
    "format: 1\n"
    "edition: 2024-01-01\n"
    "documents:\n"
    "  - id: \"nd-24\"\n    sha256: \"aa\"\n"
    "  - id: \"qd-671\"\n    sha256: \"bb\"\n";

}  // namespace

TEST_CASE("the first run writes the lock, by document") {
  const CommandFixture f;
  CHECK(check(f, result()).may_go_on);
  CHECK(f.text("k.lock") == locked);
  CHECK(check(f, PlanResult{}, {"--relock"}).may_go_on);
  CHECK(f.text("k.lock") == "format: 1\ndocuments: []\n");
}

TEST_CASE("a run without a lock is not held") {
  Diagnostics diagnostics;
  CHECK(check_lock(CommandFixture::arguments({"estimate", "p"}), result(), diagnostics));
}

TEST_CASE("a run that uses what is locked, or less, may go on and changes nothing") {
  const CommandFixture f;
  f.folder.write("k.lock", locked);
  CHECK(check(f, result()).may_go_on);
  PlanResult less = result();
  less.documents.pop_back();
  CHECK(check(f, less).may_go_on);
  CHECK(f.text("k.lock") == locked);
}

TEST_CASE("what changed or is new stops the run and names the tasks that rest on it") {
  const CommandFixture f;
  f.folder.write("k.lock", locked);
  PlanResult other = result();
  other.documents[0].sha256 = "cc";
  other.documents.push_back({"nd-99", "NĐ 99", "dd"});
  const Checked checked = check(f, other);
  CHECK_FALSE(checked.may_go_on);
  CHECK(checked.said == "lock-changed k.lock; lock-new k.lock");
  CHECK(checked.hints == "hint-lock-tasks s/T, s/U; hint-relock; hint-lock-tasks ; hint-relock");
  CHECK(f.text("k.lock") == locked);
  CHECK(check(f, other, {"--relock"}).may_go_on);
  CHECK(check(f, other).may_go_on);
}

TEST_CASE("a lock that cannot be read stops the run") {
  const CommandFixture f;
  f.folder.write("k.lock", "format: 1\ndocumnts: []\n");
  const Checked checked = check(f, result());
  CHECK_FALSE(checked.may_go_on);
  CHECK(checked.said.find("key-unknown k.lock:2:1") != std::string::npos);
  CHECK(checked.said.find("lock-") == std::string::npos);
}

TEST_CASE("a lock that cannot be written stops the run") {
  const CommandFixture f;
  Diagnostics diagnostics;
  const auto arguments =
      CommandFixture::arguments({"estimate", "p", "--lock", f.path("none/k.lock")});
  CHECK_FALSE(check_lock(arguments, result(), diagnostics));
  CHECK(said(diagnostics) == "output-failed k.lock");
}

TEST_CASE("a document may have a quote in its id") {
  const CommandFixture f;
  PlanResult quoted = result();
  quoted.documents[0].id = "gia \"2024\" \\ 1";
  CHECK(check(f, quoted).may_go_on);
  CHECK(check(f, quoted).said == "");
  CHECK(check(f, quoted).may_go_on);
}

TEST_CASE("a document of two layers is locked in both") {
  const CommandFixture f;
  PlanResult layered = result();
  layered.documents = {{"qd-671", "QĐ 671", "bb"}, {"qd-671", "QĐ 671", "of my own"}};
  CHECK(check(f, layered).may_go_on);
  CHECK(check(f, layered).said == "");
  layered.documents[0].sha256 = "cc";
  CHECK_FALSE(check(f, layered).may_go_on);
}

}  // namespace dutoan::lock_test
