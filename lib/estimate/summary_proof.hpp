// What a printed summary is checked for, every time it is printed.
#pragma once

#include "estimate/printed_summary.hpp"

#include <string_view>

namespace dutoan {

/// Two figures that must be the same.
struct Equality {
  std::string_view what;  ///< "rows": the message that says so is "proof-rows"
  std::size_t count = 0;  ///< of what is added up
  Money left;
  Money right;
  Money rounding;        ///< as far as it is a part of the left side
  bool exact = false;    ///< in đồng, not in the unit of the table
  bool partial = false;  ///< of what is known
  bool holds = false;
};

/// Adds up the lines as they are printed, and the tasks and their sources anew in đồng. Nothing of
/// a plan without tasks, or of which nothing is known.
[[nodiscard]] std::vector<Equality> prove(const PlanResult& result, const Summary& summary,
                                          const PrintedSummary& printed);

[[nodiscard]] bool all_hold(const std::vector<Equality>& proof);

}  // namespace dutoan
