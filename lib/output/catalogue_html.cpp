// The page: headings, labels, and what its script says.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto html_entries = std::to_array<CatalogueEntry>({
    {"html-report", "Báo cáo dự toán", "Estimate report"},
    {"html-summary", "Tổng hợp dự toán", "Summary of estimates"},
    {"html-progress", "Tiến độ thực hiện", "Progress"},
    {"html-contents", "Mục lục", "Contents"},
    {"html-plan-total", "Tổng cộng", "Total"},
    {"html-total", "Dự toán", "Estimate"},
    {"html-in-words", "Bằng chữ", "In words"},
    {"html-task-count", "{0} nhiệm vụ, {1} có dự toán chi tiết.",
     "{0:task|tasks}, {1} with a detailed estimate."},
    {"html-not-checked", "Chưa đối chiếu với các quy tắc thẩm định.",
     "Not held against the rules of appraisal."},
    {"html-no-findings", "Thẩm định: không có ý kiến.", "Check: no findings."},
    {"html-finding-count", "Thẩm định: {0}.", "Check: {0}."},
    {"html-count-error", "{0} lỗi", "{0:error|errors}"},
    {"html-count-warning", "{0} cảnh báo", "{0:warning|warnings}"},
    {"html-count-info", "{0} lưu ý", "{0:note|notes}"},
    {"html-charts", "Cơ cấu kinh phí", "Where the money goes"},
    {"html-chart-agency", "Theo đơn vị", "By agency"},
    {"html-chart-source", "Theo nguồn vốn", "By source"},
    {"html-chart-group", "Theo nhóm nhiệm vụ", "By group"},
    {"html-chart-evidence", "Theo mức xác minh của căn cứ", "By evidence"},
    {"html-chart-progress", "Thực hiện so với kế hoạch", "Carried out, beside the plan"},
    {"html-axis-from", "thanh tổng bắt đầu từ {0}", "bars of totals begin at {0}"},
    {"html-tasks", "Các nhiệm vụ", "Tasks"},
    {"html-tasks-caption", "Các nhiệm vụ, đơn vị tính: {0}", "Tasks, unit: {0}"},
    {"html-column-findings", "Ý kiến", "Findings"},
    {"html-findings-table", "Các ý kiến thẩm định, số tiền vượt tính bằng đồng",
     "Findings, effects in đồng"},
    {"html-findings-by-agency", "Theo đơn vị", "By agency"},
    {"html-details", "Chi tiết từng nhiệm vụ", "Task by task"},
    {"html-documents", "Văn bản căn cứ", "Documents"},
    {"html-norms-edition", "Bộ định mức bản ngày {0}.", "Norms, edition of {0}."},
    {"html-task-broken", "có lỗi dữ liệu nên chưa tính", "has errors and is left out"},
    {"html-rows", "Cách tính", "How it is computed"},
    {"html-rows-caption", "Các dòng của phương pháp, đơn vị tính: {0}",
     "Rows of the method, unit: {0}"},
    {"html-operands", "Từ các dòng:", "From rows:"},
    {"html-lines-of", "Xem các dòng dự toán của nhóm này", "See the lines of this group"},
    {"html-nested", "Phần tính theo phương pháp riêng", "Computed by methods of their own"},
    {"html-column-group", "Nhóm", "Group"},
    {"html-stated", "Đơn vị tự ghi: {0}", "Stated by the agency: {0}"},
    {"html-price", "Giá: {0}", "Price: {0}"},
    {"html-money", "Số liệu kèm theo của nhiệm vụ", "Figures stated with the task"},
    {"html-money-caption", "Số liệu kèm theo, đơn vị tính: {0}", "Stated figures, unit: {0}"},
    {"html-column-what", "Số liệu", "Figure"},
    {"html-column-paper", "Văn bản, ghi chú", "Paper, note"},
    {"html-money-requested", "Đề nghị", "Requested"},
    {"html-money-appraised", "Thẩm định", "Appraised"},
    {"html-money-planned", "Kế hoạch", "Planned"},
    {"html-money-approved", "Phê duyệt", "Approved"},
    {"html-money-assigned", "Dự toán giao", "Assigned"},
    {"html-money-allocated", "Đã bố trí", "Allocated"},
    {"html-money-disbursed", "Giải ngân", "Disbursed"},
    {"html-money-settled", "Quyết toán", "Settled"},
    {"html-money-expected", "Ước thực hiện", "Expected"},
    {"html-script-filter", "Lọc", "Filter"},
    {"html-script-all", "tất cả", "all"},
    {"html-script-shown", "{0}/{1} dòng", "{0} of {1} rows"},
    {"html-script-sum", "cộng {0} đồng", "sum {0} đồng"},
    {"html-script-sum-of", "{0}: {1} đồng", "{0}: {1} đồng"},
    {"html-script-known-part", "phần đã biết {0}", "known part {0}"},
    {"html-script-not-compared", "(*) chưa kể {0} dòng chưa so sánh được",
     "(*) rows that cannot be compared and are left out: {0}"},
    {"html-script-no-match", "Không có dòng nào như vậy.", "No such rows."},
    {"html-script-open-all", "Mở tất cả", "Open all"},
    {"html-script-close-all", "Đóng tất cả", "Close all"},
    {"html-script-more", "Hiện thêm {0} dòng", "Show {0} more rows"},
    {"html-script-whole", "Hiện tất cả {0} dòng", "Show all {0} rows"},
    {"html-script-reset", "Bỏ lọc", "Clear"},
});

}  // namespace

std::span<const CatalogueEntry> html_sentences() {
  return html_entries;
}

}  // namespace dutoan
