// Appraising (thẩm định): the three figures of every task side by side, and decisions on them.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "plan/appraisal_form.hpp"
#include "plan/decision.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// Why a figure was granted, where the appraiser says nothing else: it is what the norms give, or
/// what was asked for.
inline constexpr std::string_view recomputed_reason = "chấp nhận số tính lại";
inline constexpr std::string_view requested_reason = "chấp nhận số đề nghị";

/// What stands side by side for one task.
struct AppraisalLine {
  const TaskResult* task = nullptr;
  std::optional<Amount> requested;
  std::optional<Amount> recomputed;  ///< nothing where it is not complete
  std::optional<Amount> appraised;   ///< as it was decided last
  std::string reason;
  /// Beyond the digits it was written with: "4.200 triệu" agrees with 4.199.500.000.
  bool requested_differs = false;
};

[[nodiscard]] AppraisalLine appraisal_line(const TaskResult& task);

enum class DecisionOutcome : std::uint8_t {
  written,  ///< it is new
  already,  ///< the same decision stands in the plan
  refused,
};

struct TaskDecision {
  Decision decision;
  std::string name;  ///< of the task
  DecisionOutcome outcome = DecisionOutcome::written;
  Message why = {};  ///< it was refused
};

/// Who decides, and when.
struct AppraisalTerms {
  std::string by;
  Date date;
  std::string reason;  ///< empty: that of the figure
};

/// The recomputed figures of some tasks, each by its index, taken as the appraised ones. A figure
/// that is not known, made up or only a bound is refused, and that is said at its task.
[[nodiscard]] std::vector<TaskDecision> accept_recomputed(const Plan& plan,
                                                          const PlanResult& result,
                                                          const std::vector<std::size_t>& tasks,
                                                          const AppraisalTerms& terms,
                                                          Diagnostics& diagnostics);

/// What was typed in the appraisal sheet. What is wrong is said at its cell, and refused.
[[nodiscard]] std::vector<TaskDecision> decide_by_sheet(const Plan& plan, const PlanResult& result,
                                                        const AppraisalSheet& sheet,
                                                        const AppraisalTerms& terms,
                                                        Diagnostics& diagnostics);

}  // namespace dutoan
