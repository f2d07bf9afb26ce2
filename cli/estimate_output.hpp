// An estimate in each of its formats.
#pragma once

#include "plan_run.hpp"

#include <filesystem>
#include <string>

namespace dutoan {

struct EstimateOutput {
  const PlanRun& run;
  PlanResult& result;  ///< gets the hashes of the files where a format has them
  std::string only;    ///< the full id of the one task that is reported; empty: all are
  ReportStyle style;
};

/// Text, csv, json, md, html or sql.
void write_estimate(const EstimateOutput& output, const std::string& format, const Sink& sink);

// What is no text; false when it could not be written.
[[nodiscard]] bool write_estimate_book(const EstimateOutput& output,
                                       const std::filesystem::path& file);
[[nodiscard]] bool write_estimate_database(const EstimateOutput& output,
                                           const std::filesystem::path& file);

}  // namespace dutoan
