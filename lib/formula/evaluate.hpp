// The value of a formula, and the trace of how it came about.
#pragma once

#include "formula/expression.hpp"
#include "formula/frame.hpp"
#include "formula/table.hpp"
#include "formula/value.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// What happened at one node. Operands that were not needed are not there.
struct Trace {
  const Node* node = nullptr;
  Value value;
  std::vector<Trace> operands;
  /// Of a look-up: the table, and the rows it was read at.
  const Table* table = nullptr;
  Reached reached;
  /// Of a fold: per element its fields, and what was computed of it.
  struct Element {
    std::vector<std::pair<std::string, Value>> fields;
    bool counted = true;  ///< the condition held
    std::vector<Trace> body;
  };
  std::vector<Element> elements;
};

/// `trace` may be null: without it nothing is recorded.
[[nodiscard]] Value evaluate(const Expression& expression, const Frame& frame, Trace* trace);

}  // namespace dutoan
