// The report of `overlap` as JSON.
#pragma once

#include "output/overlap_report.hpp"

#include <string>
#include <vector>

namespace dutoan {

[[nodiscard]] std::string overlap_json(const OverlapContents& contents,
                                       const std::vector<std::string>& status);

}  // namespace dutoan
