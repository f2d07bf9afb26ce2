// What summaries say.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto summary_entries = std::to_array<CatalogueEntry>({
    {"result-does-not-add-up",
     "các số trong tệp kết quả không cộng khớp nhau: tệp đã bị sửa; tính lại từ kế hoạch",
     "the figures of the result do not add up: the file was changed; compute it anew from the "
     "plan"},
    {"submissions-heading", "Tình hình gửi dự toán", "What was sent in"},
    {"column-state", "Tình trạng", "State"},
    {"column-due", "Hạn", "Due"},
    {"column-days-late", "Chậm (ngày)", "Days late"},
    {"submission-not-sent", "chưa gửi", "not sent"},
    {"submission-received", "đã nhận", "received"},
    {"submission-lacking", "thiếu số liệu", "figures missing"},
    {"submission-faulty", "có lỗi", "faulty"},
    {"submission-returned", "gửi trả", "sent back"},
    {"submission-done", "đã xong", "done"},
    {"submission-stale", "kết quả cũ", "stale result"},
    {"form-figures", "Số liệu: {0:word}", "Figures: {0:word}"},
    {"own-part", "phần của chính đơn vị", "its own part"},
    {"column-cross-total", "Cộng", "Total"},
    {"column-earlier", "Kỳ trước", "Earlier"},
    {"column-change", "Tăng/giảm", "Change"},
    {"column-growth", "Tỷ lệ", "Growth"},
    {"compared-with", "So với: {0}.", "Compared with: {0}."},
    {"compared-with-year", "So với: {0}, năm {1}.", "Compared with: {0}, year {1}."},
    {"earlier-total-line", "Kỳ trước: {0}", "Earlier: {0}"},
    {"balanced-note",
     "* số đã dời một đơn vị so với khi làm tròn riêng, để mọi dòng, cột và tổng khớp nhau",
     "* moved by one unit from its own rounding, so that every row, column and total agrees"},
    {"balanced-refused",
     "Bảng có số chưa đầy đủ hay chỉ biết là hơn nên không cân bằng được: số ≥ chỉ được cắt xuống; "
     "từng số làm tròn "
     "riêng, phần lệch ghi ở dòng chênh lệch",
     "The table has bounds (≥), which are only ever cut, and cannot be balanced: each "
     "figure is rounded by itself, and a row carries the difference"},
    {"proof-line", "Đã kiểm: {0}", "Checked: {0}"},
    {"proof-rows", "{0} dòng cộng được {1} = tổng {2} {3}",
     "sum of {0:row|rows}: {1} = total {2} {3}"},
    {"proof-columns", "{0} cột cộng được {1} = tổng {2} {3}; mọi dòng, mọi cột đều khớp",
     "sum of {0:column|columns}: {1} = total {2} {3}; every row and column agrees"},
    {"proof-subordinates", "{0} đơn vị có cấp dưới, các phần cộng được {1} = {2} {3}",
     "parts of {0:agency|agencies} with subordinates: {1} = {2} {3}"},
    {"proof-earlier", "kỳ trước, {0} dòng cộng được {1} = tổng {2} {3}",
     "earlier, sum of {0:row|rows}: {1} = total {2} {3}"},
    {"proof-change", "kỳ trước với tăng/giảm cộng được {1} = tổng {2} {3}",
     "earlier and change: {1} = total {2} {3}"},
    {"proof-tasks", "{0} nhiệm vụ cộng được {1} = tổng {2} {3}",
     "sum of {0:task|tasks}: {1} = total {2} {3}"},
    {"proof-sources", "chia theo nguồn vốn cộng được {1} = tổng {2} {3}",
     "sum by source: {1} = total {2} {3}"},
    {"proof-rounding", ", kể cả chênh lệch do làm tròn {0}", ", rounding difference {0} included"},
    {"proof-partial", "(phần đã biết)", "(the known part)"},

    {"word-year", "năm", "year"},
    {"ceilings-heading", "So với trần:", "Against the ceilings:"},
    {"column-ceiling", "Trần", "Ceiling"},
    {"column-need", "Nhu cầu", "Need"},
    {"column-left", "Chênh lệch", "Left"},
    {"column-used", "Tỷ lệ", "Used"},
    {"column-verdict", "Kết luận", "Verdict"},
    {"column-paper", "Văn bản", "Paper"},
    {"ceiling-all", "tất cả", "all"},
    {"ceiling-over-all", "trần chung", "the ceiling over all"},
    {"verdict-within", "trong trần", "within"},
    {"verdict-exceeded", "đã vượt", "exceeded"},
    {"verdict-inconclusive", "chưa kết luận được", "not known"},
    {"ceiling-above-by", "{0} đồng", "by {0} đồng"},
    {"ceiling-about", "(số ước chừng)", "(of figures that are about so much)"},
    {"ceiling-unassigned", "(còn {0} chưa nêu nguồn hoặc năm)", "({0} name no source or no year)"},
    {"ceilings-disagree", "Các trần không khớp nhau:", "Ceilings that do not add up:"},
    {"ceiling-sum-differs",
     "{0}: {2} trần theo {1:word} cộng được {3}, trần ghi {4} {5}; chênh lệch {6} đồng",
     "{0}: {2} ceilings by {1:word} come to {3}, the ceiling is {4} {5}; difference {6} đồng"},
    {"ceiling-sum-exceeds",
     "{0}: {2} trần theo {1:word} đã cộng được {3}, nhiều hơn trần {4} {5}; chênh lệch {6} đồng",
     "{0}: {2} ceilings by {1:word} alone come to {3}, more than the ceiling of {4} {5}; "
     "difference {6} "
     "đồng"},
    {"proof-ceilings", "{0}: {2} trần theo {1:word} cộng được {3} = trần {4} {5}",
     "{0}: {2} ceilings by {1:word}: {3} = ceiling {4} {5}"},

    {"cross-of-several", "--cross đi với một khóa --by, không đi với nhiều khóa",
     "--cross goes with one key of --by, not with several"},
    {"cross-same", "--cross và --by cùng là {0}; chọn hai khóa khác nhau",
     "--cross and --by are both {0}; choose two different keys"},
    {"flags-exclude", "--{0} không dùng chung với --{1}", "--{0} does not go with --{1}"},
    {"flag-needs-flag", "--{0} chỉ dùng cùng --{1}", "--{0} needs --{1}"},
});

}  // namespace

std::span<const CatalogueEntry> summary_sentences() {
  return summary_entries;
}

}  // namespace dutoan
