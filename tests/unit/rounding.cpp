#include "base/rounding.hpp"

#include <doctest/doctest.h>

namespace dutoan::rounding_test {

TEST_CASE("every direction rounds ties and negatives as its column says") {
  struct Row {
    Number value;
    Number half_away, up, down, truncate;
  };
  const Row rows[] = {
      {Number(5, 2), 3, 3, 2, 2},  {Number(-5, 2), -3, -2, -3, -2},
      {Number(12, 5), 2, 3, 2, 2}, {Number(-12, 5), -2, -2, -3, -2},
      {Number(13, 5), 3, 3, 2, 2}, {Number(-13, 5), -3, -2, -3, -2},
      {Number(1, 2), 1, 1, 0, 0},  {Number(-1, 2), -1, 0, -1, 0},
      {Number(1, 3), 0, 1, 0, 0},  {7, 7, 7, 7, 7},
  };
  for (const Row& row : rows) {
    CAPTURE(dutoan::exact_text(row.value));
    CHECK(round_to(row.value, {1, Direction::half_away}) == row.half_away);
    CHECK(round_to(row.value, {1, Direction::up}) == row.up);
    CHECK(round_to(row.value, {1, Direction::down}) == row.down);
    CHECK(round_to(row.value, {1, Direction::truncate}) == row.truncate);
  }
}

TEST_CASE("a step of a thousand and a step of a hundredth") {
  CHECK(round_to(128'198'700, {1000}) == Number(128'199'000));
  CHECK(round_to(Number(6984, 1000), {Number(1, 100)}) == Number(698, 100));
  CHECK(round_to_decimals(Number(68453, 480), 7) == Number(1426104167, 10000000));
}

TEST_CASE("a step that is no whole number has halves of its own") {
  const Number step(3, 2);
  CHECK(round_to(Number(3, 4), {step}) == Number(3, 2));
  CHECK(round_to(Number(-3, 4), {step}) == Number(-3, 2));
  CHECK(round_to(2, {step, Direction::up}) == Number(3));
  CHECK(round_to(-2, {step, Direction::down}) == Number(-3));
  CHECK(round_to(-2, {step, Direction::truncate}) == Number(-3, 2));
}

TEST_CASE("a whole number is rounded where the step is larger than one") {
  CHECK(round_to(-500, {1000}) == Number(-1000));
  CHECK(round_to(499, {1000}) == Number(0));
  CHECK(round_to(1, {1000, Direction::up}) == Number(1000));
}

TEST_CASE("decimals that are there are not padded and those beyond are rounded half away") {
  CHECK(round_to_decimals(Number(-5, 1000), 2) == Number(-1, 100));
  CHECK(round_to_decimals(Number(1, 4), 7) == Number(1, 4));
  CHECK(round_to_decimals(Number(5, 2), 0) == Number(3));
}

}  // namespace dutoan::rounding_test
