#include "input/plan_files.hpp"

#include "input_fixture.hpp"

namespace dutoan::plan_files_test {

namespace {

const std::string task = "format: 1\ntasks: []\n";

/// Files below a folder, and what reading some of them finds.
struct Plans {
  PlanFiles read(const std::string& name, unsigned jobs = 1) {
    diagnostics = {};
    return read_plan_files((folder.path / name).string(), "", jobs, diagnostics);
  }

  /// "plan.yaml, a.yaml; unread b.yaml; said …"
  std::string shown(const std::string& name, unsigned jobs = 1) {
    const PlanFiles files = read(name, jobs);
    std::vector<std::string> names;
    for (const auto& file : files.files) {
      names.push_back(file.tree->file().name() + (file.header_only ? " header" : ""));
    }
    std::string text = dutoan::joined(names);
    if (!files.unread.empty()) text += "; unread " + dutoan::joined(files.unread);
    if (!diagnostics.empty()) text += "; " + said(diagnostics);
    return text;
  }

  TestFolder folder;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("of a folder the header is read first and the others by their names") {
  Plans f;
  for (const char* name : {"plan.yaml", "b.yaml", "a.yaml", "dutoan.yaml", "waivers.yaml",
                           "holidays.yaml", "same-as.yaml", "x.yml", "lines.csv", "sub/c.yaml"}) {
    f.folder.write(name, task);
  }
  f.folder.write("register.yaml", "format: 1\nregister: x\n");
  f.folder.write("plan.yaml", "format: 1\nplan: {}\n");
  CHECK(f.shown("") == "plan.yaml, a.yaml, b.yaml; plan-file-ending x.yml");
  CHECK(f.shown("", 8) == "plan.yaml, a.yaml, b.yaml; plan-file-ending x.yml");
  const PlanFiles files = f.read("");
  CHECK(files.name == ".");
  CHECK(files.hashes.size() == 3);
  CHECK(files.hashes[0] == std::pair<std::string, std::string>{"a.yaml", sha256(task)});
}

TEST_CASE("what a file includes comes behind it in the order of the files") {
  Plans f;
  f.folder.write("plan.yaml", "format: 1\nplan: {year: 2023}\ninclude: [b.yaml, sub/a.yaml]\n");
  f.folder.write("b.yaml", "format: 1\ninclude: [sub/../c.yaml]\n");
  f.folder.write("sub/a.yaml", task);
  f.folder.write("c.yaml", task);
  CHECK(f.shown("plan.yaml") == "plan.yaml, b.yaml, c.yaml, sub/a.yaml");
  CHECK(f.shown("plan.yaml", 8) == "plan.yaml, b.yaml, c.yaml, sub/a.yaml");
}

TEST_CASE("a file is included once and never by itself") {
  Plans f;
  f.folder.write("twice.yaml", "format: 1\nplan: {}\ninclude: [a.yaml, sub/../a.yaml]\n");
  f.folder.write("a.yaml", task);
  CHECK(f.shown("twice.yaml") ==
        "twice.yaml, a.yaml; include-twice twice.yaml:3:19 (note-first-here twice.yaml:3:11)");
  f.folder.write("self.yaml", "format: 1\nplan: {}\ninclude: [self.yaml]\n");
  CHECK(f.shown("self.yaml") == "self.yaml; include-ring self.yaml:3:11");
  f.folder.write("x.yaml", "format: 1\nplan: {}\ninclude: [y.yaml]\n");
  f.folder.write("y.yaml", "format: 1\ninclude:\n  - x.yaml\n");
  CHECK(f.shown("x.yaml") == "x.yaml, y.yaml; include-ring y.yaml:3:5");
}

TEST_CASE("a file that cannot be read is missing and the others are read") {
  Plans f;
  f.folder.write("plan.yaml",
                 "format: 1\nplan: {}\ninclude:\n  - gone.yaml\n  - bad.yaml\n  - sub\n  - "
                 "a.yaml\n  - ../x.yaml\n");
  f.folder.write("bad.yaml", "a: [\n");
  f.folder.write("a.yaml", task);
  f.folder.write("sub/x", "");
  CHECK(f.shown("plan.yaml") ==
        "plan.yaml, a.yaml; unread gone.yaml, sub, ../x.yaml, bad.yaml; "
        "yaml-open-bracket bad.yaml:1:4; file-not-found plan.yaml:4:5; "
        "file-is-folder plan.yaml:6:5; path-outside plan.yaml:8:5");
  CHECK(f.shown("gone.yaml").starts_with("; unread gone.yaml; file-not-found"));
}

TEST_CASE("one agency's file takes the header beside it without its tasks") {
  Plans f;
  f.folder.write("plan.yaml", "format: 1\nplan: {year: 2023}\ntasks: []\n");
  f.folder.write("so-a.yaml", task);
  f.folder.write("whole.yaml", "format: 1\nplan: {year: 2024}\n");
  CHECK(f.shown("so-a.yaml") == "so-a.yaml, plan.yaml header");
  CHECK(f.shown("plan.yaml") == "plan.yaml");
  CHECK(f.shown("whole.yaml") == "whole.yaml");
  f.folder.write("sub/so-b.yaml", task);
  CHECK(f.shown("sub/so-b.yaml") == "so-b.yaml");
}

TEST_CASE("standard input is a file without a folder of its own") {
  Diagnostics diagnostics;
  const PlanFiles files = read_plan_files("-", "format: 1\nplan: {}\n", 1, diagnostics);
  CHECK(diagnostics.empty());
  CHECK(files.name == "-");
  REQUIRE(files.files.size() == 1);
  CHECK(files.files[0].tree->file().path() == "<stdin>");
  CHECK(files.hashes[0].second == sha256("format: 1\nplan: {}\n"));
  const PlanFiles bad = read_plan_files("-", "a: [\n", 1, diagnostics);
  CHECK(bad.unread == std::vector<std::string>{"<stdin>"});
  CHECK(said(diagnostics) == "yaml-open-bracket <stdin>:1:4");
}

TEST_CASE("files a plan names stay inside its folder") {
  Plans f;
  f.folder.write("plan/plan.yaml", task);
  f.folder.write("plan/sub/a.csv", "");
  f.folder.write("plan/..b.csv", "");
  f.folder.write("secret.csv", "");
  std::filesystem::create_symlink("../secret.csv", f.folder.path / "plan/link.csv");
  const PlanFiles files = f.read("plan/plan.yaml");
  const auto beside = [&](const std::string& name) {
    YamlText text("a: \"" + name + "\"\n");
    const auto found = file_beside(files, text.at("a"), text.diagnostics);
    return found ? found->name : text.said();
  };
  CHECK(beside("sub/a.csv") == "sub/a.csv");
  CHECK(beside("./sub/../sub//a.csv") == "sub/a.csv");
  CHECK(beside("..b.csv") == "..b.csv");
  CHECK(beside("gone.csv") == "file-not-found f:1:4");
  CHECK(beside("sub") == "file-is-folder f:1:4");
  for (const char* name :
       {"../secret.csv", "sub/../../secret.csv", "/etc/passwd", "link.csv", ".."}) {
    CAPTURE(std::string(name));
    CHECK(beside(name) == "path-outside f:1:4");
  }
}

}  // namespace dutoan::plan_files_test
