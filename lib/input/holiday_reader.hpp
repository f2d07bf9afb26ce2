// holidays.yaml beside a plan: the public holidays that working days leave out.
#pragma once

#include "base/date.hpp"
#include "input/file_reader.hpp"

#include <map>
#include <optional>
#include <string>

namespace dutoan {

inline constexpr std::string_view holidays_file = "holidays.yaml";

/// Days and their names.
using Holidays = std::map<Date, std::string>;

/// Nothing where there is no such file; what is wrong with it is said.
[[nodiscard]] std::optional<Holidays> read_holidays(const FileName& file, Diagnostics& diagnostics);

}  // namespace dutoan
