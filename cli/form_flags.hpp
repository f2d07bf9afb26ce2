// The flags around the form agencies fill in: laying it down, collecting it.
#pragma once

#include "command.hpp"

namespace dutoan::form_flag {

inline constexpr std::array<std::string_view, 3> collect_formats = {"text", "json", "md"};
inline constexpr std::array<std::string_view, 1> take_choices = {"newest-received"};
inline constexpr std::array<std::string_view, 1> form_formats = {"xlsx"};

inline constexpr FlagSpec form{.name = "form",
                               .value = "xlsx",
                               .vi = "biểu mẫu Excel để các đơn vị điền",
                               .en = "the workbook agencies fill in",
                               .choices = form_formats};
inline constexpr FlagSpec received{.name = "received",
                                   .value = "DATE",
                                   .vi = "ngày nhận của các tệp không có trong received.csv",
                                   .en = "the day files not in received.csv came in",
                                   .check = FlagCheck::date};
inline constexpr FlagSpec take{.name = "take",
                               .value = "newest-received",
                               .vi = "một đơn vị gửi nhiều tệp: lấy tệp nhận sau cùng",
                               .en = "of several files of an agency take the one received last",
                               .choices = take_choices};
inline constexpr FlagSpec collect_format{.name = "format",
                                         .value = "text|json|md",
                                         .vi = "dạng kết quả (mặc định text)",
                                         .en = "format of the report (default text)",
                                         .choices = collect_formats};

}  // namespace dutoan::form_flag
