#include "dossier_file.hpp"

#include "input_fixture.hpp"
#include "plan_run.hpp"

namespace dutoan::dossier_file_test {

namespace {

Money dong(std::int64_t amount) {
  return Money(amount);
}

Dossier whole() {
  return {.settings = {.program = "1.2.3",
                       .plan = "inputs/plan.yaml",
                       .task = "s/T",
                       .layers = {"layers/1/tinh", "layers/2/tinh"},
                       .waivers = {"given/1/w.yaml"},
                       .registers = {"given/2/r.csv"},
                       .as_of = Date::parse("2024-03-01"),
                       .today = Date::parse("2024-04-01"),
                       .allow_unverified = true,
                       .unit = "trieu",
                       .language = "en"},
          .figure = {.plan_number = "1/KH",
                     .plan_title = "Kế hoạch \"thử\"",
                     .task_name = "Việc",
                     .edition = "2024-01-01",
                     .total = {.known = dong(5)}}};
}

const std::string whole_text =
    "format: 1\nprogram: \"1.2.3\"\nplan_number: \"1/KH\"\nplan_title: \"Kế hoạch \\\"thử\\\"\"\n"
    "task: \"s/T\"\ntask_name: \"Việc\"\ntotal: 5\ncomplete: yes\nedition: 2024-01-01\n"
    "plan: \"inputs/plan.yaml\"\nlayers:\n  - \"layers/1/tinh\"\n  - \"layers/2/tinh\"\nwaivers:\n"
    "  - \"given/1/w.yaml\"\nregisters:\n  - \"given/2/r.csv\"\nas_of: 2024-03-01\n"
    "today: 2024-04-01\nallow_unverified: yes\nunit: trieu\nlang: en\n";

struct Read {
  std::optional<Dossier> dossier;
  std::string said;
};

Read read(const std::string& text) {
  const TestFolder folder;
  folder.write("f", text);
  Diagnostics diagnostics;
  auto dossier = read_dossier(folder.file("f"), diagnostics);
  return {std::move(dossier), said(diagnostics)};
}

std::string with(const std::string& line) {
  return "format: 1\nprogram: \"1\"\ntask: s/T\ncomplete: yes\nplan: inputs\nlang: vi\n" + line +
         "\n";
}

}  // namespace

TEST_CASE("a dossier's file says all a replay has to be told, and is read as it is written") {
  CHECK(dossier_text(whole()) == whole_text);
  const Read back = read(whole_text);
  CHECK(back.said.empty());
  REQUIRE(back.dossier);
  CHECK(dossier_text(*back.dossier) == whole_text);
}

TEST_CASE("what the run was not told is not there") {
  const std::string text =
      dossier_text({.settings = {.program = "1", .plan = "inputs", .task = "s/T"}, .figure = {}});
  CHECK(text ==
        "format: 1\nprogram: \"1\"\ntask: \"s/T\"\ntotal: 0\ncomplete: yes\nplan: \"inputs\"\n"
        "lang: vi\n");
}

TEST_CASE("a total that is not whole is a bound, or a part") {
  const auto total_of = [](const Amount& total) {
    Dossier dossier = whole();
    dossier.figure.total = total;
    const std::string text = dossier_text(dossier);
    const Read back = read(text);
    REQUIRE(back.dossier);
    CHECK(dossier_text(*back.dossier) == text);
    const std::size_t at = text.find("Việc") + std::string("Việc\"\n").size();
    return text.substr(at, text.find("edition") - at);
  };
  CHECK(total_of({.known = dong(7), .complete = false}) == "at_least: 7\ncomplete: no\n");
  CHECK(total_of({.known = dong(-7), .complete = false, .lower_bound = false}) ==
        "known_part: -7\ncomplete: no\n");
  CHECK(total_of({.known = std::nullopt, .complete = false}) == "complete: no\n");
  CHECK(total_of({.known = dong(7), .marks = {.about = true, .illustrative = true}}) ==
        "total: 7\ncomplete: yes\napproximate: about\nillustrative: yes\n");
  CHECK(total_of({.known = dong(7), .marks = {.at_least = true}}) ==
        "total: 7\ncomplete: yes\napproximate: at-least\n");
}

TEST_CASE("a dossier names nothing outside of itself") {
  CHECK(read(with("")).said.empty());
  CHECK(read(with("layers: [layers/1/a]")).said.empty());
  for (const char* line :
       {"layers: [layers/../../a]", "layers: [norms]", "layers: [layers]", "waivers: [/etc/passwd]",
        "registers: [inputs/x]", "registers: [given//x]"}) {
    CAPTURE(line);
    CHECK(read(with(line)).said.find("dossier-path") == 0);
    CHECK_FALSE(read(with(line)).dossier);
  }
  std::string text = with("");
  text.replace(text.find("inputs"), 6, "inputs/../../plan.yaml");
  CHECK(read(text).said == "dossier-path f:5:7");
}

TEST_CASE("a file that is none of a dossier is not understood") {
  CHECK_FALSE(read("format: 1\n").dossier);
  CHECK_FALSE(read(": : :").dossier);
  CHECK(read(with("plam: x")).said == "key-unknown f:7:1");
  CHECK(read(with("lang2: x")).said == "key-unknown f:7:1");
}

TEST_CASE("a replay is told what the run was told") {
  const Arguments arguments = arguments_of(whole().settings, 3);
  CHECK(arguments.operands == std::vector<std::string>{"inputs/plan.yaml", "s/T"});
  CHECK(arguments.command->name == "dossier");
  CHECK(arguments.value("today") == "2024-04-01");
  CHECK(arguments.value("as-of") == "2024-03-01");
  CHECK(arguments.value("waivers") == "given/1/w.yaml");
  CHECK(arguments.value("register") == "given/2/r.csv");
  CHECK(arguments.has("allow-unverified"));
  CHECK(arguments.value("unit") == "trieu");
  CHECK(arguments.language() == Language::english);
  CHECK(jobs_of(arguments) == 3);
  CHECK_FALSE(arguments_of({}, 1).has("today"));
}

TEST_CASE("the norms of a replay are those of the dossier, each under the name it had") {
  const auto folders = norm_folders_of(whole().settings);
  REQUIRE(folders.size() == 3);
  CHECK(folders[0].where == "norms");
  CHECK(folders[0].name == "norms");
  CHECK(folders[2].where == "layers/2/tinh");
  CHECK(folders[2].path == "layers/2/tinh");
  CHECK(folders[2].name == "tinh");
}

}  // namespace dutoan::dossier_file_test
