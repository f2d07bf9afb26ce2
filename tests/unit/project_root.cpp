#include "project_root.hpp"

#include "input_fixture.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

TEST_CASE("paths are seen from the root; what lies outside is absolute") {
  TestFolder folder;
  const std::string root = std::filesystem::weakly_canonical(folder.path).generic_string();
  const auto seen = paths_from(root + "/du-an");
  CHECK(seen(root + "/du-an/kh/../plan.yaml") == "plan.yaml");
  CHECK(seen(root + "/du-an/kế hoạch/a.yaml") == "kế hoạch/a.yaml");
  CHECK(seen(root + "/khac/a.yaml") == root + "/khac/a.yaml");
  CHECK(paths_from("")("kh/plan.yaml") == "kh/plan.yaml");
}
