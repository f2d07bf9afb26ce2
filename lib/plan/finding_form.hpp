// The sheet of findings an agency is sent (phiếu ý kiến thẩm định): a row for every finding about
// its own tasks, where it types its answer. output/agency_workbook writes it,
// input/answer_sheet reads it back.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dutoan {

inline constexpr std::string_view finding_form_sheet = "Ý kiến";
/// Stands behind the label `mark`: this is our sheet, and which edition of it.
inline constexpr std::string_view finding_form_mark = "dutoan-y-kien/1";

/// What stands above the table: a label, and the value in the next cell.
enum class FindingFormField : std::uint8_t { mark, plan, agency, submission, date, unit, by };
inline constexpr std::array<std::string_view, 7> finding_form_labels = {
    "Mẫu biểu",      "Kế hoạch số", "Mã đơn vị",     "Tệp đã gửi",
    "Ngày kiểm tra", "Đơn vị tính", "Người trả lời",
};

enum class FindingFormColumn : std::uint8_t {
  no,
  task,
  line,
  place,
  severity,
  finding,
  requested,
  recomputed,
  difference,
  basis,
  to_do,
  actor,
  answer,
  id,
};
inline constexpr std::array<std::string_view, 14> finding_form_headings = {
    "STT",      "Nhiệm vụ",   "Hạng mục", "Vị trí",       "Mức",    "Nội dung", "Đề nghị",
    "Tính lại", "Chênh lệch", "Căn cứ",   "Việc cần làm", "Ai làm", "Trả lời",  "Mã"};

}  // namespace dutoan
