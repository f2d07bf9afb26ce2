// The last word of a check: three verdicts for every agency and for the whole, as a table.
#pragma once

#include "output/check_result.hpp"
#include "output/text_table.hpp"

#include <string>
#include <vector>

namespace dutoan {

[[nodiscard]] TextTable totals_table(const CheckResult& check, Language language);

/// How many of each severity, the money, what was accepted, and what an earlier check did not have.
[[nodiscard]] std::vector<std::string> totals_sentences(const CheckResult& check,
                                                        Language language);

}  // namespace dutoan
