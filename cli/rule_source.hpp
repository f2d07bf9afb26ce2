// The rules of a run: those of every folder of norms, compiled against the norms at hand.
#pragma once

#include "input/norm_store.hpp"
#include "norms/rule.hpp"

namespace dutoan {

/// Reads `rules/*.yaml` of every folder of the norms, types every formula.
[[nodiscard]] RuleBook read_rule_book(NormStore& norms, Diagnostics& diagnostics);

/// The table a rule means by a name at a date: its document's own, else the shared one; or null.
[[nodiscard]] const Table* table_of_rule(NormStore& norms, const Rule& rule,
                                         const std::string& name, Date date);

}  // namespace dutoan
