// A tree as the text of a YAML file: what is read from it is the same tree.
#pragma once

#include "input/yaml_tree.hpp"

#include <string>

namespace dutoan {

/// Maps and lists in lines of their own, one key a line; texts in quotes.
[[nodiscard]] std::string yaml_text(Yaml node);

/// A text in quotes, as YAML reads it.
[[nodiscard]] std::string yaml_quoted(std::string_view text);

}  // namespace dutoan
