// What a rule says of one subject.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/source.hpp"
#include "formula/value.hpp"
#include "norms/rule.hpp"
#include "plan/answer.hpp"
#include "plan/waiver.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct TaskResult;
struct LineFigure;

/// Trong định mức, vượt, không kết luận được; of what the rule does not apply to nothing is said.
enum class Verdict : std::uint8_t { passed, violated, undecided };
inline constexpr std::array<std::string_view, 3> verdict_words = {"passed", "violated",
                                                                  "undecided"};

/// A piece of a message: as it stands, or a value to be written in the reader's language.
struct FindingPart {
  std::string text;
  std::optional<Value> value;
  bool percent = false;
};

/// Beside an earlier check: not there, there with a smaller effect, there.
enum class Novelty : std::uint8_t { not_compared, fresh, heavier, known };

struct Finding {
  const Rule* rule = nullptr;
  Verdict verdict = Verdict::violated;
  /// So many lines of the task passed alike, of which it names the first
  /// (ReviewInput::lists_lines).
  std::size_t count = 1;
  std::string task;  ///< agency/id; empty: of the whole plan
  std::string line;  ///< its id, else its number in the task
  std::string line_name;
  /// In the plan that was checked; null of the whole plan, and of no line.
  const TaskResult* of_task = nullptr;
  const LineFigure* of_line = nullptr;
  /// Of the subject, those that may be wrong, the likeliest first; the first is part of the
  /// finding's identity.
  std::vector<std::string> fields;
  std::optional<Money> effect;  ///< đồng by which the estimate is too high
  std::vector<FindingPart> message_vi;
  std::vector<FindingPart> message_en;
  Causes lacking;           ///< of an undecided one: what is missing, sorted
  Place place;              ///< of the field, or of its subject, in the plan's files
  std::vector<Place> also;  ///< other fields that may be the wrong one instead
  std::optional<Date> due;  ///< of a rule that sets a deadline
  /// What the line is known again by: its id, else its folded name; of a passed one empty.
  std::string line_key;
  std::string fingerprint;         ///< the same as long as the fault is; of a passed one empty
  const Waiver* waiver = nullptr;  ///< in force for it, by which it is accepted
  const Answer* answer = nullptr;  ///< of the agency it is about
  Novelty novelty = Novelty::not_compared;
  std::optional<Money> effect_before;  ///< of what is known or heavier, in the earlier check
};

/// The field that is part of its identity; empty: of none.
[[nodiscard]] inline std::string field_of(const Finding& finding) {
  return finding.fields.empty() ? "" : finding.fields.front();
}

/// "agency" of "agency/task"; empty: of the whole plan.
[[nodiscard]] inline std::string agency_of(const Finding& finding) {
  return finding.task.substr(0, finding.task.find('/'));
}

/// Somebody has to do something about it: violated, not accepted, and not all known from before.
[[nodiscard]] inline bool is_open(const Finding& finding) {
  return finding.verdict == Verdict::violated && finding.waiver == nullptr &&
         finding.novelty != Novelty::known;
}

}  // namespace dutoan
