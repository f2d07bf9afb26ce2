// Sharing an amount so that the parts always add up to it.
#pragma once

#include "base/money.hpp"

#include <span>
#include <vector>

namespace dutoan {

/// `total` in whole đồng over `shares` (fractions that come to 1). Each part is first cut towards
/// zero; what is left goes đồng by đồng to the largest remainders, the earlier share first on a
/// tie.
///
///   apportion(100, {1/3, 1/3, 1/3}) = 34, 33, 33
[[nodiscard]] std::vector<Money> apportion(Money total, std::span<const Number> shares);

/// The same of exact parts that come to `total`, but for less than a đồng each: a whole part stays
/// as it is.
///
///   round_parts(100, {33, 33.2, 33.7}) = 33, 33, 34
[[nodiscard]] std::vector<Money> round_parts(Money total, std::span<const Number> parts);

}  // namespace dutoan
