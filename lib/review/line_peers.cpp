#include "review/line_peers.hpp"

#include "base/parallel.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace dutoan {

namespace {

/// Prices and quantities of the lines of one name and unit, each sorted.
struct PeerGroup {
  std::vector<Number> prices;
  std::vector<Number> quantities;
};

/// Numbers for texts: the same for two that read the same. A plan writes most of its texts many
/// times, and to fold one takes long.
class Readings {
 public:
  std::size_t of(const std::string& text) {
    const auto [at, is_new] = of_text_.emplace(text, 0);
    if (is_new) at->second = of_folded_.emplace(folded(text), of_folded_.size()).first->second;
    return at->second;
  }

 private:
  std::unordered_map<std::string, std::size_t> of_text_;
  std::unordered_map<std::string, std::size_t> of_folded_;
};

/// What a line is compared by.
struct ReadLine {
  const LineFigure& figure;
  std::size_t name = 0;
  std::size_t unit = 0;
};

/// Of every task its lines.
std::vector<std::vector<ReadLine>> read_lines(const PlanResult& plan) {
  Readings readings;
  std::vector<std::vector<ReadLine>> lines;
  for (const TaskResult& task : plan.tasks) {
    std::vector<ReadLine>& of_task = lines.emplace_back();
    for (const LineFigure& line : task.lines)
      of_task.push_back({line, readings.of(line.name), readings.of(line.unit)});
  }
  return lines;
}

bool is_peer(const LineFigure& line) {
  return !line.name.empty() && line.unit_price && line.quantity;
}

/// The median of all but one of the values, which is among them; of an even number the mean of the
/// two in the middle.
Number median_of_others(const std::vector<Number>& sorted, const Number& own) {
  const auto left_out =
      std::size_t(std::lower_bound(sorted.begin(), sorted.end(), own) - sorted.begin());
  const auto other = [&](std::size_t index) -> const Number& {
    return sorted[index < left_out ? index : index + 1];
  };
  const std::size_t count = sorted.size() - 1;
  if (count % 2 == 1) return other(count / 2);
  return (other(count / 2 - 1) + other(count / 2)) / Number(2);
}

using PeerGroups = std::map<std::pair<std::size_t, std::size_t>, PeerGroup>;

PeerGroups peer_groups(const std::vector<std::vector<ReadLine>>& lines) {
  PeerGroups groups;
  for (const auto& of_task : lines) {
    for (const ReadLine& line : of_task) {
      if (!is_peer(line.figure)) continue;
      PeerGroup& group = groups[{line.name, line.unit}];
      group.prices.push_back(*line.figure.unit_price);
      group.quantities.push_back(*line.figure.quantity);
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
  std::size_t reading = 0;
  std::size_t count = 0;
};
using UnitsByName = std::map<std::size_t, std::vector<UnitCount>>;

UnitCount& count_of(std::vector<UnitCount>& counts, const ReadLine& line) {
  for (UnitCount& one : counts) {
    if (one.reading == line.unit) return one;
  }
  return counts.emplace_back(UnitCount{line.figure.unit, line.unit});
}

UnitsByName units_by_name(const std::vector<std::vector<ReadLine>>& lines) {
  UnitsByName units;
  for (const auto& of_task : lines) {
    for (const ReadLine& line : of_task) {
      if (!line.figure.name.empty() && !line.figure.unit.empty())
        ++count_of(units[line.name], line).count;
    }
  }
  return units;
}

/// The unit of all lines of a name but this one.
std::string unit_of_others(const ReadLine& line, const UnitsByName& units) {
  const auto found = units.find(line.name);
  if (found == units.end() || line.figure.unit.empty()) return "";
  std::string unit;
  for (const UnitCount& one : found->second) {
    const bool is_own = one.reading == line.unit;
    const std::size_t others = one.count - (is_own ? 1 : 0);
    if (others == 0) continue;
    if (!unit.empty() || others < least_peers) return "";
    unit = is_own ? line.figure.unit : one.unit;
  }
  return unit;
}

/// Lines of one task with the same key are taken for the same thing.
std::string twin_key(const ReadLine& line) {
  return line.figure.kind + '\n' + line.figure.group + '\n' + std::to_string(line.name);
}

std::vector<LinePeers> peers_of_task(const std::vector<ReadLine>& lines, const PeerGroups& groups,
                                     const UnitsByName& units) {
  std::unordered_map<std::string, std::size_t> twins;
  for (const ReadLine& line : lines)
    ++twins[twin_key(line)];
  std::vector<LinePeers> peers;
  for (const ReadLine& line : lines) {
    LinePeers& one = peers.emplace_back();
    one.same_in_task = twins.at(twin_key(line)) - 1;
    one.unit = unit_of_others(line, units);
    if (!is_peer(line.figure)) continue;
    const PeerGroup& group = groups.at({line.name, line.unit});
    one.others = group.prices.size() - 1;
    if (one.others < least_peers) continue;
    one.price = median_of_others(group.prices, *line.figure.unit_price);
    one.quantity = median_of_others(group.quantities, *line.figure.quantity);
  }
  return peers;
}

}  // namespace

std::vector<std::vector<LinePeers>> line_peers(const PlanResult& plan, unsigned jobs) {
  const auto lines = read_lines(plan);
  const PeerGroups groups = peer_groups(lines);
  const UnitsByName units = units_by_name(lines);
  std::vector<std::vector<LinePeers>> peers(lines.size());
  for_each_index(lines.size(), jobs, [&](std::size_t index) {
    peers[index] = peers_of_task(lines[index], groups, units);
  });
  return peers;
}

}  // namespace dutoan
