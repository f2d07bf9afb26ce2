// A dossier computed once more, from nothing but what it holds.
#pragma once

#include "dossier_file.hpp"
#include "dossier_run.hpp"
#include "verify/second_path.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace dutoan {

struct Replay {
  std::optional<Amount> total;  ///< nothing where the task cannot be computed any more
  std::vector<MissingItem> missing;
  std::string essence;  ///< see essence_of
  SecondPath second;    ///< every figure of the task, computed once more from what is printed
  bool written = false;
  Diagnostics diagnostics;  ///< with paths as seen from the dossier
};

/// Reads what `folder` holds, by `settings`, and writes all that follows from it into `target`. The
/// dossier is the current folder meanwhile, so that every path that is written is one in it.
[[nodiscard]] Replay replay_dossier(const std::filesystem::path& folder,
                                    const DossierSettings& settings,
                                    const std::filesystem::path& target, unsigned jobs,
                                    Console& console);

}  // namespace dutoan
