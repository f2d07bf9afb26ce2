#include "unknown_word.hpp"

#include "base/nearest.hpp"

namespace dutoan {

void say_nearest(const std::string& word, const std::vector<std::string>& known,
                 Console& console) {
  const std::vector<std::string> close = nearest(word, known);
  if (!close.empty()) {
    console.say({"hint-nearest", {joined(close)}});
  } else if (!known.empty()) {
    console.say({"hint-allowed", {joined(known)}});
  }
}

Exit unknown_operand(const Arguments& arguments, const std::vector<std::string>& known,
                     Console& console) {
  const std::string& word = arguments.operands[0];
  console.say({"operand-unknown", {std::string(arguments.command->name), word}});
  say_nearest(word, known, console);
  return Exit::usage;
}

}  // namespace dutoan
