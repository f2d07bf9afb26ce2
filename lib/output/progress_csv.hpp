// How far a plan has come, as a table for spreadsheets.
#pragma once

#include "output/progress_words.hpp"

#include <string>

namespace dutoan {

/// Rows, the tasks below them, the total; then the programmes and their sources. Only rows of
/// level 1 add up to the total.
[[nodiscard]] std::string progress_csv(const ProgressContents& contents, const ReportStyle& style);

}  // namespace dutoan
