// The value of a formula, and the trace of how it came about.
#pragma once

#include "formula/expression.hpp"
#include "formula/frame.hpp"
#include "formula/table.hpp"
#include "formula/value.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dutoan {

/// What happened at one node. Operands that were not needed are not there.
struct Trace {
  const Node* node = nullptr;
  Value value;
  std::vector<Trace> operands;
  /// Of a look-up: the table, or the prices of the book, and the rows it was read at.
  const Table* table = nullptr;
  Reached reached;
  /// Of a fold: per element its fields, and what was computed of it.
  struct Element {
    std::vector<std::pair<std::string, Value>> fields;
    bool counted = true;               ///< the condition held
    std::optional<std::size_t> lines;  ///< how many, of a group of lines
    std::vector<Trace> body;
  };
  std::vector<Element> elements;
};

/// Whether what was recorded is the price of a resource.
[[nodiscard]] inline bool is_price(const Trace& trace) {
  return trace.node->op == Operator::index &&
         trace.node->operands[0].name.origin == NameReference::Origin::prices;
}

/// `trace` may be null: without it nothing is recorded.
[[nodiscard]] Value evaluate(const Expression& expression, const Frame& frame, Trace* trace);

}  // namespace dutoan
