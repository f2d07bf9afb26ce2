// How the figure of a row was rounded, in words.
#pragma once

#include "estimate/derivation.hpp"

#include <string>

namespace dutoan {

/// "làm tròn lên đến 1.000"; empty where the row has no rounding of its own and the policy changes
/// nothing.
[[nodiscard]] std::string rounding_text(const DerivedRow& derived, RoundingPolicy policy,
                                        Language language);

}  // namespace dutoan
