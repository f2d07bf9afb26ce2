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

/// A worksheet: numbered steps of plain arithmetic in the order one computes them.
[[nodiscard]] std::string derivation_worksheet(const Derivation& derivation,
                                               const ReportStyle& style);

/// A value as it is written in a derivation.
[[nodiscard]] std::string value_text(const Value& value, Language language);

}  // namespace dutoan
