// The derivation of a figure as a worksheet: numbered steps of plain arithmetic, in the order one
// computes them.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string derivation_worksheet(const Derivation& derivation,
                                               const ReportStyle& style);

}  // namespace dutoan
