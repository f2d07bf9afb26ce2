// Ceilings from a CSV file.
#pragma once

#include "base/diagnostic.hpp"
#include "plan/ceiling.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace dutoan {

/// What ceilings may be set for: what the plan names.
struct CeilingSubjects {
  std::vector<Named> agencies;
  std::vector<Named> sources;
  std::vector<int> years;
};

/// The rows that are sound. Agencies and sources are named by their ids or by their names; amounts
/// count in the unit that a column or the heading gives, else in đồng. A row of a year the plan has
/// nothing to do with is left out with a warning; where no row is left, that is an error.
[[nodiscard]] std::vector<Ceiling> read_ceilings(const SourceFile& file,
                                                 const CeilingSubjects& subjects,
                                                 Diagnostics& diagnostics);

}  // namespace dutoan
