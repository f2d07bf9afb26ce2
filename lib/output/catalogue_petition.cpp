// What petitions say.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto petition_entries = std::to_array<CatalogueEntry>({
    {"petition-title",
     "Nội dung kiến nghị bộ, ngành về định mức, đơn giá và dịch vụ phải thử nghiệm",
     "What to petition the ministries for: norms, prices, services to be tried"},
    {"petition-unit", "Đơn vị tính: {0}; đơn giá tính bằng đồng.",
     "Unit: {0}; unit prices are in đồng."},
    {"petition-lines", "1. Nội dung chi chưa có định mức hoặc đơn giá",
     "1. Work without a norm or a price"},
    {"petition-no-lines", "Không có dòng nào ngoài định mức.", "Every line rests on a norm."},
    {"petition-lines-count",
     "{0} trong {1} dòng không theo định mức nào, gộp thành {2} nội dung; cộng {3}.",
     "{0} of {1} lines rest on no norm; alike ones taken together: {2}. Sum: {3}."},
    {"petition-gaps", "2. Định mức, đơn giá mà lần tính này chưa có",
     "2. Norms and prices this run has found missing"},
    {"petition-no-gaps", "Không thiếu bảng định mức hay đơn giá nào.",
     "No table of norms and no price is missing."},
    {"petition-other-gaps",
     "Ngoài ra còn {0} chỗ do kế hoạch chưa ghi đủ, không phải việc của bộ, ngành.",
     "Besides, {0:thing is|things are} missing because the plan does not say; no ministry can "
     "help there."},
    {"petition-trials", "3. Sản phẩm, dịch vụ phải thử nghiệm",
     "3. Products and services to be tried"},
    {"petition-no-trials", "Không có nhiệm vụ nào phải thử nghiệm.", "No task is to be tried."},
    {"petition-refused",
     "Dự toán còn ghi {0} cho việc thử nghiệm mà quy định không cho chi từ ngân sách.",
     "Estimates ask {0} for trials that the rules do not let the budget pay."},
    {"petition-unseen", "Chưa xét {0} trong {1} nhiệm vụ: chưa có dự toán hoặc có lỗi dữ liệu.",
     "{0} of {1} tasks could not be looked at: they have no estimate, or errors."},
    {"petition-foot", "Bảng gộp các dòng cùng tên, đơn vị tính và loại chi.",
     "Lines of one name, unit and kind are taken together."},
    {"petition-at-date", "{0}: {1} ({2}; {3}).", "{0}: {1} ({2}; {3})."},
    {"petition-norm-tasks", "Áp dụng cho: {0}.", "Holds for: {0}."},
    {"petition-agencies", "đơn vị: {0}", "agencies: {0}"},
    {"petition-rests-on", "căn cứ: {0}", "rests on: {0}"},
    {"petition-lacks", "chưa có: {0}", "lacks: {0}"},
    {"petition-quantity", "khối lượng {0}", "quantity {0}"},
    {"petition-unpriced", "{0} dòng chưa có giá", "{0:line|lines} without a price"},
    {"petition-unnamed", "(không ghi tên)", "(no name)"},
    {"petition-no-paper", "chưa nêu căn cứ", "no paper"},
    {"petition-more-papers", "…", "…"},
    {"lack-norm", "định mức", "norm"},
    {"lack-norm-and-price", "định mức và đơn giá", "norm and price"},
    {"lack-any-price", "định mức và mọi giá", "norm and any price"},
    {"trial-procedure", "quy trình thử nghiệm", "procedure is a trial"},
    {"trial-scope", "nội dung là thử nghiệm", "scope is a trial"},
    {"trial-line", "có dòng chi thử nghiệm: {0}", "lines pay for a trial: {0}"},
    {"trial-not-on-market", "chưa có sẵn trên thị trường", "not yet on the market"},
    {"trial-within", "không thấy chi sai", "nothing wrong was found"},
    {"trial-refused", "còn chi sai {0}", "{0} too much"},
    {"gap-norm", "định mức", "norm"},
    {"gap-price", "đơn giá", "price"},
    {"column-lines", "Số dòng", "Lines"},
    {"column-lowest", "Đơn giá thấp nhất (đồng)", "Lowest unit price (đồng)"},
    {"column-highest", "Đơn giá cao nhất (đồng)", "Highest unit price (đồng)"},
    {"column-prices", "Đơn giá", "Unit price"},
    {"column-kind", "Loại chi", "Kind"},
    {"column-rests-on", "Căn cứ giá", "Rests on"},
    {"column-lacks", "Chưa có", "Lacks"},
    {"column-agencies", "Đơn vị có nhu cầu", "Agencies"},
    {"column-which-tasks", "Nhiệm vụ", "Tasks"},
    {"column-table", "Bảng, định mức", "Table"},
    {"column-why", "Nội dung còn thiếu", "What is missing"},
    {"column-reasons", "Vì sao", "Why"},
    {"column-refused", "Không được chi", "Not to be paid"},
});

}  // namespace

std::span<const CatalogueEntry> petition_sentences() {
  return petition_entries;
}

}  // namespace dutoan
