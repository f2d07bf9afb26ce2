#include "plan/agency_form.hpp"

#include "plan/vocabulary.hpp"

namespace dutoan {

namespace {

/// Each word of plan files with its label, in the order of the vocabulary.
template <std::size_t n>
constexpr std::array<FormWord, n> with_labels(const std::array<std::string_view, n>& words,
                                              const std::array<std::string_view, n>& labels) {
  std::array<FormWord, n> result{};
  for (std::size_t i = 0; i < n; ++i)
    result[i] = {words[i], labels[i]};
  return result;
}

constexpr auto kinds = with_labels(
    line_kinds, {"Phần cứng", "Phần mềm thương mại", "Phần mềm nội bộ", "Dịch vụ phần mềm",
                 "Cơ sở dữ liệu", "Nhập dữ liệu", "Lắp đặt, cài đặt", "Đào tạo", "Triển khai",
                 "Viễn thông", "An toàn thông tin", "Quản lý", "Tư vấn", "Phí, lệ phí", "Khác"});
constexpr auto scopes =
    with_labels(task_scopes, {"Đầu tư mới", "Mở rộng", "Nâng cấp", "Duy trì, bảo trì",
                              "Dự phòng thay thế", "Khẩn cấp", "Thử nghiệm", "Thuê"});
constexpr auto papers = with_labels(
    price_kinds, {"Định mức, đơn giá", "Báo giá", "Hợp đồng", "Thẩm định giá", "Việc tương tự",
                  "Định mức tự xây dựng", "Giá niêm yết", "Quyết định"});
constexpr auto units = with_labels(money_units, {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"});

}  // namespace

std::span<const FormWord> form_line_kinds() {
  return kinds;
}

std::span<const FormWord> form_task_scopes() {
  return scopes;
}

std::span<const FormWord> form_price_kinds() {
  return papers;
}

std::span<const FormWord> form_money_units() {
  return units;
}

}  // namespace dutoan
