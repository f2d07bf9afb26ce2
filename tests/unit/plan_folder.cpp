#include "input/plan_folder.hpp"

#include "input_fixture.hpp"

namespace dutoan::plan_folder_test {

namespace {

/// "plan.yaml, a.yaml; said …" of a folder of these files.
std::string shown(const std::vector<std::string>& files) {
  const TestFolder folder;
  std::filesystem::create_directories(folder.path / "p");
  for (const std::string& name : files)
    folder.write("p/" + name, "");
  Diagnostics diagnostics;
  const auto names = plan_file_names(folder.path / "p", "p/", diagnostics);
  return joined(names) + "; " + said(diagnostics);
}

}  // namespace

TEST_CASE("the header comes first, and what is no part of the plan is passed over") {
  CHECK(shown({"b.yaml", "plan.yaml", "a.yaml", "decisions.yaml", "lines.csv", "sub/c.yaml"}) ==
        "plan.yaml, a.yaml, b.yaml, decisions.yaml; ");
  CHECK(shown({"a.yaml", "dutoan.yaml", "waivers.yaml", "answers.yaml", "holidays.yaml",
               "same-as.yaml"}) == "a.yaml; ");
}

TEST_CASE("a file that only its ending keeps out is named, and so is a folder without any") {
  CHECK(shown({"a.yaml", "b.yml", "c.YAML", "d.YML", "e.txt"}) ==
        "a.yaml; plan-file-ending b.yml; plan-file-ending c.YAML; plan-file-ending d.YML");
  CHECK(shown({"waivers.yaml"}) == "; folder-without-plan");
}

TEST_CASE("an agency's file has a name no other file of the plan has, and stays in the folder") {
  CHECK(is_agency_file_stem("so-a"));
  for (const char* id :
       {"plan", "decisions", "dutoan", "waivers", "same-as", ".so-a", "../so-a", "so\\a"}) {
    CAPTURE(id);
    CHECK_FALSE(is_agency_file_stem(id));
  }
}

}  // namespace dutoan::plan_folder_test
