// An estimate as a workbook: the summary of every task, its lines, the tables behind its sums.
//
// Figures of đồng are kept exactly and shown whole. What is arithmetic over printed cells is a live
// formula; look-ups are values.
#pragma once

#include "estimate/result.hpp"
#include "estimate/table_listing.hpp"
#include "output/fold_table.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace dutoan {

/// Writes the lines that stand in tables of task number `task`.
using WorkbookLines =
    std::function<void(std::size_t task, const LineWriter& writer, const Sink& sink)>;

struct EstimateWorkbook {
  const PlanResult& result;
  std::string only;  ///< the one task that is asked for; empty: all
  WorkbookLines table_lines;
  std::function<std::vector<FoldTable>(std::size_t task)> annexes;
  unsigned jobs = 1;
};

/// False when the file could not be written.
[[nodiscard]] bool write_estimate_workbook(const EstimateWorkbook& contents,
                                           const std::filesystem::path& file);

}  // namespace dutoan
