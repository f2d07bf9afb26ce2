// dossier.yaml: what a dossier is about, and all that a replay has to be told.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "estimate/amount.hpp"
#include "input/file_reader.hpp"
#include "input/norm_files.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

inline constexpr std::string_view dossier_file = "dossier.yaml";

/// The parts of a dossier; paths in dossier.yaml lie below them.
namespace dossier_folder {
inline constexpr std::string_view inputs = "inputs";
inline constexpr std::string_view norms = "norms";
inline constexpr std::string_view layers = "layers";
inline constexpr std::string_view given = "given";
inline constexpr std::string_view results = "results";
}  // namespace dossier_folder

/// What the run was told, with paths as seen from the dossier.
struct DossierSettings {
  std::string program;                 ///< its version
  std::string plan;                    ///< "inputs/plan.yaml", or "inputs" where a folder was read
  std::string task;                    ///< its full id
  std::vector<std::string> layers;     ///< folders of `--norms`, in their order
  std::vector<std::string> waivers;    ///< of `--waivers`
  std::vector<std::string> registers;  ///< of `--register`
  std::optional<Date> as_of;
  std::optional<Date> today;
  bool allow_unverified = false;
  std::string unit;  ///< empty: the usual one
  std::string language = "vi";
};

/// What came of it, for who reads the dossier and for who compares.
struct DossierFigure {
  std::string plan_number;
  std::string plan_title;
  std::string task_name;
  std::string edition;  ///< of the norms
  Amount total;
};

struct Dossier {
  DossierSettings settings;
  DossierFigure figure;
};

[[nodiscard]] std::string dossier_text(const Dossier& dossier);

/// Nothing, and diagnostics, where it is none, or names something outside of the dossier.
[[nodiscard]] std::optional<Dossier> read_dossier(const FileName& file, Diagnostics& diagnostics);

/// The settings as the command line would say them, with the dossier as the current folder.
[[nodiscard]] Arguments arguments_of(const DossierSettings& settings, unsigned jobs);
/// The same of its folders of norms.
[[nodiscard]] std::vector<NormFolder> norm_folders_of(const DossierSettings& settings);

}  // namespace dutoan
