#include "plan_run.hpp"

#include "command_fixture.hpp"

#include <filesystem>

namespace dutoan::plan_run_test {

namespace {

Arguments with_flags(std::vector<std::string> flags) {
  flags.insert(flags.begin(), {"estimate", "plan.yaml"});
  return CommandFixture::arguments(flags);
}

}  // namespace

TEST_CASE("the shipped norms are found in a folder above the program") {
  CHECK(std::filesystem::equivalent(dutoan::shipped_folder("norms"), DUTOAN_NORMS_DIR));
  CHECK(dutoan::shipped_folder("examples").filename() == "examples");
}

TEST_CASE("norms of one's own lie over the shipped ones, under the name of their folder") {
  const CommandFixture f;
  const auto folders =
      norm_folders(with_flags({"--norms", f.path("a/own/"), "--norms", f.path("b")}));
  REQUIRE(folders.size() == 3);
  CHECK(folders[0].name == "norms");
  CHECK(folders[1].path == f.path("a/own"));
  CHECK(folders[1].name == "own");
  CHECK(folders[2].name == "b");
}

TEST_CASE("threads are as many as asked for, or as there are cores, and never too many") {
  CHECK(jobs_of(with_flags({"-j", "3"})) == 3);
  CHECK(jobs_of(with_flags({"-j", "999"})) == 256);
  CHECK(jobs_of(with_flags({})) >= 1);
}

TEST_CASE("of several exit codes errors come before what is missing") {
  const PlanResult whole{.total = {}};
  const PlanResult incomplete{.total = {.complete = false}};
  PlanResult broken = incomplete;
  broken.tasks = {{.broken = true}};
  Diagnostics none;
  Diagnostics warning;
  warning.warning({"m", {}});
  Diagnostics error;
  error.error({"m", {}});
  const auto plain = with_flags({});
  const auto allowing = with_flags({"--allow-incomplete"});
  CHECK(exit_of(whole, warning, plain) == Exit::done);
  CHECK(exit_of(incomplete, none, plain) == Exit::incomplete);
  CHECK(exit_of(incomplete, none, allowing) == Exit::done);
  CHECK(exit_of(broken, none, allowing) == Exit::input);
  CHECK(exit_of(whole, error, allowing) == Exit::input);
}

TEST_CASE("every file a plan was read from is named with its hash") {
  const CommandFixture f;
  f.folder.write("lines.csv", "Nội dung,Loại,Khối lượng,Đơn giá\nMáy,hardware,1,5\n");
  f.folder.write("more.yaml",
                 "format: 1\ntasks: [{id: U, agency: s, estimate: {method: line-sum, lines_from: "
                 "lines.csv}}]\n");
  f.folder.write("plan.yaml", list_plan + "include: [more.yaml]\n");
  const auto arguments = CommandFixture::arguments(
      {"estimate", f.path("plan.yaml"), "--as-of", "2024-05-06", "--allow-unverified", "-j", "2"});
  const auto run = read_plan_run(arguments, arguments.operands);
  CHECK(said(run->diagnostics) == "");
  CHECK(run->options.jobs == 2);
  CHECK(run->options.allow_unverified);
  CHECK(iso_text(run->options.as_of.value()) == "2024-05-06");
  const auto files = used_files(*run);
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "lines.csv");
  CHECK(files[0].sha256 == dutoan::sha256(f.text("lines.csv")));
  CHECK(files[1].name == "more.yaml");
  CHECK(files[2].sha256 == dutoan::sha256(f.text("plan.yaml")));
  Console console(arguments);
  const PlanResult result = compute(*run, console);
  CHECK(result.read_from == std::vector<std::string>{"plan.yaml"});
  CHECK(result.norms_edition.size() == 10);
}

TEST_CASE("a report has the unit that was asked for") {
  const auto unit = [](const std::vector<std::string>& flags) {
    const auto arguments = with_flags(flags);
    const Console console(arguments);
    return style_of(arguments, console).unit;
  };
  CHECK(unit({"--unit", "ty"}) == "ty");
  CHECK(unit({}) == "dong");
}

}  // namespace dutoan::plan_run_test
