#include "command.hpp"

#include "appraise_flags.hpp"
#include "check_flags.hpp"
#include "common_flags.hpp"
#include "diff_flags.hpp"
#include "estimate_flags.hpp"
#include "form_flags.hpp"
#include "overlap_flags.hpp"
#include "price_book_flags.hpp"
#include "progress_flags.hpp"
#include "summary_flags.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace dutoan {

namespace {

using namespace common_flag;

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

constexpr std::array common = {&help, &lang, &colour};
constexpr std::array estimate_flags = {&norms,
                                       &lock,
                                       &relock,
                                       &as_of,
                                       &estimate_flag::set,
                                       &estimate_flag::effect,
                                       &estimate_flag::verify,
                                       &unit,
                                       &unverified,
                                       &incomplete,
                                       &only,
                                       &jobs,
                                       &estimate_flag::format,
                                       &output};
constexpr std::array explain_flags = {&norms, &as_of, &unverified, &jobs, &explain_format, &output};

constexpr std::array summary_flags = {&summary_flag::by,
                                      &summary_flag::cross,
                                      &summary_flag::figure,
                                      &summary_flag::rounding,
                                      &summary_flag::previous,
                                      &summary_flag::ceiling,
                                      &summary_flag::fail_on,
                                      &summary_flag::form,
                                      &norms,
                                      &lock,
                                      &relock,
                                      &as_of,
                                      &unit,
                                      &unverified,
                                      &incomplete,
                                      &jobs,
                                      &summary_flag::format,
                                      &output};
constexpr std::array collect_flags = {&form_flag::received,       &form_flag::take, &norms, &unit,
                                      &form_flag::collect_format, &output};
constexpr std::array appraise_flags = {&appraise_flag::accept,
                                       &appraise_flag::from,
                                       &appraise_flag::by,
                                       &appraise_flag::date,
                                       &appraise_flag::reason,
                                       &norms,
                                       &as_of,
                                       &unverified,
                                       &jobs,
                                       &unit,
                                       &appraise_flag::appraise_format,
                                       &appraise_flag::appraise_output};
constexpr std::array check_flags = {&check_flag::today,
                                    &check_flag::fail_on,
                                    &check_flag::waivers,
                                    &check_flag::baseline,
                                    &check_flag::by,
                                    &check_flag::root,
                                    &norms,
                                    &overlap_flag::register_file,
                                    &as_of,
                                    &unverified,
                                    &jobs,
                                    &check_flag::format,
                                    &output};
constexpr std::array overlap_flags = {&overlap_flag::register_file,
                                      &overlap_flag::least,
                                      &overlap_flag::all,
                                      &norms,
                                      &as_of,
                                      &unverified,
                                      &jobs,
                                      &unit,
                                      &overlap_flag::format,
                                      &output};
constexpr std::array diff_flags = {&diff_flag::same_as,
                                   &summary_flag::figure,
                                   &diff_flag::exit_code,
                                   &diff_flag::only_if_changed,
                                   &diff_flag::form,
                                   &norms,
                                   &as_of,
                                   &unit,
                                   &unverified,
                                   &incomplete,
                                   &jobs,
                                   &diff_flag::format,
                                   &output};
constexpr std::array petition_flags = {&norms,      &lock,       &relock, &as_of,  &unit,
                                       &unverified, &incomplete, &jobs,   &format, &output};
constexpr std::array progress_flags = {&progress_flag::by,
                                       &progress_flag::today,
                                       &norms,
                                       &lock,
                                       &relock,
                                       &as_of,
                                       &unit,
                                       &unverified,
                                       &incomplete,
                                       &jobs,
                                       &summary_flag::format,
                                       &output};
constexpr std::array rules_flags = {&norms, &check_flag::rules_format, &output};
constexpr std::array init_flags = {&folder, &form_flag::form, &norms};
constexpr std::array doctor_flags = {&norms};

constexpr std::array norms_list_flags = {&missing, &norms_as_of, &norms, &norms_format, &output};
constexpr std::array norms_show_flags = {&at, &norms_as_of, &norms, &norms_format, &output};
constexpr std::array norms_search_flags = {&norms_as_of, &norms, &norms_format, &output};
constexpr std::array norms_lint_flags = {&norms};
constexpr std::array norms_template_flags = {&norms_as_of, &norms};

constexpr std::array norms_import_flags = {&price_book_flag::id,
                                           &price_book_flag::title,
                                           &price_book_flag::basis,
                                           &price_book_flag::from,
                                           &price_book_flag::until,
                                           &price_book_flag::region,
                                           &price_book_flag::column,
                                           &price_book_flag::code,
                                           &price_book_flag::unit,
                                           &price_book_flag::numbers,
                                           &norms,
                                           &price_book_flag::import_format,
                                           &price_book_flag::into};
constexpr std::array norms_diff_flags = {&price_book_flag::plan,
                                         &price_book_flag::by_change,
                                         &norms,
                                         &as_of,
                                         &unit,
                                         &unverified,
                                         &incomplete,
                                         &jobs,
                                         &price_book_flag::price_diff_format,
                                         &output};

constexpr std::array<CommandSpec, 23> table = {{
    {.name = "estimate",
     .alias = "lap",
     .operands = "PLAN…",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "lập dự toán của một kế hoạch",
     .en = "compute the estimates of a plan",
     .flags = estimate_flags,
     .run = run_estimate},
    {.name = "explain",
     .alias = "dien-giai",
     .operands = "PLAN|RESULT.json TASK[/ROW[.COLUMN]]",
     .least = 2,
     .most = 2,
     .on_plan = true,
     .vi = "diễn giải một con số đến tận điều khoản",
     .en = "derive one figure down to the article it rests on",
     .flags = explain_flags,
     .run = run_explain},
    {.name = "summary",
     .alias = "tong-hop",
     .operands = "PLAN…|RESULT.json…",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "tổng hợp kế hoạch theo đơn vị, nguồn vốn, nhóm, …",
     .en = "total a plan by agency, source, group, …",
     .flags = summary_flags,
     .run = run_summary},
    {.name = "collect",
     .alias = "thu-nhan",
     .operands = "FOLDER [PLAN]",
     .least = 1,
     .most = 2,
     .vi = "đọc các biểu mẫu đơn vị gửi, ghi thành tệp của kế hoạch",
     .en = "read the forms agencies sent into files of a plan",
     .flags = collect_flags,
     .run = run_collect},
    {.name = "appraise",
     .alias = "ghi-tham-dinh",
     .operands = "PLAN",
     .least = 1,
     .most = 1,
     .on_plan = true,
     .vi = "ghi quyết định thẩm định, lập và đọc phiếu thẩm định",
     .en = "record appraised figures; write and read the appraisal sheet",
     .flags = appraise_flags,
     .run = run_appraise},
    {.name = "check",
     .alias = "tham-dinh",
     .operands = "PLAN…|RESULT.json",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "kiểm tra kế hoạch theo các quy tắc thẩm định",
     .en = "check a plan against the rules of appraisal",
     .flags = check_flags,
     .run = run_check},
    {.name = "overlap",
     .alias = "trung-lap",
     .operands = "PLAN…|RESULT.json…",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "dò nhiệm vụ trùng lắp trong các kế hoạch và sổ đăng ký",
     .en = "find tasks that look alike, in plans and registers",
     .flags = overlap_flags,
     .run = run_overlap},
    {.name = "diff",
     .alias = "so-sanh",
     .operands = "OLD NEW…",
     .least = 2,
     .most = any_number,
     .on_plan = true,
     .vi = "so sánh các lần điều chỉnh: tăng giảm bao nhiêu, vì sao",
     .en = "compare revisions of a plan: what changed, by how much, and why",
     .flags = diff_flags,
     .run = run_diff},
    {.name = "progress",
     .alias = "tien-do",
     .operands = "PLAN…|RESULT.json…",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "tiến độ thực hiện: kế hoạch, phân bổ, giải ngân, quyết toán, trạng thái",
     .en = "how far a plan has come: planned, allocated, disbursed, settled, stages",
     .flags = progress_flags,
     .run = run_progress},
    {.name = "petition",
     .alias = "kien-nghi",
     .operands = "PLAN…|RESULT.json…",
     .least = 1,
     .most = any_number,
     .on_plan = true,
     .vi = "lập phụ lục kiến nghị: chưa có định mức, đơn giá; phải thử nghiệm",
     .en = "list what has no norm or price and what is to be tried, for the ministry",
     .flags = petition_flags,
     .run = run_petition},
    {.name = "rules list",
     .alias = "quy-tac list",
     .vi = "liệt kê các quy tắc thẩm định",
     .en = "list the rules of appraisal",
     .flags = rules_flags,
     .run = run_rules_list},
    {.name = "rules show",
     .alias = "quy-tac show",
     .operands = "RULE",
     .least = 1,
     .most = 1,
     .vi = "in một quy tắc: điều kiện, căn cứ, việc cần làm, ví dụ",
     .en = "print a rule: condition, basis, what to do, examples",
     .flags = rules_flags,
     .run = run_rules_show},
    {.name = "init",
     .alias = "khoi-tao",
     .operands = "[FOLDER]",
     .least = 0,
     .most = 1,
     .vi = "tạo các tệp ban đầu của một kế hoạch",
     .en = "lay down the first files of a plan",
     .flags = init_flags,
     .run = run_init},
    {.name = "schema",
     .operands = "plan|norms|result",
     .least = 1,
     .most = 1,
     .vi = "in JSON Schema của các tệp",
     .en = "print the JSON Schema of a kind of file",
     .flags = {},
     .run = run_schema},
    {.name = "completion",
     .operands = "bash",
     .least = 1,
     .most = 1,
     .vi = "in phần gợi ý lệnh cho bash",
     .en = "print the completion script of a shell",
     .flags = {},
     .run = run_completion},
    {.name = "doctor",
     .alias = "kiem-tra",
     .operands = "[PLAN]",
     .least = 0,
     .most = 1,
     .vi = "tự kiểm tra bộ định mức và các thiết đặt đang dùng",
     .en = "check the norms and show the settings in force",
     .flags = doctor_flags,
     .run = run_doctor},
    {.name = "norms list",
     .alias = "dinh-muc list",
     .vi = "liệt kê văn bản, bảng và phương pháp",
     .en = "list documents, tables and methods",
     .flags = norms_list_flags,
     .run = run_norms_list},
    {.name = "norms show",
     .alias = "dinh-muc show",
     .operands = "NAME",
     .least = 1,
     .most = 1,
     .vi = "in một văn bản, bảng hay phương pháp; --at tra bảng",
     .en = "print a document, table or method; --at reads a table",
     .flags = norms_show_flags,
     .run = run_norms_show},
    {.name = "norms search",
     .alias = "dinh-muc search",
     .operands = "WORD…",
     .least = 1,
     .most = 16,
     .vi = "tìm văn bản, bảng, phương pháp, dòng; có dấu hay không đều được",
     .en = "find documents, tables, methods and rows by words",
     .flags = norms_search_flags,
     .run = run_norms_search},
    {.name = "norms lint",
     .alias = "dinh-muc lint",
     .operands = "[DIR…]",
     .most = 16,
     .vi = "chứng minh bộ định mức không có lỗi",
     .en = "prove that norms hold",
     .flags = norms_lint_flags,
     .run = run_norms_lint},
    {.name = "norms template",
     .alias = "dinh-muc template",
     .operands = "METHOD|TABLE",
     .least = 1,
     .most = 1,
     .vi = "in sẵn nhiệm vụ của một phương pháp, hoặc tệp của một bảng, để điền",
     .en = "print a task of a method, or the file of a table, to fill in",
     .flags = norms_template_flags,
     .run = run_norms_template},
    {.name = "norms import",
     .alias = "dinh-muc import",
     .operands = "FILE[#SHEET]",
     .least = 1,
     .most = 1,
     .vi = "đọc một bảng giá (CSV, XLSX) thành bộ đơn giá của đơn vị",
     .en = "read a price list (CSV, XLSX) into a price book",
     .flags = norms_import_flags,
     .run = run_norms_import},
    {.name = "norms diff",
     .alias = "dinh-muc diff",
     .operands = "OLD NEW",
     .least = 2,
     .most = 2,
     .vi = "so sánh hai bộ đơn giá, và tác động đến một kế hoạch",
     .en = "compare two price books, and their effect on a plan",
     .flags = norms_diff_flags,
     .run = run_norms_diff},
}};

}  // namespace

std::span<const CommandSpec> commands() {
  return table;
}

std::span<const FlagSpec* const> common_flags() {
  return common;
}

const CommandSpec* find_command(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const CommandSpec& command) {
    return command.name == name || (!command.alias.empty() && command.alias == name);
  });
  return found == table.end() ? nullptr : &*found;
}

const FlagSpec* find_flag(const CommandSpec& command, std::string_view name) {
  for (const auto flags : {common_flags(), command.flags}) {
    for (const FlagSpec* flag : flags) {
      if (flag->name == name) return flag;
    }
  }
  return nullptr;
}

}  // namespace dutoan
