// The flags of `check` and `rules`.
#pragma once

#include "command.hpp"
#include "norms/rule.hpp"

namespace dutoan::check_flag {

inline constexpr std::array<std::string_view, 8> check_formats = {
    "text", "json", "md", "html", "sarif", "junit", "github", "gitlab"};
inline constexpr std::array<std::string_view, 3> rules_formats = {"text", "json", "md"};

inline constexpr FlagSpec today{
    .name = "today",
    .value = "DATE",
    .vi = "ngày kiểm tra; quy tắc cần ngày hôm nay mà không có thì không kết luận",
    .en = "the day of the check; rules that need it are undecided without",
    .check = FlagCheck::date};
inline constexpr FlagSpec fail_on{.name = "fail-on",
                                  .value = "error|warning|info",
                                  .vi = "mã thoát 1 khi có vi phạm từ mức này (mặc định error)",
                                  .en = "exit with 1 on a finding as grave (default error)",
                                  .choices = severity_words};
inline constexpr FlagSpec waivers{.name = "waivers",
                                  .value = "FILE",
                                  .vi = "tệp miễn trừ (mặc định waivers.yaml cạnh kế hoạch)",
                                  .en = "file of waivers (default waivers.yaml beside the plan)"};
inline constexpr FlagSpec baseline{
    .name = "baseline",
    .value = "FILE",
    .vi = "chỉ báo gì mới hoặc nặng hơn so với kết quả JSON lần trước",
    .en = "only what is new or heavier than in the JSON of an earlier check"};
inline constexpr std::array<std::string_view, 1> check_keys = {"agency"};
inline constexpr FlagSpec by{.name = "by",
                             .value = "agency",
                             .vi = "ghi phiếu ý kiến của từng cơ quan vào thư mục của -o",
                             .en = "write a sheet of findings per agency to the folder of -o",
                             .choices = check_keys};
inline constexpr FlagSpec root{.name = "root",
                               .value = "DIR",
                               .vi = "ghi đường dẫn tính từ thư mục này (mặc định: nơi chạy lệnh)",
                               .en = "paths in reports are seen from here (default: this folder)"};
inline constexpr FlagSpec format{.name = "format",
                                 .value = "text|json|md|html|sarif|junit|github|gitlab",
                                 .vi = "dạng kết quả (mặc định text)",
                                 .en = "format of the report (default text)",
                                 .choices = check_formats};
inline constexpr FlagSpec rules_format{.name = "format",
                                       .value = "text|json|md",
                                       .vi = "dạng kết quả (mặc định text)",
                                       .en = "format of the report (default text)",
                                       .choices = rules_formats};

}  // namespace dutoan::check_flag
