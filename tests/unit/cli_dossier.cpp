// `dossier` and `dossier verify` over the shipped norms; tests/dossier.pl changes every file of
// some.
#include "command_fixture.hpp"

namespace dutoan::cli_dossier_test {

namespace {

namespace fs = std::filesystem;

std::ptrdiff_t entries_in(const CommandFixture& f) {
  return std::distance(fs::directory_iterator(f.folder.path), {});
}

}  // namespace

TEST_CASE("a dossier is made and verified, in either language") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const auto made = f.run({"dossier", f.path("plan.yaml"), "T", "-o", f.path("d"), "--lang", "en"});
  CHECK(made.err.empty());
  CHECK(made.code == 0);
  CHECK(made.out.find("Total: 300 đồng\n") != std::string::npos);
  CHECK(fs::exists(f.path("d/READ-ME.txt")));
  CHECK(entries_in(f) == 2);
  const auto verified = f.run({"ho-so", "verify", f.path("d")});
  CHECK(verified.code == 0);
  CHECK(verified.out.find("lập lại đúng như vậy") != std::string::npos);
  // The code is the last word of both.
  CHECK(made.out.substr(made.out.size() - 65) == verified.out.substr(verified.out.size() - 65));
}

TEST_CASE("an incomplete figure makes a dossier and the code 5") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + unpriced_task);
  CHECK(f.run({"dossier", f.path("plan.yaml"), "U", "-o", f.path("d")}).code == 5);
  CHECK(f.run({"dossier", "verify", f.path("d")}).code == 0);
  CHECK(
      f.run({"dossier", f.path("plan.yaml"), "U", "-o", f.path("e"), "--allow-incomplete"}).code ==
      0);
  // The other task is complete, whatever the plan is.
  CHECK(f.run({"dossier", f.path("plan.yaml"), "T", "-o", f.path("g")}).code == 0);
}

TEST_CASE("a task without an estimate has a dossier without a derivation") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + "  - {id: U, agency: s, name: Việc khác}\n");
  CHECK(f.run({"dossier", f.path("plan.yaml"), "U", "-o", f.path("d")}).code == 5);
  CHECK(fs::exists(f.path("d/results/estimate.txt")));
  CHECK_FALSE(fs::exists(f.path("d/results/derivation.txt")));
  CHECK(f.run({"dossier", "verify", f.path("d")}).code == 0);
}

TEST_CASE("what the run was told is recorded") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  f.folder.write("w.yaml", "format: 1\nwaivers: []\n");
  CHECK(f.run({"dossier", f.path("plan.yaml"), "T", "-o", f.path("d"), "--unit", "nghin",
               "--waivers", f.path("w.yaml"), "--lock", f.path("k.lock")})
            .code == 0);
  const std::string text = f.text("d/dossier.yaml");
  CHECK(text.find("waivers:\n  - \"given/1/w.yaml\"\n") != std::string::npos);
  CHECK(text.find("unit: nghin\nlang: vi\n") != std::string::npos);
  CHECK(f.text("d/lock.yaml") == f.text("k.lock"));
}

TEST_CASE("a folder that cannot be made leaves nothing behind") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  CHECK(f.run({"dossier", f.path("plan.yaml"), "T", "-o", f.path("no/such/d")}).code == 3);
  CHECK(f.run({"dossier", f.path("plan.yaml"), "T", "-o", "-"}).code == 3);
  CHECK(entries_in(f) == 1);
}

TEST_CASE("another task's error is told, and the dossier is made all the same") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + "  - {id: X, agency: s, nmae: y}\n");
  const auto made = f.run({"dossier", f.path("plan.yaml"), "T", "-o", f.path("d")});
  CHECK(made.code == 2);
  CHECK(made.err.find("key-unknown") != std::string::npos);
  CHECK(f.run({"dossier", "verify", f.path("d")}).code == 0);
  CHECK(f.run({"dossier", f.path("plan.yaml"), "X", "-o", f.path("e")}).code == 2);
  CHECK_FALSE(fs::exists(f.path("e")));
}

}  // namespace dutoan::cli_dossier_test
