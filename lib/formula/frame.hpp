// Where the names of a formula get their values from.
#pragma once

#include "formula/table.hpp"
#include "formula/tokens.hpp"
#include "formula/value.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dutoan {

/// The lines of one group, category and kind: what a fold over lines goes through.
struct LineGroup {
  std::string group;
  std::string category;  ///< empty: neither given nor known for the kind
  std::string kind;
  std::size_t count = 0;  ///< lines in it
};

/// The price of a resource, and the row of the price book it was found in.
struct ResourcePrice {
  Value value;
  const Table* book = nullptr;  ///< null where no book has it
  std::size_t row = 0;
};

/// Where the names of a formula get their values from. Everything is asked for on demand, so that
/// only what is needed is computed.
struct Frame {
  std::function<Value(std::uint32_t row, int column)> row;
  std::function<Value(std::uint32_t input)> input;
  /// The table of that name in force at the frame's date, or at another.
  std::function<const Table*(std::uint32_t name, std::optional<Date> date)> table;
  std::function<std::string(std::uint32_t name)> table_name;
  std::function<ResourcePrice(const std::string& resource)> price;
  std::function<Value(const std::string& document, Date date)> in_force;
  /// The groups of lines, and the amount of one in the column being computed.
  std::span<const LineGroup> lines;
  std::function<Value(std::size_t group)> line_amount;
  std::function<bool(Date)> is_holiday;

  int column = 0;
  bool allow_unverified = false;
  /// Division by zero and the like: the value is missing, and the run reports the fault.
  std::vector<FormulaFault>* faults = nullptr;
  /// Values of class memory that were used because they are allowed: table and key.
  std::vector<std::string>* unverified = nullptr;
};

}  // namespace dutoan
