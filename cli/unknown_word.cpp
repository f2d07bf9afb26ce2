#include "unknown_word.hpp"

#include "base/nearest.hpp"

namespace dutoan {

Message nearest_hint(const std::string& word, const std::vector<std::string>& known) {
  const std::vector<std::string> close = nearest(word, known);
  return close.empty() ? Message{"hint-allowed", {joined(known)}}
                       : Message{"hint-nearest", {joined(close)}};
}

void say_nearest(const std::string& word, const std::vector<std::string>& known, Console& console) {
  if (!known.empty()) console.say(nearest_hint(word, known));
}

Exit unknown_operand(const Arguments& arguments, const std::vector<std::string>& known,
                     Console& console) {
  const std::string& word = arguments.operands[0];
  console.say({"operand-unknown", {std::string(arguments.command->name), word}});
  say_nearest(word, known, console);
  return Exit::usage;
}

}  // namespace dutoan
