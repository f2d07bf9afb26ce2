// The programmes of a plan in a report of progress.
#pragma once

#include "output/progress_words.hpp"
#include "output/report.hpp"

namespace dutoan {

void add_programmes(Report& report, const ProgressContents& contents, const ReportStyle& style);

}  // namespace dutoan
