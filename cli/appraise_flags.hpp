// The flags of `appraise`.
#pragma once

#include "command.hpp"

namespace dutoan::appraise_flag {

inline constexpr std::array<std::string_view, 3> appraise_formats = {"text", "json", "md"};

inline constexpr FlagSpec accept{
    .name = "accept",
    .value = "TASK",
    .vi = "lấy số tính lại của nhiệm vụ làm số thẩm định; all: tất cả",
    .en = "take the recomputed figure of a task as appraised; all: of all",
    .repeatable = true};
inline constexpr FlagSpec from{.name = "from",
                               .value = "FILE.xlsx",
                               .vi = "đọc các quyết định điền trong phiếu thẩm định",
                               .en = "read decisions typed in the appraisal sheet"};
inline constexpr FlagSpec by{
    .name = "by", .value = "NAME", .vi = "người thẩm định", .en = "who decides"};
inline constexpr FlagSpec date{.name = "date",
                               .value = "DATE",
                               .vi = "ngày thẩm định",
                               .en = "the day of the decision",
                               .check = FlagCheck::date};
inline constexpr FlagSpec reason{
    .name = "reason",
    .value = "TEXT",
    .vi = "lý do, khi dòng không ghi lý do riêng (mặc định: chấp nhận số tính lại)",
    .en = "why, where a row gives no reason of its own"};
inline constexpr FlagSpec appraise_format{.name = "format",
                                          .value = "text|json|md",
                                          .vi = "dạng kết quả (mặc định text)",
                                          .en = "format of the report (default text)",
                                          .choices = appraise_formats};
inline constexpr FlagSpec appraise_output{
    .name = "output",
    .letter = "o",
    .value = "FILE",
    .vi = "ghi vào tệp, dạng theo đuôi tệp; đuôi .xlsx: lập phiếu thẩm định",
    .en = "write to a file, its ending says the format; .xlsx is the appraisal sheet",
    .repeatable = true};

}  // namespace dutoan::appraise_flag
