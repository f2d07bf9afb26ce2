// Passing over a JSON value that nobody wants, several times faster than a parser could.
#pragma once

#include <string_view>

namespace dutoan {

/// True when `line`, which ends with its line end, is one JSON value with a comma behind it, as
/// result files hold rows and lines, and is surely valid. False says nothing: numbers, `\u` and
/// deep nesting, which those files do not have, are left to the parser.
[[nodiscard]] bool is_plain_element(std::string_view line);

}  // namespace dutoan
