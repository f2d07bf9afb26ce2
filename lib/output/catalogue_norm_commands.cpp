// What `norms` prints, and what the lint of norms finds.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto norm_command_entries = std::to_array<CatalogueEntry>({
    {"days-from", "từ {0}", "from {0}"},
    {"days-until", "trước {0}", "until {0}"},
    {"days-between", "từ {0} đến trước {1}", "from {0} until {1}"},
    {"days-always", "không ghi thời hạn", "no dates given"},

    {"norms-days-evidence", "Hiệu lực: {0}; mức xác minh: {1}", "In force: {0}; evidence: {1}"},
    {"norms-method", "Phương pháp: {0}", "Methods: {0}"},
    {"norms-table", "Bảng: {0}", "Tables: {0}"},
    {"norms-norm-item", "Định mức: {0}", "Norm items: {0}"},
    {"norms-price-book", "Bộ đơn giá: {0}", "Price books: {0}"},
    {"norms-none-then", "không có văn bản nào có hiệu lực ngày {0}",
     "no document is in force on {0}"},
    {"norms-no-gap", "Không thiếu giá trị nào.", "Nothing is missing."},
    {"norms-gap-count", "{0} chỗ còn thiếu.", "{0:gap|gaps}."},
    {"norms-gap-place", "Ở {0}; hiệu lực: {1}", "At {0}; in force: {1}"},
    {"norms-gap-remedy",
     "Bổ sung trong thư mục định mức của đơn vị, dưới khóa overrides:; dutoan norms template "
     "VĂN-BẢN/BẢNG in sẵn tệp để điền.",
     "Supply it in your own folder of norms, under overrides:; dutoan norms template DOC/TABLE "
     "prints the file to fill in."},
    {"norms-hit-count", "Tìm thấy {0} mục.", "{0} found."},

    {"norm-issuer", "Cơ quan ban hành: {0}", "Issued by: {0}"},
    {"norm-signed", "Ngày ký: {0}", "Signed: {0}"},
    {"norm-replaced-by", "Được thay bằng: {0}", "Replaced by: {0}"},
    {"norm-evidence", "Mức xác minh: {0}", "Evidence: {0}"},
    {"norm-checked", "Đối chiếu lần cuối: {0}", "Last checked: {0}"},
    {"norm-read", "Đã đọc ở:", "Read at:"},
    {"norm-conflicts", "Các bản đọc khác nhau:", "Readings that differ:"},
    {"norm-note", "Ghi chú: {0}", "Note: {0}"},
    {"norm-basis", "Căn cứ: {0}", "Basis: {0}"},
    {"norm-unit-of", "Đơn vị: {0}", "Unit: {0}"},
    {"norm-method", "Phương pháp: {0}", "Method: {0}"},
    {"norm-total", "Kết quả: {0}", "Result: {0}"},
    {"norm-missing", "Chưa có: {0}", "Missing: {0}"},
    {"norm-otherwise", "Khóa khác: {0}", "Any other key: {0}"},
    {"norm-manner-value", "Một giá trị.", "One value."},
    {"norm-manner-keyed", "Tra theo khóa.", "Read by key."},
    {"norm-manner-ladder", "Tra theo bậc: lấy bậc cuối cùng đạt tới.",
     "A ladder: the last step reached counts."},
    {"norm-manner-brackets", "Giữa hai mốc nội suy tuyến tính; ngoài bảng thì không có giá trị.",
     "Interpolated between two bounds; there is no value outside the table."},
    {"norm-manner-brackets-hold",
     "Giữa hai mốc nội suy tuyến tính; ngoài hai đầu lấy giá trị của mốc đầu hoặc mốc cuối.",
     "Interpolated between two bounds; beyond the ends the end's value holds."},
    {"norm-column-key", "Khóa", "Key"},
    {"norm-column-basis", "Căn cứ", "Basis"},
    {"norm-column-input", "Đầu vào", "Input"},
    {"norm-column-type", "Kiểu", "Type"},
    {"norm-column-kind", "Loại", "Kind"},
    {"norm-column-days", "Hiệu lực", "In force"},
    {"norm-kind-document", "văn bản", "document"},
    {"norm-kind-table", "bảng", "table"},
    {"norm-kind-method", "phương pháp", "method"},
    {"norm-kind-norm-item", "định mức", "norm item"},
    {"norm-kind-price-book", "bộ đơn giá", "price book"},
    {"norm-value", "Giá trị: {0}", "Value: {0}"},
    {"norm-amount", "Thành tiền: {0} đồng", "Amount: {0} đồng"},
    {"norm-between", "Nội suy giữa: {0} và {1}", "Interpolated between: {0} and {1}"},
    {"norm-at-row", "Dòng áp dụng: {0}", "Row applied: {0}"},
    {"norm-unverified",
     "Chưa xác minh: khi tính coi như thiếu, trừ khi chạy với --allow-unverified.",
     "Not verified: it counts as missing, unless --allow-unverified is given."},

    {"norm-not-found", "không có văn bản, bảng, phương pháp hay định mức nào tên {0}",
     "there is no document, table, method or norm called {0}"},
    {"norm-not-in-force", "{0} không có hiệu lực ngày {1}; các thời gian có: {2}",
     "{0} is not in force on {1}; it is: {2}"},
    {"norm-not-readable", "{0} không tra được tại {1}: {2}", "{0} cannot be read at {1}: {2}"},
    {"norm-why-single", "bảng chỉ có một giá trị", "it holds a single value"},
    {"norm-why-number", "khóa phải là một số, ví dụ 9_000_000_000",
     "the key must be a number, such as 9_000_000_000"},
    {"norm-why-no-table", "đó không phải là bảng", "it is not a table"},
    {"template-plan", "Kế hoạch mẫu", "Template"},
    {"template-optional", "có thể bỏ", "may stay out"},
    {"template-default", "mặc định {0}", "default {0}"},
    {"template-agency", "Tên đơn vị", "Name of the agency"},
    {"template-table", "Điền giá trị và căn cứ, rồi đặt tệp trong thư mục dùng với --norms",
     "Fill in values and basis, and put the file into a folder used with --norms"},
    {"template-needs-date", "{0} có ở nhiều văn bản; ghi --as-of NGÀY hoặc một trong: {1}",
     "{0} stands in several documents; say --as-of DATE or one of: {1}"},
    {"template-not-for", "chỉ in mẫu cho phương pháp và bảng; {0} không phải",
     "templates are for methods and tables; {0} is neither"},

    {"lint-name-not-in-force", "{0} dùng {1}, nhưng ngày {2} không có {1} nào có hiệu lực",
     "{0} uses {1}, but on {2} no {1} is in force"},
    {"lint-index-extra", "danh mục ghi {0} có {2:word} {1}, nhưng không tệp nào chứa",
     "the index says {0} holds {1}, {2:word}, but no file does"},
    {"lint-index-lacks", "danh mục không ghi {2:word} {1} của {0}",
     "the index lacks {1}, {2:word} of {0}"},
    {"lint-index-days", "danh mục ghi {0} có hiệu lực {1}, tệp ghi {2}",
     "the index says {0} is in force {1}, its file says {2}"},
    {"note-held-here", "nội dung ở đây", "what it is stands here"},
    {"note-listed-here", "văn bản được ghi ở đây", "the document is listed here"},
    {"lint-folder-not-listed",
     "danh mục không có văn bản {0} nên thư mục này không bao giờ được đọc",
     "the index lists no document {0}, so that this folder is never read"},
    {"lint-bracket-above", "bảng nội suy {0} ghi mốc bằng at:, không dùng above:",
     "the brackets {0} give their bounds with at:, not above:"},
    {"word-shared-table", "bảng dùng chung", "a shared table"},
    {"lint-proved", "Đã kiểm {0} văn bản, {1} bảng, {2} phương pháp: không có lỗi.",
     "Proved {0:document|documents}, {1:table|tables}, {2:method|methods}: nothing is wrong."},
});

}  // namespace

std::span<const CatalogueEntry> norm_command_sentences() {
  return norm_command_entries;
}

}  // namespace dutoan
