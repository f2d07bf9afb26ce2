// Whether every name a method's formulas use holds through the method's whole life.
#pragma once

#include "norms/library.hpp"

namespace dutoan {

/// Types the formulas at every date where a table they use changes, and reports tables that are
/// not in force on some day of the method's life. Names read at another date (`at`) are exempt.
void check_life(const Library& library, const Method& method, Diagnostics& diagnostics);

}  // namespace dutoan
