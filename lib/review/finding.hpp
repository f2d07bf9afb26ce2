// What a rule says of one subject.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/source.hpp"
#include "formula/value.hpp"
#include "norms/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

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

struct Finding {
  const Rule* rule = nullptr;
  Verdict verdict = Verdict::violated;
  std::string task;  ///< agency/id; empty: of the whole plan
  std::string line;  ///< its id, else its number in the task
  std::string line_name;
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
};

}  // namespace dutoan
