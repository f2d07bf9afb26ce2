// The annex tables of a derivation: what a formula sums over, element by element.
//
// The circulars print exactly that: a table of actors with their weights, of use cases, of factors
// and their ranks, and its sum.
#pragma once

#include "estimate/derivation.hpp"

#include <string>
#include <variant>
#include <vector>

namespace dutoan {

using FoldField = std::variant<std::string, Number>;  ///< nothing: an empty text

struct FoldRow {
  std::vector<FoldField> fields;
  std::optional<Number> value;  ///< nothing where it is missing
};

struct FoldTable {
  std::string title;  ///< "TAW  Điểm tác nhân"
  std::string basis;
  std::vector<std::string> headings;
  std::vector<FoldRow> rows;
  std::optional<Number> sum;
};

/// Of the rows of a derivation and of everything nested in it, in the order one computes them.
[[nodiscard]] std::vector<FoldTable> fold_tables(const Derivation& derivation);

}  // namespace dutoan
