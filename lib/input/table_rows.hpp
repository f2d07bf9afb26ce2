// The rows of a table of a norm file, under keys or by bounds, and their cells.
#pragma once

#include "base/diagnostic.hpp"
#include "formula/table.hpp"
#include "input/yaml_tree.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// What the cells of a table are that do not say it themselves.
struct CellTerms {
  std::string table;  ///< its name, for messages
  Kind kind = Kind::number;
  std::optional<Evidence> evidence;
};

/// A value, or {value: …, evidence: …} / {missing: …}.
[[nodiscard]] Cell read_cell(Yaml node, const CellTerms& terms, Diagnostics& diagnostics);

/// The rows of a map: one cell each, or named columns.
void read_keyed_rows(Table& table, Yaml rows, const CellTerms& terms, Diagnostics& diagnostics);

/// The rows of a list: of a ladder, or of brackets.
void read_bounded_rows(Table& table, Yaml rows, const CellTerms& terms, Diagnostics& diagnostics);

}  // namespace dutoan
