// A network of whole flows between bounds, brought into balance.
#pragma once

#include <cstdint>
#include <vector>

namespace dutoan {

struct FlowArc {
  std::size_t from = 0;
  std::size_t to = 0;
  std::int64_t flow = 0;
  std::int64_t least = 0;
  std::int64_t most = 0;
};

/// Starts with any flow between its bounds; `settle` moves units along shortest paths until as much
/// flows out of every node as flows in.
class FlowNetwork {
 public:
  explicit FlowNetwork(std::size_t nodes) : arcs_of_(nodes), excess_(nodes) {}

  /// Returns the number of the arc.
  std::size_t add(const FlowArc& arc);
  /// What a node sends out of the network, or takes in where it is negative.
  void drain(std::size_t node, std::int64_t amount) { excess_[node] -= amount; }
  /// False where no flow between the bounds is in balance.
  [[nodiscard]] bool settle();
  [[nodiscard]] std::int64_t flow(std::size_t arc) const { return arcs_[arc].flow; }

 private:
  /// An arc and whether a unit goes along it or back.
  struct Step {
    std::size_t arc = 0;
    bool forward = true;
  };

  [[nodiscard]] std::size_t end_of(const Step& step) const;
  [[nodiscard]] bool has_room(const Step& step) const;
  /// From a node that has too much to the nearest that has too little.
  [[nodiscard]] std::vector<Step> shortest_path();

  std::vector<FlowArc> arcs_;
  std::vector<std::vector<Step>> arcs_of_;  ///< of each node, those that leave it
  std::vector<std::int64_t> excess_;
};

}  // namespace dutoan
