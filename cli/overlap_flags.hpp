// The flags of `overlap`.
#pragma once

#include "command.hpp"

namespace dutoan::overlap_flag {

inline constexpr std::array<std::string_view, 4> overlap_formats = {"text", "csv", "json", "md"};

inline constexpr FlagSpec register_file{
    .name = "register",
    .value = "FILE",
    .vi = "sổ đăng ký hệ thống, nhiệm vụ đã có (YAML hoặc CSV), thêm vào sổ có sẵn",
    .en = "a register of what there is already (YAML or CSV), beside the shipped one",
    .repeatable = true};
inline constexpr FlagSpec least{.name = "least",
                                .value = "N",
                                .vi = "báo từ mức giống này, 1 đến 100 (mặc định 70)",
                                .en = "report from this likeness on, 1 to 100 (default 70)",
                                .check = FlagCheck::count};
inline constexpr FlagSpec all{
    .name = "all",
    .vi = "in cả những cặp cùng mẫu mà khác địa bàn, hoặc chỉ giống ở từ chung",
    .en = "print pairs that differ in place or share general words only, too"};
inline constexpr FlagSpec format{.name = "format",
                                 .value = "text|csv|json|md",
                                 .vi = "dạng kết quả (mặc định text)",
                                 .en = "format of the report (default text)",
                                 .choices = overlap_formats};

}  // namespace dutoan::overlap_flag
