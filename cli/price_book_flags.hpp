// The flags of `norms import` and `norms diff`.
#pragma once

#include "command.hpp"

#include <array>
#include <string_view>

namespace dutoan::price_book_flag {

inline constexpr std::array<std::string_view, 3> list_units = {"dong", "nghin", "trieu"};
inline constexpr std::array<std::string_view, 2> list_numbers = {"plain", "vi"};
inline constexpr std::array<std::string_view, 3> import_formats = {"text", "json", "md"};
inline constexpr std::array<std::string_view, 4> price_diff_formats = {"text", "csv", "json", "md"};

inline constexpr FlagSpec id{.name = "id",
                             .value = "ID",
                             .vi = "mã của bộ đơn giá, cũng là tên tệp",
                             .en = "the id of the price book, and the name of its files"};
inline constexpr FlagSpec title{.name = "title",
                                .value = "TEXT",
                                .vi = "tên của bộ đơn giá",
                                .en = "the title of the price book"};
inline constexpr FlagSpec basis{.name = "basis",
                                .value = "TEXT",
                                .vi = "văn bản công bố giá: số, ngày, nơi ban hành",
                                .en = "the paper the prices rest on: number, date, issuer"};
inline constexpr FlagSpec from{.name = "from",
                               .value = "DATE",
                               .vi = "ngày bắt đầu có hiệu lực",
                               .en = "the first day in force",
                               .check = FlagCheck::date};
inline constexpr FlagSpec until{.name = "until",
                                .value = "DATE",
                                .vi = "ngày đầu tiên hết hiệu lực",
                                .en = "the first day no longer in force",
                                .check = FlagCheck::date};
inline constexpr FlagSpec region{.name = "region",
                                 .value = "REGION",
                                 .vi = "vùng của bộ giá; chọn cột giá của vùng ấy",
                                 .en = "the region of the prices; chooses its column"};
inline constexpr FlagSpec column{.name = "column",
                                 .value = "COLUMN",
                                 .vi = "cột giá: tiêu đề, hoặc chữ cái của cột",
                                 .en = "the column of prices: its heading or letter"};
inline constexpr FlagSpec code{.name = "code",
                               .value = "COLUMN",
                               .vi = "cột dùng làm mã: tiêu đề, hoặc chữ cái của cột",
                               .en = "the column of codes: its heading or letter"};
inline constexpr FlagSpec unit{.name = "unit",
                               .value = "dong|nghin|trieu",
                               .vi = "đơn vị tiền của bảng giá (mặc định dong)",
                               .en = "the unit of money in the list (default dong)",
                               .choices = list_units};
inline constexpr FlagSpec numbers{
    .name = "numbers",
    .value = "plain|vi",
    .vi = "cách viết số: 1234567.89 hay 1.234.567,89 (mặc định plain)",
    .en =
        "how numbers are written: 1234567.89 or 1.234.567,89 "
        "(default plain)",
    .choices = list_numbers};
inline constexpr FlagSpec into{.name = "output",
                               .letter = "o",
                               .value = "FOLDER",
                               .vi = "thư mục định mức để ghi vào; không có thì chỉ đọc và báo cáo",
                               .en =
                                   "the folder of norms to write to; without it the list is only "
                                   "read and reported on"};
inline constexpr FlagSpec import_format{.name = "format",
                                        .value = "text|json|md",
                                        .vi = "dạng báo cáo (mặc định text)",
                                        .en = "format of the report (default text)",
                                        .choices = import_formats};

inline constexpr FlagSpec plan{.name = "plan",
                               .value = "PLAN",
                               .vi = "tác động đến kế hoạch này, từng nhiệm vụ",
                               .en = "the effect on this plan, task by task"};
inline constexpr FlagSpec by_change{.name = "by-change",
                                    .vi = "xếp theo mức thay đổi, lớn nhất trước",
                                    .en = "sort by the change, largest first"};
inline constexpr FlagSpec price_diff_format{.name = "format",
                                            .value = "text|csv|json|md",
                                            .vi = "dạng kết quả (mặc định text)",
                                            .en = "format of the report (default text)",
                                            .choices = price_diff_formats};

}  // namespace dutoan::price_book_flag
