#include "arguments.hpp"

#include "base/date.hpp"
#include "unknown_word.hpp"

#include <algorithm>
#include <deque>

#include <CLI/CLI.hpp>

namespace dutoan {

namespace {

/// A flag as the parser wants it: "-o,--output".
std::string flag_names(const FlagSpec& flag) {
  const std::string name = "--" + std::string(flag.name);
  return flag.letter.empty() ? name : "-" + std::string(flag.letter) + "," + name;
}

UsageFault unknown_word(std::string id, const std::string& word,
                        const std::vector<std::string>& known) {
  return {{std::move(id), {word}}, {nearest_hint(word, known)}};
}

/// How many words at the start name a command: "norms list" takes two.
std::optional<std::pair<const CommandSpec*, std::size_t>> command_at_start(
    const std::vector<std::string>& words) {
  if (words.size() >= 2) {
    if (const auto* two = find_command(words[0] + " " + words[1])) return std::pair(two, 2);
  }
  if (words.empty()) return std::nullopt;
  if (const auto* one = find_command(words[0])) return std::pair(one, 1);
  return std::nullopt;
}

/// How many words at the start are flags that every command knows, with their values.
std::size_t leading_flags(const std::vector<std::string>& words) {
  std::size_t count = 0;
  while (count < words.size()) {
    const std::string& word = words[count];
    const std::string name = word.substr(0, word.find('='));
    const auto flags = common_flags();
    const bool known = std::any_of(flags.begin(), flags.end(), [&](const FlagSpec* flag) {
      return !flag->value.empty() && flag_names(*flag) == name;
    });
    if (!known) break;
    count += name == word ? 2U : 1U;
  }
  return std::min(count, words.size());
}

UsageFault unknown_command(const std::vector<std::string>& words) {
  std::vector<std::string> known;
  std::vector<std::string> second;  // of commands such as "norms list"
  const auto add = [&](const std::string& name) {
    const std::size_t space = name.find(' ');
    if (space == std::string::npos) {
      known.push_back(name);
    } else if (name.substr(0, space) == words[0]) {
      second.push_back(name.substr(space + 1));
    } else if (std::find(known.begin(), known.end(), name.substr(0, space)) == known.end()) {
      known.push_back(name.substr(0, space));
    }
  };
  for (const CommandSpec& command : commands()) {
    add(std::string(command.name));
    if (!command.alias.empty()) add(std::string(command.alias));
  }
  if (words[0] == "version" || words[0] == "help") {
    return {{"command-unknown", {words[0]}}, {{"hint-nearest", {"dutoan --" + words[0]}}}};
  }
  if (second.empty()) return unknown_word("command-unknown", words[0], known);
  if (words.size() < 2 || words[1].starts_with('-')) {
    return {{"command-needs-action", {words[0]}}, {{"hint-allowed", {joined(second)}}}};
  }
  return unknown_word("action-unknown", words[1], second);
}

class Parser {
 public:
  explicit Parser(const CommandSpec& command) : command_(command) {
    arguments_.command = &command;
    app_.set_help_flag();
    app_.allow_extras();
    for (const auto flags : {common_flags(), command.flags}) {
      for (const FlagSpec* flag : flags)
        add(*flag);
    }
  }

  std::variant<Arguments, UsageFault> run(std::vector<std::string> words) {
    // Behind `--` nothing is a flag.
    const auto end = std::find(words.begin(), words.end(), "--");
    const std::vector<std::string> behind(end == words.end() ? end : end + 1, words.end());
    words.erase(end, words.end());
    std::reverse(words.begin(), words.end());  // as the parser wants them
    try {
      app_.parse(words);
    } catch (const CLI::ParseError& error) {
      return fault_of(error);
    }
    if (auto fault = fault_of_switches()) return *std::move(fault);
    take_flags();
    for (const std::string& word : app_.remaining()) {
      if (word.size() > 1 && word[0] == '-') return unknown_flag(word);
      arguments_.operands.push_back(word);
    }
    arguments_.operands.insert(arguments_.operands.end(), behind.begin(), behind.end());
    return check();
  }

 private:
  void add(const FlagSpec& flag) {
    flags_.push_back(&flag);
    if (flag.value.empty()) {
      options_.push_back(app_.add_flag(flag_names(flag)));
    } else {
      auto& values = values_.emplace_back();
      options_.push_back(app_.add_option(flag_names(flag), values)
                             ->expected(1)
                             ->allow_extra_args(false)
                             ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll));
    }
  }

  /// `--allow-unverified=no` would be read as if it said yes.
  std::optional<UsageFault> fault_of_switches() const {
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      if (!flags_[i]->value.empty()) continue;
      for (const std::string& value : options_[i]->results()) {
        if (value == "true") continue;
        return UsageFault{{"flag-without-value", {"--" + std::string(flags_[i]->name)}}, {}};
      }
    }
    return std::nullopt;
  }

