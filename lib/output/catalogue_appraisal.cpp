// What is said of appraising: decisions and the sheet they are typed in.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto appraisal_entries = std::to_array<CatalogueEntry>({
    {"appraisal-of", "mới thẩm định", "appraised so far"},
    {"appraise-nothing-asked",
     "ghi rõ việc cần làm: --accept NHIỆM_VỤ|all, --from PHIEU.xlsx, hoặc -o PHIEU.xlsx để lập "
     "phiếu",
     "say what to do: --accept TASK|all, --from FILE.xlsx, or -o FILE.xlsx for the sheet"},
    {"appraise-two-ways", "dùng --accept hoặc --from, không dùng cả hai",
     "use --accept or --from, not both"},
    {"appraise-flag-needed", "--accept cần có --{0}", "--accept needs --{0}"},
    {"appraise-standard-input",
     "không ghi được quyết định cho kế hoạch đọc từ -; ghi tên tệp hoặc thư mục",
     "there is no place for decisions on a plan read from -; name its file or folder"},
    {"appraise-broken", "nhiệm vụ {0} có lỗi dữ liệu nên chưa tính được",
     "the task {0} has errors and is left out"},
    {"appraise-no-estimate", "nhiệm vụ {0} chưa có dự toán nên không có số tính lại",
     "the task {0} has no estimate, so there is no recomputed figure"},
    {"appraise-illustrative", "nhiệm vụ {0} là số liệu minh họa, không thẩm định",
     "the figures of the task {0} are illustrative: they are not appraised"},
    {"appraise-incomplete", "nhiệm vụ {0} tính chưa đầy đủ nên không có số để chấp nhận",
     "the task {0} is not complete, so there is no figure to accept"},
    {"appraise-only-more-than",
     "nhiệm vụ {0} chỉ biết là hơn một số, không phải một số để chấp nhận",
     "the task {0} is only known to be more than so much, which is no figure to accept"},
    {"appraise-later-stands",
     "nhiệm vụ {0} đã có quyết định ngày {1}, sau ngày này: quyết định được ghi nhưng số của ngày "
     "{1} vẫn là số thẩm định",
     "the task {0} has a decision of {1}, which is later: this one is written, but that of {1} "
     "stays the appraised figure"},
    {"appraise-same-day",
     "nhiệm vụ {0} đã có quyết định ngày {1} ghi theo nguồn hoặc năm, sẽ bị cộng thêm; dùng ngày "
     "khác hoặc sửa các dòng đó",
     "the task {0} has a decision of {1} by source or year, to which this would be added; give "
     "another day, or change those rows"},

    {"appraisal-not-ours", "không phải phiếu thẩm định của dutoan",
     "this is not the appraisal sheet of dutoan"},
    {"hint-appraisal-sheet",
     "lập phiếu bằng dutoan appraise KẾ_HOẠCH -o phieu.xlsx rồi điền vào đó",
     "write the sheet with dutoan appraise PLAN -o FILE.xlsx and fill it in"},
    {"sheet-column-missing", "phiếu mất cột {0}; lập lại phiếu",
     "the sheet has lost its column {0}; write it anew"},
    {"appraisal-other-plan", "phiếu của kế hoạch {0}, không phải {1}",
     "the sheet is of the plan {0}, not of {1}"},
    {"appraisal-field-empty", "chưa ghi ô {0}; điền vào phiếu hoặc thêm --{1}",
     "the cell {0} is not filled in; fill it in or say --{1}"},
    {"appraisal-row-without-task", "dòng có số thẩm định nhưng không có mã nhiệm vụ",
     "the row has an appraised figure but no task"},
    {"appraisal-task-twice", "nhiệm vụ {0} có hai dòng; không ghi dòng nào",
     "the task {0} has two rows; neither is written"},
    {"appraisal-reason-alone",
     "nhiệm vụ {0} có lý do nhưng chưa có số thẩm định; chưa quyết định gì",
     "the task {0} has a reason but no appraised figure; nothing is decided"},
    {"appraisal-reason-needed",
     "số thẩm định của {0} khác cả số đề nghị và số tính lại: ghi lý do ở cột Lý do",
     "the appraised figure of {0} is neither what was asked for nor what was recomputed: give a "
     "reason in the column Lý do"},
    {"appraisal-stale",
     "số tính lại của {0} trong phiếu là {1}, nay là {2}; xem lại quyết định này",
     "the recomputed figure of {0} is {1} in the sheet and {2} today; look at this decision again"},
    {"appraisal-nothing-typed", "phiếu chưa có số thẩm định nào",
     "no figure is typed in the sheet"},
    {"appraisal-has-errors", "có lỗi dữ liệu", "has errors"},
    {"appraisal-done", "Số nhiệm vụ đã thẩm định:", "Tasks appraised:"},
    {"appraisal-not-requested", "Chưa có số đề nghị: {0} nhiệm vụ",
     "Nothing asked for: {0:task|tasks}"},
    {"appraisal-not-recomputed", "Chưa có số tính lại đầy đủ: {0} nhiệm vụ",
     "Not recomputed in full: {0:task|tasks}"},
    {"appraisal-illustrative", "SỐ LIỆU MINH HỌA: {0} nhiệm vụ",
     "ILLUSTRATIVE FIGURES: {0:task|tasks}"},

    {"decisions-heading",
     "Quyết định thẩm định. Lệnh ghi-tham-dinh thêm vào cuối tệp; ghi chú của người dùng được giữ "
     "nguyên.",
     "Decisions of the appraisal. The command appraise adds to the end; your own notes stay."},
    {"decisions-not-appendable", "không thêm được quyết định vào cuối tệp này; chưa ghi gì",
     "no decision can be added at the end of this file; nothing was written"},
    {"hint-decisions-list",
     "sửa lỗi trong tệp nếu có; để money là khóa cuối cùng, mỗi quyết định là một mục bắt đầu bằng "
     "dấu -",
     "mend its errors, if there are any; let money be the last key, each decision an entry that "
     "begins with a dash"},
    {"decisions-written", "Đã ghi {0} quyết định vào {1}.", "Wrote {0:decision|decisions} to {1}."},
    {"decision-written", "đã ghi", "written"},
    {"decision-already", "đã có, không ghi lại", "stands there already"},
    {"decision-refused", "không ghi", "refused"},
    {"unit-is", "Đơn vị tính: {0}.", "Unit: {0}."},
    {"column-decided-by", "Người thẩm định", "By"},
    {"column-decided-on", "Ngày", "Date"},
});

}  // namespace

std::span<const CatalogueEntry> appraisal_sentences() {
  return appraisal_entries;
}

}  // namespace dutoan
