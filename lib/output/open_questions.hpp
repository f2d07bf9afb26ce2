// What would have to be known to decide what is undecided: one question, and all that waits for it.
#pragma once

#include "output/check_result.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct OpenQuestion {
  Message what;
  std::vector<std::string> rules;  ///< their ids, in the order of the findings
  std::vector<std::string> tasks;  ///< agency/id; one that is empty is the whole plan
  std::vector<const Answer*> answers = {};
};

/// What holds up most tasks first. Where the check was compared with an earlier one, only what was
/// not asked there. Of one agency where one is named.
[[nodiscard]] std::vector<OpenQuestion> open_questions(const CheckResult& check,
                                                       const std::string& agency = "");

/// Whoever drew up the plan can answer it; else the norms lack something, or nothing can be known.
[[nodiscard]] bool is_of_the_plan(const OpenQuestion& question);

/// "… — cần cho P01, P02 của 500 nhiệm vụ: a/t1, a/t2, a/t3 và 497 nhiệm vụ khác".
[[nodiscard]] std::string question_text(const OpenQuestion& question, Language language);

}  // namespace dutoan
