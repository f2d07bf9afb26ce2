// What can be wrong with a plan.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto plan_entries = std::to_array<CatalogueEntry>({
    {"plan-twice", "thông tin kế hoạch ghi hai lần", "the plan is described twice"},
    {"id-twice", "mã {0} dùng hai lần", "the id {0} is used twice"},
    {"agency-parent-ring", "các đơn vị là cấp trên của nhau thành vòng: {0}; sửa parent",
     "agencies are each other's parents in a ring: {0}; correct parent"},
    {"years-mixed", "không cộng các năm khác nhau: {0} là năm {1}, {2} là năm {3}",
     "different years are not added up: {0} is of {1}, {2} of {3}"},
    {"hint-previous", "để so hai năm, dùng --previous", "to compare two years, use --previous"},
    {"vat-unused", "{0} cộng các dòng mà không tính thuế; thuế suất ghi ở đây không được dùng",
     "{0} adds up the lines and computes no tax; the rate given here is not used"},
    {"plan-without-tasks", "kế hoạch không có nhiệm vụ nào", "the plan has no tasks"},
    {"hint-open-folder", "nhiệm vụ ở các tệp bên cạnh thì mở cả thư mục",
     "where the tasks stand in files beside it, open the folder"},
    {"task-twice", "hai nhiệm vụ cùng mã {0}", "two tasks have the id {0}"},
    {"task-without-date",
     "nhiệm vụ {0} chưa có ngày để chọn định mức; ghi price_date ở nhiệm vụ hoặc ở plan",
     "the task {0} has no date to choose norms by; give price_date in the task or the plan"},
    {"year-range", "{0}: không có năm {1}", "{0}: there is no year {1}"},
    {"date-far-off", "ngày {0} cách xa năm {1} của kế hoạch; kiểm tra lại",
     "the date {0} is far from the plan's year {1}; check it"},
    {"reference-unknown", "kế hoạch không có {0:word} {1}", "the plan has no {0:word} {1}"},
    {"hint-name-for-id", "đây là tên; ghi mã: {0} ({1})",
     "that is its name; write the id: {0} ({1})"},
    {"funding-one-way", "nguồn {0} phải ghi đúng một trong: share, amount, rest",
     "the source {0} must give exactly one of share, amount and rest"},
    {"amount-negative", "số tiền của dòng {0} nhỏ hơn 0 nên làm giảm dự toán",
     "the amount of the line {0} is below 0 and lowers the estimate"},
    {"amount-not-whole", "{0}: số tiền phải là đồng nguyên, không phải {1}",
     "{0}: an amount must be whole đồng, not {1}"},
    {"funding-two-rests", "chỉ một nguồn được nhận phần còn lại (rest)",
     "only one source can take the rest"},
    {"funding-exceeds",
     "các nguồn của {0} ghi {2} đồng, nhiều hơn dự toán {1} đồng; phần chênh đứng thành số âm",
     "the sources of {0} name {2} đồng, more than the {1} đồng of the estimate; the rest is below "
     "0"},
    {"funding-shares", "tỷ lệ các nguồn cộng lại là {0} %, phải là 100 %",
     "the shares of the sources come to {0} %, not 100 %"},
    {"years-shares", "tỷ lệ các năm cộng lại là {0} %, phải là 100 %",
     "the shares of the years come to {0} %, not 100 %"},

    {"input-unknown", "{1} không có đầu vào {0}", "{1} has no input {0}"},
    {"field-unknown", "{1} của {2} không có trường {0}", "{1} of {2} has no field {0}"},
    {"input-key", "{0}: {1} không có trong bảng {2}", "{0}: {1} is not in the table {2}"},
    {"input-range", "{0}: {1} ngoài khoảng từ {2} đến {3}", "{0}: {1} is not from {2} to {3}"},
    {"estimate-without-lines",
     "{0} tính trên các dòng dự toán nhưng chưa có dòng nào; ghi lines: hoặc lines_from:",
     "{0} works on lines and there is none; give lines: or lines_from:"},
    {"table-without-lines", "bảng {0} không có dòng dự toán nào", "the table {0} holds no line"},
    {"row-not-money", "dòng {0} của {1} không phải số tiền nên không thể là tổng của nhiệm vụ",
     "the row {0} of {1} is no amount of money and cannot be the task's total"},
    {"input-least", "{0}: {1} nhỏ hơn mức thấp nhất cho phép {2}",
     "{0}: {1} is below the least allowed, {2}"},
    {"input-most", "{0}: {1} lớn hơn mức cao nhất cho phép {2}",
     "{0}: {1} is above the most allowed, {2}"},
    {"input-lines", "{0}: các dòng dự toán ghi dưới lines, không ghi trong inputs",
     "{0}: lines stand under lines, not under inputs"},
    {"input-from-type", "{0} cần {1:word}; dòng {2} là {3:word}",
     "{0} needs {1:word}; the row {2} is {3:word}"},
    {"input-from-money", "dòng {1} là số tiền; {0} không tính bằng đồng",
     "the row {1} is an amount of money; {0} is not counted in dong"},
    {"input-from-no-money", "{0} là số tiền; dòng {1} không tính bằng đồng",
     "{0} is an amount of money; the row {1} is not counted in dong"},
    {"rank-count", "{0} cần {1} hạng, ở đây có {2}", "{0} needs {1} ranks, there are {2}"},
    {"rank-unknown", "không có yếu tố {0} trong bảng {1}", "the table {1} has no factor {0}"},
    {"hint-factors", "các yếu tố: {0}", "the factors: {0}"},
    {"given-columns",
     "dòng {0} có ba số (trước thuế, thuế, sau thuế) nên không cho trước bằng một số được; ghi một "
     "dòng dự toán thay vào",
     "the row {0} has three figures (before tax, tax, after tax), which one number cannot give; "
     "write a line instead"},
    {"given-no-number", "dòng {0} không phải số nên không cho trước được",
     "the row {0} is no number and cannot be given"},
    {"given-unknown", "{1} không có dòng {0} để cho trước", "{1} has no row {0} to be given"},

    {"group-missing", "dòng chưa ghi nhóm chi phí (group)", "the line has no cost group"},
    {"group-unknown", "{1} không có nhóm chi phí {0}", "{1} has no cost group {0}"},
    {"category-unknown", "không có hạng mục {0}", "there is no category {0}"},
    {"line-two-prices",
     "dòng có hơn một cách tính giá; giữ một trong: unit_price, norm, method, amount",
     "the line has more than one price; keep one of unit_price, norm, method and amount"},
    {"inputs-without-method", "có inputs nhưng không có method", "there are inputs but no method"},
    {"method-without-lines", "phương pháp {0} không tính trên các dòng",
     "the method {0} is not computed over lines"},
    {"quotes-without-rule", "có báo giá thì phải ghi rule: lowest, mean hoặc stated",
     "quotes need a rule: lowest, mean or stated"},

    {"word-plan-file", "tệp kế hoạch", "a plan file"},
    {"word-plan-header", "phần plan", "the plan"},
    {"word-agency", "đơn vị", "agency"},
    {"word-named", "mục của danh sách", "an entry of a list"},
    {"word-group", "nhóm nhiệm vụ", "group"},
    {"word-programme", "chương trình", "programme"},
    {"word-source", "nguồn vốn", "source"},
    {"word-task", "nhiệm vụ", "a task"},
    {"word-funding", "nguồn vốn của nhiệm vụ", "a funding"},
    {"word-budget", "mục lục ngân sách", "a budget code"},
    {"word-dates", "các ngày", "the dates"},
    {"word-money", "số tiền", "a money row"},
    {"word-estimate", "dự toán", "an estimate"},
    {"word-line", "dòng dự toán", "a line"},
    {"word-price", "căn cứ giá", "a price"},
    {"word-quote", "báo giá", "a quote"},
    {"word-explained-value", "giá trị có giải thích", "an explained value"},
    {"word-method-call", "lời gọi phương pháp", "a method"},
    {"word-row-reference", "tham chiếu dòng", "a row reference"},
});

}  // namespace

std::span<const CatalogueEntry> plan_sentences() {
  return plan_entries;
}

}  // namespace dutoan
