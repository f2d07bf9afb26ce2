// The flags of `estimate` alone.
#pragma once

#include "command.hpp"

#include <array>
#include <string_view>

namespace dutoan::estimate_flag {

inline constexpr std::array<std::string_view, 8> estimate_formats = {
    "text", "csv", "json", "md", "html", "xlsx", "sql", "sqlite"};

inline constexpr FlagSpec set{
    .name = "set",
    .value = "NAME=VALUE",
    .vi = "thử: đầu vào NAME của mọi phương pháp là VALUE; in tác động so với kế hoạch",
    .en = "what if: every input NAME is VALUE; prints the effect on the plan",
    .repeatable = true};
inline constexpr FlagSpec effect{
    .name = "effect",
    .vi = "in tác động của --as-of, --norms so với kế hoạch, từng nhiệm vụ",
    .en = "print the effect of --as-of and --norms on the plan, task by task"};
inline constexpr FlagSpec verify{
    .name = "verify",
    .vi = "tính lại mọi số liệu theo cách thứ hai, từ bản diễn giải; khác nhau thì không ghi gì",
    .en =
        "compute every figure a second way, from its derivation; where they differ, write nothing"};
inline constexpr FlagSpec format{
    .name = "format",
    .value = "text|csv|json|md|html|xlsx|sql|sqlite",
    .vi = "dạng kết quả (mặc định text); xlsx, sqlite cần -o TỆP",
    .en = "format of the report (default text); xlsx and sqlite need -o FILE",
    .choices = estimate_formats};

}  // namespace dutoan::estimate_flag
