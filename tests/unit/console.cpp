#include "console.hpp"

#include "command_fixture.hpp"

namespace dutoan::console_test {

namespace {

struct Outcome {
  bool written = false;
  std::string out;
  std::string err;
};

/// Writes a report whose text is its own format.
Outcome write(const std::vector<std::string>& flags) {
  std::vector<std::string> words = {"estimate", "plan.yaml"};
  words.insert(words.end(), flags.begin(), flags.end());
  const Arguments arguments = CommandFixture::arguments(words);
  CapturedStream out(stdout);
  CapturedStream err(stderr);
  Console console(arguments);
  const bool written = write_reports(
      arguments, console, [](const std::string& format, const auto& sink) { sink(format + "!"); });
  return {written, out.end(), err.end()};
}

}  // namespace

TEST_CASE("without a file the report goes to the screen in the format asked for") {
  CHECK(write({}).out == "text!");
  CHECK(write({"--format", "csv"}).out == "csv!");
  CHECK(write({"-o", "-", "--format", "json"}).out == "json!");
}

TEST_CASE("the ending of a file says its format, unless a format is asked for") {
  const CommandFixture f;
  CHECK(
      write({"-o", f.path("a.json"), "-o", f.path("b.txt"), "-o", f.path("c.md"), "-o", "-"}).out ==
      "text!");
  CHECK(f.text("a.json") == "json!");
  CHECK(f.text("b.txt") == "text!");
  CHECK(f.text("c.md") == "md!");
  CHECK(write({"-o", f.path("d.pdf"), "--format", "csv"}).written);
  CHECK(f.text("d.pdf") == "csv!");
}

TEST_CASE("an ending in upper case is the same ending") {
  const CommandFixture f;
  CHECK(write({"-o", f.path("a.JSON"), "-o", f.path("B.Sarif.Json.TXT")}).written);
  CHECK(f.text("a.JSON") == "json!");
  CHECK(f.text("B.Sarif.Json.TXT") == "text!");
}

TEST_CASE("a file that cannot be written is said, and the others are written") {
  const CommandFixture f;
  const Outcome ending = write({"-o", f.path("a.pdf"), "-o", f.path("b.csv")});
  CHECK_FALSE(ending.written);
  CHECK(ending.err.find("a.pdf") != std::string::npos);
  CHECK(f.text("b.csv") == "csv!");
  const Outcome folder = write({"-o", f.path("none/c.csv")});
  CHECK_FALSE(folder.written);
  CHECK(folder.err.find("none/c.csv") != std::string::npos);
  CHECK(folder.out.empty());
}

TEST_CASE("what is said goes to standard error in the reader's language") {
  const Arguments english = CommandFixture::arguments({"estimate", "p", "--lang", "en"});
  CapturedStream out(stdout);
  CapturedStream err(stderr);
  Console console(english);
  console.say({"task-not-found", {std::string("s/T")}});
  console.report({{.message = {"money-overflow", {std::string("s/T")}}}});
  CHECK(out.end().empty());
  const std::string said = err.end();
  CHECK(said.starts_with("dutoan: the plan has no task s/T\nerror: "));
  CHECK(said.find("\x1b[") == std::string::npos);
}

TEST_CASE("colour may be forced, and without a terminal there is no progress") {
  const Arguments always = CommandFixture::arguments({"estimate", "p", "--color", "always"});
  CapturedStream err(stderr);
  Console console(always);
  CHECK_FALSE(bool(console.progress(100)));
  console.end_progress();
  console.report({{.message = {"m", {}}}});
  CHECK(err.end().starts_with("\x1b[1;31mlỗi:\x1b[0m m [m]\n"));
}

}  // namespace dutoan::console_test
