#include "dossier_copies.hpp"

#include "command_fixture.hpp"

#include <algorithm>

namespace dutoan::dossier_copies_test {

namespace {

struct Copied {
  DossierCopies copies;

  [[nodiscard]] bool has(const std::string& path) const { return copies.files.contains(path); }
};

Copied copied(std::vector<std::string> words) {
  words.insert(words.begin(), "dossier");
  const Arguments arguments = CommandFixture::arguments(words);
  Console console(arguments);
  const DossierRun run = run_task(arguments, norm_folders(arguments), console);
  CHECK(said(run.diagnostics).empty());
  REQUIRE(run.task != nullptr);
  return {copies_of(run, arguments)};
}

void write_layer(const CommandFixture& f, const std::string& folder, const std::string& id) {
  f.folder.write(folder + "/" + id + "/a.yaml", "format: 1\ndocument: " + id + "\ntables: {" + id +
                                                    ": {basis: x, evidence: user, value: 1}}\n");
}

}  // namespace

TEST_CASE("the files of the plan keep their places") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  f.folder.write("holidays.yaml", "format: 1\nholidays: []\n");
  f.folder.write("dutoan.yaml", "format: 1\n");
  const Copied file = copied({f.path("plan.yaml"), "T"});
  CHECK(file.copies.settings.plan == "inputs/plan.yaml");
  CHECK(file.copies.settings.task == "s/T");
  CHECK(file.copies.files.at("inputs/plan.yaml") == f.path("plan.yaml"));
  CHECK(file.has("inputs/holidays.yaml"));
  CHECK_FALSE(file.has("inputs/dutoan.yaml"));
  CHECK(copied({f.path(""), "s/T"}).copies.settings.plan == "inputs");
}

TEST_CASE("of the norms those that were read are copied") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const Copied all = copied({f.path("plan.yaml"), "T"});
  CHECK(all.has("norms/documents.yaml"));
  CHECK(all.has("norms/words/tieng-viet.yaml"));
  CHECK_FALSE(all.has("norms/sources.yaml"));
  CHECK_FALSE(all.has("norms/qd-671-2024/internal-software.yaml"));
  CHECK(std::any_of(all.copies.files.begin(), all.copies.files.end(),
                    [](const auto& file) { return file.first.starts_with("norms/rules/"); }));
}

TEST_CASE("folders of norms are numbered in their order, one that holds nothing is left out") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  write_layer(f, "one/don-vi", "x");
  write_layer(f, "two/don-vi", "y");
  std::filesystem::create_directory(f.path("none"));
  const Copied all = copied({f.path("plan.yaml"), "T", "--norms", f.path("two/don-vi/"), "--norms",
                             f.path("none"), "--norms", f.path("one/don-vi")});
  CHECK(all.copies.settings.layers ==
        std::vector<std::string>{"layers/1/don-vi", "layers/2/don-vi"});
  CHECK(all.has("layers/1/don-vi/y/a.yaml"));
  CHECK(all.has("layers/2/don-vi/x/a.yaml"));
}

TEST_CASE("files of flags keep their names, and waivers that were named are the only ones") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  f.folder.write("waivers.yaml", "format: 1\nwaivers: []\n");
  f.folder.write("else/waivers.yaml", "format: 1\nwaivers: []\n");
  f.folder.write("r.csv", "id,name,kind\nA,Cổng,platform\n");
  CHECK(copied({f.path("plan.yaml"), "T"}).has("inputs/waivers.yaml"));
  const Copied named = copied({f.path("plan.yaml"), "T", "--waivers", f.path("else/waivers.yaml"),
                               "--register", f.path("r.csv"), "--today", "2024-04-01"});
  CHECK_FALSE(named.has("inputs/waivers.yaml"));
  CHECK(named.copies.settings.waivers == std::vector<std::string>{"given/1/waivers.yaml"});
  CHECK(named.copies.settings.registers == std::vector<std::string>{"given/2/r.csv"});
  CHECK(named.copies.files.at("given/1/waivers.yaml") == f.path("else/waivers.yaml"));
  CHECK(named.copies.settings.today == Date::parse("2024-04-01"));
}

TEST_CASE("a file that cannot be copied is no dossier") {
  const CommandFixture f;
  f.folder.write("a", "text");
  DossierCopies copies;
  copies.files = {{"inputs/x/a", f.path("a")}};
  CHECK(copy_into(f.folder.path, copies));
  CHECK(f.text("inputs/x/a") == "text");
  copies.files = {{"inputs/b", f.path("gone")}};
  CHECK_FALSE(copy_into(f.folder.path, copies));
}

}  // namespace dutoan::dossier_copies_test
