#include "review/change_cause.hpp"

#include <algorithm>
#include <vector>

namespace dutoan {

namespace {

/// Adds half of what each cause changes, one after the other.
bool add_halves(const std::vector<std::size_t>& order, const FigureAt& figure, Number last,
                const Number& end, CauseEffects& effects) {
  CauseSet changed;
  for (const std::size_t cause : order) {
    changed.set(cause);
    const bool is_end = changed.count() == order.size();
    const std::optional<Number> next = is_end ? end : figure(changed);
    if (!next) return false;
    effects[cause] += (*next - last) / 2;
    last = *next;
  }
  return true;
}

}  // namespace

std::optional<CauseEffects> mean_effects(const CauseSet& differing, const FigureAt& figure) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < change_causes; ++i) {
    if (differing.test(i)) order.push_back(i);
  }
  CauseEffects effects;
  const auto before = figure({});
  const auto after = order.empty() ? before : figure(differing);
  if (!before || !after || !add_halves(order, figure, *before, *after, effects)) {
    return std::nullopt;
  }
  std::reverse(order.begin(), order.end());
  if (!add_halves(order, figure, *before, *after, effects)) return std::nullopt;
  return effects;
}

CauseAmounts whole_dong(CauseEffects effects, Money difference) {
  Number left = to_number(difference);
  for (const Number& effect : effects)
    left -= effect;
  effects[std::size_t(ChangeCause::rounding)] += left;

  CauseAmounts amounts;
  Money rest = difference;
  for (std::size_t i = 0; i < change_causes; ++i) {
    amounts[i] = to_money(effects[i], {.direction = Direction::truncate});
    rest -= amounts[i];
  }
  // The fractions cut off come to `rest`, so more causes than that have one of its sign.
  const Money one(std::int64_t{rest.is_negative() ? -1 : 1});
  for (std::size_t i = 0; i < change_causes && !rest.is_zero(); ++i) {
    const Number cut = effects[i] - to_number(amounts[i]);
    if (cut.is_zero() || cut.is_negative() != rest.is_negative()) continue;
    amounts[i] += one;
    rest -= one;
  }
  return amounts;
}

void add(CauseAmounts& sum, const CauseAmounts& more) {
  for (std::size_t i = 0; i < change_causes; ++i)
    sum[i] += more[i];
}

Money total_of(const CauseAmounts& amounts) {
  Money total;
  for (const Money amount : amounts)
    total += amount;
  return total;
}

bool is_nothing(const CauseAmounts& amounts) {
  return std::all_of(amounts.begin(), amounts.end(), [](Money amount) { return amount.is_zero(); });
}

std::optional<Money> told_difference(Money difference, const CauseAmounts& causes, bool open) {
  if (open && difference.is_zero() && is_nothing(causes)) return std::nullopt;
  return difference;
}

}  // namespace dutoan
