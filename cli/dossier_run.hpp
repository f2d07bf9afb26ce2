// One task of a plan computed, derived and asked by the rules: what a dossier holds the results of.
//
// The run that makes a dossier and every replay of it are this same code.
#pragma once

#include "dossier_file.hpp"
#include "review_run.hpp"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

struct DossierRun {
  std::unique_ptr<PlanRun> plan;
  PlanResult result;
  std::unique_ptr<ReviewRun> review;  ///< reads the plan for itself: lines go into its result
  const Task* task = nullptr;         ///< in `plan`; null: it has none of that name
  std::size_t index = 0;              ///< of the task
  Diagnostics diagnostics;

  [[nodiscard]] const TaskResult& figure() const { return result.tasks[index]; }
  /// Every file of the norms that was read.
  [[nodiscard]] std::set<NormFileRead> norm_files() const;
};

/// `arguments`: those of `dossier`; its operands are a plan and a task.
[[nodiscard]] DossierRun run_task(const Arguments& arguments,
                                  const std::vector<NormFolder>& norm_folders, Console& console);

/// What the dossier says of the run.
[[nodiscard]] Dossier dossier_of(const DossierRun& run, DossierSettings settings);

/// What two runs must have in common that are to be the same: every figure of the task, the files
/// and norms it rests on, and what the rules say of it.
[[nodiscard]] std::string essence_of(DossierRun& run);

/// Writes all that follows from the run: results/, lock.yaml, dossier.yaml, the page to read first.
/// False when a file could not be written.
[[nodiscard]] bool write_results(DossierRun& run, const DossierSettings& settings,
                                 const std::filesystem::path& folder);

}  // namespace dutoan