  void take_flags() {
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      if (options_[i]->count() == 0) continue;
      if (flags_[i]->value.empty()) arguments_.add(flags_[i]->name, "yes");
      for (const std::string& value : options_[i]->results()) {
        if (!flags_[i]->value.empty()) arguments_.add(flags_[i]->name, value);
      }
    }
  }

  UsageFault fault_of(const CLI::ParseError& error) const {
    const std::string sentence = error.what();
    return {{"flag-needs-value", {sentence.substr(0, sentence.find(':'))}}, {}};
  }

  UsageFault unknown_flag(const std::string& word) const {
    std::vector<std::string> known;
    for (const FlagSpec* flag : flags_)
      known.push_back("--" + std::string(flag->name));
    return unknown_word("flag-unknown", word.substr(0, word.find('=')), known);
  }

  static std::optional<UsageFault> fault_of(const FlagSpec& flag, const std::string& value) {
    const std::string name = "--" + std::string(flag.name);
    if (flag.check == FlagCheck::date && !Date::parse(value)) {
      return UsageFault{{"flag-date", {name, value}}, {}};
    }
    if (flag.check == FlagCheck::count && !is_job_count(value)) {
      return UsageFault{{"flag-count", {name, value}}, {}};
    }
    if (flag.choices.empty()) return std::nullopt;
    std::vector<std::string> parts = {value};
    if (flag.check == FlagCheck::list) parts = split_list(value);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
      if (std::find(parts.begin(), part, *part) != part) {
        return UsageFault{{"flag-part-twice", {name, *part}}, {}};
      }
      if (auto fault = fault_of_choice(flag, name, *part)) return fault;
    }
    return std::nullopt;
  }

  static std::optional<UsageFault> fault_of_choice(const FlagSpec& flag, const std::string& name,
                                                   const std::string& value) {
    const auto& choices = flag.choices;
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) return std::nullopt;
    UsageFault fault = unknown_word("flag-choice", value, {choices.begin(), choices.end()});
    fault.message.arguments.insert(fault.message.arguments.begin(), name);
    return fault;
  }

  std::variant<Arguments, UsageFault> check() {
    for (const FlagSpec* flag : flags_) {
      const auto values = arguments_.values(flag->name);
      if (values.size() > 1 && !flag->repeatable && !flag->value.empty()) {
        return UsageFault{{"flag-twice", {"--" + std::string(flag->name)}}, {}};
      }
      for (const std::string& value : values) {
        if (auto fault = fault_of(*flag, value)) return *std::move(fault);
      }
    }
    if (arguments_.has("help")) return std::move(arguments_);
    const std::size_t count = arguments_.operands.size();
    if (count >= command_.least && count <= command_.most) return std::move(arguments_);
    const char* id = count < command_.least ? "operands-missing" : "operands-too-many";
    return UsageFault{{id, {std::string(command_.name), local_placeholders(command_.operands)}},
                      {}};
  }

  const CommandSpec& command_;
  CLI::App app_;
  Arguments arguments_;
  std::vector<const FlagSpec*> flags_;
  std::vector<CLI::Option*> options_;
  std::deque<std::vector<std::string>> values_;
};

}  // namespace

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t comma = 0; comma != std::string_view::npos;) {
    comma = text.find(',');
    parts.emplace_back(text.substr(0, comma));
    if (comma != std::string_view::npos) text.remove_prefix(comma + 1);
  }
  return parts;
}

bool is_job_count(std::string_view text) {
  const bool digits = std::all_of(text.begin(), text.end(),
                                  [](char letter) { return letter >= '0' && letter <= '9'; });
  return digits && !text.empty() && text.size() <= 3 && text[0] != '0';
}

std::string Arguments::value(std::string_view flag) const {
  const auto found = values_.find(flag);
  return found == values_.end() ? "" : found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view flag) const {
  const auto found = values_.find(flag);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

void Arguments::add(std::string_view flag, std::string value) {
  values_[std::string(flag)].push_back(std::move(value));
}

void Arguments::remove(std::string_view flag, const std::string& value) {
  const auto found = values_.find(flag);
  if (found == values_.end()) return;
  std::erase(found->second, value);
  if (found->second.empty()) values_.erase(found);
}

Language Arguments::language() const {
  return value("lang") == "en" ? Language::english : Language::vietnamese;
}

std::string language_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang=en") return "en";
    if (words[i] == "--lang" && i + 1 < words.size()) return words[i + 1];
  }
  return "vi";
}

std::variant<Arguments, UsageFault> parse_arguments(const std::vector<std::string>& words) {
  const std::size_t leading = leading_flags(words);
  std::vector<std::string> rest(words.begin() + std::ptrdiff_t(leading), words.end());
  const bool asks_help = rest.empty() || rest[0] == "--help" || rest[0] == "-h";
  if (asks_help || rest[0] == "--version") {
    Arguments none;
    none.add(asks_help ? "help" : "version", "yes");
    none.add("lang", language_word(words));
    return none;
  }
  const auto command = command_at_start(rest);
  if (!command) return unknown_command(rest);
  rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(command->second));
  rest.insert(rest.begin(), words.begin(), words.begin() + std::ptrdiff_t(leading));
  return Parser(*command->first).run(std::move(rest));
}

}  // namespace dutoan
