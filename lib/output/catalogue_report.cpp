// Headings and labels of reports.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto sentences = std::to_array<CatalogueEntry>({
    {"error", "lỗi", "error"},
    {"warning", "cảnh báo", "warning"},
    {"hint", "gợi ý", "hint"},
    {"note", "ghi chú", "note"},
    {"count-errors", "{0} lỗi", "{0} errors"},
    {"count-warnings", "{0} cảnh báo", "{0} warnings"},
    {"count-both", "{0} lỗi, {1} cảnh báo", "{0} errors, {1} warnings"},

    {"unit-dong", "đồng", "đồng"},
    {"unit-nghin", "nghìn đồng", "thousand đồng"},
    {"unit-trieu", "triệu đồng", "million đồng"},
    {"unit-ty", "tỷ đồng", "billion đồng"},
    {"unknown", "chưa có", "not known"},
    {"known-part", "phần đã biết", "known part"},
    {"incomplete-because", "(chưa đầy đủ: {0})", "(incomplete: {0})"},
    {"illustrative", "SỐ LIỆU MINH HỌA", "ILLUSTRATIVE FIGURES"},

    {"plan-number", "Kế hoạch {0}", "Plan {0}"},
    {"plan-number-date", "Kế hoạch {0} ngày {1}", "Plan {0} of {1}"},
    {"figures-unit", "Số liệu: {0:word}. Đơn vị tính: {1}.", "Figures: {0:word}. Unit: {1}."},
    {"word-recomputed", "tính lại", "recomputed"},
    {"word-requested", "đề nghị", "requested"},
    {"word-appraised", "thẩm định", "appraised"},
    {"method-line", "Phương pháp: {0} ({1}); định mức tại ngày {2}",
     "Method: {0} ({1}); norms as of {2}"},
    {"column-id", "Ký hiệu", "Symbol"},
    {"column-no", "STT", "No."},
    {"column-name", "Nội dung", "Item"},
    {"column-unit", "ĐVT", "Unit"},
    {"column-value", "Giá trị", "Value"},
    {"column-before_tax", "Trước thuế", "Before tax"},
    {"column-tax", "Thuế GTGT", "VAT"},
    {"column-after_tax", "Sau thuế", "After tax"},
    {"column-quantity", "Khối lượng", "Quantity"},
    {"column-unit-price", "Đơn giá", "Unit price"},
    {"column-vat", "Thuế suất", "VAT rate"},
    {"column-amount", "Thành tiền", "Amount"},
    {"column-task", "Nhiệm vụ", "Task"},
    {"column-total", "Dự toán", "Estimate"},
    {"not-subject", "KCT", "n/s"},
    {"rounding-difference", "Chênh lệch do làm tròn", "Rounding difference"},
    {"given-row", "cho trước", "given"},
    {"lines-heading", "Các dòng dự toán", "Lines"},
    {"table-lines", "và {0} dòng trong tệp riêng; xem danh sách với --format csv",
     "and {0} lines in files of their own; list them with --format csv"},
    {"total-line", "Tổng: {0}", "Total: {0}"},
    {"words-line", "Bằng chữ: {0}", "In words: {0}"},
    {"funding-line", "Nguồn vốn:", "Funding:"},
    {"no-source", "(chưa nêu nguồn)", "(no source named)"},
    {"evidence-line", "Mức xác minh:", "Evidence:"},
    {"evidence-memory", "theo trí nhớ", "from memory"},
    {"evidence-secondary", "qua nguồn thứ ba", "through a third party"},
    {"evidence-user", "đơn vị tự ghi", "stated by the user"},
    {"evidence-primary", "đã đọc văn bản gốc", "official text read"},
    {"missing-heading", "Còn thiếu:", "Missing:"},
    {"unverified-heading", "Đã dùng giá trị chưa xác minh:", "Values used that are not verified:"},
    {"task-has-errors", "có lỗi dữ liệu nên chưa tính; xem các lỗi ở trên",
     "has errors and is left out; see the errors above"},
    {"task-no-estimate", "chưa có dự toán", "has no estimate"},
    {"requested-figure", "đề nghị {0}", "requested {0}"},
    {"plan-total", "TỔNG CỘNG", "TOTAL"},
    {"basis-line", "Căn cứ: {0}, {1}; mức xác minh: {2}; {3}", "Basis: {0}, {1}; evidence: {2}; {3}"},
    {"ladder-first", "bậc đầu", "the first step"},
    {"ladder-above", "trên {0}", "above {0}"},
    {"ladder-from", "từ {0}", "from {0}"},
    {"interpolated", "nội suy tuyến tính", "interpolated"},
    {"inputs-heading", "Đầu vào", "Inputs"},
    {"input-from-row", "lấy từ dòng {0}", "taken from row {0}"},
    {"input-nested", "tính theo phương pháp riêng, xem bên dưới", "computed by its own method, see below"},
    {"input-default", "giá trị mặc định", "default value"},
    {"yes", "có", "yes"},
    {"no", "không", "no"},
    {"unread-files", "Tệp không đọc được: {0}", "Files that could not be read: {0}"},
});

}  // namespace

std::span<const CatalogueEntry> report_sentences() { return sentences; }

}  // namespace dutoan
