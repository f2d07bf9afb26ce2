#include "estimate/flow_network.hpp"

#include <algorithm>
#include <optional>

namespace dutoan {

std::size_t FlowNetwork::add(const FlowArc& arc) {
  const std::size_t number = arcs_.size();
  arcs_.push_back(arc);
  excess_[arc.from] -= arc.flow;
  excess_[arc.to] += arc.flow;
  if (arc.least == arc.most) return number;
  arcs_of_[arc.from].push_back({number, true});
  arcs_of_[arc.to].push_back({number, false});
  return number;
}

std::size_t FlowNetwork::end_of(const Step& step) const {
  const FlowArc& arc = arcs_[step.arc];
  return step.forward ? arc.to : arc.from;
}

bool FlowNetwork::has_room(const Step& step) const {
  const FlowArc& arc = arcs_[step.arc];
  return step.forward ? arc.flow < arc.most : arc.flow > arc.least;
}

std::vector<FlowNetwork::Step> FlowNetwork::shortest_path() {
  std::vector<std::optional<Step>> reached_by(excess_.size());
  std::vector<bool> reached(excess_.size());
  std::vector<std::size_t> queue;
  for (std::size_t node = 0; node < excess_.size(); ++node) {
    if (excess_[node] <= 0) continue;
    reached[node] = true;
    queue.push_back(node);
  }
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::size_t node = queue[i];
    if (excess_[node] < 0) {
      std::vector<Step> path;
      for (std::size_t at = node; reached_by[at];) {
        path.push_back(*reached_by[at]);
        at = end_of({path.back().arc, !path.back().forward});
      }
      std::reverse(path.begin(), path.end());
      return path;
    }
    for (const Step& step : arcs_of_[node]) {
      const std::size_t next = end_of(step);
      if (reached[next] || !has_room(step)) continue;
      reached[next] = true;
      reached_by[next] = step;
      queue.push_back(next);
    }
  }
  return {};
}

bool FlowNetwork::settle() {
  while (std::any_of(excess_.begin(), excess_.end(), [](std::int64_t e) { return e > 0; })) {
    const std::vector<Step> path = shortest_path();
    if (path.empty()) return false;
    for (const Step& step : path)
      arcs_[step.arc].flow += step.forward ? 1 : -1;
    --excess_[end_of({path.front().arc, !path.front().forward})];
    ++excess_[end_of(path.back())];
  }
  return true;
}

}  // namespace dutoan
