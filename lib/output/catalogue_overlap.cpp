// What is said of tasks that look alike, of registers and of words.
#include "output/catalogue.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr auto overlap_entries = std::to_array<CatalogueEntry>({
    // What is wrong with registers and words.
    {"register-id-twice", "mã {0} có hai lần trong sổ đăng ký", "the register has {0} twice"},
    {"register-without-words", "{0}: tên hoặc từ khóa không có chữ nào",
     "{0}: a name or keyword has no word in it"},
    {"register-column-missing", "bảng thiếu cột {0}", "the table has no column {0}"},
    {"register-column-unknown", "sổ đăng ký không có cột {0}", "a register has no column {0}"},
    {"register-cell-missing", "ô {0} để trống", "the cell of {0} is empty"},
    {"word-empty", "{0}: không có chữ nào", "{0}: there is no word in it"},
    {"word-twice", "{0}: cách viết này đã thuộc từ {1}",
     "{0}: one of its spellings belongs to {1} already"},
    {"word-place-level", "{0}: kind place cần level (1 tỉnh, 2 huyện, 3 xã, 4 thôn)",
     "{0}: kind place needs a level (1 province, 2 district, 3 commune, 4 village)"},
    {"count-range", "{0} phải từ {1} đến {2}", "{0} must be from {1} to {2}"},
    {"flag-range", "{0} phải từ {1} đến {2}", "{0} must be from {1} to {2}"},
    {"word-register-file", "tệp sổ đăng ký", "the file of a register"},
    {"word-register-entry", "mục của sổ đăng ký", "the entry of a register"},
    {"word-words-file", "tệp từ", "the file of words"},
    {"word-word-entry", "mục từ", "the entry of a word"},
    // The report.
    {"overlap-title", "DÒ TRÙNG LẮP", "OVERLAPS"},
    {"overlap-plan", "Kế hoạch {0}: {1} nhiệm vụ.", "Plan {0}: {1:task|tasks}."},
    {"overlap-register", "Sổ đăng ký {0}: {1} mục.", "Register {0}: {1:entry|entries}."},
    {"overlap-least", "Báo từ mức giống nhau {0}/100.", "Reported from a likeness of {0}/100 on."},
    {"overlap-alike-heading", "Nhiệm vụ giống nhau", "Tasks that are alike"},
    {"overlap-registered-heading", "Đã có trong sổ đăng ký", "In a register already"},
    {"overlap-one-task-heading", "Một nhiệm vụ ghi hai lần (không tính tiền trùng)",
     "One task listed twice (no money paid twice)"},
    {"overlap-other-heading", "Cùng mẫu, không phải trùng", "One pattern, no overlap"},
    {"overlap-pair", "{0} và {1}: {2:word}, {3}/100", "{0} and {1}: {2:word}, {3}/100"},
    {"word-alike-same-code", "cùng mã", "one code"},
    {"word-alike-revision", "cùng mã, lần điều chỉnh khác", "one code, another revision"},
    {"word-alike-duplicate", "trùng tên", "the same title"},
    {"word-alike-alike", "giống nhau", "alike"},
    {"word-alike-other-place", "cùng mẫu, khác địa bàn", "one pattern, another place"},
    {"word-alike-general", "chỉ giống ở từ chung", "alike in general words only"},
    {"overlap-task", "{0}  {1} ({2}): {3}", "{0}  {1} ({2}): {3}"},
    {"overlap-words", "Giống ở: {0}.", "In common: {0}."},
    {"overlap-differs", "Khác {0:word}: {1} / {2}.", "Other {0:word}: {1} / {2}."},
    {"word-differs-action", "việc làm", "work"},
    {"word-differs-place", "địa bàn", "place"},
    {"word-differs-year", "năm", "year"},
    {"overlap-none", "không nêu", "none"},
    {"overlap-money", "Số tiền liên quan: {0}.", "Money at stake: {0}."},
    {"overlap-by-name", "{0}/100 theo tên: {1}. Giống ở: {2}.",
     "{0}/100 by name: {1}. In common: {2}."},
    {"overlap-by-keyword", "{0}/100 theo từ khóa: {1}. Từ khóa: {2}.",
     "{0}/100 by keywords: {1}. Keywords: {2}."},
    {"overlap-owner", " Chủ quản: {0}.", " Owner: {0}."},
    {"overlap-ref", " Theo: {0}.", " By: {0}."},
    {"overlap-evidence", " Mức xác minh: {0}.", " Evidence: {0}."},
    {"overlap-source", " [{0}, {1}]", " [{0}, {1}]"},
    {"overlap-counts", "{0} cặp nhiệm vụ giống nhau; {1} nhiệm vụ đã có trong sổ đăng ký.",
     "{0:pair|pairs} of tasks alike; {1:task|tasks} in a register already."},
    {"overlap-total", "Số tiền liên quan, mỗi nhiệm vụ tính một lần: {0}.",
     "Money at stake, every task counted once: {0}."},
    {"overlap-hidden",
     "Không in {0} cặp cùng mẫu mà khác địa bàn, hoặc chỉ giống ở từ chung; --all in cả.",
     "{0:pair|pairs} of one pattern in other places, or alike in general words only, not printed; "
     "--all prints them."},
    {"overlap-unread", "Có tệp chưa đọc được hết: có thể còn trùng lắp khác.",
     "A file could not be read whole: there may be more overlaps."},
    {"overlap-note",
     "Giống nhau là gợi ý để xem lại, không phải kết luận; mức giống tính từ tên nhiệm vụ.",
     "Likeness is a hint to look again, no verdict; it is computed from the titles."},
});

}  // namespace

std::span<const CatalogueEntry> overlap_sentences() {
  return overlap_entries;
}

}  // namespace dutoan
