// What can be wrong with a file before anybody asks what it means.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto file_entries = std::to_array<CatalogueEntry>({
    {"file-not-found", "không tìm thấy tệp {0}", "there is no file {0}"},
    {"file-is-folder", "{0} là thư mục, không phải tệp", "{0} is a folder, not a file"},
    {"file-unreadable", "không đọc được tệp {0}; kiểm tra quyền truy cập",
     "the file {0} cannot be read; check its permissions"},
    {"file-too-large", "tệp {0} lớn hơn {1} MB; chuyển các dòng sang tệp CSV với lines_from",
     "the file {0} is larger than {1} MB; put its lines into a CSV file with lines_from"},
    {"file-empty", "tệp không có nội dung", "the file is empty"},
    {"folder-without-plan", "thư mục {0} không có tệp .yaml nào của kế hoạch",
     "the folder {0} holds no .yaml file of a plan"},
    {"path-outside", "đường dẫn {0} ra ngoài thư mục của kế hoạch; đặt tệp vào trong thư mục đó",
     "the path {0} leaves the plan's folder; put the file inside it"},
    {"include-ring", "tệp {0} gọi vòng lại chính nó qua include",
     "the file {0} includes itself in a ring"},
    {"include-twice", "tệp {0} được include hai lần", "the file {0} is included twice"},
    {"text-utf16", "tệp mã hóa UTF-16; lưu lại theo UTF-8",
     "the file is encoded as UTF-16; save it as UTF-8"},
    {"text-nul", "có ký tự NUL: đây không phải tệp văn bản",
     "there is a NUL byte: this is no text file"},
    {"text-not-utf8", "không phải UTF-8; lưu tệp lại theo UTF-8 (Unicode)",
     "this is not UTF-8; save the file as UTF-8 (Unicode)"},
    {"format-version", "định dạng {0} chưa biết; chương trình này đọc định dạng {1}",
     "format {0} is not known; this program reads format {1}"},

    {"yaml-open-quote", "dấu nháy mở ở đây không được đóng", "the quote opened here is not closed"},
    {"yaml-open-brace", "ngoặc nhọn mở ở đây không được đóng bằng }",
     "the brace opened here is not closed with }"},
    {"yaml-open-bracket", "ngoặc vuông mở ở đây không được đóng bằng ]",
     "the bracket opened here is not closed with ]"},
    {"yaml-stray-close", "dấu đóng ngoặc thừa", "a closing bracket without an opening one"},
    {"yaml-colon", "dấu hai chấm đặt sai chỗ; đặt văn bản có dấu hai chấm trong ngoặc kép",
     "a misplaced colon; put a text that holds a colon in quotes"},
    {"yaml-indentation", "thụt đầu dòng không khớp với các dòng trên",
     "the indentation does not fit the lines above"},
    {"yaml-tab", "dùng dấu cách để thụt đầu dòng, không dùng phím Tab",
     "indent with spaces, not with tabs"},
    {"yaml-too-deep", "lồng nhau quá sâu", "nested too deep"},
    {"yaml-escape", "sau dấu \\ là ký tự không dùng được; viết \\\\ nếu muốn dấu \\",
     "what follows the backslash is no escape; write \\\\ for a backslash"},
    {"yaml-syntax", "không đúng cú pháp YAML", "this is not valid YAML"},
    {"yaml-second-document", "tệp có hai phần ngăn bởi ---; tách thành hai tệp",
     "the file holds two documents parted by ---; make two files of it"},
    {"yaml-alias", "không dùng neo & và bí danh * của YAML; ghi lại giá trị",
     "YAML anchors (&) and aliases (*) are not used here; write the value out"},

    {"key-twice", "khóa {0} ghi hai lần", "the key {0} stands here twice"},
    {"key-unknown", "{1:word} không có khóa {0}", "{1:word} has no key {0}"},
    {"key-missing", "{1:word} thiếu khóa {0}", "{1:word} lacks the key {0}"},
    {"object-type", "{0:word} phải viết thành các cặp khóa: giá trị",
     "{0:word} must be written as key: value pairs"},
    {"value-type", "{0} phải là {1:word}", "{0} must be {1:word}"},
    {"yes-no", "{0} phải là yes hoặc no, không phải {1}", "{0} must be yes or no, not {1}"},
    {"date-invalid", "{0}: không có ngày {1}; viết 2023-03-06 hoặc 06/03/2023",
     "{0}: there is no date {1}; write 2023-03-06 or 06/03/2023"},
    {"choice-unknown", "{0} không nhận giá trị {1}", "{0} cannot be {1}"},
    {"code-unquoted",
     "mã {1} của {0} phải đặt trong ngoặc kép: \"{1}\"; không có ngoặc thì phần mềm khác đọc thành "
     "số",
     "the code {1} of {0} must stand in quotes: \"{1}\"; other programs would read a number"},

    {"number-comma", "{0}: dấu phẩy có hai cách hiểu; viết {1} hoặc {2}",
     "{0}: the comma can be read in two ways; write {1} or {2}"},
    {"number-grouped", "{0}: không dùng dấu ngăn hàng nghìn; viết {1}",
     "{0}: nothing between thousands; write {1}"},
    {"number-separators",
     "{0}: dấu thập phân là dấu chấm, không dùng dấu ngăn hàng nghìn; viết {1}",
     "{0}: a point before the decimals and nothing between thousands; write {1}"},
    {"sum-row-with-price",
     "dòng {0} được hiểu là dòng cộng nên không được tính; là hạng mục thì đổi tên",
     "the row {0} is taken for a sum and not counted; if it is a line, give it another name"},
    {"row-not-counted",
     "dòng {0} có thành tiền nhưng không có khối lượng, đơn giá hay căn cứ giá nên không được "
     "cộng; "
     "khoản trọn gói thì ghi căn cứ giá, dòng cộng thì ghi Cộng ở đầu",
     "the row {0} has an amount but no quantity, price or paper; it is not added; "
     "give a lump sum its paper, and let a sum begin with Cộng"},
    {"number-two-readings", "{0} có hai cách hiểu: {1} hay {2}? viết rõ một trong hai",
     "{0} can be read in two ways: {1} or {2}? write the one you mean"},
    {"number-leading-zero", "{0}: bỏ số 0 ở đầu, viết {1}; nếu là mã thì đặt trong ngoặc kép",
     "{0}: drop the leading zero and write {1}; put a code in quotes"},
    {"number-long", "{0}: quá nhiều chữ số", "{0}: too many digits"},
    {"number-malformed", "{0}: {1} không phải số; viết chữ số, dấu chấm thập phân, ví dụ 1_500.25",
     "{0}: {1} is no number; write digits and a decimal point, such as 1_500.25"},
    {"count-whole", "{0} phải là số nguyên không âm, không phải {1}",
     "{0} must be a whole number that is not negative, not {1}"},
    {"rate-range", "{0}: {1} không nằm giữa 0% và 100%", "{0}: {1} is not between 0% and 100%"},
    {"rate-percent", "{0}: {1} là {2} hay {3}? viết tỷ lệ có dấu %",
     "{0}: does {1} mean {2} or {3}? write rates with the sign %"},
    {"rate-two-readings", "{0}: {1} hay {2}? tỷ lệ không quá 100%; gõ lại cho đúng",
     "{0}: {1} or {2}? a rate is not above 100%; type the one you mean"},

    {"csv-open-quote", "dấu nháy mở ở đây không được đóng đến hết tệp",
     "the quote opened here is not closed to the end of the file"},
    {"csv-after-quote", "sau dấu nháy đóng phải là dấu ngăn cột hoặc hết dòng",
     "a closing quote must be followed by the delimiter or the line end"},
    {"csv-extra-field",
     "dòng có {1} ô nhưng chỉ có {0} tiêu đề cột; đặt văn bản có dấu ngăn cột trong ngoặc kép",
     "the row has {1} cells but there are only {0} headings; put text that holds the delimiter in "
     "quotes"},
    {"csv-record-long", "dòng này dài hơn 1 MB; tệp có lẽ không phải bảng CSV",
     "this row is longer than 1 MB; the file is probably no CSV table"},
    {"cell-number-plain",
     "{0}: {1} không phải số kiểu 1234567.89; nếu bảng viết 1.234.567,89 thì ghi numbers: vi",
     "{0}: {1} is no number like 1234567.89; if the table writes 1.234.567,89 say numbers: vi"},
    {"cell-number-vi", "{0}: {1} không phải số kiểu 1.234.567,89",
     "{0}: {1} is no number like 1.234.567,89"},
    {"cell-vat", "thuế suất {0}: viết 10%, 8%, 0% hoặc KCT (không chịu thuế)",
     "tax rate {0}: write 10%, 8%, 0% or KCT (not subject to VAT)"},
    {"headings-not-found",
     "không thấy dòng tiêu đề cột nào đã biết (ví dụ: Nội dung, ĐVT, Khối lượng, Đơn giá)",
     "no row of known headings (such as name, unit, quantity, unit_price)"},
    {"headings-unused", "cột không dùng đến: {0}", "the column {0} is not used"},
    {"heading-twice", "cột {0} ghi hai lần; xóa một cột",
     "the column {0} stands twice; remove one"},
    {"record-headings", "dòng đầu không có tên cột nào của {0}",
     "the first row names no column of {0}"},
    {"table-format",
     "{0} không phải XLSX hay CSV; mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi ghi lại "
     "tên tệp",
     "{0} is neither XLSX nor CSV; open it in Excel or LibreOffice, save it as .xlsx and name that "
     "file"},
    {"workbook-damaged", "tệp Excel hỏng hoặc chưa tải về hết; xin gửi lại tệp",
     "the workbook is damaged or was not received whole; ask for it again"},
    {"workbook-locked",
     "tệp có mật khẩu, hoặc là tệp .xls cũ đổi đuôi; mở bằng Excel, bỏ mật khẩu rồi lưu thành "
     ".xlsx",
     "the file has a password, or is an old .xls under a new name; open it in Excel, take the "
     "password away and save it as .xlsx"},
    {"workbook-too-large",
     "bảng tính quá lớn khi giải nén; xóa phần không dùng, hoặc chuyển các dòng sang tệp CSV",
     "the sheet is too large once unpacked; delete what is not used, or put the lines into a CSV "
     "file"},
    {"sheet-damaged", "trang tính hỏng; mở bằng Excel, lưu lại rồi gửi lại tệp",
     "the sheet is damaged; open it in Excel, save it anew and send it again"},
    {"sheet-too-many-rows", "trang tính có hơn {0} dòng; chuyển các dòng sang tệp CSV",
     "the sheet has more than {0} rows; put the lines into a CSV file"},
    {"sheet-hidden-rows", "từ đây có {0} dòng bị ẩn mà vẫn được tính; hiện ra để kiểm tra",
     "from here on {0:hidden row|hidden rows} count, too; show and check them"},
    {"sheet-not-named", "{0} có nhiều trang tính; ghi tên trang, ví dụ lines.xlsx#Dự toán",
     "{0} has several sheets; name one, such as lines.xlsx#Sheet1"},
    {"sheet-not-found", "{0} không có trang tính {1}", "{0} has no sheet {1}"},
    {"cell-holds-error", "ô chứa lỗi {0}; sửa công thức rồi lưu lại",
     "the cell holds the error {0}; mend its formula and save again"},
    {"cell-not-calculated", "ô có công thức chưa được tính; mở bằng Excel rồi lưu lại",
     "the cell holds a formula nobody has computed; open the file in Excel and save it"},
    {"cell-number-as-text", "{0}: {1} được gõ dưới dạng chữ; đổi ô sang kiểu số",
     "{0}: {1} was typed as text; make the cell a number"},
    {"cell-text-two-readings",
     "{0}: {1} được gõ dưới dạng chữ và có hai cách hiểu: {2} hay {3}? đổi ô sang kiểu số",
     "{0}: {1} was typed as text and can be read in two ways: {2} or {3}? make the cell a number"},
    {"text-old-encoding",
     "chữ gõ theo bảng mã {0}, không phải Unicode; chuyển mã sang Unicode (ví dụ bằng UniKey) rồi "
     "lưu "
     "lại",
     "the text is in the old encoding {0}, not in Unicode; convert it (with UniKey, for one) and "
     "save "
     "it again"},
    {"form-not-ours", "không phải biểu mẫu của dutoan; các tiêu đề thấy được: {0}",
     "this is not the form of dutoan; headings found: {0}"},
    {"hint-form-headings", "biểu mẫu có các cột: {0}", "the form has the columns: {0}"},
    {"hint-form-again",
     "gửi biểu mẫu trống (dutoan init --form xlsx) và đề nghị đơn vị điền vào đó",
     "send the empty form (dutoan init --form xlsx) and ask for it to be filled in"},
    {"form-two-sheets",
     "hai trang tính {0} và {1} đều là biểu mẫu đã điền; gộp vào một trang rồi xóa trang kia",
     "both sheets {0} and {1} are the form, filled in; put all into one and delete the other"},
    {"form-column-missing", "biểu mẫu mất cột {0}; lấy biểu mẫu trống và chép số liệu sang",
     "the form has lost its column {0}; take an empty form and copy the figures into it"},
    {"form-agency-missing", "chưa ghi ô {0}", "the cell {0} is not filled in"},
    {"form-of-other-plan",
     "{0}: biểu mẫu ghi {1}, kế hoạch ghi {2}; điền vào biểu mẫu của kế hoạch này",
     "{0}: the form says {1}, the plan says {2}; fill in the form of this plan"},
    {"form-total-differs",
     "{0} ghi {1} nhưng các hạng mục và dự phòng cộng được {2} (theo đơn vị tiền của biểu); đúng "
     "số "
     "nào thì sửa số kia",
     "{0} says {1} but the lines and the contingency come to {2} (in the form's unit); mend the "
     "one "
     "that is wrong"},
    {"form-sample-number",
     "ô Số mẫu ({0}) không còn là 1234567,89 nên không biết tệp CSV viết số kiểu nào; gửi lại bằng "
     ".xlsx",
     "the sample number ({0}) is no longer 1234567.89, so nobody knows how this CSV file writes "
     "numbers; send it as .xlsx"},
    {"form-sample-date",
     "ô Ngày mẫu ({0}) không còn là 31/12/2023 nên không biết tệp CSV viết ngày kiểu nào; gửi lại "
     "bằng .xlsx",
     "the sample day ({0}) is no longer 31/12/2023, so nobody knows how this CSV file writes days; "
     "send it as .xlsx"},
    {"form-number", "{0}: {1} không phải số", "{0}: {1} is no number"},
    {"form-row-unplaced", "không biết dòng này là gì: {0}", "nobody knows what this row is: {0}"},
    {"hint-form-row", "chọn ở cột Dòng một trong: {0}", "choose in the column Dòng one of: {0}"},
    {"form-row-without-task", "dòng {0} đứng trước mọi nhiệm vụ; thêm dòng Nhiệm vụ ở trên",
     "the row {0} stands above every task; put a row Nhiệm vụ above it"},
    {"numbers-of-workbook", "numbers chỉ dùng cho CSV; số trong Excel được đọc như đã lưu",
     "numbers is for CSV; the numbers of a workbook are read as they are stored"},
    {"sum-row-differs", "dòng Cộng ghi {0} nhưng các dòng trên cộng được {1}",
     "the sum row says {0} but the rows above it come to {1}"},

    {"result-not-json", "không phải JSON: hỏng từ ký tự này", "this is not JSON: it fails here"},
    {"result-not-ours", "không phải tệp kết quả của dutoan estimate (chỗ {0})",
     "this is no result of dutoan estimate (at {0})"},

    {"hint-nearest", "có phải là: {0}?", "did you mean: {0}?"},
    {"hint-allowed", "dùng được: {0}", "allowed: {0}"},
    {"hint-keys", "các khóa có: {0}", "the keys are: {0}"},
    {"hint-comma-in-text", "tên có dấu phẩy? đặt cả tên trong ngoặc kép, ví dụ \"…, {0}\"",
     "does the text hold a comma? put all of it in quotes, such as \"…, {0}\""},
    {"note-first-here", "lần đầu ở đây", "the first one is here"},
});

}  // namespace

std::span<const CatalogueEntry> file_sentences() {
  return file_entries;
}

}  // namespace dutoan
