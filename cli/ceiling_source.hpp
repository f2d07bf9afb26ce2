// The ceilings a plan is compared with.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/ceiling_check.hpp"

#include <memory>
#include <string>
#include <vector>

namespace dutoan {

struct CeilingSource {
  std::unique_ptr<SourceFile> file;  ///< null: it could not be read
  std::vector<Ceiling> ceilings;
  Diagnostics diagnostics;
};

/// Reads a CSV file of ceilings for the agencies, sources and years of a result.
[[nodiscard]] CeilingSource read_ceiling_source(const std::string& path, const PlanResult& result,
                                                FigureKind figure);

}  // namespace dutoan
