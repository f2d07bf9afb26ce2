// The lines that stand in tables of a task, one by one: a second reading, after the totals.
#pragma once

#include "estimate/bulk_figure.hpp"
#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"

#include <functional>
#include <string>

namespace dutoan {

/// Appends a line to `text` as some format writes it. Several threads write at once, each into a
/// text of its own.
struct LineWriter {
  std::function<void(std::string& text, const LineFigure& line)> figure;
  std::function<void(std::string& text, const BulkFigure& line)> bulk;
};

/// Receives text piece by piece: a result may be larger than memory should be.
using Sink = std::function<void(std::string_view)>;

/// Writes every line of the tables of a task, in file order.
void list_table_lines(const Task& task, const Plan& plan, const Library& library,
                      const EstimateOptions& options, const LineWriter& writer, const Sink& sink);

}  // namespace dutoan
