// What is said of findings: waivers, baselines, and the reports of a check.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto finding_entries = std::to_array<CatalogueEntry>({
    // What is wrong with waivers.
    {"word-waiver", "miễn trừ", "the waiver"},
    {"word-waivers-file", "tệp miễn trừ", "the file of waivers"},
    {"waiver-task-unknown", "miễn trừ cho nhiệm vụ {0}, không có trong kế hoạch",
     "a waiver for the task {0}, which the plan does not have"},
    {"waiver-line-unknown", "nhiệm vụ {0} không có hạng mục {1}", "the task {0} has no line {1}"},
    {"waiver-without-task", "{0} hỏi từng nhiệm vụ: miễn trừ phải có task",
     "{0} is asked of tasks: the waiver must name its task"},
    {"waiver-of-plan", "{0} hỏi cả kế hoạch: miễn trừ không có task",
     "{0} is asked of the whole plan: the waiver names no task"},
    {"waiver-expires-first", "hết hạn ngày {0}, trước ngày chấp thuận {1}",
     "it expires on {0}, before it was granted on {1}"},
    {"waiver-twice", "hai miễn trừ cho cùng một vi phạm trong cùng thời gian",
     "two waivers for the same thing at the same time"},
    {"waiver-expired", "miễn trừ {0} đã hết hạn ngày {1}: vi phạm lại được tính",
     "the waiver of {0} expired on {1}: it is a violation again"},
    {"waiver-not-yet", "miễn trừ {0} chỉ có từ ngày {1}: chưa áp dụng",
     "the waiver of {0} is only granted from {1}: it is not applied"},
    {"waiver-unused", "miễn trừ không còn dùng: {0} không còn vi phạm",
     "the waiver is not needed any more: {0} is no violation"},
    {"waiver-without-today", "chưa cho biết ngày kiểm tra: không áp dụng miễn trừ nào",
     "the day of the check is not given: no waiver is applied"},
    {"hint-waiver-unused", "bỏ miễn trừ này khỏi tệp", "take it out of the file"},
    {"hint-waiver-expired", "xin chấp thuận lại, hoặc sửa dự toán",
     "have it granted anew, or mend the estimate"},
    {"hint-today", "thêm --today NGÀY", "add --today DATE"},
    // Baselines.
    {"baseline-not-ours", "không phải kết quả của dutoan check --format json (chỗ {0})",
     "this is not what dutoan check --format json writes (at {0})"},
    {"baseline-totals", "So với lần trước: {0} mới, {1} nặng hơn, {2} đã có, {3} không còn.",
     "Beside the earlier check: {0} new, {1} heavier, {2} known, {3} gone."},
    {"finding-heavier", " (nặng hơn: vượt {0} đồng, nay {1} đồng)",
     " (heavier: too high by {0} đồng, now {1} đồng)"},
    {"finding-known", "(đã có trong lần kiểm tra trước)", "(known from the earlier check)"},
    // Reports.
    {"findings-title", "Kết quả thẩm định", "Outcome of the check"},
    {"findings-totals", "Tổng hợp", "Totals"},
    {"findings-undecided", "Chưa kết luận được", "Undecided"},
    {"findings-waived", "Đã được chấp thuận", "Accepted"},
    {"findings-unread", "Tệp đầu vào có lỗi", "Input with errors"},
    {"findings-to-do", "Việc cần làm và căn cứ", "What to do, and the basis"},
    {"findings-left-out", "… và {0} hạng mục khác", "… and {0} more"},
    {"findings-left-out-money", "… và {0} hạng mục khác, vượt {1} đồng",
     "… and {0} more, too high by {1} đồng"},
    {"tasks-left-out", "… và {0} nhiệm vụ khác có vi phạm; các dạng khác ghi đủ.",
     "… and {0} more tasks with findings; the other formats have them all."},
    {"question-few", "{0} — cần cho {1}: {2}", "{0} — needed for {1}: {2}"},
    {"question-many", "{0} — cần cho {1} của {2} nhiệm vụ: {3} và {4} nhiệm vụ khác",
     "{0} — needed for {1} of {2} tasks: {3} and {4} more"},
    {"waiver-terms", "Chấp thuận: {0}, ngày {1}, đến hết ngày {2}. Căn cứ: {3}. Lý do: {4}.",
     "Accepted by {0} on {1}, until the end of {2}. Basis: {3}. Reason: {4}."},
    {"waived-totals", "Đã được chấp thuận: {0} vi phạm, {1} đồng.",
     "Accepted: {0:violation|violations}, {1} đồng."},
    {"column-agency", "Đơn vị", "Agency"},
    {"check-total", "Tổng cộng", "Total"},
    {"column-passed", "Trong định mức", "Within the norm"},
    {"column-violated", "Vượt", "Violated"},
    {"column-effect", "Số tiền vượt (đồng)", "Too high by (đồng)"},
    {"column-undecided", "Chưa kết luận được", "Undecided"},
    {"column-waived", "Đã chấp thuận", "Accepted"},
    {"column-finding", "Nội dung", "Finding"},
    {"column-place", "Chỗ", "Place"},
    {"sarif-root", "thư mục gốc của dự án (--root)", "the root of the project (--root)"},
});

}  // namespace

std::span<const CatalogueEntry> finding_sentences() {
  return finding_entries;
}

}  // namespace dutoan
