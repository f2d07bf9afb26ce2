// Names that two documents claim for the same day.
#pragma once

#include "norms/library.hpp"

namespace dutoan {

/// Reports every such pair at both places; what stands under `overrides:` in a later folder is no
/// clash.
void check_name_clashes(const Library& library, Diagnostics& diagnostics);

}  // namespace dutoan
