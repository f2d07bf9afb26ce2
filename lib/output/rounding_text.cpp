#include "output/rounding_text.hpp"

#include "output/catalogue.hpp"

namespace dutoan {

namespace {

const char* rounding_id(Direction direction) {
  switch (direction) {
    case Direction::up: return "rounded-up";
    case Direction::down: return "rounded-down";
    case Direction::truncate: return "rounded-off";
    default: return "rounded-near";
  }
}

/// What the policy rounds: the formula's value, after the row's own rounding.
bool is_rounded_by_policy(const DerivedRow& derived) {
  if (!derived.row->in_dong() || derived.trace == nullptr) return false;
  const auto* exact = std::get_if<Number>(&derived.trace->value.content);
  if (exact == nullptr) return false;
  const auto& round = derived.row->round;
  return !(round ? round_to(*exact, *round) : *exact).is_integer();
}

}  // namespace

std::string rounding_text(const DerivedRow& derived, RoundingPolicy policy, Language language) {
  if (!std::holds_alternative<Number>(derived.value.content)) return "";
  if (policy == RoundingPolicy::printed && is_rounded_by_policy(derived)) {
    return render({rounding_id(Direction::half_away), {Number(1)}}, language);
  }
  if (!derived.row->round || derived.given != nullptr) return "";
  const Rounding& round = *derived.row->round;
  return render({rounding_id(round.direction), {round.step}}, language);
}

}  // namespace dutoan
