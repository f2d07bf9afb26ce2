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

/// How often lines of a name have a unit, as it is first written.
struct UnitCount {
  std::string unit;
  std::size_t count = 0;
};
using UnitsByName = std::unordered_map<std::string, std::vector<UnitCount>>;

UnitCount& count_of(std::vector<UnitCount>& counts, const std::string& unit) {
  for (UnitCount& one : counts) {
    if (folded(one.unit) == folded(unit)) return one;
  }
  return counts.emplace_back(UnitCount{unit});
}

UnitsByName units_by_name(const PlanResult& plan) {
  UnitsByName units;
  for (const TaskResult& task : plan.tasks) {
    for (const LineFigure& line : task.lines) {
      if (!line.name.empty() && !line.unit.empty())
        ++count_of(units[folded(line.name)], line.unit).count;
    }
  }
  return units;
}

/// The unit of all lines of a name but this one.
std::string unit_of_others(const LineFigure& line, const UnitsByName& units) {
  const auto found = units.find(folded(line.name));
  if (found == units.end() || line.unit.empty()) return "";
  std::string unit;
  for (const UnitCount& one : found->second) {
    const bool is_own = folded(one.unit) == folded(line.unit);
    const std::size_t others = one.count - (is_own ? 1 : 0);
    if (others == 0) continue;
    if (!unit.empty() || others < least_peers) return "";
    unit = is_own ? line.unit : one.unit;
  }
  return unit;
}

}  // namespace

std::vector<std::vector<LinePeers>> line_peers(const PlanResult& plan) {
  const PeerGroups groups = peer_groups(plan);
  const UnitsByName units = units_by_name(plan);
  std::vector<std::vector<LinePeers>> peers;
  for (const TaskResult& task : plan.tasks) {
    std::unordered_map<std::string, std::size_t> twins;
    for (const LineFigure& line : task.lines)
      ++twins[twin_key(line)];
    std::vector<LinePeers>& of_task = peers.emplace_back();
    for (const LineFigure& line : task.lines) {
      LinePeers& one = of_task.emplace_back();
      one.same_in_task = twins.at(twin_key(line)) - 1;
      one.unit = unit_of_others(line, units);
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
