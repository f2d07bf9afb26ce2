// What a check found, for people: grouped by task, with the lines of the files it speaks of.
#pragma once

#include "output/check_result.hpp"
#include "output/report.hpp"

namespace dutoan {

[[nodiscard]] Report finding_report(const CheckResult& check, const ReportStyle& style);

}  // namespace dutoan
