// What agencies answered, beside the findings of a plan and the questions they leave open.
#pragma once

#include "base/diagnostic.hpp"
#include "plan/answer.hpp"
#include "review/finding.hpp"

#include <map>
#include <string>
#include <vector>

namespace dutoan {

struct AnswersGiven {
  std::map<std::string, const Answer*> to_questions;  ///< by their fingerprints
  std::size_t unasked = 0;                            ///< to what is not found any more
};

/// Sets `answer` of the violations that were answered; an answer changes no verdict. One that comes
/// from another agency than the finding is about is left out, with a warning. The findings must
/// have their fingerprints; `answers` must outlive them.
[[nodiscard]] AnswersGiven apply_answers(const std::vector<Answer>& answers,
                                         std::vector<Finding>& findings, Diagnostics& diagnostics);

}  // namespace dutoan
