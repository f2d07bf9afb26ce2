#include "platform.hpp"

#include "command_fixture.hpp"

#include <algorithm>

namespace dutoan::platform_test {

namespace {

std::ptrdiff_t files_in(const CommandFixture& f) {
  return std::distance(std::filesystem::directory_iterator(f.folder.path), {});
}

}  // namespace

TEST_CASE("a file is put in place whole, over the old one") {
  const CommandFixture f;
  f.folder.write("a.txt", "old and longer");
  FileWriter writer(f.path("a.txt"));
  writer.write("new");
  CHECK(f.text("a.txt") == "old and longer");
  CHECK(writer.finish());
  CHECK(f.text("a.txt") == "new");
  CHECK(files_in(f) == 1);
}

TEST_CASE("a file that is not finished leaves nothing behind") {
  const CommandFixture f;
  f.folder.write("a.txt", "old");
  {
    FileWriter writer(f.path("a.txt"));
    writer.write(std::string(200'000, 'x'));  // more than is kept back
  }
  CHECK(f.text("a.txt") == "old");
  CHECK(files_in(f) == 1);
}

TEST_CASE("a large file is written in pieces and none is lost") {
  const CommandFixture f;
  FileWriter writer(f.path("a.txt"));
  std::string all;
  for (int i = 0; i < 30'000; ++i) {
    const std::string line = std::to_string(i) + "\n";
    writer.write(line);
    all += line;
  }
  CHECK(writer.finish());
  CHECK((f.text("a.txt") == all));
}

TEST_CASE("where nothing can be written the writer says so") {
  const CommandFixture f;
  FileWriter no_folder(f.path("none/a.txt"));
  no_folder.write("x");
  CHECK_FALSE(no_folder.finish());
  std::filesystem::create_directory(f.path("is-folder"));
  FileWriter over_folder(f.path("is-folder"));
  over_folder.write("x");
  CHECK_FALSE(over_folder.finish());
  CHECK(files_in(f) == 1);
}

TEST_CASE("a program knows its own folder, and a file is no terminal") {
  CHECK(std::filesystem::is_directory(dutoan::program_folder()));
  const CapturedStream out(stdout);
  CHECK_FALSE(dutoan::is_terminal(STDOUT_FILENO));
  CHECK_FALSE(dutoan::terminal_width());
}

}  // namespace dutoan::platform_test
