// `--lock FILE`: the norms a run may use, by document and SHA-256 of its text.
//
// The first run writes the file; a later run that would use anything else stops and says which
// document changed and which tasks rest on it, until `--relock` accepts the change.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "estimate/result.hpp"

namespace dutoan {

/// False, and diagnostics, when the run must stop.
[[nodiscard]] bool check_lock(const Arguments& arguments, const PlanResult& result,
                              Diagnostics& diagnostics);

/// The file as it is written.
[[nodiscard]] std::string lock_text(const PlanResult& result);

}  // namespace dutoan
