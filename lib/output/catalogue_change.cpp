// What is said of changes between revisions.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto change_entries = std::to_array<CatalogueEntry>({
    {"change-title", "SO SÁNH ĐIỀU CHỈNH KẾ HOẠCH", "CHANGES OF THE PLAN"},
    {"revision-first", "Bản gốc", "Original"},
    {"revision-later", "Điều chỉnh lần {0}", "Revision {0}"},
    {"cause-scope", "phạm vi", "scope"},
    {"cause-quantity", "khối lượng", "quantity"},
    {"cause-price", "đơn giá", "price"},
    {"cause-norm", "định mức", "norm"},
    {"cause-rate", "thuế, tỷ lệ", "tax, rates"},
    {"cause-stated", "số đã nêu", "stated figure"},
    {"cause-funding", "nguồn vốn", "funding"},
    {"cause-rounding", "làm tròn", "rounding"},
    {"cause-moved", "chuyển đơn vị", "moved"},
    {"column-cause", "Nguyên nhân", "Cause"},
    {"column-task", "Nhiệm vụ", "Task"},
    {"column-all-steps", "Cả chuỗi", "All"},
    {"change-before", "Trước", "Before"},
    {"change-after", "Sau", "After"},
    {"change-total", "Tổng: {0} → {1}; tăng/giảm {2} {3}.", "Total: {0} → {1}; change {2} {3}."},
    {"change-incomplete",
     "Có tổng chưa đầy đủ: tăng/giảm chỉ là của phần đã biết, chưa phải con số cuối cùng.",
     "A total is incomplete: the change is only that of the known part."},
    {"change-chain-heading",
     "Các nhiệm vụ qua từng lần điều chỉnh:", "Tasks through the revisions:"},
    {"change-step", "{0} → {1}", "{0} → {1}"},
    {"change-none", "Không có gì thay đổi ({0} nhiệm vụ).", "Nothing changed ({0:task|tasks})."},
    {"change-added", "Thêm ", "Added: "},
    {"change-removed", "Bỏ ", "Removed: "},
    {"change-counts", "{0} nhiệm vụ thay đổi, {1} nhiệm vụ giữ nguyên.",
     "{0:task|tasks} changed, {1} did not."},
    {"change-name", "tên", "name"},
    {"change-group", "nhóm", "group"},
    {"change-quantity", "khối lượng", "quantity"},
    {"change-unit-price", "đơn giá", "unit price"},
    {"change-norm", "định mức, phương pháp", "norm, method"},
    {"change-rate", "thuế suất", "tax rate"},
    {"change-amount", "thành tiền", "amount"},
    {"change-list", "{0} mục", "{0:entry|entries}"},
    {"change-task-name", "tên: {0} → {1}", "name: {0} → {1}"},
    {"change-together", "Không tách riêng được tác động của: {0}.",
     "The effects of these cannot be told apart: {0}."},
    {"change-source", "nguồn {0}: {1} do đổi nguồn vốn", "source {0}: {1} by a change of funding"},
    {"change-follows", "(theo cơ sở tính)", "(follows from its base)"},
    {"change-more-lines", "… và {0} hạng mục khác (đủ trong csv, json, xlsx).",
     "… and {0} more lines (all are in csv, json, xlsx)."},
    {"relation-kept", "giữ nguyên", "kept"},
    {"relation-added", "thêm mới", "added"},
    {"relation-removed", "bỏ", "removed"},
    {"relation-renamed", "đổi mã, đổi tên", "renamed"},
    {"relation-split", "tách", "split"},
    {"relation-merged", "gộp", "merged"},
    {"relation-regrouped", "chia lại", "regrouped"},
    {"change-proposals-heading", "Có thể là cùng một nhiệm vụ, cần xác nhận:",
     "These may be one task; somebody has to confirm:"},
    {"change-proposals-note",
     "Xác nhận trong same-as.yaml (-o same-as.yaml ghi sẵn các đề xuất này): confirmed: yes.",
     "Confirm in same-as.yaml (-o same-as.yaml writes these proposals): confirmed: yes."},
    {"proposal-likeness", "tên giống {0}%", "names {0}% alike"},
    {"proposal-lines", "{0}/{1} hạng mục chung", "{0} of {1:line|lines} in common"},
    {"same-as-head",
     "Nhiệm vụ đổi mã, tách, gộp giữa hai bản: xem căn cứ, đổi confirmed: no thành yes, ghi lý do.",
     "Tasks renamed, split or merged: look at what speaks for it, set confirmed: yes, give a "
     "reason."},
    {"word-same-as-file", "tệp xác nhận nhiệm vụ", "the file of confirmed tasks"},
    {"word-same-as", "mục xác nhận", "the entry"},
    {"same-as-empty", "mục này không nêu nhiệm vụ cũ hoặc mới",
     "the entry names no task before or none after"},
    {"same-as-twice", "nhiệm vụ {0} đã nằm trong một mục khác",
     "task {0} is in another entry already"},
    {"same-as-unknown", "không có nhiệm vụ {0} trong hai bản so sánh",
     "the compared revisions have no task {0}"},
    {"same-as-unused", "không bản nào trong các bản so sánh có các nhiệm vụ của mục này",
     "none of the compared revisions has the tasks of this entry"},
    {"hint-same-as-form", "viết old: [\"don-vi/ma\"], new: [\"don-vi/ma\"]",
     "write old: [\"agency/id\"], new: [\"agency/id\"]"},
});

}  // namespace

std::span<const CatalogueEntry> change_sentences() {
  return change_entries;
}

}  // namespace dutoan
