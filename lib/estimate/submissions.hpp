// How far every agency of a plan has come: sent, received, faulty, sent back, done.
#pragma once

#include "estimate/result.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace dutoan {

enum class SubmissionState : std::uint8_t {
  not_sent,
  received,
  lacking,   ///< a figure of it is missing
  faulty,    ///< it has errors, or rows nobody could place
  returned,  ///< and has not come in again since
  done,      ///< every task is appraised
};

/// The words of JSON, in the order of SubmissionState.
inline constexpr std::array<std::string_view, 6> submission_words = {
    "not-sent", "received", "lacking", "faulty", "returned", "done"};

struct AgencySubmission {
  std::string agency;
  std::string name;
  SubmissionState state = SubmissionState::not_sent;
  std::optional<Date> due;
  std::optional<Date> received;
  std::optional<int>
      days_late;  ///< calendar days behind the due day; nothing unless both are known
  std::string file;
  std::size_t tasks = 0;
  Amount requested;
  bool stale = false;  ///< its result was computed from inputs or norms that have changed since
};

/// Every agency the plan lists, in its order; then those that only tasks name. None where the plan
/// says nothing of sending in: no day, no file, and a task of every agency.
[[nodiscard]] std::vector<AgencySubmission> agency_submissions(const PlanResult& result);

}  // namespace dutoan
