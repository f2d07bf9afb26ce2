// Several results as one: what agencies computed apart, added up.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"

namespace dutoan {

/// Adds the tasks of `more`, their total and what it rests on. The header stays that of `into`;
/// lists keep the first of two entries with one id. A task that is there already, or another year
/// than that of `into` (which came from `first_file`), is an error at `file`, and then nothing is
/// added: money must not count twice, nor be mixed with that of another year.
void merge(PlanResult& into, PlanResult more, const std::string& first_file,
           const std::string& file, Diagnostics& diagnostics);

}  // namespace dutoan
