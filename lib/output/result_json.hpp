// The result file (docs/formats.md §4).
#pragma once

#include "estimate/result.hpp"
#include "estimate/table_listing.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dutoan {

/// Receives the text piece by piece: a result may be larger than memory should be.
using Sink = std::function<void(std::string_view)>;

/// Gives the lines that stand in tables of a task, one by one in their order.
using TableLines = std::function<void(std::size_t task, const LineVisitor& visit)>;

/// Totals stand before lines, so that a reader can stop early. `only` limits the report to a task.
void write_result_json(const PlanResult& result, const std::string& only,
                       const TableLines& table_lines, const Sink& sink);

/// The words of `status`: complete, incomplete, input-errors.
[[nodiscard]] std::vector<std::string> status_words(const PlanResult& result);

}  // namespace dutoan
