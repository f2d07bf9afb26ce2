// The result file (docs/formats.md §4).
#pragma once

#include "estimate/result.hpp"
#include "estimate/table_listing.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dutoan {

/// Writes the lines that stand in tables of a task, in their order.
using TableLines =
    std::function<void(std::size_t task, const LineWriter& writer, const Sink& sink)>;

/// Totals stand before lines, so that a reader can stop early. `only` limits the report to a task.
void write_result_json(const PlanResult& result, const std::string& only,
                       const TableLines& table_lines, const Sink& sink);

/// The words of `status`: complete, incomplete, input-errors.
[[nodiscard]] std::vector<std::string> status_words(const PlanResult& result);

}  // namespace dutoan
