// How reports of progress say what they hold, in the reader's language.
#pragma once

#include "output/amount_text.hpp"
#include "review/printed_progress.hpp"

#include <string>

namespace dutoan {

/// What a report of progress is printed from; nothing of it is computed here.
struct ProgressContents {
  const PlanResult& result;
  const PlanProgress& progress;
  const std::vector<ProgressLine>& lines;    ///< by the key that was asked for, with tasks
  const std::vector<ProgressLine>& sources;  ///< by source
  const std::vector<Equality>& proof;
};

/// The plan names no task: its totals are those of its programmes.
[[nodiscard]] bool is_by_programmes_alone(const ProgressContents& contents);

/// "đang thẩm định"; "chưa rõ" of an empty one.
[[nodiscard]] std::string stage_text(const std::string& stage, Language language);
/// "kế hoạch", "đã phân bổ", or one of the kinds of money that stand for the plan.
[[nodiscard]] std::string figure_text(std::string_view figure, Language language);
/// "so-tu-phap/D2 Hệ thống …", with what it is measured against where that is not the plan.
[[nodiscard]] std::string progress_task_text(const TaskResult& task, const TaskProgress& progress,
                                             Language language);
/// " [SỐ LIỆU MINH HỌA]" behind what holds such money; else nothing.
[[nodiscard]] std::string illustrative_mark(const Marks& marks, Language language);
[[nodiscard]] Marks marks_of(const ProgressFigures& figures);
/// The name of an agency, a source or a programme; its id where it has none.
template <class List>
[[nodiscard]] std::string name_or_id(const List& list, const std::string& id) {
  for (const auto& one : list) {
    if (one.id == id && !one.name.empty()) return one.name;
  }
  return id;
}
/// The keys and the names of a row: "NST Ngân sách tỉnh", with its mark.
[[nodiscard]] std::string progress_row_text(const ProgressRow& row, SummaryKey by,
                                            Language language);
[[nodiscard]] std::string progress_total_text(const PlanProgress& progress, Language language);
/// "52,3%" to one decimal, or nothing.
[[nodiscard]] std::string share_text(const std::optional<Number>& share, Language language);
/// Amounts in đồng, whatever the unit of the report.
[[nodiscard]] Message progress_fault_message(const ProgressFault& fault);
/// A note, and what is proposed: "… Kiến nghị: … (12/BC-STP, 31/12/2021)".
[[nodiscard]] std::string remark_text(const Progress& progress, Language language);
/// "≤ 1.000" where it may be less, rounded up.
[[nodiscard]] std::string at_most_text(const Amount& amount, bool at_most,
                                       const ReportStyle& style);

}  // namespace dutoan
