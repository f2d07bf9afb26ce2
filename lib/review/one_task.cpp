#include "review/one_task.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace dutoan {

TaskGroups::TaskGroups(std::size_t count) : lowest_(count) {
  std::iota(lowest_.begin(), lowest_.end(), std::size_t(0));
}

std::size_t TaskGroups::of(std::size_t task) {
  while (lowest_[task] != task)
    task = lowest_[task] = lowest_[lowest_[task]];
  return task;
}

void TaskGroups::join(std::size_t a, std::size_t b) {
  const std::size_t one = of(a);
  const std::size_t other = of(b);
  lowest_[std::max(one, other)] = std::min(one, other);
}

std::vector<std::size_t> first_listings(std::size_t count, const std::vector<Alike>& pairs) {
  TaskGroups groups(count);
  for (const Alike& pair : pairs) {
    const bool one = pair.kind == AlikeKind::same_code || pair.kind == AlikeKind::revision;
    if (one) groups.join(pair.first, pair.second);
  }
  std::vector<std::size_t> listings(count);
  for (std::size_t task = 0; task < count; ++task)
    listings[task] = groups.of(task);
  return listings;
}

std::vector<Alike> without_repetition(const std::vector<Alike>& pairs,
                                      const std::vector<std::size_t>& listings) {
  std::set<std::pair<std::size_t, std::size_t>> seen;
  std::vector<Alike> kept;
  for (const Alike& pair : pairs) {
    const auto [first, second] = std::minmax(listings[pair.first], listings[pair.second]);
    const bool one = pair.kind == AlikeKind::same_code || pair.kind == AlikeKind::revision;
    if (one || (first != second && seen.emplace(first, second).second)) kept.push_back(pair);
  }
  return kept;
}

}  // namespace dutoan
