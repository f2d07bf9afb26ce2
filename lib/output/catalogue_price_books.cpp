// What is said of price books: of lists that become one, and of two that are compared.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto price_book_entries = std::to_array<CatalogueEntry>({
    // The list as a whole.
    {"price-list-empty", "không có dòng nào", "there is nothing in it"},
    {"price-list-no-headings",
     "không thấy dòng tiêu đề: cần ít nhất hai cột như Mã hiệu, Tên, ĐVT, Đơn giá",
     "no heading row: at least two columns such as Mã hiệu, Tên, ĐVT, Đơn giá are needed"},
    {"price-list-no-price", "không có cột giá nào; chỉ ra bằng --column",
     "there is no column of prices; name it with --column"},
    {"price-list-several-prices", "có nhiều cột giá: {0}",
     "there are several columns of prices: {0}"},
    {"price-list-no-region", "không có đúng một cột giá của vùng {0}: {1}",
     "not exactly one column of prices is of region {0}: {1}"},
    {"price-list-choose",
     "chọn bằng --column CỘT (tiêu đề hoặc chữ cái của cột) hoặc --region VÙNG",
     "choose with --column COLUMN (its heading or letter) or --region REGION"},
    {"price-list-no-code", "không có cột mã; chỉ ra bằng --code cột nào làm mã của giá",
     "there is no column of codes; say with --code which column is the key of a price"},
    {"price-list-several-codes", "có nhiều cột mã: {0}; chọn bằng --code",
     "there are several columns of codes: {0}; choose with --code"},
    {"price-list-no-such-column", "không có cột {0} ({1})", "there is no column {0} ({1})"},
    {"price-list-column-twice", "có nhiều cột mang tiêu đề {0} ({1}); dùng chữ cái của cột",
     "several columns have the heading {0} ({1}); use the letter of the column"},
    {"price-list-one-column", "một cột không thể vừa là mã vừa là giá: {0}",
     "one column cannot be both the code and the price: {0}"},
    {"price-list-unit", "bảng ghi đơn vị tiền là {0}, --unit lại là {1}",
     "the list gives its prices in {0}, and --unit says {1}"},
    {"price-list-unit-choose",
     "bỏ --unit để đọc theo bảng; nếu bảng ghi sai thì sửa chỗ ấy trong bảng",
     "leave --unit out to read it as the list says; where the list is wrong, correct it there"},
    {"price-list-columns", "các cột: {0}", "the columns: {0}"},
    {"price-list-second-table",
     "ở đây bắt đầu một bảng khác tiêu đề; tách mỗi bảng thành một tệp hoặc một trang tính",
     "another table with other headings begins here; put each into a file or sheet of its own"},

    // A row.
    {"price-list-row-price", "chưa có giá", "no price"},
    {"price-list-row-code", "không có mã", "no code"},
    {"price-list-row-sign", "mã {0} bắt đầu bằng dấu của công thức (= + - @)",
     "the code {0} begins like a formula (= + - @)"},
    {"price-list-row-twice", "mã {0} có giá hoặc đơn vị khác ở {1}",
     "the code {0} has another price or unit at {1}"},
    {"price-list-words", "{0} không phải số", "{0} is no number"},
    {"price-list-not-plain", "{0} không phải số kiểu 1234567.89 (xem --numbers)",
     "{0} is no number like 1234567.89 (see --numbers)"},
    {"price-list-not-vi", "{0} không phải số kiểu 1.234.567,89 (xem --numbers)",
     "{0} is no number like 1.234.567,89 (see --numbers)"},
    {"price-list-comma", "{0} có hai cách hiểu: {1} hay {2}? viết rõ một trong hai",
     "{0} can be read in two ways: {1} or {2}? write the one you mean"},
    {"price-list-negative", "giá âm: {0}", "a negative price: {0}"},
    {"price-list-zero", "giá 0: chưa có giá hay miễn phí?",
     "a price of 0: unknown, or free of charge?"},
    {"price-list-too-large", "giá quá lớn: {0}", "the price is too large: {0}"},

    // `norms import`
    {"price-import-flags", "thiếu {0}: cần để ghi bộ đơn giá",
     "{0} is needed to write a price book"},
    {"price-import-id", "--id {0}: chỉ dùng chữ cái không dấu, chữ số, - và _",
     "--id {0}: only the letters a to z, digits, - and _"},
    {"price-import-days", "--until phải sau --from", "--until must be later than --from"},
    {"price-import-other-file",
     "không ghi đè {0}: không phải do norms import ghi như vậy, hoặc đã được sửa sau đó; xóa đi hoặc "
     "chọn thư mục khác",
     "not overwritten: {0}; norms import did not write that, or somebody changed it since; remove "
     "it or choose another folder"},
    {"price-import-id-taken", "đã có bộ đơn giá {0} ở tệp khác; chọn --id khác",
     "another file has the price book {0} already; choose another --id"},
    {"price-import-lost",
     "{0} dòng có giá chưa vào được bộ đơn giá; từng dòng và lý do ở bảng kết quả",
     "{0:row with a price is|rows with a price are} not in the price book; the report lists each "
     "with the reason"},
    {"price-import-nothing", "không xếp được giá nào; không ghi tệp",
     "no price could be placed; nothing is written"},
    {"price-book-source", "Nhập từ {0} (sha256 {1}): {2} giá. Tệp sửa tay sẽ không bị ghi đè.",
     "Read from {0} (sha256 {1}): {2:price|prices}. What is changed by hand is not overwritten."},
    {"price-book-lacks", "Thiếu {0} dòng của bảng giá không đọc được giá",
     "{0:row|rows} of the list whose price could not be read are not here"},
    {"price-import-title", "NHẬP BỘ ĐƠN GIÁ", "PRICE BOOK READ"},
    {"price-import-read", "{0}: cột mã {1}; cột giá {2}.", "{0}: codes in {1}; prices in {2}."},
    {"price-import-unit-list", "Đơn vị tiền của bảng: {0} (ghi ở {1}).",
     "Prices of the list: in {0} (says {1})."},
    {"price-import-unit-flag", "Đơn vị tiền của bảng: {0} (theo --unit; bảng không ghi).",
     "Prices of the list: in {0} (says --unit; the list does not say)."},
    {"price-import-unit-assumed", "Đơn vị tiền của bảng: {0} (bảng không ghi; đổi bằng --unit).",
     "Prices of the list: in {0} (the list does not say; --unit changes it)."},
    {"price-import-extremes",
     "Giá theo đồng: đầu tiên {0} = {1}; thấp nhất {2} = {3}; cao nhất {4} = {5}.",
     "Prices in đồng: the first {0} = {1}; the lowest {2} = {3}; the highest {4} = {5}."},
    {"price-import-proof",
     "{0} dòng = {1} giá đã xếp + {2} dòng lặp lại + {3} tiêu đề nhóm + {4} ghi chú + {5} dòng "
     "chưa "
     "xếp được.",
     "{0:row|rows} = {1} placed + {2} repeated + {3:group heading|group headings} + {4:note|notes} "
     "+ {5} not placed."},
    {"price-import-above", "Dòng tiêu đề của bảng: {0}.", "Titles and headings of the list: {0}."},
    {"price-import-unplaced", "Chưa xếp được:", "Not placed:"},
    {"price-import-holds", "Nội dung", "What it holds"},
    {"price-import-why", "Vì sao", "Why"},
    {"price-import-texts", "Tiêu đề nhóm và ghi chú:", "Group headings and notes:"},
    {"price-import-more", "… và {0} dòng nữa (đủ trong json)", "… and {0} more (all are in json)"},
    {"price-import-not-written",
     "Chưa ghi tệp nào: thêm -o THƯ_MỤC, --id, --title, --basis để ghi.",
     "Nothing is written: add -o FOLDER, --id, --title, --basis to write it."},
    {"price-import-nothing-written", "Chưa ghi tệp nào.", "Nothing is written."},
    {"price-import-written", "Đã ghi: {0}.", "Written: {0}."},

    // `norms diff`
    {"price-diff-no-book", "không có bộ đơn giá nào như vậy trong tệp",
     "there is no such price book in the file"},
    {"price-diff-not-yaml",
     "{0} không phải tệp của bộ đơn giá; ghi tệp .yaml của bộ ({1}), hoặc mã của bộ cùng --norms",
     "{0} is no file of a price book; name its .yaml ({1}), or its id together with --norms"},
    {"price-diff-several-books", "tệp có nhiều bộ đơn giá: {0}; ghi TỆP#MÃ",
     "the file has several price books: {0}; write FILE#ID"},
    {"price-diff-not-used", "kế hoạch không dùng bộ đơn giá nào trong hai bộ: {0}, {1}",
     "the plan uses neither of the price books {0}, {1}"},
    {"price-diff-title", "SO SÁNH BỘ ĐƠN GIÁ", "PRICE BOOKS COMPARED"},
    {"price-diff-old", "Cũ: {0}", "Old: {0}"},
    {"price-diff-new", "Mới: {0}", "New: {0}"},
    {"price-diff-region", "vùng {0}", "region {0}"},
    {"price-diff-regions", "Hai bộ giá của hai vùng khác nhau.",
     "The books are of different regions."},
    {"price-diff-code", "Mã", "Code"},
    {"price-diff-before", "Giá cũ (đồng)", "Old price (đồng)"},
    {"price-diff-after", "Giá mới (đồng)", "New price (đồng)"},
    {"price-is-changed", "chưa có giá", "no price"},
    {"price-is-unit-changed", "khác đơn vị", "other unit"},
    {"price-is-added", "thêm", "added"},
    {"price-is-removed", "bỏ", "removed"},
    {"price-diff-counts",
     "{0} giá giữ nguyên, {1} giá tăng, {2} giá giảm, {3} giá đổi đơn vị, {4} giá thêm, {5} giá "
     "bỏ.",
     "{0:price is|prices are} the same, {1} went up, {2} went down, {3} changed the unit, {4} were "
     "added, {5} removed."},
    {"price-effect-heading", "Tác động đến {0} ({1}):", "The effect on {0} ({1}):"},
    {"price-effect-days",
     "Tính hai lần, mỗi lần với một bộ giá, không xét ngày hiệu lực của hai bộ.",
     "Computed twice, with either book, whatever days the books are in force."},
    {"price-effect-units",
     "{0} giá đổi đơn vị: nhiệm vụ dùng giá ấy được tính như thể đơn vị không đổi, cần xem lại.",
     "{0:price|prices} changed the unit: tasks that use them are computed as if it were the same; "
     "look at "
     "them again."},
    {"price-effect-before", "Với giá cũ", "Old prices"},
    {"price-effect-after", "Với giá mới", "New prices"},
    {"price-effect-total", "Cả kế hoạch", "The plan"},
    {"price-effect-unchanged", "{0} nhiệm vụ không đổi.", "{0:task does|tasks do} not change."},
});

}  // namespace

std::span<const CatalogueEntry> price_book_sentences() {
  return price_book_entries;
}

}  // namespace dutoan
