// The sheet of a workbook of progress that holds the programmes known by their whole.
#pragma once

#include "output/printed_form.hpp"
#include "output/progress_words.hpp"

namespace dutoan {

/// `head`: the form without its table. Each programme, and below it its sources, what they leave,
/// and how many of its tasks stand at which stage.
[[nodiscard]] PrintedForm programme_sheet(PrintedForm head, const ProgressContents& contents,
                                          const ReportStyle& style);

}  // namespace dutoan
