// A figure in whole đồng as it is reported: the whole of it, or what is known of it.
#pragma once

#include "base/evidence.hpp"
#include "base/message.hpp"
#include "base/money.hpp"
#include "formula/value.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dutoan {

/// Prints as 1.234 when complete, "≥ 1.234" when `known` is a lower bound, "phần đã biết 1.234"
/// when it is not one, and "chưa có" when nothing is known.
struct Amount {
  std::optional<Money> known = Money();
  bool complete = true;
  bool lower_bound = true;
  Marks marks;

  /// Whether it can be taken from another such amount.
  [[nodiscard]] bool is_whole() const { return complete && known && !marks.at_least; }

  /// That it is at least 0 says no more than that it is not known.
  [[nodiscard]] bool is_unknown() const {
    return !known || (!complete && lower_bound && known->is_zero());
  }

  friend bool operator==(const Amount&, const Amount&) = default;
};

/// Something that is missing, with the place made ready for a result.
struct MissingItem {
  Message what;
  std::optional<Message> remedy;
  std::string place;
};

/// The known part in units of so many đồng; a bound is cut to what there surely is at least.
[[nodiscard]] Money known_in(const Amount& amount, const Number& unit);

/// The value rounded to whole đồng, of a bound downwards. Throws MoneyOverflow.
[[nodiscard]] Amount to_amount(const Value& value);
[[nodiscard]] std::vector<MissingItem> missing_items(const Value& value);

/// What either is, their sum is.
[[nodiscard]] Marks both(const Marks& a, const Marks& b);
/// Adds up; of an incomplete one what is known. Throws MoneyOverflow.
[[nodiscard]] Amount sum(const Amount& a, const Amount& b);
/// Puts the items of `more` that are new among `items`, which stay sorted.
void add_missing(std::vector<MissingItem>& items, const std::vector<MissingItem>& more);

/// An amount by evidence class; its parts add up to `Amount::known`.
using EvidenceAmounts = std::array<Money, evidence_classes.size()>;
[[nodiscard]] EvidenceAmounts evidence_amounts(const Value& value, Money known);

/// `whole` shared out in proportion to `weights`; all of it to the first where they come to 0.
[[nodiscard]] std::vector<Money> share_out(Money whole, std::span<const Number> weights);

}  // namespace dutoan
