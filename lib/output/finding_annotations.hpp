// What a check found, as annotations of GitHub: lines on the output of a job.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// What is open, what could not be read, and one notice for each open question.
[[nodiscard]] std::string finding_annotations(const CheckResult& check, Language language);

}  // namespace dutoan
