// What a check found, as JUnit XML: a suite for every agency, a case for every rule and task.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// A case fails from the severity the check fails at; what is undecided, waived or known from an
/// earlier check is skipped, with the reason. Input with errors makes a suite of its own.
[[nodiscard]] std::string finding_junit(const CheckResult& check, Language language);

}  // namespace dutoan
