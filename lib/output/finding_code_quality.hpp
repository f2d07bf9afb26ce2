// What a check found, as a code quality report of GitLab.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// What is open, what is undecided, and what could not be read.
[[nodiscard]] std::string finding_code_quality(const CheckResult& check, Language language);

}  // namespace dutoan
