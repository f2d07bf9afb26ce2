// A check beside an earlier one: what is new, what has grown, what is gone.
#pragma once

#include "review/finding.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

/// What an earlier check found, by fingerprint; what was accepted then is not in it.
struct Baseline {
  std::map<std::string, std::optional<Money>> violated;  ///< with the effect
  std::set<std::string> undecided;
};

struct BaselineCounts {
  std::size_t fresh = 0;
  std::size_t heavier = 0;
  std::size_t known = 0;
  std::size_t gone = 0;
};

/// Sets `novelty` of what did not pass. The counts are of what is violated and not waived.
BaselineCounts compare_with(const Baseline& baseline, std::vector<Finding>& findings);

}  // namespace dutoan
