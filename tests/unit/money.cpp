#include "base/money.hpp"

#include <limits>
#include <type_traits>

#include <doctest/doctest.h>

namespace dutoan::money_test {

static_assert(!std::is_constructible_v<Money, Number>);
static_assert(!std::is_constructible_v<Money, double>);

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

Money dong(std::int64_t amount) {
  return Money(amount);
}

}  // namespace

TEST_CASE("money adds and subtracts whole đồng") {
  CHECK((dong(5) + dong(7)).dong() == 12);
  CHECK((dong(5) - dong(7)).dong() == -2);
  CHECK(dong(-1).is_negative());
  CHECK(Money().is_zero());
  CHECK(dong(3) < dong(4));
}

TEST_CASE("money that does not fit is thrown and never wraps around") {
  CHECK_THROWS_AS(dong(most) + dong(1), MoneyOverflow);
  CHECK_THROWS_AS(dong(-most) - dong(2), MoneyOverflow);
}

TEST_CASE("an amount stays what it was when adding to it fails") {
  Money amount = dong(most);
  CHECK_THROWS_AS(amount += dong(1), MoneyOverflow);
  CHECK(amount == dong(most));
  CHECK_THROWS_AS(amount -= dong(-1), MoneyOverflow);
  CHECK(amount == dong(most));
}

TEST_CASE("half a đồng rounds away from zero") {
  CHECK(to_money(Number(5, 2)) == dong(3));
  CHECK(to_money(Number(-5, 2)) == dong(-3));
  CHECK(to_money(Number(7, 3)) == dong(2));
}

TEST_CASE("money is made by the rounding that is asked for") {
  CHECK(to_money(128'198'700, {.step = 1000}) == dong(128'199'000));
  CHECK(to_money(Number(-5, 2), {.direction = Direction::truncate}) == dong(-2));
  CHECK(to_money(Number(5, 4), {.direction = Direction::up}) == dong(2));
}

TEST_CASE("a value too large for money is nothing or thrown") {
  CHECK(try_money(Number(most)) == dong(most));
  CHECK(try_money(Number(-most)) == dong(-most));
  CHECK_FALSE(try_money(Number(most) + Number(1)));
  CHECK_FALSE(try_money(-Number(most) - Number(1)));
  CHECK(try_money(Number(most) + Number(1, 3)) == dong(most));
  CHECK_THROWS_AS((void)to_money(Number(most) * Number(2)), MoneyOverflow);
}

TEST_CASE("money goes back to an exact number") {
  CHECK(to_number(dong(-42)) == Number(-42));
}

}  // namespace dutoan::money_test
