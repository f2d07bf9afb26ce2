// What is missing for a figure, and what to supply.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto missing_entries = std::to_array<CatalogueEntry>({
    {"missing-norm", "chưa có {0}: {1}", "{0} is missing: {1}"},
    {"missing-cell", "bảng không có ô {0}", "the table has no cell {0}"},
    {"missing-key", "bảng {0} không có khóa {1} (có: {2})",
     "the table {0} has no key {1} (it has: {2})"},
    {"missing-outside", "{1} ngoài phạm vi của bảng {0}", "{1} lies outside the table {0}"},
    {"missing-unverified", "{0} mới chỉ ghi theo trí nhớ, chưa xác minh",
     "{0} is from memory only, not verified"},
    {"missing-table", "không có bảng {0} còn hiệu lực", "no table {0} is in force"},
    {"missing-document", "không có văn bản {0} trong danh mục", "no document {0} is listed"},
    {"missing-method", "không dùng được phương pháp {0}", "the method {0} cannot be used"},
    {"missing-empty-list", "{0} của danh sách trống", "{0} of an empty list"},
    {"missing-input", "chưa có {1} ({0}) cho {2}", "{1} ({0}) is not given for {2}"},
    {"missing-rank", "chưa xếp hạng {0}", "the rank {0} is not given"},
    {"missing-enclosing", "{0} cần dòng {1} của dự toán bao ngoài",
     "{0} needs the row {1} of an enclosing estimate"},
    {"missing-price", "dòng \"{0}\" chưa có đơn giá", "the line \"{0}\" has no price"},
    {"missing-quantity", "dòng \"{0}\" chưa có khối lượng", "the line \"{0}\" has no quantity"},
    {"missing-prices-in-table",
     "{0} dòng thiếu đơn giá hoặc khối lượng trong {1}, đầu tiên ở dòng {2}",
     "{0:line|lines} of {1} without a price or a quantity, the first at line {2}"},
    {"missing-resource-price", "chưa có đơn giá {0} trong bộ đơn giá: {1}",
     "no price of {0} in the price books: {1}"},
    {"missing-price-books", "chưa có đơn giá {0}: kế hoạch chưa nêu bộ đơn giá nào ở price_books",
     "no price of {0}: the plan names no price book in price_books"},
    {"missing-vat", "chưa có thuế suất cho loại {0} ngày {1}", "no tax rate for {0} on {1}"},
    {"missing-kind", "dòng chưa ghi loại (kind) nên chưa có thuế suất ngày {0}",
     "the line names no kind, so there is no tax rate for it on {0}"},
    {"missing-kind-of", "có dòng của nhóm {0} chưa ghi loại (kind) nên chưa rõ thuộc hạng mục nào",
     "a line of {0} names no kind, so its category is not known"},
    {"missing-category", "chưa rõ loại {0} trong nhóm {1} thuộc hạng mục a hay b",
     "it is not known whether {0} in {1} belongs to category a or b"},
    {"task-broken", "nhiệm vụ {0} có lỗi dữ liệu nên chưa tính",
     "the task {0} has errors and is left out"},
    {"task-without-estimate", "nhiệm vụ {0} chưa có dự toán", "the task {0} has no estimate"},

    {"missing-figure", "nhiệm vụ {0} chưa có số {1:word}", "the task {0} has no {1:word} figure"},
    {"count-missing-figure", "{0} nhiệm vụ chưa có số liệu này",
     "{0:task|tasks} without this figure"},

    {"supply-norm", "nhập bảng {0} vào thư mục định mức của đơn vị: dutoan norms template {0}",
     "put the table {0} into your own folder of norms: dutoan norms template {0}"},
    {"allow-unverified",
     "đối chiếu văn bản rồi nhập {0} vào định mức của đơn vị, hoặc chạy với --allow-unverified",
     "check the text and put {0} into your own norms, or run with --allow-unverified"},
    {"supply-input", "ghi {0} trong inputs", "give {0} under inputs"},
    {"supply-line", "ghi đơn giá và khối lượng cùng căn cứ giá",
     "give price and quantity with the paper they rest on"},
    {"supply-price", "thêm {0} vào một bộ đơn giá của kế hoạch",
     "add {0} to a price book of the plan"},
    {"supply-kind", "ghi kind: (hoặc vat:) ở dòng", "give kind: (or vat:) in the line"},
    {"supply-vat", "ghi vat: ở dòng", "give vat: in the line"},

    {"count-nothing-sent-in", "{0} đơn vị chưa gửi", "{0:agency has|agencies have} sent nothing"},
    {"count-submission-with-faults", "{0} đơn vị gửi tệp có lỗi",
     "{0:agency|agencies} with a faulty file"},
    {"count-missing-price", "{0} dòng thiếu đơn giá", "{0:line|lines} without a price"},
    {"count-missing-quantity", "{0} dòng thiếu khối lượng", "{0:line|lines} without a quantity"},
    {"count-missing-prices-in-table", "{0} bảng có dòng thiếu đơn giá",
     "{0:table|tables} with lines without a price"},
    {"count-missing-norm", "{0} giá trị định mức chưa có", "{0:norm value|norm values} missing"},
    {"count-missing-cell", "{0} ô không có trong bảng", "{0:cell|cells} their table does not have"},
    {"count-missing-key", "{0} khóa chưa có trong bảng", "{0:key|keys} not in their table"},
    {"count-missing-outside", "{0} giá trị ngoài phạm vi bảng",
     "{0:value|values} outside their table"},
    {"count-missing-unverified", "{0} giá trị chưa xác minh", "{0:value|values} not verified"},
    {"count-missing-table", "{0} bảng chưa có", "{0:table|tables} missing"},
    {"count-missing-input", "{0} đầu vào chưa có", "{0:input|inputs} not given"},
    {"count-missing-rank", "{0} hạng chưa chấm", "{0:rank|ranks} not given"},
    {"count-missing-price-books", "{0} đơn giá tài nguyên chưa có",
     "{0:resource price|resource prices} missing"},
    {"count-missing-resource-price", "{0} đơn giá tài nguyên chưa có",
     "{0:resource price|resource prices} missing"},
    {"count-missing-vat", "{0} loại chưa có thuế suất", "{0:kind|kinds} without a tax rate"},
    {"count-missing-kind", "{0} dòng chưa ghi loại", "{0:line|lines} without a kind"},
    {"count-missing-kind-of", "{0} nhóm có dòng chưa ghi loại",
     "{0:group|groups} with lines of no kind"},
    {"count-missing-category", "{0} loại chưa rõ hạng mục", "{0:kind|kinds} without a category"},
    {"count-task-broken", "{0} nhiệm vụ có lỗi", "{0:task|tasks} with errors"},
    {"nothing-sent-in", "đơn vị {0} chưa gửi dự toán", "the agency {0} has sent nothing in"},
    {"submission-with-faults", "đơn vị {0} gửi tệp {1} có lỗi hoặc có dòng chưa xếp được",
     "the agency {0} sent {1} with faults or rows nobody could place"},
    {"file-unread", "không đọc được tệp {0}", "the file {0} could not be read"},
    {"count-file-unread", "{0} tệp không đọc được", "{0:file|files} that could not be read"},
    {"errors-outside-tasks", "dữ liệu có lỗi ngoài các nhiệm vụ; xem các lỗi đã báo",
     "the input has errors outside its tasks; see the errors reported"},
    {"count-errors-outside-tasks", "dữ liệu có lỗi", "the input has errors"},
    {"count-task-without-estimate", "{0} nhiệm vụ chưa có dự toán",
     "{0:task|tasks} without an estimate"},
    {"count-other", "{0} mục khác", "{0:other thing|other things}"},
});

}  // namespace

std::span<const CatalogueEntry> missing_sentences() {
  return missing_entries;
}

}  // namespace dutoan
