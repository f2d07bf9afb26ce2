// The lines of a task as a table of the page.
#pragma once

#include "estimate/derivation.hpp"
#include "output/amount_text.hpp"
#include "output/result_json.hpp"

#include <functional>
#include <string>

namespace dutoan {

struct HtmlLines {
  const TaskResult& task;
  std::size_t index = 0;          ///< of the task in its plan
  const TableLines& table_lines;  ///< empty: lines of tables stand among those of the task
  const Derivation* derivation = nullptr;
  std::string anchor;  ///< of the task
  /// What is said of a line beside its name: markup, or nothing.
  std::function<std::string(const LineFigure& line)> remarks;
};

/// Nothing where the task has no lines. Lines of tables go straight to the sink.
void write_lines(const HtmlLines& lines, const ReportStyle& style, const Sink& sink);

}  // namespace dutoan
