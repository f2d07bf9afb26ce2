// What the user asked for: a command, its operands, its flags.
#pragma once

#include "base/message.hpp"
#include "command.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dutoan {

class Arguments {
 public:
  const CommandSpec* command = nullptr;
  std::vector<std::string> operands;

  [[nodiscard]] bool has(std::string_view flag) const { return values_.contains(flag); }
  /// The value given last, or an empty text.
  [[nodiscard]] std::string value(std::string_view flag) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view flag) const;
  void add(std::string_view flag, std::string value);
  /// Takes one value of a flag away.
  void remove(std::string_view flag, const std::string& value);
  [[nodiscard]] Language language() const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// The parts of "agency,source".
[[nodiscard]] std::vector<std::string> split_list(std::string_view text);

/// A number of threads: 1 to 999.
[[nodiscard]] bool is_job_count(std::string_view text);

/// What is wrong with a command line, and what to do.
struct UsageFault {
  Message message;
  std::vector<Message> hints;
};

/// The language a command line asks for, understood or not.
[[nodiscard]] std::string language_word(const std::vector<std::string>& words);

/// Reads a command line against the table of commands; flags that every command knows may stand in
/// front of it. Without a command `Arguments::command` is null: the user asks for help or for the
/// version.
[[nodiscard]] std::variant<Arguments, UsageFault> parse_arguments(
    const std::vector<std::string>& words);

}  // namespace dutoan
