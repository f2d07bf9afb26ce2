#include "base/money.hpp"

int main() {
  const dutoan::Number exact = 5;
  const dutoan::Money unrounded = exact;  // must not compile
  const dutoan::Money rounded = dutoan::to_money(exact);
  return rounded.is_zero() ? 1 : 0;
}
