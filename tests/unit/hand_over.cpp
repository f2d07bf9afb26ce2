#include "base/hand_over.hpp"

#include "base/parallel.hpp"

#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

namespace dutoan::hand_over_test {

TEST_CASE("what one thread puts the other takes, in order and to the last") {
  HandOver<int> pieces(2);
  std::vector<int> taken;
  on_threads(2, [&](unsigned worker) {
    const HandOver<int>::Side side(pieces);
    if (worker == 0) {
      for (int i = 0; i < 1000; ++i)
        pieces.put(i);
    } else {
      while (const auto piece = pieces.take())
        taken.push_back(*piece);
    }
  });
  REQUIRE(taken.size() == 1000);
  for (int i = 0; i < 1000; ++i)
    CHECK(taken[std::size_t(i)] == i);
}

TEST_CASE("neither side waits for one that has failed") {
  for (const unsigned failing : {0U, 1U}) {
    HandOver<int> pieces(2);
    const auto run = [&] {
      on_threads(2, [&](unsigned worker) {
        const HandOver<int>::Side side(pieces);
        if (worker == failing) throw std::runtime_error("stopped");
        if (worker == 0) {
          for (int i = 0; i < 1000; ++i)
            pieces.put(i);
        } else {
          while (pieces.take()) {
          }
        }
      });
    };
    CHECK_THROWS_AS(run(), std::runtime_error);
  }
}

TEST_CASE("after the end nothing is put, and what lies there is taken") {
  HandOver<int> pieces(2);
  pieces.put(1);
  pieces.end();
  pieces.put(2);
  CHECK(pieces.take() == 1);
  CHECK_FALSE(pieces.take());
}

}  // namespace dutoan::hand_over_test
