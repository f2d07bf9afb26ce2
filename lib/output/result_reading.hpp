// A result file back into a result: what reports say of it is what they say of its plan.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"

#include <functional>
#include <istream>
#include <optional>
#include <string>

namespace dutoan {

/// Reads what summaries need; rows and lines are passed over. Nothing, and a diagnostic, when the
/// text is no result of this format.
[[nodiscard]] std::optional<PlanResult> read_result_json(std::istream& stream,
                                                         const std::string& path,
                                                         Diagnostics& diagnostics);

/// Receives the lines of a result one by one, in file order: a result may hold a million. `task`
/// counts the tasks from 0.
using LineVisitor = std::function<void(std::size_t task, const LineFigure& line)>;

/// The same, and every line is handed over once and forgotten; what priced it is passed over. Where
/// nothing is returned some lines may have been handed over.
[[nodiscard]] std::optional<PlanResult> read_result_with_lines(std::istream& stream,
                                                               const std::string& path,
                                                               const LineVisitor& visitor,
                                                               Diagnostics& diagnostics);

}  // namespace dutoan
