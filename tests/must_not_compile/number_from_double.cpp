#include "base/number.hpp"

int main() {
  const dutoan::Number whole = 1;
  const dutoan::Number binary = 0.1;  // must not compile
  return whole.is_zero() ? 1 : 0;
}
