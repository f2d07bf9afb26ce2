#include "base/parallel.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

namespace dutoan::parallel_test {

TEST_CASE("every index is worked on exactly once however many threads there are") {
  for (const unsigned jobs : {0U, 1U, 2U, 8U}) {
    CAPTURE(jobs);
    std::vector<int> times(1000, 0);
    for_each_index(times.size(), jobs, [&](std::size_t i) { ++times[i]; });
    CHECK(times == std::vector<int>(1000, 1));
  }
}

TEST_CASE("no index means no work") {
  for (const unsigned jobs : {0U, 1U, 8U}) {
    std::atomic<int> calls = 0;
    for_each_index(0, jobs, [&](std::size_t) { ++calls; });
    CHECK(calls == 0);
  }
}

TEST_CASE("more threads than indices are of no use but do no harm") {
  std::atomic<int> calls = 0;
  for_each_index(2, 64, [&](std::size_t) { ++calls; });
  CHECK(calls == 2);
}

TEST_CASE("an exception is thrown on when all threads have ended") {
  for (const unsigned jobs : {1U, 4U}) {
    CAPTURE(jobs);
    std::atomic<int> running = 0;
    const auto work = [&](std::size_t i) {
      ++running;
      if (i == 7) {
        --running;
        throw std::runtime_error("seven");
      }
      --running;
    };
    CHECK_THROWS_WITH_AS(for_each_index(100, jobs, work), "seven", std::runtime_error);
    CHECK(running == 0);
  }
}

TEST_CASE("each thread is told which one it is") {
  std::vector<int> seen(4, 0);
  on_threads(4, [&](unsigned worker) { ++seen[worker]; });
  CHECK(seen == std::vector<int>(4, 1));
  unsigned only = 99;
  on_threads(1, [&](unsigned worker) { only = worker; });
  CHECK(only == 0);
}

}  // namespace dutoan::parallel_test
