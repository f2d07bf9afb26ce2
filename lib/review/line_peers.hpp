// What other lines of a plan, of the same name and unit, cost: the measure of a slip of a digit.
#pragma once

#include "estimate/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A line beside the others whose name and unit read the same: letters and blanks apart.
struct LinePeers {
  std::size_t others = 0;          ///< that have a unit price, in the whole plan
  std::optional<Number> price;     ///< đồng: the median of theirs; nothing below `least_peers`
  std::optional<Number> quantity;  ///< the median of theirs
  /// That all other lines of its name have; empty: they differ, or are fewer than `least_peers`.
  std::string unit;
  std::size_t same_in_task = 0;  ///< of its task with its kind and group, whatever their unit
};

/// Fewer than so many others are no measure.
inline constexpr std::size_t least_peers = 3;

/// Of every line, in the order of the tasks and of their lines; by up to `jobs` threads.
[[nodiscard]] std::vector<std::vector<LinePeers>> line_peers(const PlanResult& plan,
                                                             unsigned jobs = 1);

}  // namespace dutoan
