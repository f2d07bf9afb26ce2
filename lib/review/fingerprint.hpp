// What a finding is known again by in a plan that was edited.
//
// It is the same by its rule, its task, its line and the field: never by a line number, an amount
// or a message. A line is the same by its id, else by its name; of several findings that could not
// be told apart so, the one of the smallest effect is the first, wherever it stands.
#pragma once

#include "estimate/result.hpp"
#include "review/finding.hpp"

#include <vector>

namespace dutoan {

/// Sets `line_key` and `fingerprint` (32 hexadecimal digits) of those that did not pass.
void put_fingerprints(const PlanResult& plan, std::vector<Finding>& findings);

/// What something that is lacking, and asked of an agency, is known again by.
[[nodiscard]] std::string question_fingerprint(const std::string& agency, const Message& what);

}  // namespace dutoan
