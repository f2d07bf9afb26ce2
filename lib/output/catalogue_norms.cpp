// What can be wrong with norms, and with asking for them.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto norm_entries = std::to_array<CatalogueEntry>({
    {"form-column-ways", "cột {0}: ghi is, hoặc money, formula",
     "column {0}: say either is, or money or a formula"},
    {"form-years", "{0} không phải năm của biểu mẫu; viết N, N-1, N+2, ..N-2, N+3.. hoặc all",
     "{0} is no year of a form; write N, N-1, N+2, ..N-2, N+3.. or all"},
    {"form-term-unknown", "biểu {0}, cột {1}: không có cột {2}",
     "form {0}, column {1}: there is no column {2}"},
    {"form-unknown", "không có biểu mẫu {0}", "there is no form {0}"},
    {"norms-not-installed", "không tìm thấy bộ định mức đi kèm, đã tìm ở {0}",
     "the shipped norms are not there; looked for in {0}"},
    {"hint-install", "cài lại dutoan, hoặc chép thư mục norms vào đó",
     "install dutoan again, or copy the folder norms to that place"},
    {"norms-not-found", "không có thư mục định mức {0}", "there is no folder of norms {0}"},
    {"method-unknown", "không có phương pháp {0}", "there is no method {0}"},
    {"norm-unknown", "không có định mức {0}", "there is no norm {0}"},
    {"not-in-force", "{0}: không có văn bản nào có hiệu lực ngày {1}",
     "no document in force on {1} holds {0}"},
    {"norms-clash", "{0}: hai văn bản cùng nhận hiệu lực ngày {1}",
     "{0}: two documents claim to be in force on {1}"},
    {"note-claimed-here", "nhận ở đây", "claimed here"},
    {"hint-overrides", "bản của đơn vị thay bản đã có thì đặt dưới khóa overrides:",
     "what replaces an earlier folder's value stands under overrides:"},
    {"hint-earlier", "trước đó: {0}, hết hiệu lực từ ngày {1}",
     "before: {0}, no longer in force on {1}"},
    {"hint-later", "sau đó: {0}, có hiệu lực từ ngày {1}", "after: {0}, in force from {1}"},
    {"hint-life", "hiệu lực từ ngày {0}, hết hiệu lực từ ngày {1}",
     "in force from {0}, no longer on {1}"},
    {"hint-life-from", "hiệu lực từ ngày {0}", "in force from {0}"},
    {"hint-life-until", "hết hiệu lực từ ngày {0}", "no longer in force on {0}"},
    {"hint-search", "tìm bằng: dutoan norms search; định mức của đơn vị thì thêm bằng --norms",
     "find it with: dutoan norms search; add norms of your own with --norms"},
    {"document-unknown", "không có văn bản {0}", "there is no document {0}"},
    {"document-without-name", "văn bản {0} không có {1}", "the document {0} holds no {1}"},
    {"document-not-in-force", "{0} không có hiệu lực ngày {1}", "{0} is not in force on {1}"},
    {"hint-in-force-then", "ngày {0} áp dụng {1}", "on {0} it is {1}"},
    {"hint-replaced-by", "đã được thay bằng {0}", "it was replaced by {0}"},
    {"document-misplaced", "tệp nằm trong thư mục của {0} nhưng ghi văn bản khác",
     "the file lies in the folder of {0} but names another document"},
    {"norm-twice", "{0} đã có", "{0} is there already"},
    {"norm-unit", "{0} tính theo {1}, dòng này ghi {2}", "{0} is per {1}, this line says {2}"},
    {"note-norm-here", "định mức ở đây", "the norm is here"},
    {"price-book-unknown", "không có bộ đơn giá {0}", "there is no price book {0}"},
    {"hint-price-book", "thêm thư mục có bộ đơn giá bằng --norms",
     "add the folder that holds the price book with --norms"},
    {"records-from-in-norms", "định mức phải ghi giá trị tại chỗ, không lấy từ tệp",
     "a norm must write its values out, not take them from a file"},

    {"value-without-basis", "{0} chưa ghi căn cứ (basis)", "{0} has no basis"},
    {"value-without-evidence", "{0} chưa ghi mức xác minh (evidence)", "{0} has no evidence class"},
    {"method-without-rows", "phương pháp {0} không có dòng nào", "the method {0} has no row"},
    {"table-kind",
     "bảng {0} ghi kind không khớp với các dòng: keyed đi với khóa, ladder và brackets đi với danh "
     "sách",
     "the kind of the table {0} does not fit its rows: keyed goes with keys, ladder and brackets "
     "with a list"},
    {"table-without-rows", "bảng {0} không có giá trị; nếu chưa có thì ghi missing: lý do",
     "the table {0} has no value; if it is not known say missing: why"},
    {"price-headings",
     "bảng giá của {0} phải có dòng tiêu đề với cột Mã (id) và Đơn giá (unit_price)",
     "the prices of {0} need a heading row with the columns id and unit_price"},
    {"price-file-outside", "tệp giá {0} ra ngoài thư mục định mức; đặt tệp vào trong thư mục đó",
     "the price file {0} leaves the folder of norms; put it inside"},
    {"cell-empty", "ô trống trong bảng {0}; nếu chưa có thì ghi missing: lý do",
     "an empty cell in the table {0}; if it is not known say missing: why"},
    {"versions-overlap", "hai phiên bản của {0} cùng có hiệu lực một ngày",
     "two versions of {0} are in force on one day"},
    {"row-without-bound", "bậc của {0} thiếu from, above hoặc at",
     "a row of {0} lacks from, above or at"},
    {"bounds-not-ascending", "các bậc của {0} phải tăng dần: {1} đứng sau {2}",
     "the bounds of {0} must ascend: {1} stands behind {2}"},
    {"rounding-step", "bước làm tròn phải lớn hơn 0", "the step of rounding must be above 0"},
    {"input-type", "không có loại đầu vào {0}", "there is no input type {0}"},
    {"row-unknown", "{1} không có dòng {0}", "{1} has no row {0}"},
    {"hint-rows", "các dòng có: {0}", "the rows are: {0}"},

    {"word-norm-file", "tệp định mức", "a norm file"},
    {"word-index", "danh mục văn bản", "the list of documents"},
    {"word-document", "văn bản", "a document"},
    {"word-claimed-name", "tên trong danh mục", "a name of the list"},
    {"word-validity", "thời gian hiệu lực", "a validity"},
    {"word-overrides", "phần overrides", "overrides"},
    {"word-table-row", "bậc của bảng", "a row of a table"},
    {"word-table-version", "phiên bản của bảng", "a version of a table"},
    {"word-cell", "ô của bảng", "a cell"},
    {"word-method", "phương pháp", "a method"},
    {"word-input", "đầu vào", "an input"},
    {"word-row", "dòng của phương pháp", "a row of a method"},
    {"word-rounding", "quy tắc làm tròn", "a rounding"},
    {"word-norm-item", "định mức", "a norm item"},
    {"word-price-book", "bộ đơn giá", "a price book"},
    {"word-local", "văn bản hai ngôn ngữ", "a text in two languages"},
});

}  // namespace

std::span<const CatalogueEntry> norm_sentences() {
  return norm_entries;
}

}  // namespace dutoan
