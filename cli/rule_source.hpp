// The rules of a run: those of every folder of norms, compiled against the norms at hand.
#pragma once

#include "arguments.hpp"
#include "input/norm_store.hpp"
#include "norms/rule.hpp"

namespace dutoan {

/// Reads `rules/*.yaml` of the shipped norms and of the folders of `--norms`, types every formula.
[[nodiscard]] RuleBook read_rule_book(const Arguments& arguments, NormStore& norms,
                                      Diagnostics& diagnostics);

/// The table a rule means by a name at a date: its document's own, else the shared one; or null.
[[nodiscard]] const Table* table_of_rule(NormStore& norms, const Rule& rule,
                                         const std::string& name, Date date);

}  // namespace dutoan
