// The proof of a set of norms: everything that can be known to be wrong before it is used.
#pragma once

#include "input/norm_store.hpp"

#include <vector>

namespace dutoan {

/// What was proved.
struct LintCounts {
  std::size_t documents = 0;
  std::size_t tables = 0;
  std::size_t methods = 0;
};

/// Reads everything in `folders`, laid over each other, and reports what does not hold: a value
/// without basis or evidence, bounds that do not ascend, names claimed twice for a day, formulas
/// that do not type or use what is not in force, an index that differs from the files.
[[nodiscard]] LintCounts lint_norms(const std::vector<NormFolder>& folders,
                                    Diagnostics& diagnostics);

}  // namespace dutoan
