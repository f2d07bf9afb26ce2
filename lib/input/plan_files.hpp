// The files a plan is made of: one file, a file that includes others, or a folder.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/yaml_tree.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// A file of a plan that has been read.
struct PlanFile {
  std::unique_ptr<YamlTree> tree;
  bool header_only = false;  ///< read beside an agency's own file: its tasks are not asked for
  bool beside = false;       ///< decisions, of which those on other agencies are not asked for
  /// Of a form: what is wrong with the rows of each task.
  std::vector<Diagnostics> task_faults = {};
};

struct PlanFiles {
  /// Files that data files name are looked for in here and may not leave it.
  std::filesystem::path folder;
  std::string folder_path;  ///< as typed, for messages; empty: the current folder
  std::string name;  ///< what was read, as seen from the folder: "plan.yaml", "." for all of it
  std::vector<PlanFile> files;
  std::vector<std::string> unread;  ///< names of the files that could not be read

  /// Name and SHA-256 of everything read, in the order of the names.
  std::vector<std::pair<std::string, std::string>> hashes;
};

/// `path` is a file, our form in a workbook or in CSV, a folder, or `-` for standard input, whose
/// text is then `standard_input`. Files are read with up to `jobs` threads; what comes back does
/// not depend on their number.
[[nodiscard]] PlanFiles read_plan_files(const std::string& path, const std::string& standard_input,
                                        unsigned jobs, Diagnostics& diagnostics);

/// The file a plan's file names (`lines.xlsx#Sheet`: a sheet of it), or nothing and a diagnostic
/// where it leaves the plan's folder.
[[nodiscard]] std::optional<FileName> file_beside(const PlanFiles& files, Yaml name,
                                                  Diagnostics& diagnostics);

}  // namespace dutoan
