// Tasks listed more than once: in two plans, or as a task and its revision.
#pragma once

#include "review/overlap.hpp"

#include <cstddef>
#include <vector>

namespace dutoan {

/// Things joined in pairs, and pairs of those; a group goes by its lowest index.
class TaskGroups {
 public:
  explicit TaskGroups(std::size_t count);

  [[nodiscard]] std::size_t of(std::size_t task);
  void join(std::size_t a, std::size_t b);

 private:
  std::vector<std::size_t> lowest_;
};

/// By each of so many listed tasks the first listing of the same.
[[nodiscard]] std::vector<std::size_t> first_listings(std::size_t count,
                                                      const std::vector<Alike>& pairs);

/// Without the pairs of tasks that are one, and of those between the same two tasks only the first:
/// what two plans of the same two tasks say is one overlap, not four.
[[nodiscard]] std::vector<Alike> without_repetition(const std::vector<Alike>& pairs,
                                                    const std::vector<std::size_t>& listings);

}  // namespace dutoan
