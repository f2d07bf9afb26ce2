// The flags of `progress`.
#pragma once

#include "command.hpp"
#include "review/plan_progress.hpp"

namespace dutoan::progress_flag {

inline constexpr FlagSpec by{.name = "by",
                             .value = "KEY",
                             .vi = "gộp theo: agency, source, programme, group (mặc định agency)",
                             .en = "rows by: agency, source, programme, group (default agency)",
                             .choices = progress_key_words};
inline constexpr FlagSpec today{
    .name = "today",
    .value = "DATE",
    .vi = "tiến độ đến ngày này: bỏ số liệu của ngày sau, tính ngày bắt đầu, kết thúc",
    .en = "as of this day: later figures do not count, starts and ends do",
    .check = FlagCheck::date};

}  // namespace dutoan::progress_flag
