// What a check found, as SARIF 2.1.0: for code hosts and editors.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// Columns are Unicode code points, paths relative to `ROOT`. What passed is left out.
[[nodiscard]] std::string finding_sarif(const CheckResult& check, Language language);

/// A path as a URI: every byte that could mean something else there is percent-encoded.
[[nodiscard]] std::string uri_of_path(std::string_view path);

}  // namespace dutoan
