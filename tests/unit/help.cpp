#include "help.hpp"

#include "base/text.hpp"

#include <doctest/doctest.h>

namespace dutoan::help_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
    lines.push_back(text.substr(at, text.find('\n', at) - at));
  return lines;
}

}  // namespace

TEST_CASE("the program's help lists every command with its Vietnamese name") {
  const std::string text = program_help(en);
  CHECK(text.find("\n  estimate, lap  ") != std::string::npos);
  CHECK(text.find("  compute the estimates of a plan\n") != std::string::npos);
  CHECK(text.find("\n  schema  ") != std::string::npos);
  for (const CommandSpec& command : dutoan::commands()) {
    CHECK(text.find("  " + std::string(command.name)) != std::string::npos);
    CHECK(program_help(vi).find(command.vi) != std::string::npos);
  }
}

TEST_CASE("what commands do stands in one column") {
  std::size_t column = 0;
  for (const std::string& line : lines_of(program_help(en))) {
    for (const CommandSpec& command : dutoan::commands()) {
      if (!line.starts_with("  " + std::string(command.name)) || !line.ends_with(command.en))
        continue;
      const std::size_t at = dutoan::display_width(line) - dutoan::display_width(command.en);
      if (column == 0) column = at;
      CHECK(at == column);
    }
  }
  CHECK(column > 0);
}

TEST_CASE("the help of a command has its operands and its flags, short forms first") {
  const std::string text = command_help(*find_command("summary"), en);
  CHECK(text.starts_with("dutoan summary PLAN…|RESULT.json… ["));
  CHECK(text.find("\n  -o, --output FILE  ") != std::string::npos);
  CHECK(text.find("\n      --unit dong|nghin|trieu|ty  ") != std::string::npos);
  CHECK(text.find("\n  -h, --help  ") != std::string::npos);
  CHECK(command_help(*find_command("summary"), vi)
            .starts_with("dutoan summary KẾ_HOẠCH…|KẾT_QUẢ.json… ["));
}

TEST_CASE("a command without operands leaves no gap for them") {
  CHECK(command_help(*find_command("norms list"), en).starts_with("dutoan norms list ["));
}

}  // namespace dutoan::help_test
