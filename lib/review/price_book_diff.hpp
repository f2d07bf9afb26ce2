// What changed from one price book to the next.
#pragma once

#include "norms/norm_item.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

enum class PriceChangeKind : std::uint8_t {
  changed,
  unit_changed,  ///< the prices cannot be compared
  added,
  removed,
};
inline constexpr std::array<std::string_view, 4> price_change_words = {"changed", "unit-changed",
                                                                       "added", "removed"};

/// Of a resource in one of the books or in both.
struct PriceChange {
  PriceChangeKind kind = PriceChangeKind::changed;
  std::string code;
  std::string name;
  std::string old_unit;  ///< empty: the book does not say
  std::string new_unit;
  std::optional<Number> before;
  std::optional<Number> after;

  /// Of two prices that can be compared.
  [[nodiscard]] std::optional<Number> difference() const;
  /// The difference as a share of the price before, exactly.
  [[nodiscard]] std::optional<Number> share() const;
};

struct PriceBookDiff {
  std::vector<PriceChange> changes;  ///< by the code
  std::size_t same = 0;

  [[nodiscard]] std::size_t count(PriceChangeKind kind) const;
  /// Of the prices that changed: how many went up.
  [[nodiscard]] std::size_t dearer() const;
};

/// A unit that only one of the books states says nothing against comparing.
[[nodiscard]] PriceBookDiff compare_price_books(const PriceBook& before, const PriceBook& after);

/// The largest difference first, up or down alike; what has none stands last, by the code.
void sort_by_difference(PriceBookDiff& diff);

}  // namespace dutoan
