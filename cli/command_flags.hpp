// The flags of every command, in the order its help prints them.
#pragma once

#include "appraise_flags.hpp"
#include "check_flags.hpp"
#include "common_flags.hpp"
#include "diff_flags.hpp"
#include "dossier_flags.hpp"
#include "estimate_flags.hpp"
#include "form_flags.hpp"
#include "overlap_flags.hpp"
#include "price_book_flags.hpp"
#include "progress_flags.hpp"
#include "summary_flags.hpp"

#include <array>

namespace dutoan::command_flags {

using namespace common_flag;

inline constexpr std::array common = {&help, &lang, &colour};
inline constexpr std::array estimate_flags = {&norms,
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
inline constexpr std::array explain_flags = {&norms, &as_of,          &unverified,
                                             &jobs,  &explain_format, &output};

inline constexpr std::array summary_flags = {&summary_flag::by,
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
inline constexpr std::array collect_flags = {
    &form_flag::received, &form_flag::take, &norms, &unit, &form_flag::collect_format, &output};
inline constexpr std::array appraise_flags = {&appraise_flag::accept,
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
inline constexpr std::array check_flags = {&check_flag::today,
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
inline constexpr std::array overlap_flags = {&overlap_flag::register_file,
                                             &overlap_flag::least,
                                             &overlap_flag::all,
                                             &norms,
                                             &as_of,
                                             &unverified,
                                             &jobs,
                                             &unit,
                                             &overlap_flag::format,
                                             &output};
inline constexpr std::array diff_flags = {&diff_flag::same_as,
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
inline constexpr std::array petition_flags = {&norms,      &lock,       &relock, &as_of,  &unit,
                                              &unverified, &incomplete, &jobs,   &format, &output};
inline constexpr std::array progress_flags = {&progress_flag::by,
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
inline constexpr std::array dossier_flags = {&norms,
                                             &lock,
                                             &relock,
                                             &as_of,
                                             &check_flag::today,
                                             &check_flag::waivers,
                                             &overlap_flag::register_file,
                                             &unit,
                                             &unverified,
                                             &incomplete,
                                             &jobs,
                                             &dossier_flag::output};
inline constexpr std::array dossier_verify_flags = {&jobs, &dossier_flag::format};
inline constexpr std::array rules_flags = {&norms, &check_flag::rules_format, &output};
inline constexpr std::array init_flags = {&folder, &form_flag::form, &norms};
inline constexpr std::array doctor_flags = {&norms};

inline constexpr std::array norms_list_flags = {&missing, &norms_as_of, &norms, &norms_format,
                                                &output};
inline constexpr std::array norms_show_flags = {&at, &norms_as_of, &norms, &norms_format, &output};
inline constexpr std::array norms_search_flags = {&norms_as_of, &norms, &norms_format, &output};
inline constexpr std::array norms_lint_flags = {&norms};
inline constexpr std::array norms_template_flags = {&norms_as_of, &norms};

inline constexpr std::array norms_import_flags = {&price_book_flag::id,
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
inline constexpr std::array norms_diff_flags = {&price_book_flag::plan,
                                                &price_book_flag::by_change,
                                                &norms,
                                                &as_of,
                                                &unit,
                                                &unverified,
                                                &incomplete,
                                                &jobs,
                                                &price_book_flag::price_diff_format,
                                                &output};

}  // namespace dutoan::command_flags
