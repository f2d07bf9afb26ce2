// What a check found, as a comment on a pull request: tables, and what is long folded away.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string finding_markdown(const CheckResult& check, Language language);

}  // namespace dutoan
