// The derivation of a figure (diễn giải) for people with a desk calculator.
//
// Values that are shown whole stand behind =, those that are cut behind ≈.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

/// Formula, values put in, result, and the paper each rests on.
[[nodiscard]] std::string derivation_text(const Derivation& derivation, const ReportStyle& style);

}  // namespace dutoan
