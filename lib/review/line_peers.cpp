#include "review/line_peers.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

namespace dutoan {

namespace {

/// Prices and quantities of the lines of one name and unit, each sorted.
struct PeerGroup {
  std::vector<Number> prices;
  std::vector<Number> quantities;
};

std::string peer_key(const LineFigure& line) {
  return folded(line.name) + '\n' + folded(line.unit);
}

std::string twin_key(const LineFigure& line) {
  return line.kind + '\n' + line.group + '\n' + folded(line.name);
}

bool is_peer(const LineFigure& line) {
  return !line.name.empty() && line.unit_price && line.quantity;
}

/// The median of all but one of the values, which is among them; of an even number the mean of the
/// two in the middle.
Number median_of_others(const std::vector<Number>& sorted, const Number& own) {
  const auto left_out =
      std::size_t(std::lower_bound(sorted.begin(), sorted.end(), own) - sorted.begin());
  const auto other = [&](std::size_t index) {
    return sorted[index < left_out ? index : index + 1];
  };
  const std::size_t count = sorted.size() - 1;
  if (count % 2 == 1) return other(count / 2);
  return (other(count / 2 - 1) + other(count / 2)) / Number(2);
}

using PeerGroups = std::unordered_map<std::string, PeerGroup>;

PeerGroups peer_groups(const PlanResult& plan) {
  PeerGroups groups;
  for (const TaskResult& task : plan.tasks) {
    for (const LineFigure& line : task.lines) {
      if (!is_peer(line)) continue;
      PeerGroup& group = groups[peer_key(line)];
      group.prices.push_back(*line.unit_price);
      group.quantities.push_back(*line.quantity);
    }
  }
  for (auto& [key, group] : groups) {
    std::sort(group.prices.begin(), group.prices.end());
    std::sort(group.quantities.begin(), group.quantities.end());
  }
  return groups;
}

}  // namespace

std::vector<std::vector<LinePeers>> line_peers(const PlanResult& plan) {
  const PeerGroups groups = peer_groups(plan);
  std::vector<std::vector<LinePeers>> peers;
  for (const TaskResult& task : plan.tasks) {
    std::unordered_map<std::string, std::size_t> twins;
    for (const LineFigure& line : task.lines)
      ++twins[twin_key(line)];
    std::vector<LinePeers>& of_task = peers.emplace_back();
    for (const LineFigure& line : task.lines) {
      LinePeers& one = of_task.emplace_back();
      one.same_in_task = twins.at(twin_key(line)) - 1;
      if (!is_peer(line)) continue;
      const PeerGroup& group = groups.at(peer_key(line));
      one.others = group.prices.size() - 1;
      if (one.others < least_peers) continue;
      one.price = median_of_others(group.prices, *line.unit_price);
      one.quantity = median_of_others(group.quantities, *line.quantity);
    }
  }
  return peers;
}

}  // namespace dutoan
