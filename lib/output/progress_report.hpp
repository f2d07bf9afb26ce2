// How far a plan has come, for the terminal or as Markdown.
#pragma once

#include "output/progress_words.hpp"
#include "output/report.hpp"

namespace dutoan {

/// What stands below the tables: money without a source, contradictions, notes and proposals.
[[nodiscard]] Report progress_notes(const ProgressContents& contents, const ReportStyle& style);
/// The report without what it begins with.
[[nodiscard]] Report progress_body(const ProgressContents& contents, const ReportStyle& style);
[[nodiscard]] Report progress_report(const ProgressContents& contents, const ReportStyle& style);

}  // namespace dutoan
