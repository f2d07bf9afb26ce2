// A word of the command line that is none of those expected.
#pragma once

#include "arguments.hpp"
#include "console.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// The nearest of the known words, or all of them.
[[nodiscard]] Message nearest_hint(const std::string& word, const std::vector<std::string>& known);

/// Says so, with the nearest words or all of them.
Exit unknown_operand(const Arguments& arguments, const std::vector<std::string>& known,
                     Console& console);
void say_nearest(const std::string& word, const std::vector<std::string>& known, Console& console);

}  // namespace dutoan
