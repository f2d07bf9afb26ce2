// The derivation of a figure as JSON: every node with its value, so that another program can
// compute it again.
#pragma once

#include "estimate/derivation.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string derivation_json(const Derivation& derivation);

}  // namespace dutoan
