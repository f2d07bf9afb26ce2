// The second path (estimate --verify): every figure once more, from what a derivation prints alone.
//
// It shares no code with lib/formula and lib/estimate, and no kind of number: a mistake in either
// path is one of two different answers. What stands in the plan and in the tables of the norms is
// taken as printed; so are evidence, marks, and whether a document was in force.
#pragma once

#include "verify/second_lines.hpp"
#include "verify/second_node.hpp"

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// A group of lines: group, category, kind.
using LineGroupName = std::array<std::string, 3>;

/// Lines of tables that share a group: how many, and what quantity × unit price comes to.
struct SecondTable {
  long long count = 0;
  FixedPoint priced;
  bool whole = true;  ///< whether each of them is a quantity times a price, or not known
};

/// What derivations came to: of one task, or of all together.
struct SecondPath {
  std::map<std::pair<std::string, std::string>, SecondValue> rows;  ///< by id and column
  std::map<std::string, SecondAmounts> lines;                       ///< by their place in the plan
  std::set<LineGroupName> groups;  ///< that sums over lines went through
  std::map<LineGroupName, SecondTable> tables;
  std::size_t tasks = 0;  ///< that could be followed
  std::size_t steps = 0;  ///< that were compared
  std::vector<Disagreement> disagreements;
};

/// Computes a derivation as `explain --format json` prints it, and adds what it comes to.
void follow_derivation(const std::string& derivation, SecondPath& path);

}  // namespace dutoan
