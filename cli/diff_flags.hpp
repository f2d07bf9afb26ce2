// The flags of `diff` alone.
#pragma once

#include "command.hpp"

#include <array>
#include <string_view>

namespace dutoan::diff_flag {

inline constexpr std::array<std::string_view, 7> diff_formats = {"text", "csv",  "json", "md",
                                                                 "html", "xlsx", "yaml"};

inline constexpr FlagSpec same_as{
    .name = "same-as",
    .value = "FILE",
    .vi = "nhiệm vụ đổi mã, tách, gộp đã xác nhận (mặc định same-as.yaml cạnh bản sau)",
    .en = "confirmed renamings, splits, merges (default same-as.yaml beside the later plan)"};
inline constexpr FlagSpec exit_code{.name = "exit-code",
                                    .vi = "mã thoát 1 khi có thay đổi",
                                    .en = "exit with 1 when anything changed"};
inline constexpr FlagSpec only_if_changed{.name = "only-if-changed",
                                          .vi = "không in gì khi không có thay đổi",
                                          .en = "print nothing when nothing changed"};
inline constexpr FlagSpec form{
    .name = "form",
    .value = "NAME",
    .vi = "biểu điều chỉnh dự toán: dc-pl4-cntt, dc-tong-hop; cần -o TỆP.xlsx",
    .en = "a form of the adjustment: dc-pl4-cntt, dc-tong-hop; needs -o FILE.xlsx"};
inline constexpr FlagSpec format{
    .name = "format",
    .value = "text|csv|json|md|html|xlsx|yaml",
    .vi = "dạng kết quả (mặc định text); yaml: các đề xuất để xác nhận",
    .en = "format of the report (default text); yaml: proposals to confirm",
    .choices = diff_formats};

}  // namespace dutoan::diff_flag
