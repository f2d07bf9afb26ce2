// The flags of `summary` alone.
#pragma once

#include "command.hpp"
#include "estimate/printed_summary.hpp"

#include <array>
#include <string_view>

namespace dutoan::summary_flag {

inline constexpr std::array<std::string_view, 1> fail_on_words = {"over-ceiling"};

inline constexpr FlagSpec by{
    .name = "by",
    .value = "KEY[,KEY]",
    .vi =
        "gộp theo: agency, source, group, cost-group, programme, budget, year, "
        "method, evidence, task (mặc định agency)",
    .en =
        "total by: agency, source, group, cost-group, programme, budget, year, "
        "method, evidence, task (default agency)",
    .choices = summary_key_words,
    .check = FlagCheck::list};
inline constexpr FlagSpec figure{.name = "figure",
                                 .value = "requested|recomputed|appraised",
                                 .vi = "số liệu: đề nghị, tính lại (mặc định) hay thẩm định",
                                 .en = "which figures (default recomputed)",
                                 .choices = figure_words};
inline constexpr FlagSpec form{
    .name = "form",
    .value = "NAME",
    .vi = "biểu mẫu Excel: pl4-cntt, tt342-13.3, tt342-06; cần -o TỆP.xlsx",
    .en = "a workbook form: pl4-cntt, tt342-13.3, tt342-06; needs -o FILE.xlsx"};
inline constexpr FlagSpec cross{
    .name = "cross",
    .value = "KEY",
    .vi =
        "khóa thứ hai thành các cột: agency, source, group, cost-group, programme, "
        "budget, year, method, evidence, task",
    .en =
        "columns by a second key: agency, source, group, cost-group, programme, budget, "
        "year, method, evidence, task",
    .choices = summary_key_words};
inline constexpr FlagSpec rounding{
    .name = "rounding",
    .value = "half-up|balanced",
    .vi =
        "làm tròn: từng số riêng (half-up, mặc định), hay cân bằng để "
        "dòng, cột và tổng khớp nhau (balanced)",
    .en =
        "round each figure by itself (half-up, default), or so that rows, "
        "columns and total agree (balanced)",
    .choices = rounding_words};
inline constexpr FlagSpec previous{
    .name = "previous",
    .value = "FILE",
    .vi = "so với kế hoạch hay kết quả kỳ trước: tăng/giảm, tỷ lệ",
    .en = "compare with an earlier plan or result: change and growth"};
inline constexpr FlagSpec ceiling{
    .name = "ceiling",
    .value = "FILE.csv",
    .vi = "so với trần: cột nguồn, đơn vị, năm, trần, văn bản, ngày",
    .en = "compare with ceilings: source, agency, year, amount, ref, date"};
inline constexpr FlagSpec fail_on{.name = "fail-on",
                                  .value = "over-ceiling",
                                  .vi = "over-ceiling: mã thoát 1 khi có trần bị vượt",
                                  .en = "over-ceiling: exit with 1 when a ceiling is exceeded",
                                  .choices = fail_on_words};

inline constexpr std::array<std::string_view, 6> summary_formats = {"text", "csv",  "json",
                                                                    "md",   "html", "xlsx"};
inline constexpr FlagSpec format{.name = "format",
                                 .value = "text|csv|json|md|html|xlsx",
                                 .vi = "dạng kết quả (mặc định text); xlsx cần -o TỆP",
                                 .en = "format of the report (default text); xlsx needs -o FILE",
                                 .choices = summary_formats};

}  // namespace dutoan::summary_flag
