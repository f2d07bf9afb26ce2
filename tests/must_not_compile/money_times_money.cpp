#include "base/money.hpp"

int main() {
  const dutoan::Money price{std::int64_t{5}};
  const auto square = price * price;  // must not compile
  return price.is_zero() ? 1 : 0;
}
