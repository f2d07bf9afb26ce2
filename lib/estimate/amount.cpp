#include "estimate/amount.hpp"

#include "base/apportion.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool before(const MissingItem& a, const MissingItem& b) {
  return sort_key(a.what) < sort_key(b.what);
}

/// A bound, or "more than" so much, is cut to what there surely is at least.
Direction direction_of(const Amount& amount) {
  const bool is_bound = amount.complete ? amount.marks.at_least : amount.lower_bound;
  return is_bound ? Direction::down : Direction::half_away;
}

}  // namespace

Money known_in(const Amount& amount, const Number& unit) {
  const Number known = to_number(amount.known.value_or(Money()));
  return to_money(known / unit, {.direction = direction_of(amount)});
}

Amount to_amount(const Value& value) {
  Amount amount{.known = std::nullopt, .marks = value.marks};
  amount.complete = !value.is_missing();
  amount.lower_bound = amount.complete || !value.gap->known_has_negative;
  if (const Number* known = value.known_number()) {
    amount.known = to_money(*known, {.direction = direction_of(amount)});
  }
  return amount;
}

std::vector<MissingItem> missing_items(const Value& value) {
  std::vector<MissingItem> items;
  if (!value.is_missing()) return items;
  for (const Cause& cause : value.gap->causes) {
    items.push_back({cause.what, cause.remedy, place_text(cause.place)});
  }
  return items;
}

Marks both(const Marks& a, const Marks& b) {
  return {.about = a.about || b.about,
          .at_least = a.at_least || b.at_least,
          .illustrative = a.illustrative || b.illustrative};
}

Amount sum(const Amount& a, const Amount& b) {
  Amount result{.known = a.known ? a.known : b.known};
  if (a.known && b.known) result.known = *a.known + *b.known;
  result.complete = a.complete && b.complete;
  result.lower_bound = a.lower_bound && b.lower_bound;
  result.marks = both(a.marks, b.marks);
  return result;
}

void add_missing(std::vector<MissingItem>& items, const std::vector<MissingItem>& more) {
  std::vector<MissingItem> merged;
  std::set_union(items.begin(), items.end(), more.begin(), more.end(), std::back_inserter(merged),
                 before);
  items = std::move(merged);
}

std::vector<Money> share_out(Money whole, std::span<const Number> weights) {
  Number sum;
  for (const Number& weight : weights)
    sum += weight;
  // Amounts that come to the whole are its parts as they are.
  if (abs(sum - to_number(whole)) < Number(1)) return round_parts(whole, weights);
  std::vector<Number> shares(weights.size());
  if (sum.is_zero()) {
    if (!shares.empty()) shares[0] = 1;
  } else {
    for (std::size_t i = 0; i < weights.size(); ++i)
      shares[i] = weights[i] / sum;
  }
  return apportion(whole, shares);
}

EvidenceAmounts evidence_amounts(const Value& value, Money known) {
  EvidenceAmounts amounts;
  if (!value.parts) {
    amounts[std::size_t(value.evidence)] = known;
    return amounts;
  }
  const std::vector<Money> shared = share_out(known, *value.parts);
  std::copy(shared.begin(), shared.end(), amounts.begin());
  return amounts;
}

}  // namespace dutoan
