// The form an agency fills in with its tasks: one sheet, laid out the same whether it is a workbook
// or a CSV file made of one. output/form_workbook writes it, input/form_reader reads it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dutoan {

inline constexpr std::string_view form_sheet = "Dự toán";
/// Stands behind the label `mark`: this is our form, and which edition of it.
inline constexpr std::string_view form_mark = "dutoan/1";

/// What stands above the table: a label, and the value in the next cell.
enum class FormField : std::uint8_t {
  mark,
  plan,
  year,
  price_date,
  agency,
  agency_name,
  unit,
  author,
  number_sample,  ///< a known number and a known day show how a CSV file writes both
  date_sample,
  total,
};
inline constexpr std::array<std::string_view, 11> form_field_labels = {
    "Mẫu biểu",       "Kế hoạch số", "Năm",    "Ngày giá", "Mã đơn vị",   "Tên đơn vị",
    "Tiền tính theo", "Người lập",   "Số mẫu", "Ngày mẫu", "Tổng đề nghị"};

inline constexpr std::string_view form_sample_number = "1234567.89";
inline constexpr std::string_view form_sample_date = "2023-12-31";

enum class FormColumn : std::uint8_t {
  row,
  no,
  id,
  name,
  group,
  kind,
  unit,
  quantity,
  unit_price,
  vat,
  vat_included,
  amount,
  share,
  contingency,
  line_total,
  task_total,
  source,
  norm,
  method,
  price_kind,
  price_ref,
  price_date,
  note,
  task,  ///< filled in by the form itself: the task a line belongs to
};

struct FormColumnText {
  std::string_view heading;
  std::string_view note;  ///< for whoever fills it in
};
inline constexpr std::array<FormColumnText, 24> form_columns = {{
    {"Dòng",
     "Chọn: Nhiệm vụ (mở một nhiệm vụ), Hạng mục (một khoản chi của nhiệm vụ phía trên), Nguồn vốn "
     "(phần vốn của một nguồn cho nhiệm vụ phía trên)."},
    {"STT", "Số thứ tự như in trong kế hoạch."},
    {"Mã",
     "Bắt buộc với nhiệm vụ: chữ không dấu, số và gạch nối; không đổi qua các lần điều chỉnh."},
    {"Nội dung", "Tên nhiệm vụ, hạng mục."},
    {"Nhóm", "Nhiệm vụ: nhóm nhiệm vụ của kế hoạch. Hạng mục: nhóm chi phí, bắt buộc."},
    {"Loại", "Nhiệm vụ: tính chất. Hạng mục: loại chi, quyết định thuế suất nếu bỏ trống ô đó."},
    {"ĐVT", "Đơn vị tính của khối lượng."},
    {"Khối lượng", "Số lượng. Gõ số, không gõ chữ kèm theo."},
    {"Đơn giá", "Theo đơn vị tiền ghi ở đầu biểu; trước thuế nếu không chọn Đã gồm thuế."},
    {"Thuế suất",
     "Thuế GTGT, ví dụ 10%; KCT nếu không chịu thuế; bỏ trống thì theo Loại, ở ngày giá của kế "
     "hoạch."},
    {"Đã gồm thuế", "Chọn có nếu đơn giá đã gồm thuế GTGT."},
    {"Số tiền",
     "Nhiệm vụ chưa có hạng mục: số đề nghị. Hạng mục: khoản trọn gói, khi không có khối lượng và "
     "đơn giá (phải có căn cứ giá). Nguồn vốn: số tiền của nguồn đó."},
    {"Tỷ lệ", "Nguồn vốn: phần của nguồn đó, ví dụ 30%. Bỏ trống cả hai: phần còn lại."},
    {"Dự phòng", "Nhiệm vụ: tỷ lệ dự phòng, ví dụ 5%; bỏ trống là không lập."},
    {"Thành tiền", "Tự tính, kể cả thuế; trống là chưa đủ số liệu."},
    {"Cộng nhiệm vụ",
     "Tự tính: tổng các hạng mục và dự phòng, là số đề nghị của nhiệm vụ; trống khi một hạng mục "
     "chưa có thành tiền."},
    {"Nguồn vốn", "Nhiệm vụ: nguồn trả phần còn lại (hoặc tất cả). Dòng Nguồn vốn: nguồn đó."},
    {"Mã định mức", "Khi đơn giá lấy theo định mức thay cho ô Đơn giá."},
    {"Phương pháp",
     "Nhiệm vụ: phương pháp lập dự toán, bỏ trống là detailed-estimate. Hạng mục: cách tính chi "
     "phí "
     "theo tỷ lệ, ví dụ management-fee, thay cho khối lượng và đơn giá."},
    {"Loại căn cứ", "Giá dựa vào đâu."},
    {"Căn cứ giá", "Số hiệu báo giá, hợp đồng, quyết định."},
    {"Ngày căn cứ", "Ngày của báo giá, hợp đồng, quyết định."},
    {"Ghi chú", ""},
    {"Thuộc nhiệm vụ", "Tự điền."},
}};

/// What a row is, as its first cell says.
enum class FormRow : std::uint8_t { task, line, funding, example };
inline constexpr std::array<std::string_view, 4> form_row_words = {"Nhiệm vụ", "Hạng mục",
                                                                   "Nguồn vốn", "Ví dụ"};

/// A word of plan files as the form says it.
struct FormWord {
  std::string_view word;
  std::string_view label;
};
[[nodiscard]] std::span<const FormWord> form_line_kinds();
[[nodiscard]] std::span<const FormWord> form_task_scopes();
[[nodiscard]] std::span<const FormWord> form_price_kinds();
[[nodiscard]] std::span<const FormWord> form_money_units();

/// Between the id and the name of an entry to choose: "NST: Ngân sách tỉnh".
inline constexpr std::string_view form_choice_separator = ": ";

}  // namespace dutoan
