// Flags of several commands, and those of small ones.
#pragma once

#include "command.hpp"
#include "plan/vocabulary.hpp"

#include <array>
#include <string_view>

namespace dutoan::common_flag {

inline constexpr std::array<std::string_view, 5> report_formats = {"text", "csv", "json", "md",
                                                                   "xlsx"};
inline constexpr std::array<std::string_view, 2> norms_formats = {"text", "json"};
inline constexpr std::array<std::string_view, 3> explain_formats = {"text", "json", "worksheet"};

inline constexpr FlagSpec help{
    .name = "help", .letter = "h", .vi = "in hướng dẫn này", .en = "print this help"};
inline constexpr FlagSpec lang{.name = "lang",
                               .value = "vi|en",
                               .vi = "ngôn ngữ (mặc định vi)",
                               .en = "language (default vi)",
                               .choices = language_choices};
inline constexpr FlagSpec colour{.name = "color",
                                 .value = "auto|always|never",
                                 .vi = "màu trên màn hình (mặc định auto)",
                                 .en = "colour on the screen (default auto)",
                                 .choices = colour_choices};
inline constexpr FlagSpec norms{.name = "norms",
                                .value = "DIR",
                                .vi = "thư mục định mức của đơn vị, đặt lên trên bộ có sẵn",
                                .en = "a folder of norms laid over the shipped ones",
                                .repeatable = true};
inline constexpr FlagSpec as_of{.name = "as-of",
                                .value = "DATE",
                                .vi = "tính theo định mức và giá của ngày này",
                                .en = "compute as if every task were dated so",
                                .check = FlagCheck::date};
inline constexpr FlagSpec jobs{.name = "jobs",
                               .letter = "j",
                               .value = "N",
                               .vi = "số luồng tính (mặc định: số nhân)",
                               .en = "threads (default: the number of cores)",
                               .check = FlagCheck::count};
inline constexpr FlagSpec unit{.name = "unit",
                               .value = "dong|nghin|trieu|ty",
                               .vi = "đơn vị tính khi in",
                               .en = "unit of printed amounts",
                               .choices = money_units};
inline constexpr FlagSpec unverified{.name = "allow-unverified",
                                     .vi = "dùng cả giá trị chỉ ghi theo trí nhớ, có báo cáo",
                                     .en = "use values from memory, too, and report each"};
inline constexpr FlagSpec incomplete{.name = "allow-incomplete",
                                     .vi = "mã thoát 0 cả khi tổng chưa đầy đủ",
                                     .en = "exit with 0 even when totals are incomplete"};
inline constexpr FlagSpec only{.name = "only",
                               .value = "TASK",
                               .vi = "chỉ in nhiệm vụ này (vẫn tính tất cả)",
                               .en = "report this task only (all are computed)"};
inline constexpr FlagSpec lock{
    .name = "lock",
    .value = "FILE",
    .vi = "chỉ dùng định mức đã ghi trong tệp này (chưa có tệp thì ghi ra)",
    .en = "use only the norms recorded in this file (written if absent)"};
inline constexpr FlagSpec relock{.name = "relock",
                                 .vi = "ghi lại tệp của --lock theo định mức đang dùng",
                                 .en = "write the file of --lock anew from what is used now"};
inline constexpr FlagSpec folder{.name = "folder",
                                 .vi = "một thư mục, mỗi đơn vị một tệp",
                                 .en = "a folder with one file per agency"};
inline constexpr FlagSpec format{.name = "format",
                                 .value = "text|csv|json|md|xlsx",
                                 .vi = "dạng kết quả (mặc định text); xlsx cần -o TỆP",
                                 .en = "format of the report (default text); xlsx needs -o FILE",
                                 .choices = report_formats};
inline constexpr FlagSpec explain_format{
    .name = "format",
    .value = "text|json|worksheet",
    .vi = "dạng kết quả; worksheet: từng bước cho máy tính tay",
    .en = "format; worksheet: steps for a desk calculator",
    .choices = explain_formats};
inline constexpr FlagSpec output{
    .name = "output",
    .letter = "o",
    .value = "FILE",
    .vi = "ghi vào tệp, dạng theo đuôi tệp; - là màn hình",
    .en = "write to a file, its ending says the format; - is the screen",
    .repeatable = true};

inline constexpr FlagSpec norms_format{.name = "format",
                                       .value = "text|json",
                                       .vi = "dạng kết quả (mặc định text)",
                                       .en = "format of the report (default text)",
                                       .choices = norms_formats};
inline constexpr FlagSpec norms_as_of{.name = "as-of",
                                      .value = "DATE",
                                      .vi = "chỉ lấy gì có hiệu lực ngày này",
                                      .en = "only what is in force on this day",
                                      .check = FlagCheck::date};
inline constexpr FlagSpec missing{.name = "missing",
                                  .vi = "in những giá trị còn thiếu và cách bổ sung",
                                  .en = "print what is missing and how to supply it"};
inline constexpr FlagSpec at{.name = "at",
                             .value = "KEY",
                             .vi = "tra bảng tại giá trị hoặc khóa này",
                             .en = "read the table at this value or key"};

}  // namespace dutoan::common_flag
