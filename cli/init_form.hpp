// `init --form xlsx`: the workbook agencies fill in, one for each agency of a plan.
#pragma once

#include "arguments.hpp"
#include "console.hpp"

#include <filesystem>

namespace dutoan {

/// In a folder that holds a plan: a form for each of its agencies, with the plan's own lists to
/// choose from. Elsewhere: one form for any agency. Nothing that stands there is overwritten.
Exit write_forms(const Arguments& arguments, const std::filesystem::path& folder, Console& console);

}  // namespace dutoan
