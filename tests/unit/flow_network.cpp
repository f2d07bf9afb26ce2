#include "estimate/flow_network.hpp"

#include <doctest/doctest.h>

namespace dutoan::flow_network_test {

TEST_CASE("what is too much at one node flows to the one that has too little") {
  FlowNetwork network(3);
  const std::size_t first = network.add({.from = 0, .to = 1, .flow = 2, .least = 0, .most = 5});
  const std::size_t second = network.add({.from = 1, .to = 2, .flow = 0, .least = 0, .most = 5});
  network.drain(0, -3);
  network.drain(2, 3);
  CHECK(network.settle());
  CHECK(network.flow(first) == 3);
  CHECK(network.flow(second) == 3);
}

TEST_CASE("units go back along an arc where that is the way") {
  FlowNetwork network(3);
  const std::size_t wrong = network.add({.from = 0, .to = 1, .flow = 1, .least = 0, .most = 1});
  const std::size_t right = network.add({.from = 0, .to = 2, .flow = 0, .least = 0, .most = 1});
  network.drain(0, -1);
  network.drain(2, 1);
  CHECK(network.settle());
  CHECK(network.flow(wrong) == 0);
  CHECK(network.flow(right) == 1);
}

TEST_CASE("bounds that leave no way are told") {
  FlowNetwork network(2);
  const std::size_t arc = network.add({.from = 0, .to = 1, .flow = 1, .least = 0, .most = 1});
  network.drain(0, -2);
  network.drain(1, 2);
  CHECK_FALSE(network.settle());
  CHECK(network.flow(arc) == 1);
}

}  // namespace dutoan::flow_network_test
