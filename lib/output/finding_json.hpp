// What a check found, as JSON: what `--baseline` reads back.
#pragma once

#include "output/check_result.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string finding_json(const CheckResult& check);

}  // namespace dutoan
