#include "review/overlap_money.hpp"

#include "estimate/stated_money.hpp"
#include "review/one_task.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 6> figures_by_weight = {
    "appraised", "requested", "planned", "approved", "assigned", "allocated"};

Money known_or_zero(const Amount& amount) {
  return amount.known.value_or(Money());
}

/// By the first listing of a task the dearest of its listings.
std::vector<Amount> dearest_listings(std::vector<Amount> amounts,
                                     const std::vector<std::size_t>& listings) {
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    Amount& first = amounts[listings[i]];
    const bool complete = first.complete && amounts[i].complete;
    const bool lower_bound = first.lower_bound && amounts[i].lower_bound;
    if (known_or_zero(first) < known_or_zero(amounts[i])) first = amounts[i];
    first.complete = complete;
    first.lower_bound = lower_bound;
  }
  return amounts;
}

}  // namespace

Amount amount_at_stake(const TaskResult& task) {
  if (task.has_estimate) return task.total;
  for (const std::string_view figure : figures_by_weight) {
    if (auto stated = stated_figure(task, figure)) return *std::move(stated);
  }
  return {.known = std::nullopt, .complete = false};
}

Amount smaller(const Amount& a, const Amount& b) {
  if (!a.known || !b.known) {
    return {.known = std::nullopt, .complete = false, .marks = both(a.marks, b.marks)};
  }
  const Amount& less = *b.known < *a.known ? b : a;
  const Amount& more = &less == &a ? b : a;
  Amount result{.known = less.known, .marks = both(a.marks, b.marks)};
  // What is only known in part may turn out to be less than the other, where it may also shrink.
  result.complete = less.complete && (more.complete || more.lower_bound);
  result.lower_bound = result.complete || (a.lower_bound && b.lower_bound);
  return result;
}

Amount all_at_stake(const std::vector<Amount>& amounts, const std::vector<Alike>& pairs,
                    const std::vector<RegisterMatch>& registered) {
  const std::vector<std::size_t> listings = first_listings(amounts.size(), pairs);
  const std::vector<Amount> tasks = dearest_listings(amounts, listings);
  TaskGroups groups(tasks.size());
  std::vector<bool> concerned(tasks.size(), false);
  std::vector<bool> exists(tasks.size(), false);
  for (const RegisterMatch& match : registered)
    concerned[listings[match.subject]] = exists[listings[match.subject]] = true;
  for (const Alike& pair : pairs) {
    const std::size_t first = listings[pair.first];
    const std::size_t second = listings[pair.second];
    if (!is_overlap(pair.kind) || first == second) continue;
    groups.join(first, second);
    concerned[first] = concerned[second] = true;
  }
  std::map<std::size_t, std::size_t> kept;  // of a group the dearest
  for (std::size_t task = 0; task < tasks.size(); ++task) {
    if (!concerned[task] || exists[task]) continue;
    const auto [dearest, is_first] = kept.emplace(groups.of(task), task);
    if (!is_first && known_or_zero(tasks[dearest->second]) < known_or_zero(tasks[task]))
      dearest->second = task;
  }
  Amount total;
  for (std::size_t task = 0; task < tasks.size(); ++task) {
    if (!concerned[task]) continue;
    const auto dearest = kept.find(groups.of(task));
    if (dearest == kept.end() || dearest->second != task) {
      total = sum(total, tasks[task]);
    } else {
      // More than is known of the task that stays makes another the dearest.
      total.complete = total.complete && tasks[task].complete;
      total.lower_bound = total.lower_bound && tasks[task].lower_bound;
    }
  }
  return total;
}

}  // namespace dutoan
