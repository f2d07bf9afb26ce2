// `check --by agency -o FOLDER`: a sheet of findings for every agency.
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// Of the files to write the one that is a folder: where sheets go. Empty, and said, where there is
/// none or there are two. Only where sheets are asked for.
[[nodiscard]] std::string sheets_folder(const Arguments& arguments, Console& console);

/// Writes FOLDER/AGENCY.xlsx for every agency of the plan with tasks. A file there that is not such
/// a sheet, or holds answers nobody collected, is left as it is, and that is said. False when any
/// could not be written.
[[nodiscard]] bool write_agency_sheets(const CheckResult& check, const std::string& folder,
                                       Console& console);

}  // namespace dutoan
