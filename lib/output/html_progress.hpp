// How far a plan has come as a page: how much of what was planned has been allocated, paid and
// settled, and where each task stands.
#pragma once

#include "output/progress_words.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string progress_html(const ProgressContents& contents, const ReportStyle& style);

}  // namespace dutoan
