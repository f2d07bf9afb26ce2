// What a run read, and where a dossier keeps it.
#pragma once

#include "dossier_run.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace dutoan {

struct DossierCopies {
  /// By the path in the dossier: the file it is a copy of.
  std::map<std::string, std::filesystem::path> files;
  DossierSettings settings;
};

/// `arguments`: those the run was told.
[[nodiscard]] DossierCopies copies_of(const DossierRun& run, const Arguments& arguments);

/// False where a file could not be copied.
[[nodiscard]] bool copy_into(const std::filesystem::path& folder, const DossierCopies& copies);

}  // namespace dutoan
