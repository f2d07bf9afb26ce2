// A table read at one key, as the law would read it: the value, and the rows it comes from.
#pragma once

#include "formula/lookup.hpp"

#include <optional>
#include <string>

namespace dutoan {

struct NormReading {
  const Table* table = nullptr;
  std::string key;               ///< as typed, without its column
  std::optional<Number> number;  ///< the key of a ladder or of brackets
  std::optional<std::size_t> column;
  Value value;      ///< of several columns without one named: a record
  Reached reached;  ///< the rows it was read at
};

/// `key` is a key, or `key.column`. Nothing where the table is read by a number and `key` is none,
/// or where it holds a single value. Values from memory are read too: their class says so.
[[nodiscard]] std::optional<NormReading> read_norm(const Table& table, const std::string& key);

/// What is missing of it; of a whole row read what is missing among its cells.
[[nodiscard]] Causes causes_of(const NormReading& reading);

}  // namespace dutoan
