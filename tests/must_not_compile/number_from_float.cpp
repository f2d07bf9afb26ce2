#include "base/number.hpp"

int main() {
  dutoan::Number whole = 1;
  whole += 0.1F;  // must not compile
  return whole.is_zero() ? 1 : 0;
}
