// What the command line says.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto command_entries = std::to_array<CatalogueEntry>({
    {"command-unknown", "không có lệnh {0}", "there is no command {0}"},
    {"command-needs-action", "lệnh {0} cần một việc cụ thể",
     "the command {0} needs to know what to do"},
    {"action-unknown", "không có việc {0}", "there is no {0}"},
    {"flag-unknown", "không có tùy chọn {0}", "there is no flag {0}"},
    {"flag-needs-value", "{0} cần một giá trị", "{0} needs a value"},
    {"flag-without-value", "{0} không nhận giá trị", "{0} takes no value"},
    {"flag-twice", "{0} chỉ ghi một lần", "{0} can be given only once"},
    {"flag-choice", "{0} không nhận giá trị {1}", "{0} cannot be {1}"},
    {"flag-part-twice", "{0} ghi {1} hai lần", "{0} names {1} twice"},
    {"flag-date", "{0}: không có ngày {1}; viết 2023-03-06 hoặc 06/03/2023",
     "{0}: there is no date {1}; write 2023-03-06 or 06/03/2023"},
    {"flag-count", "{0} cần một số nguyên từ 1 đến 999, không phải {1}",
     "{0} needs a whole number from 1 to 999, not {1}"},
    {"settings-jobs", "jobs phải là số nguyên từ 1 đến 999, không phải {0}",
     "jobs must be a whole number from 1 to 999, not {0}"},
    {"operands-missing", "lệnh {0} cần: {1}", "the command {0} needs: {1}"},
    {"operands-too-many", "lệnh {0} chỉ nhận: {1}", "the command {0} takes only: {1}"},
    {"output-ending", "không biết dạng của {0}; dùng đuôi .json, .csv, .md, .txt hoặc --format",
     "the format of {0} is not known; end it in .json, .csv, .md or .txt, or say --format"},
    {"output-failed", "không ghi được {0}", "{0} could not be written"},
    {"progress", "đang tính {0}/{1} nhiệm vụ", "computing {0} of {1} tasks"},
    {"help-usage",
     "dutoan LỆNH [tùy chọn] — dự toán chi CNTT ngân sách nhà nước, chính xác và có căn cứ",
     "dutoan COMMAND [flags] — exact, explained estimates of state-budget IT costs"},
    {"help-commands", "Các lệnh:", "Commands:"},
    {"help-more", "dutoan LỆNH --help in các tùy chọn của lệnh; --lang en đổi sang tiếng Anh.",
     "dutoan COMMAND --help prints the flags of a command; --lang vi switches to Vietnamese."},
    {"help-flags-word", "tùy chọn", "flags"},
    {"task-not-found", "không có nhiệm vụ {0} trong kế hoạch", "the plan has no task {0}"},
    {"task-of-several", "nhiều đơn vị có {0}; ghi rõ một trong: {1}",
     "several agencies have {0}; name one of {1}"},
    {"figure-not-found", "nhiệm vụ {0} không có dòng {1}", "the task {0} has no row or line {1}"},
    {"operand-unknown", "lệnh {0} không có {1}", "the command {0} has no {1}"},
    {"result-not-plan", "{0} là tệp kết quả, không phải kế hoạch; dùng dutoan summary hay explain",
     "{0} is a result, not a plan; use dutoan summary or explain"},
    {"plans-and-results", "tổng hợp các kế hoạch hoặc các kết quả, không lẫn hai loại",
     "total plans or results, not both at once"},
    {"flag-of-plans", "--{0} chỉ dùng với kế hoạch: kết quả đã được tính rồi",
     "--{0} is for plans: a result has been computed already"},
    {"result-outdated", "{0} đã thay đổi từ khi lập kết quả này",
     "{0} has changed since this result was computed"},
    {"result-without-plan",
     "diễn giải phải đọc lại kế hoạch, nhưng kế hoạch không nằm cạnh {0}; để tệp kết quả vào thư "
     "mục của kế hoạch, hoặc diễn giải từ kế hoạch",
     "to explain, the plan is read again, and it does not stand beside {0}; put the result into "
     "the folder of its plan, or explain the plan"},
    {"hint-estimate-again", "chạy lại dutoan estimate rồi diễn giải",
     "run dutoan estimate again, then explain"},
    {"lock-new", "văn bản {0} được dùng nhưng không có trong tệp khóa",
     "{0} is used but is not in the lock"},
    {"lock-changed", "nội dung văn bản {0} khác với lúc khóa",
     "the text of {0} differs from what was locked"},
    {"hint-lock-tasks", "số liệu dựa trên văn bản này: {0}", "figures that rest on it: {0}"},
    {"hint-relock", "nếu chấp nhận thay đổi, chạy lại với --relock",
     "to accept the change, run again with --relock"},
    {"init-exists", "{0} đã có; không ghi đè", "{0} is there already; nothing is overwritten"},
    {"init-written", "đã tạo {0}", "wrote {0}"},
    {"init-next", "tiếp theo: điền {0} rồi chạy dutoan estimate với tệp hay thư mục đó",
     "next: fill in {0}, then run dutoan estimate with that file or folder"},
    {"doctor-program", "Chương trình: dutoan {0}", "Program: dutoan {0}"},
    {"doctor-norms", "Định mức: {0}", "Norms: {0}"},
    {"doctor-edition", "Bộ định mức kiểm tra lần cuối: {0}", "Norms last checked: {0}"},
    {"doctor-counts", "Số văn bản: {0}", "Documents: {0}"},
    {"doctor-no-settings", "Thiết đặt: không có dutoan.yaml, dùng mặc định",
     "Settings: no dutoan.yaml, defaults"},
    {"doctor-setting", "Thiết đặt: {0} = {1} ({2})", "Setting: {0} = {1} ({2})"},
    {"doctor-sound", "Kết luận: định mức và thiết đặt đọc được, không có lỗi",
     "Verdict: norms and settings are sound"},
    {"doctor-unsound", "Kết luận: có lỗi, xem ở trên", "Verdict: there are errors, see above"},
    {"word-settings", "tệp thiết đặt", "the settings"},
    {"word-lock", "tệp khóa", "the lock file"},
    {"word-locked-document", "văn bản đã khóa", "the locked document"},
});

}  // namespace

std::span<const CatalogueEntry> command_sentences() {
  return command_entries;
}

}  // namespace dutoan
