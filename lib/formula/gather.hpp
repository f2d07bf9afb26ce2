// What a fold makes of its elements: sum, count, min, max, any, all.
#pragma once

#include "formula/expression.hpp"
#include "formula/value.hpp"

#include <vector>

namespace dutoan {

/// What a fold has gathered so far.
struct Gathered {
  Value result;
  bool any = false;      ///< an element has been counted
  bool decided = false;  ///< of any and all: no later element can change it
  std::vector<Value> undecided;
};

[[nodiscard]] Gathered begin_fold(Fold fold);
/// One more element, or of `count` how many there are of it.
void take(Fold fold, Value body, Gathered& gathered);
/// The value of the fold; of no element at all 0, yes, no, or missing for min and max.
[[nodiscard]] Value finished(Fold fold, const Gathered& gathered);

}  // namespace dutoan
