#include "command_fixture.hpp"
#include "output/json_value.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan::init_test {

TEST_CASE("a first plan is laid down with its schema, and can be estimated") {
  const CommandFixture f;
  const auto written = f.run({"init", f.path("new"), "--lang", "en"});
  CHECK(written.code == 0);
  CHECK(written.out.empty());
  CHECK(written.err.find("wrote new/plan.yaml\n") != std::string::npos);
  CHECK(written.err.find("fill in new/plan.yaml") != std::string::npos);
  CHECK(Json::parse(f.text("new/plan.schema.json"))["title"] == "dutoan: plan");
  const auto estimated = f.run({"estimate", f.path("new/plan.yaml")});
  CHECK((estimated.code == 0 || estimated.code == 5));
  CHECK(estimated.err.empty());
}

TEST_CASE("a plan of several files is laid down as a folder") {
  const CommandFixture f;
  CHECK(f.run({"init", f.path("new"), "--folder"}).code == 0);
  const auto is_plan = [](const auto& entry) { return entry.path().extension() == ".yaml"; };
  const std::filesystem::directory_iterator laid_down(f.folder.path / "new");
  CHECK(std::count_if(begin(laid_down), end(laid_down), is_plan) > 1);
  const auto estimated = f.run({"estimate", f.path("new")});
  CHECK((estimated.code == 0 || estimated.code == 5));
}

TEST_CASE("nothing that stands there is overwritten") {
  const CommandFixture f;
  f.folder.write("new/plan.yaml", "mine");
  const auto written = f.run({"init", f.path("new"), "--lang", "en"});
  CHECK(written.code == 3);
  CHECK(written.err.find("new/plan.yaml is there already") != std::string::npos);
  CHECK(f.text("new/plan.yaml") == "mine");
}

}  // namespace dutoan::init_test
