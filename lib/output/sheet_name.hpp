// Names of sheets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// A name a sheet may have: without the signs it must not hold, at most 31 characters, unlike those
/// in `taken`, to which it is added.
[[nodiscard]] std::string sheet_name(std::string_view wanted, std::vector<std::string>& taken);

}  // namespace dutoan
