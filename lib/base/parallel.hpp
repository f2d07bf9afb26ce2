// Work shared out over threads. What comes out never depends on how many there are.
#pragma once

#include <cstddef>
#include <functional>

namespace dutoan {

/// Calls `work(i)` for every i below `count`, by up to `jobs` threads. The first exception thrown
/// by a call is thrown on when all threads have ended.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

/// Runs `work` on each of `jobs` threads; it takes its share from whatever they draw on.
void on_threads(unsigned jobs, const std::function<void(unsigned worker)>& work);

}  // namespace dutoan
