// An estimate as a page: from the total to the tasks, their rows and lines, to the law; findings
// beside the figures where the plan was checked.
#pragma once

#include "estimate/derivation.hpp"
#include "output/check_result.hpp"
#include "output/result_json.hpp"

#include <functional>
#include <string>

namespace dutoan {

/// Derives the total of a task, perhaps on several threads at once, and hands it to `use`, for as
/// long as that runs; null where there is nothing to derive.
using TaskDerivation =
    std::function<void(std::size_t task, const std::function<void(const Derivation*)>& use)>;

struct HtmlReport {
  const PlanResult& result;
  std::string only;             ///< limits the page to a task
  TableLines table_lines = {};  ///< empty: lines of tables stand among those of their tasks
  TaskDerivation derivation;
  const CheckResult* check = nullptr;
  unsigned jobs = 1;  ///< threads; the page does not depend on them
};

/// Piece by piece: a few tasks are held as text at a time, their lines from tables not at all.
void write_html_report(const HtmlReport& report, const ReportStyle& style, const Sink& sink);

}  // namespace dutoan
