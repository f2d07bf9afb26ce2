// The programmes of a plan in a report of progress.
#pragma once

#include "output/progress_words.hpp"
#include "output/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// "31 nhiệm vụ, kế hoạch này nêu 2. 29 nhiệm vụ còn lại chưa có danh mục."
[[nodiscard]] std::string programme_tasks_text(const ProgrammeProgress& programme,
                                               Language language);
/// Of how many tasks its counts of stages speak; empty where that is not known.
[[nodiscard]] std::string counted_tasks_text(const ProgrammeProgress& programme, Language language);
/// "đã phê duyệt (trong số đã có chủ trương) – …".
[[nodiscard]] std::string stage_count_text(const StageCount& count, Language language);
/// What is said of it, and where: its note, its proposal, its paper.
[[nodiscard]] std::string programme_remark_text(const Programme& programme, Language language);
/// The sources its figures name, in the order they are named.
[[nodiscard]] std::vector<std::string> programme_sources(const ProgrammeProgress& programme);
/// What a source gives of a figure, or nothing.
[[nodiscard]] std::optional<Amount> source_part(const ProgrammeFigure& figure,
                                                const std::string& source);
/// What the sources leave of the whole, or nothing.
[[nodiscard]] std::string left_text(const ProgrammeFigure& figure, const ReportStyle& style);
/// The part of its tasks that stand at a stage.
[[nodiscard]] std::optional<Number> stage_share(const ProgrammeProgress& programme,
                                                const StageCount& count);

void add_programmes(Report& report, const ProgressContents& contents, const ReportStyle& style);

}  // namespace dutoan
