// `same-as.yaml` as it is written: proposals for somebody to confirm.
#pragma once

#include "plan/same_as.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct SameAsProposal {
  SameAs entry;
  std::vector<std::string> evidence;  ///< stands above it as comments
};

/// `head`: the comment the file begins with.
[[nodiscard]] std::string same_as_text(const std::string& head,
                                       const std::vector<SameAsProposal>& proposals);

}  // namespace dutoan
