// The appraisal sheet (phiếu thẩm định): a row for every task with what was asked for and what it
// comes to, where the appraiser types what is granted and why. output/appraisal_workbook writes it,
// input/appraisal_reader reads it back.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/source.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

inline constexpr std::string_view appraisal_sheet = "Thẩm định";
/// Stands behind the label `mark`: this is our sheet, and which edition of it.
inline constexpr std::string_view appraisal_mark = "dutoan-tham-dinh/1";

/// What stands above the table: a label, and the value in the next cell.
enum class AppraisalField : std::uint8_t { mark, plan, unit, appraiser, date };
inline constexpr std::array<std::string_view, 5> appraisal_field_labels = {
    "Mẫu biểu", "Kế hoạch số", "Đơn vị tính", "Người thẩm định", "Ngày thẩm định"};
inline constexpr std::string_view appraisal_unit = "đồng";

enum class AppraisalColumn : std::uint8_t {
  no,
  id,
  name,
  requested,
  recomputed,
  appraised,
  difference,
  reason,
};
inline constexpr std::array<std::string_view, 8> appraisal_headings = {
    "STT",
    "Mã",
    "Nội dung",
    "Đề nghị",
    "Tính lại",
    "Thẩm định",
    "Chênh lệch (thẩm định − đề nghị)",
    "Lý do"};
/// Begins the row that adds up all tasks.
inline constexpr std::string_view appraisal_total = "TỔNG CỘNG";

/// A row of the sheet in which a figure was typed.
struct AppraisalEntry {
  std::string task;                 ///< agency/id
  std::optional<Money> recomputed;  ///< as it was when the sheet was written
  Money appraised;
  std::string reason;
  Location task_at;
  Location recomputed_at;
  Location appraised_at;
};

struct AppraisalSheet {
  std::string plan;  ///< its number
  std::string by;
  std::optional<Date> date;
  std::vector<AppraisalEntry> entries;
  std::array<Location, appraisal_field_labels.size()> fields_at;

  [[nodiscard]] const Location& at(AppraisalField field) const {
    return fields_at[std::size_t(field)];
  }
};

}  // namespace dutoan
