// What is said of rules, of the facts they ask for, and of findings.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto review_entries = std::to_array<CatalogueEntry>({
    // What is wrong with rules and facts.
    {"rule-type", "{0}: công thức này phải là {1:word}", "{0}: this formula must be {1:word}"},
    {"rule-unknown", "không có quy tắc {0}", "there is no rule {0}"},
    {"fact-twice", "dữ kiện {0} khai hai lần", "the fact {0} is declared twice"},
    {"fact-is-field", "dữ kiện {0} trùng tên một trường có sẵn",
     "the fact {0} has the name of a field"},
    {"fact-wrong", "{0}: không nhận giá trị {1}; cần {2:word}",
     "{0}: {1} is not accepted; it must be {2:word}"},
    {"fact-unknown", "không quy tắc nào hỏi dữ kiện {0}", "no rule asks for the fact {0}"},
    {"word-count", "số nguyên không âm", "a whole number, not negative"},
    {"word-rate", "tỷ lệ, ví dụ 10%", "a share such as 10%"},
    {"word-choice", "một trong các giá trị cho trước", "one of the given values"},
    {"word-rule", "quy tắc", "the rule"},
    {"word-fact", "dữ kiện", "the fact"},
    {"word-rules-file", "tệp quy tắc", "the file of rules"},
    {"word-rule-examples", "ví dụ của quy tắc", "the examples of the rule"},
    // What an undecided rule lacks.
    {"word-total", "tổng số tính lại", "a computed total"},
    {"word-scope", "loại nhiệm vụ (scope)", "the scope (scope)"},
    {"word-procedure", "thủ tục (procedure)", "the procedure (procedure)"},
    {"word-quantity", "khối lượng (quantity)", "the quantity (quantity)"},
    {"word-unit_price", "đơn giá (unit_price)", "the unit price (unit_price)"},
    {"word-before_tax", "thành tiền trước thuế", "the amount before tax"},
    {"word-tax", "tiền thuế", "the tax"},
    {"word-after_tax", "thành tiền sau thuế", "the amount after tax"},
    {"word-stated", "số cơ quan ghi (stated)", "the stated amount (stated)"},
    {"word-vat", "thuế suất (vat)", "the tax rate (vat)"},
    {"word-price_date", "ngày của giá (price.date)", "the day of the price (price.date)"},
    {"word-planned", "số ghi kế hoạch (money, what: planned)",
     "the planned amount (money, what: planned)"},
    {"word-approved", "số phê duyệt (money, what: approved)",
     "the approved amount (money, what: approved)"},
    {"word-received", "ngày nhận hồ sơ (dates.received)", "the day of receipt (dates.received)"},
    {"word-returned", "ngày trả hồ sơ (dates.returned)", "the day of return (dates.returned)"},
    {"word-start", "ngày bắt đầu (dates.start)", "the start (dates.start)"},
    {"word-end", "ngày kết thúc (dates.end)", "the end (dates.end)"},
    {"word-due", "hạn nộp (due)", "the deadline (due)"},
    {"rule-lacks", "chưa có {0:word}", "{0:word} is not there"},
    {"holiday-twice", "ngày nghỉ {0} ghi hai lần", "the holiday {0} stands twice"},
    {"deadlines-on", "Thời hạn, tính đến ngày {0}", "Deadlines, as of {0}"},
    {"deadline-day", "Hạn", "Due"},
    {"deadline-left", "Ngày làm việc", "Working days"},
    {"deadline-who", "Cơ quan, nhiệm vụ", "Agency, task"},
    {"deadline-what", "Việc", "What"},
    {"deadline-overdue", "quá {0}", "{0} late"},
    {"deadline-days", "còn {0}", "{0} left"},
    {"deadline-of-agency", "gửi đề nghị kinh phí", "send in its requests"},
    {"holidays-unknown",
     "Chưa trừ ngày lễ (không có holidays.yaml): ngày làm việc là thứ Hai đến thứ Sáu.",
     "Public holidays are not left out (no holidays.yaml): working days are Monday to Friday."},
    {"no-basis-to-compare",
     "không có cơ sở so sánh: chưa đủ {0} hạng mục khác cùng tên, cùng đơn vị",
     "nothing to compare with: fewer than {0} other lines of its name and unit"},
    {"rule-lacks-today", "chưa cho biết ngày kiểm tra (--today)",
     "the day of the check is not given (--today)"},
    {"reference-lacks-values",
     "bản gốc thiếu giá trị mà định mức thay đã thêm, không tính được tổng để so",
     "the original lacks a value that the replaced norms add: there is no total to compare with"},
    {"fact-unstated", "{0}", "{0}"},
    // Findings.
    {"severity-error", "LỖI", "ERROR"},
    {"severity-warning", "CẢNH BÁO", "WARNING"},
    {"severity-info", "LƯU Ý", "NOTE"},
    {"verdict-undecided", "CHƯA KẾT LUẬN", "UNDECIDED"},
    {"finding-of-plan", "Cả kế hoạch", "The whole plan"},
    {"finding-effect", " (vượt {0} đồng)", " (too high by {0} đồng)"},
    {"finding-basis", "Căn cứ: {0}; mức xác minh: {1}.", "Basis: {0}; evidence: {1}."},
    {"finding-lacks", "Cần biết: {0}", "To be told: {0}"},
    {"finding-totals",
     "Kết quả: {0} lỗi, {1} cảnh báo, {2} lưu ý; {3} chưa kết luận được; {4} trong định mức.",
     "Outcome: {0:error|errors}, {1:warning|warnings}, {2:note|notes}; {3} undecided; {4} within "
     "the norm."},
    {"finding-effects", "Số tiền vượt: {0} đồng.", "Too high by {0} đồng."},
    // The rules themselves.
    {"column-rule", "Quy tắc", "Rule"},
    {"column-severity", "Mức", "Severity"},
    {"column-in-force", "Hiệu lực", "In force"},
    {"rules-count", "{0} quy tắc.", "{0:rule|rules}."},
    {"rule-line", "{0}, hỏi {1}, hiệu lực {2}", "{0}, asked of {1}, in force {2}"},
    {"rule-of-plan", "cả kế hoạch", "the plan"},
    {"rule-of-task", "từng nhiệm vụ", "each task"},
    {"rule-of-line", "từng hạng mục", "each line"},
    {"rule-when", "Áp dụng khi: {0}", "Applies when: {0}"},
    {"rule-violated", "Vi phạm khi: {0}", "Violated when: {0}"},
    {"rule-effect", "Số tiền vượt: {0}", "Too high by: {0}"},
    {"rule-message", "Báo: {0}", "Says: {0}"},
    {"rule-fix", "Cần làm: {0}", "To do: {0}"},
    {"rule-acts", "Ai làm: {0}", "By: {0}"},
    {"actor-drafter", "cơ quan lập dự toán", "the agency that drew up the estimate"},
    {"actor-appraiser", "cơ quan thẩm định", "the appraising office"},
    {"actor-department", "cơ quan chuyên ngành", "the line department"},
    {"actor-approver", "cấp phê duyệt", "the approving authority"},
    {"rule-fact", "facts.{0}: {1}", "facts.{0}: {1}"},
    {"rule-fires", "Ví dụ vi phạm: {0}", "Example that fires: {0}"},
    {"rule-passes", "Ví dụ đạt: {0}", "Example that passes: {0}"},
});

}  // namespace

std::span<const CatalogueEntry> review_sentences() {
  return review_entries;
}

}  // namespace dutoan
