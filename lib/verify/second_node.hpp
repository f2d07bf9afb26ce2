// A formula once more: node by node from the operands a derivation prints.
//
// What a node is said to be is compared with what its operands come to; where they differ this is
// reported once, and the printed value is gone on with.
#pragma once

#include "verify/second_value.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// One figure that came out otherwise.
struct Disagreement {
  std::string where;     ///< task, row or line, and the step
  std::string printed;   ///< what the first path says
  std::string computed;  ///< what it comes to
};

/// What the names of a formula stand for, and where what is found goes.
struct SecondScope {
  /// A row of the same derivation; an empty column is that of the row itself. Nothing where it is
  /// not printed.
  std::function<std::optional<SecondValue>(const std::string& id, const std::string& column)> row;
  std::function<std::optional<SecondValue>(const std::string& name)> input;
  /// The names of the fields of an input that is a record, or a list of them.
  std::function<std::vector<std::string>(const std::string& input)> fields_of;
  /// The amount of the lines of a group: an element of a fold over lines.
  std::function<SecondValue(const PrintedJson& element)> lines;
  std::function<void(const std::string& step, const SecondValue& printed,
                     const SecondValue& computed)>
      compared;
};

[[nodiscard]] SecondValue node_again(const PrintedJson& node, const SecondScope& scope);

}  // namespace dutoan
