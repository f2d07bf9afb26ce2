// The operands and values of the command line in Vietnamese.
#include "command.hpp"

#include <utility>

namespace dutoan {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 19> placeholder_words = {
    {
        {"PLAN", "KẾ_HOẠCH"}, {"RESULT", "KẾT_QUẢ"},   {"TASK", "NHIỆM_VỤ"},
        {"ROW", "DÒNG"},      {"COLUMN", "CỘT"},       {"FOLDER", "THƯ_MỤC"},
        {"OLD", "BẢN_TRƯỚC"},  // behind FOLDER, which holds it
        {"NEW", "BẢN_SAU"},   {"DIR", "THƯ_MỤC"},      {"FILE", "TỆP"},
        {"DATE", "NGÀY"},     {"NAME", "TÊN"},         {"VALUE", "GIÁ_TRỊ"},
        {"WORD", "TỪ"},       {"TEXT", "CHỮ"},         {"METHOD", "PHƯƠNG_PHÁP"},
        {"TABLE", "BẢNG"},    {"SHEET", "TRANG_TÍNH"}, {"REGION", "VÙNG"},
    }};

}  // namespace

LocalText local_placeholders(std::string_view placeholders) {
  std::string vi(placeholders);
  for (const auto& [english, vietnamese] : placeholder_words) {
    const std::size_t at = vi.find(english);
    if (at != std::string::npos) vi.replace(at, english.size(), vietnamese);
  }
  return {.vi = std::move(vi), .en = std::string(placeholders)};
}

}  // namespace dutoan
