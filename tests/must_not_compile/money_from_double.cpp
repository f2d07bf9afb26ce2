#include "base/money.hpp"

int main() {
  const dutoan::Money whole{std::int64_t{5}};
  const dutoan::Money binary{0.5};  // must not compile
  return whole.is_zero() ? 1 : 0;
}
