// What came of verifying a dossier.
#pragma once

#include "output/amount_text.hpp"
#include "output/report.hpp"
#include "verify/second_node.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct DossierCheck {
  std::string folder;   ///< as typed
  std::string code;     ///< SHA-256 of the manifest
  std::string running;  ///< the version of this program

  // The files against the manifest; paths in the dossier.
  std::size_t files = 0;  ///< the manifest names
  std::vector<std::string> changed;
  std::vector<std::string> missing;
  std::vector<std::string> added;

  // Of dossier.yaml; empty where it cannot be read.
  std::string made_with;
  std::string task;
  std::string task_name;
  std::optional<Amount> total;

  // The replay.
  bool replayed = false;               ///< else the task could not be computed
  std::size_t replays = 0;             ///< files it wrote
  std::vector<std::string> differing;  ///< what it wrote otherwise, or wrote and is not there
  std::optional<Amount> replayed_total;

  // Every figure of the task computed a second way from what is printed (verify/second_path.hpp).
  std::size_t steps = 0;  ///< 0: the task has no estimate
  std::vector<Disagreement> disagreements;

  [[nodiscard]] bool files_are_same() const {
    return changed.empty() && missing.empty() && added.empty();
  }
  [[nodiscard]] bool total_is_same() const;
  [[nodiscard]] bool is_same() const {
    return files_are_same() && replayed && differing.empty() && total_is_same() &&
           disagreements.empty();
  }
};

[[nodiscard]] Report dossier_report(const DossierCheck& check, const ReportStyle& style);
[[nodiscard]] std::string dossier_json(const DossierCheck& check);

}  // namespace dutoan
