// One rule, asked of one subject after another.
#pragma once

#include "formula/frame.hpp"
#include "review/finding.hpp"
#include "review/rule_roots.hpp"
#include "review/rule_run.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A rule and its tables as they are at a day.
class RuleQuestion {
 public:
  /// `task`: the subjects' own, of a rule that names its method. All of it must outlive the
  /// question. Faults of formulas go to `diagnostics`.
  RuleQuestion(const ReviewInput& input, const Rule& rule, const TaskResult* task, Date date,
               Diagnostics& diagnostics);
  RuleQuestion(const RuleQuestion&) = delete;
  RuleQuestion& operator=(const RuleQuestion&) = delete;

  /// What it says of the subject among `values`; nothing where the rule does not apply. Of whom it
  /// is said, and where that stands, the finding does not yet know.
  [[nodiscard]] std::optional<Finding> ask(const RuleValues& values);

 private:
  [[nodiscard]] Value root(std::uint32_t index) const;
  [[nodiscard]] const Table* table(std::uint32_t name, std::optional<Date> date);
  Value value_of(const RuleFormula& formula);
  Finding undecided(const Value& value);
  std::optional<Date> due();
  /// Those the rule names, else the one it reads first.
  std::vector<std::string> fields();
  std::vector<FindingPart> filled(const RuleText& text);

  const ReviewInput& input_;
  const Rule& rule_;
  Value row_;
  Date date_;
  Diagnostics& diagnostics_;
  const RuleValues* values_ = nullptr;
  std::vector<std::optional<const Table*>> tables_;  ///< of its names, as far as they were met
  Frame frame_;
  std::vector<FormulaFault> faults_;
};

}  // namespace dutoan
