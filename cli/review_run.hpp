// A plan read, computed, and asked by the rules.
#pragma once

#include "answer_source.hpp"
#include "output/check_result.hpp"
#include "plan_run.hpp"
#include "review/answers.hpp"
#include "review/finding.hpp"
#include "waiver_source.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace dutoan {

/// Findings point into the rules and the files of the plan, so all of it stays together.
struct ReviewRun {
  std::unique_ptr<PlanRun> plan;
  PlanResult result;                           ///< lines of tables among the lines of their tasks
  std::unique_ptr<NormStore> reference_norms;  ///< without overrides; null where there are none
  RuleBook book;
  WaiverSource waivers;
  AnswerSource answers;
  AnswersGiven answers_given;
  std::vector<Finding> findings;
  /// What is due, where the check was told the day.
  std::optional<DeadlineList> deadlines;
};

/// Faults of the plan, of the rules, of stated facts and of waivers are in `plan->diagnostics`.
/// `lists_lines`: as ReviewInput has it.
[[nodiscard]] std::unique_ptr<ReviewRun> review_plan(const Arguments& arguments, bool lists_lines,
                                                     Console& console);
/// The same of a plan that has been read.
[[nodiscard]] std::unique_ptr<ReviewRun> review_plan(std::unique_ptr<PlanRun> plan,
                                                     const Arguments& arguments, bool lists_lines,
                                                     Console& console);

/// What reports say of it. They refer to the run, which is to stay.
[[nodiscard]] CheckResult check_result(const ReviewRun& run, const Arguments& arguments);

}  // namespace dutoan
