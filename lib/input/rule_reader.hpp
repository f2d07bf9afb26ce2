// A file of rules (norms/rules/*.yaml): the facts they ask for, and the rules themselves.
#pragma once

#include "input/file_reader.hpp"
#include "norms/rule.hpp"

namespace dutoan {

/// Where the files of rules stand in a folder of norms.
inline constexpr std::string_view rules_folder = "rules";

/// Adds what the file holds to `book`; formulas are parsed, their names not yet resolved. A rule of
/// a later folder takes the place of one with its id.
void read_rules(const FileName& file, RuleBook& book, Diagnostics& diagnostics);

}  // namespace dutoan
