// `completion`: the script that lets a shell complete commands, flags and their values.
#include "arguments.hpp"
#include "console.hpp"
#include "unknown_word.hpp"

namespace dutoan {

namespace {

std::string first_word(std::string_view name) {
  return std::string(name.substr(0, name.find(' ')));
}

/// The words after which `--flag` stands, one line of the script's case each.
std::string flag_words(const CommandSpec& command) {
  std::string words;
  for (const auto flags : {command.flags, common_flags()}) {
    for (const FlagSpec* flag : flags) {
      words += (words.empty() ? "--" : " --") + std::string(flag->name);
    }
  }
  return words;
}

std::string choice_words(const FlagSpec& flag) {
  std::string words;
  for (const std::string_view choice : flag.choices) {
    words += (words.empty() ? "" : " ") + std::string(choice);
  }
  return words;
}

/// A pattern of the script's case: the command by either of its names, and what stands behind it.
std::string pattern(const CommandSpec& command, const std::string& behind = "") {
  std::string either = "'" + std::string(command.name) + behind + "'";
  if (!command.alias.empty()) either += "|'" + std::string(command.alias) + behind + "'";
  return either;
}

/// What may follow each flag of a command that has choices.
std::string choice_cases(const CommandSpec& command) {
  std::string cases;
  for (const auto flags : {command.flags, common_flags()}) {
    for (const FlagSpec* flag : flags) {
      if (flag->choices.empty()) continue;
      cases += "    " + pattern(command, " --" + std::string(flag->name)) + ") words='" +
               choice_words(*flag) + "' ;;\n";
    }
  }
  return cases;
}

struct CommandWords {
  std::string first;    ///< what may stand first
  std::string second;   ///< what may stand first with a word behind it: "norms|dinh-muc"
  std::string actions;  ///< "norms|dinh-muc) …": what may stand second, a line each
  /// Of commands that are some by themselves: a word behind them that makes another of them.
  std::string turns;
};

CommandWords command_words() {
  CommandWords result;
  std::string last;
  std::string last_of_actions;
  for (const CommandSpec& command : commands()) {
    const std::string first = first_word(command.name);
    const std::string alias = first_word(command.alias);
    const bool again = first == last;
    last = first;
    if (!again) result.first += (result.first.empty() ? "" : " ") + first;
    if (!again && !alias.empty()) result.first += " " + alias;
    if (first.size() == command.name.size()) continue;
    const std::string action(command.name.substr(first.size() + 1));
    const std::string either = first + (alias.empty() ? "" : "|" + alias);
    const bool more = first == last_of_actions;
    last_of_actions = first;
    if (find_command(first) != nullptr) {
      result.turns += "    " + either + ") [ \"${COMP_WORDS[2]}\" = " + action +
                      " ] && command=\"$command " + action + "\" ;;\n";
    } else if (!more) {
      result.second += (result.second.empty() ? "" : "|") + either;
    }
    if (more) {
      result.actions.insert(result.actions.size() - 5, " " + action);
    } else {
      result.actions += "      " + either + ") words='" + action + "' ;;\n";
    }
  }
  return result;
}

std::string bash_script() {
  const CommandWords words = command_words();
  std::string cases;
  std::string flags;
  for (const CommandSpec& command : commands()) {
    cases += choice_cases(command);
    flags += "    " + pattern(command) + ") words='" + flag_words(command) + "' ;;\n";
  }
  return "# Completion of dutoan for bash; made by `dutoan completion bash`.\n"
         "_dutoan() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  local command=${COMP_WORDS[1]} words=\n"
         "  COMPREPLY=()\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
         "    COMPREPLY=($(compgen -W '" +
         words.first +
         "' -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  if [ \"$COMP_CWORD\" -eq 2 ]; then\n"
         "    case $command in\n" +
         words.actions +
         "    esac\n"
         "    if [ -n \"$words\" ]; then\n"
         "      COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
         "      [ ${#COMPREPLY[@]} -gt 0 ] && return\n"
         "      words=\n"
         "    fi\n"
         "  fi\n"
         "  case $command in\n" +
         (words.second.empty()
              ? ""
              : "    " + words.second + ") command=\"$command ${COMP_WORDS[2]}\" ;;\n") +
         words.turns +
         "  esac\n"
         "  case \"$command $before\" in\n" +
         cases +
         "  esac\n"
         "  if [ -n \"$words\" ]; then\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  case $current in\n"
         "  -*)\n"
         "    case $command in\n" +
         flags +
         "    esac\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
         "    ;;\n"
         "  esac\n"
         "}\n"
         "complete -o default -F _dutoan dutoan\n";
}

}  // namespace

Exit run_completion(const Arguments& arguments, Console& console) {
  if (arguments.operands[0] == "bash") {
    console.print(bash_script());
    return Exit::done;
  }
  return unknown_operand(arguments, {"bash"}, console);
}

}  // namespace dutoan
