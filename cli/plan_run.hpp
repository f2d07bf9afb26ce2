// A plan read, with its norms, for the commands that compute it.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "command.hpp"
#include "console.hpp"
#include "estimate/estimate.hpp"
#include "input/norm_store.hpp"
#include "input/plan_files.hpp"
#include "plan/plan.hpp"

#include <memory>
#include <string>
#include <vector>

namespace dutoan {

/// Everything a command needs of a plan; parts refer to each other, so it stays where it is.
struct PlanRun {
  std::vector<PlanFiles> files;
  std::shared_ptr<NormStore> norms;
  Plan plan;
  Diagnostics diagnostics;
  EstimateOptions options;
  std::unique_ptr<YamlTree> set;  ///< of `--set`; null without
};

/// Operands that end in `.json` are result files, all others plans.
[[nodiscard]] bool is_result_file(const std::string& path);

/// Reads the norms, unless they are handed over, and the plan the operands name. What is wrong is
/// in `diagnostics`.
[[nodiscard]] std::unique_ptr<PlanRun> read_plan_run(const Arguments& arguments,
                                                     const std::vector<std::string>& paths,
                                                     std::shared_ptr<NormStore> norms = nullptr);

/// Computes the plan; faults are added to `run.diagnostics`.
[[nodiscard]] PlanResult compute(PlanRun& run, Console& console);

/// What is shipped beside the program: in an installed tree in share/, in a build tree in a folder
/// above it. `name` is norms or examples.
[[nodiscard]] std::filesystem::path shipped_folder(const std::string& name);

/// The shipped norms, then the folders of `--norms`.
[[nodiscard]] std::vector<NormFolder> norm_folders(const Arguments& arguments);

/// Every file the plan was read from, with its hash, in the order of the names.
[[nodiscard]] std::vector<UsedFile> used_files(const PlanRun& run);

/// The exit code a result calls for.
[[nodiscard]] Exit exit_of(const PlanResult& result, const Diagnostics& diagnostics,
                           const Arguments& arguments);

/// How reports of this command are shown.
[[nodiscard]] ReportStyle style_of(const Arguments& arguments, const Console& console);

/// `-j N`, or the number of cores.
[[nodiscard]] unsigned jobs_of(const Arguments& arguments);

}  // namespace dutoan
