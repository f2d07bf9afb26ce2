// What is said of how far work has come.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto progress_entries = std::to_array<CatalogueEntry>({
    {"word-stage-idea", "chưa triển khai", "not begun"},
    {"word-stage-policy", "đã có chủ trương", "agreed in principle"},
    {"word-stage-preparation", "đang chuẩn bị", "in preparation"},
    {"word-stage-appraisal", "đang thẩm định", "under appraisal"},
    {"word-stage-approved", "đã phê duyệt", "approved"},
    {"word-stage-running", "đang thực hiện", "running"},
    {"word-stage-done", "hoàn thành", "done"},
    {"stage-unknown", "chưa rõ", "not known"},

    {"progress-title", "TIẾN ĐỘ THỰC HIỆN", "PROGRESS"},
    {"progress-day", "Tính đến ngày {0}", "As of {0}"},
    {"progress-unit", "Đơn vị tính: {0}.", "Unit: {0}."},
    {"column-progress-tasks", "NV", "Tasks"},
    {"column-progress-planned", "Kế hoạch", "Planned"},
    {"column-progress-assigned", "Kế hoạch giao", "Assigned"},
    {"column-progress-approved", "Đã duyệt", "Approved"},
    {"column-progress-allocated", "Phân bổ", "Allocated"},
    {"column-progress-disbursed", "Giải ngân", "Disbursed"},
    {"column-progress-settled", "Quyết toán", "Settled"},
    {"column-progress-rate", "GN/KH", "Disb./plan"},
    {"column-stage", "Trạng thái", "Stage"},
    {"column-share", "Tỷ lệ", "Share"},
    {"progress-figure-planned", "kế hoạch", "planned"},
    {"progress-figure-assigned", "số giao", "assigned"},
    {"progress-figure-approved", "số phê duyệt", "approved"},
    {"progress-figure-requested", "số đề nghị", "requested"},
    {"progress-figure-allocated", "phân bổ", "allocated"},
    {"progress-figure-disbursed", "giải ngân", "disbursed"},
    {"progress-figure-settled", "quyết toán", "settled"},
    {"progress-done", "xong {0}/{1}", "{0}/{1} done"},
    {"progress-stages", "Trạng thái của {0} nhiệm vụ: {1}.", "Stages of {0:task|tasks}: {1}."},
    {"progress-lacking", "Số nhiệm vụ chưa có số liệu: {0}.", "Tasks without a figure: {0}."},
    {"progress-below-unit",
     "“< 1”, “> 0”, “> -1”: khác 0, nhưng làm tròn đến {0} thì bằng 0 và được cộng như 0.",
     "“< 1”, “> 0” and “> -1” are not 0, but in whole {0} they come to 0, and are added up as 0."},
    {"progress-later", "Không tính {0} số liệu ghi ngày sau ngày này.",
     "{0:figure|figures} of a later day not counted."},
    {"proof-planned",
     "kế hoạch, {0} dòng cộng được {1} = tổng {2} {3}; theo nhiệm vụ, nguồn cũng vậy",
     "planned, {0:row comes|rows come} to {1} = total {2} {3}; so do tasks and sources"},
    {"proof-allocated",
     "phân bổ, {0} dòng cộng được {1} = tổng {2} {3}; theo nhiệm vụ, nguồn cũng vậy",
     "allocated, {0:row comes|rows come} to {1} = total {2} {3}; so do tasks and sources"},
    {"proof-disbursed",
     "giải ngân, {0} dòng cộng được {1} = tổng {2} {3}; theo nhiệm vụ, nguồn cũng vậy",
     "disbursed, {0:row comes|rows come} to {1} = total {2} {3}; so do tasks and sources"},
    {"proof-settled",
     "quyết toán, {0} dòng cộng được {1} = tổng {2} {3}; theo nhiệm vụ, nguồn cũng vậy",
     "settled, {0:row comes|rows come} to {1} = total {2} {3}; so do tasks and sources"},

    {"progress-programme", "Chương trình: {0}", "Programme: {0}"},
    {"progress-tasks", "{0} nhiệm vụ, kế hoạch này nêu {1}.",
     "{0:task|tasks}, of which this plan lists {1}."},
    {"progress-tasks-unknown", "Chưa rõ có bao nhiêu nhiệm vụ; kế hoạch này nêu {0}.",
     "It is not known how many tasks there are; this plan lists {0}."},
    {"progress-unlisted", "{0} nhiệm vụ còn lại chưa có danh mục.",
     "{0:other is|others are} not listed."},
    {"progress-named-sum", "Cộng các nguồn", "Sum of the sources"},
    {"progress-whole", "Cả chương trình", "The whole programme"},
    {"progress-left", "Chưa nêu nguồn", "No source named"},
    {"progress-within", "(trong số {0:word})", "(of those {0:word})"},
    {"progress-counts",
     "Một nhiệm vụ có thể được đếm ở nhiều trạng thái, nên các số này không cộng lại: chúng nói "
     "đến từ {0} đến {1} trong {2} nhiệm vụ; còn {3} đến {4} nhiệm vụ không được nói đến.",
     "A task may count at several stages, so these counts are not added up: they speak of {0} to "
     "{1} of {2:task|tasks}, and leave {3} to {4} unsaid."},
    {"progress-counts-exact",
     "Một nhiệm vụ có thể được đếm ở nhiều trạng thái, nên các số này không cộng lại: chúng nói "
     "đến {0} trong {1} nhiệm vụ; còn {2} nhiệm vụ không được nói đến.",
     "A task may count at several stages, so these counts are not added up: they speak of {0} of "
     "{1:task|tasks}, and leave {2} unsaid."},

    {"progress-unnamed", "Chưa nêu nguồn nên chưa phân bổ được",
     "Without a named source, so that it cannot be allocated"},
    {"progress-no-amount", "chưa có số tiền, chưa nêu nguồn", "neither amount nor source"},
    {"progress-unnamed-sum", "{0} nhiệm vụ, cộng {1}.", "{0:task|tasks}, in all {1}."},
    {"progress-unnamed-programme",
     "{0}: {1} chưa nêu nguồn theo từng nhiệm vụ ({2}/{3} nhiệm vụ có số kế hoạch kèm nguồn)",
     "{0}: {1} name no source task by task (planned with its source: {2} of {3:task|tasks})"},

    {"progress-faults", "Số liệu mâu thuẫn", "Contradictions"},
    {"progress-of-task", "nhiệm vụ {0}", "task {0}"},
    {"progress-of-programme", "chương trình {0}", "programme {0}"},
    {"progress-of-source", "nguồn {0}", "source {0}"},
    {"progress-fault-allocated-over-planned",
     "{0}: phân bổ {1} đồng, nhiều hơn kế hoạch {2} đồng; vượt {3} đồng",
     "{0}: allocated {1} đồng, more than the planned {2} đồng by {3} đồng"},
    {"progress-fault-disbursed-over-allocated",
     "{0}: giải ngân {1} đồng, nhiều hơn phân bổ {2} đồng; vượt {3} đồng",
     "{0}: disbursed {1} đồng, more than the allocated {2} đồng by {3} đồng"},
    {"progress-fault-settled-over-disbursed",
     "{0}: quyết toán {1} đồng, nhiều hơn giải ngân {2} đồng; vượt {3} đồng",
     "{0}: settled {1} đồng, more than the disbursed {2} đồng by {3} đồng"},
    {"progress-fault-disbursed-over-planned",
     "{0}: giải ngân {1} đồng, nhiều hơn kế hoạch {2} đồng; vượt {3} đồng",
     "{0}: disbursed {1} đồng, more than the planned {2} đồng by {3} đồng"},
    {"progress-fault-settled-over-planned",
     "{0}: quyết toán {1} đồng, nhiều hơn kế hoạch {2} đồng; vượt {3} đồng",
     "{0}: settled {1} đồng, more than the planned {2} đồng by {3} đồng"},
    {"progress-fault-settled-over-allocated",
     "{0}: quyết toán {1} đồng, nhiều hơn phân bổ {2} đồng; vượt {3} đồng",
     "{0}: settled {1} đồng, more than the allocated {2} đồng by {3} đồng"},
    {"progress-fault-parts-over-whole",
     "{0}: {4} của các nguồn cộng được {1} đồng, nhiều hơn cả chương trình {2} đồng; vượt {3} đồng",
     "{0}: its sources come to {1} đồng {4}, more than the whole of {2} đồng by {3} đồng"},
    {"progress-fault-tasks-over-programme",
     "{0}: {4} của các nhiệm vụ cộng được {1} đồng, nhiều hơn cả chương trình {2} đồng; vượt "
     "{3} đồng",
     "{0}: its tasks come to {1} đồng {4}, more than the whole of {2} đồng by {3} đồng"},
    {"progress-fault-count-over-tasks", "{0}: {1} nhiệm vụ {3:word}, nhiều hơn cả {2} nhiệm vụ",
     "{0}: {1:task|tasks} {3:word}, more than all {2}"},
    {"progress-fault-count-over-outer",
     "{0}: {1} nhiệm vụ {3:word}, nhiều hơn {2} nhiệm vụ {4:word} mà số ấy nằm trong",
     "{0}: {1:task|tasks} {3:word}, more than the {2} {4:word} they are said to be of"},
    {"progress-fault-listed-over-tasks",
     "{0}: kế hoạch nêu {1} nhiệm vụ, nhiều hơn {2} nhiệm vụ của chương trình",
     "{0}: the plan lists {1:task|tasks}, more than the {2} of the programme"},

    {"progress-remarks", "Ghi chú, kiến nghị theo đơn vị", "Notes and proposals by agency"},
    {"progress-proposal", "Kiến nghị: {0}", "Proposal: {0}"},
    {"progress-note-proposal", "{0} – kiến nghị: {1}", "{0} – proposal: {1}"},
});

}  // namespace

std::span<const CatalogueEntry> progress_sentences() {
  return progress_entries;
}

}  // namespace dutoan
