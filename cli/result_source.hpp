// The result a command works on: computed from a plan, or read from a result file.
#pragma once

#include "plan_run.hpp"
#include "review/petition_lines.hpp"

#include <memory>
#include <optional>

namespace dutoan {

struct ResultSource {
  std::optional<PlanResult>
      result;  ///< nothing: it could not be read, or rests on other norms than locked
  std::unique_ptr<PlanRun> run;  ///< null: it was read from a result file
  Diagnostics diagnostics;
};

/// The result of a file, or nothing and a diagnostic.
[[nodiscard]] std::optional<PlanResult> read_result_file(const std::string& path,
                                                         Diagnostics& diagnostics);

/// The plans a result was computed from, read once more from beside it, with its options. Errors
/// where anything it rests on is no longer the same.
[[nodiscard]] std::unique_ptr<PlanRun> read_plan_of_result(
    const Arguments& arguments, const std::string& path,
    std::shared_ptr<NormStore> norms = nullptr);

/// Of the operands: plans computed, or result files added up. `lines`: gathers their lines, too.
[[nodiscard]] ResultSource read_result_source(const Arguments& arguments, Console& console,
                                              PetitionLines* lines = nullptr);

/// An earlier plan or result to compare with, by the same flags; a lock is not asked of it.
[[nodiscard]] ResultSource read_earlier_source(const Arguments& arguments, const std::string& path,
                                               Console& console);

}  // namespace dutoan
