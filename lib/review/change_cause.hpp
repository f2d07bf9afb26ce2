// Why a figure changed, in đồng: causes that add up to the difference and negate when the two
// revisions change places.
//
// A figure that has several causes depends on the order they are looked at: twice as many at twice
// the price is + p q for the one that comes first and + 2 p q for the other. So every cause has the
// mean of its effect in the order below and in its reverse, as an exact fraction. Each is then cut
// to whole đồng toward zero, and the đồng left over go to the causes in that order.
#pragma once

#include "base/money.hpp"

#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <string_view>

namespace dutoan {

enum class ChangeCause : std::uint8_t {
  scope,     ///< tasks and lines that came or went, another method
  quantity,  ///< of lines, and inputs that are neither money nor rates
  price,     ///< of lines, inputs in đồng, the price books
  norm,      ///< the norms in force, the norm a line uses, rows that were stated
  rate,      ///< tax, contingency, inputs that are rates
  stated,    ///< figures that people state and nobody computes
  funding,   ///< the sources: changes no total, only its parts
  rounding,  ///< the policy, and what rounding to whole đồng leaves
};
inline constexpr std::array<std::string_view, 8> change_cause_words = {
    "scope", "quantity", "price", "norm", "rate", "stated", "funding", "rounding"};
inline constexpr std::size_t change_causes = change_cause_words.size();

using CauseSet = std::bitset<change_causes>;

[[nodiscard]] inline CauseSet only(ChangeCause cause) {
  return CauseSet().set(std::size_t(cause));
}
[[nodiscard]] inline bool has(const CauseSet& set, ChangeCause cause) {
  return set.test(std::size_t(cause));
}

/// In đồng, in the order of ChangeCause.
using CauseEffects = std::array<Number, change_causes>;
using CauseAmounts = std::array<Money, change_causes>;

/// The figure where the causes of the set are as they are afterwards and all others as they were;
/// nothing where it cannot be told.
using FigureAt = std::function<std::optional<Number>(const CauseSet& changed)>;

/// The mean effect of every cause of `differing`; nothing where a figure in between cannot be told.
[[nodiscard]] std::optional<CauseEffects> mean_effects(const CauseSet& differing,
                                                       const FigureAt& figure);

/// The effects in whole đồng that come to `difference`; what they lack of it is rounding's.
[[nodiscard]] CauseAmounts whole_dong(CauseEffects effects, Money difference);

/// Adds up, cause by cause.
void add(CauseAmounts& sum, const CauseAmounts& more);
[[nodiscard]] Money total_of(const CauseAmounts& amounts);
/// Whether no cause has an amount.
[[nodiscard]] bool is_nothing(const CauseAmounts& amounts);

/// The difference of what can be compared, by its causes; nothing where `open` parts that cannot be
/// are all there is: 0 would be a claim.
[[nodiscard]] std::optional<Money> told_difference(Money difference, const CauseAmounts& causes,
                                                   bool open);

}  // namespace dutoan
