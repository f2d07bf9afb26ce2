// The events of the YAML parser as a flat list of nodes, and its faults as ours.
//
// The events give exact byte offsets. Aliases, a second document and unclosed quotes are faults; so
// are files nested too deep.
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class YamlNodeKind : std::uint8_t { scalar, list, map };

struct YamlNode {
  YamlNodeKind kind = YamlNodeKind::scalar;
  bool quoted = false;
  bool empty = false;
  bool flow = false;
  std::uint32_t offset = 0;
  std::uint32_t end = 0;  ///< index behind the last node below this one
  std::string_view text;
};

/// Every node stands before those below it; in a map keys and values take turns.
struct YamlNodes {
  std::vector<YamlNode> all;
  std::deque<std::string> texts;  ///< what is not in the file word for word
};

/// The nodes of a file, which must outlive them; of one with a fault whatever stands before it.
[[nodiscard]] YamlNodes yaml_nodes(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace dutoan
