#include "command.hpp"

#include "output/catalogue.hpp"

#include <set>

#include <doctest/doctest.h>

namespace dutoan::command_test {

namespace {

std::vector<const FlagSpec*> flags_of(const CommandSpec& command) {
  std::vector<const FlagSpec*> flags(command.flags.begin(), command.flags.end());
  flags.insert(flags.end(), dutoan::common_flags().begin(), dutoan::common_flags().end());
  return flags;
}

/// The words of "a|b", or of "KEY" none.
std::set<std::string_view> words_of(std::string_view value) {
  std::set<std::string_view> words;
  while (value.find('|') != std::string_view::npos) {
    words.insert(value.substr(0, value.find('|')));
    value.remove_prefix(value.find('|') + 1);
  }
  if (!words.empty()) words.insert(value);
  return words;
}

}  // namespace

TEST_CASE("a command is found by its name and by its Vietnamese one") {
  CHECK(find_command("estimate") == find_command("lap"));
  CHECK(find_command("norms search") == find_command("dinh-muc search"));
  CHECK(find_command("norms") == nullptr);
  CHECK(find_command("") == nullptr);
}

TEST_CASE("a flag is found among those of its command and those all know") {
  const CommandSpec& doctor = *find_command("doctor");
  CHECK(find_flag(doctor, "norms") != nullptr);
  CHECK(find_flag(doctor, "lang") != nullptr);
  CHECK(find_flag(doctor, "unit") == nullptr);
}

TEST_CASE("names of commands and flags are not given twice") {
  std::set<std::string_view> commands;
  for (const CommandSpec& command : dutoan::commands()) {
    CAPTURE(std::string(command.name));
    CHECK(commands.insert(command.name).second);
    if (!command.alias.empty()) CHECK(commands.insert(command.alias).second);
    std::set<std::string_view> names;
    std::set<std::string_view> letters;
    for (const FlagSpec* flag : flags_of(command)) {
      CHECK(names.insert(flag->name).second);
      if (!flag->letter.empty()) CHECK(letters.insert(flag->letter).second);
    }
    CHECK(command.least <= command.most);
  }
}

TEST_CASE("the help of a flag names the choices it takes") {
  for (const CommandSpec& command : dutoan::commands()) {
    for (const FlagSpec* flag : flags_of(command)) {
      CAPTURE(std::string(flag->name));
      CHECK_FALSE(flag->vi.empty());
      CHECK_FALSE(flag->en.empty());
      const std::set<std::string_view> choices(flag->choices.begin(), flag->choices.end());
      const std::set<std::string_view> named = words_of(flag->value);
      if (!named.empty()) CHECK(named == choices);
      for (const std::string_view choice : choices) {
        const bool in_help = flag->en.find(choice) != std::string_view::npos &&
                             flag->vi.find(choice) != std::string_view::npos;
        CHECK((named.contains(choice) || in_help || flag->value == choice));
      }
    }
  }
}

TEST_CASE("placeholders are put in Vietnamese, words that are typed are not") {
  CHECK(local_placeholders("PLAN…").vi == "KẾ_HOẠCH…");
  CHECK(local_placeholders("PLAN|RESULT.json TASK[/ROW]").vi ==
        "KẾ_HOẠCH|KẾT_QUẢ.json NHIỆM_VỤ[/DÒNG]");
  CHECK(local_placeholders("dong|nghin|trieu|ty").vi == "dong|nghin|trieu|ty");
  CHECK(local_placeholders("[DIR…]").en == "[DIR…]");
}

}  // namespace dutoan::command_test
