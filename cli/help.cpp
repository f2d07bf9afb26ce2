#include "help.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string in(Language language, std::string_view vi, std::string_view en) {
  return std::string(language == Language::vietnamese ? vi : en);
}

std::string placeholders(std::string_view text, Language language) {
  const LocalText local = local_placeholders(text);
  return in(language, local.vi, local.en);
}

std::string left_of(const FlagSpec& flag, Language language) {
  std::string text = flag.letter.empty() ? "    " : "-" + std::string(flag.letter) + ", ";
  text += "--" + std::string(flag.name);
  if (!flag.value.empty()) text += " " + placeholders(flag.value, language);
  return text;
}

/// "estimate, lap".
std::string names_of(const CommandSpec& command) {
  const std::string name(command.name);
  return command.alias.empty() ? name : name + ", " + std::string(command.alias);
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t used = display_width(text);
  return text + std::string(width > used ? width - used : 0, ' ');
}

}  // namespace

std::string program_help(Language language) {
  std::string text =
      phrase("help-usage", language) + "\n\n" + phrase("help-commands", language) + "\n";
  std::size_t widest = 0;
  for (const CommandSpec& command : commands()) {
    widest = std::max(widest, display_width(names_of(command)));
  }
  for (const CommandSpec& command : commands()) {
    text +=
        "  " + padded(names_of(command), widest + 2) + in(language, command.vi, command.en) + "\n";
  }
  return text + "\n" + phrase("help-more", language) + "\n";
}

std::string command_help(const CommandSpec& command, Language language) {
  const std::string operands = placeholders(command.operands, language);
  std::string text = "dutoan " + std::string(command.name) + (operands.empty() ? "" : " ") +
                     operands + " [" + phrase("help-flags-word", language) + "]\n\n" +
                     in(language, command.vi, command.en) + "\n\n";
  std::size_t widest = 0;
  for (const auto flags : {command.flags, common_flags()}) {
    for (const FlagSpec* flag : flags)
      widest = std::max(widest, display_width(left_of(*flag, language)));
  }
  for (const auto flags : {command.flags, common_flags()}) {
    for (const FlagSpec* flag : flags) {
      text += "  " + padded(left_of(*flag, language), widest + 2) +
              in(language, flag->vi, flag->en) + "\n";
    }
  }
  return text;
}

}  // namespace dutoan
