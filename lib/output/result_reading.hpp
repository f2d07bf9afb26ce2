// A result file back into a result: what reports say of it is what they say of its plan.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"

#include <istream>
#include <optional>
#include <string>

namespace dutoan {

/// Reads what summaries need; rows and lines are passed over. Nothing, and a diagnostic, when the
/// text is no result of this format.
[[nodiscard]] std::optional<PlanResult> read_result_json(std::istream& stream,
                                                         const std::string& path,
                                                         Diagnostics& diagnostics);

}  // namespace dutoan
