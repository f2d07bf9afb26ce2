// The folder of a plan: which of the files in it are the plan.
#pragma once

#include "base/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// Its lists, beside the files of the agencies.
inline constexpr std::string_view plan_header_file = "plan.yaml";

/// Whether `ID.yaml` may be the file of an agency in a plan's folder: it is no other file's name.
[[nodiscard]] bool is_agency_file_stem(std::string_view id);

/// In the order they are read: the header first, since its lists come before the agencies' tasks
/// whatever those are called. `path` is the folder as typed, ending in a slash. A folder without
/// any is an error; a file that is passed over for its ending alone, a warning.
[[nodiscard]] std::vector<std::string> plan_file_names(const std::filesystem::path& folder,
                                                       const std::string& path,
                                                       Diagnostics& diagnostics);

}  // namespace dutoan
