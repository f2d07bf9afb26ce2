#include "base/apportion.hpp"

#include <algorithm>
#include <numeric>

namespace dutoan {

std::vector<Money> apportion(Money total, std::span<const Number> shares) {
  std::vector<Number> parts;
  for (const Number& share : shares)
    parts.push_back(to_number(total) * share);
  return round_parts(total, parts);
}

std::vector<Money> round_parts(Money total, std::span<const Number> exact_parts) {
  std::vector<Money> parts;
  std::vector<Number> remainders;
  Money left = total;
  for (const Number& exact : exact_parts) {
    const Money part = to_money(exact, {.direction = Direction::truncate});
    parts.push_back(part);
    remainders.push_back(exact - to_number(part));
    left -= part;
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return left.is_negative() ? remainders[a] < remainders[b] : remainders[a] > remainders[b];
  });
  const Money one(std::int64_t{left.is_negative() ? -1 : 1});
  for (std::size_t i = 0; !left.is_zero() && !order.empty(); i = (i + 1) % order.size()) {
    parts[order[i]] += one;
    left -= one;
  }
  return parts;
}

}  // namespace dutoan
