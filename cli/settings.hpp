// `dutoan.yaml` beside the plan: defaults for flags. A flag on the command line wins.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "base/format.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// A default in force, and the place that sets it.
struct Setting {
  std::string flag;
  std::string value;
  std::string place;
};

extern const ObjectFormat settings_format;

/// Nothing is computed by other norms than were asked for: a folder that is not there is an error.
void check_norm_folder(const std::string& folder, const Location& at, Diagnostics& diagnostics);

/// The settings beside `plan` (a file or a folder), in the order of the file; none without a file.
[[nodiscard]] std::vector<Setting> settings_beside(const std::string& plan,
                                                   Diagnostics& diagnostics);

/// Takes over those the command knows and the command line does not give.
void apply_settings(const std::vector<Setting>& settings, Arguments& arguments);

}  // namespace dutoan
