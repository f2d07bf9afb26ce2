// How far a plan has come, as JSON.
#pragma once

#include "output/progress_words.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// `status`: the words of the exit code.
[[nodiscard]] std::string progress_json(const ProgressContents& contents, const ReportStyle& style,
                                        const std::vector<std::string>& status);

}  // namespace dutoan
