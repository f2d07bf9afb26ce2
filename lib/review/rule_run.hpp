// Rules applied to a plan that was computed.
#pragma once

#include "formula/table.hpp"
#include "review/finding.hpp"
#include "review/reference.hpp"
#include "review/rule_roots.hpp"

#include <functional>
#include <vector>

namespace dutoan {

struct ReviewInput {
  const PlanResult& plan;  ///< lines of tables among the lines of their tasks
  const RuleBook& book;
  const OverlapSources& sources;  ///< what tasks may be like
  /// The table a rule means by a name at a date, or null.
  /// Called by several threads, as `place` is.
  std::function<const Table*(const Rule& rule, const std::string& name, Date date)> table;
  std::optional<Date> today;
  std::function<bool(Date)> is_holiday = {};
  /// Where a field of a task or of a line of it is written: the first of those, as
  /// RecordField::written names them, that is; else where the task or the line stands.
  std::function<Place(std::size_t task, std::optional<std::size_t> line,
                      const std::vector<std::string>& written)>
      place = {};
  /// What it is compared with; blank where nothing is.
  PlanReference reference = {};
  /// Every line a rule passes is a finding; else those of a task are one, which counts them.
  bool lists_lines = false;
  unsigned jobs = 1;  ///< threads
};

/// Findings in the order of tasks, then lines, then rules; passed ones among them. Faults of facts
/// and of formulas go to `diagnostics`.
[[nodiscard]] std::vector<Finding> review(const ReviewInput& input, Diagnostics& diagnostics);

}  // namespace dutoan
