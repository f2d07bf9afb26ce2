// The commands and their flags, in one table: parsing, help, completion and the tests of the
// documentation all read it.
#pragma once

#include "base/message.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

class Arguments;
class Console;

/// Exit codes; of several the first in the order internal, usage, input, findings, incomplete.
enum class Exit : int {
  done = 0,
  findings = 1,
  input = 2,
  usage = 3,
  internal = 4,
  incomplete = 5
};

inline constexpr std::array<std::string_view, 2> language_choices = {"vi", "en"};
inline constexpr std::array<std::string_view, 3> colour_choices = {"auto", "always", "never"};

/// What the value of a flag must be, beyond its choices; `list`: several of them.
enum class FlagCheck : std::uint8_t { none, date, count, list };

struct FlagSpec {
  std::string_view name;    ///< without the dashes
  std::string_view letter;  ///< of the short form, empty: none
  std::string_view value;   ///< what stands behind it; empty: a switch
  std::string_view vi;
  std::string_view en;
  std::span<const std::string_view> choices = {};
  bool repeatable = false;
  FlagCheck check = FlagCheck::none;
};

struct CommandSpec {
  std::string_view name;      ///< "estimate", "norms list"
  std::string_view alias;     ///< its Vietnamese name
  std::string_view operands;  ///< "PLAN…", as help prints it
  std::size_t least = 0;      ///< operands needed
  std::size_t most = 0;       ///< operands allowed
  bool on_plan = false;  ///< the first operand is a plan or its result: settings beside it count
  bool takes_programmes = false;  ///< a plan may have programmes alone, and no task
  std::string_view vi;
  std::string_view en;
  std::span<const FlagSpec* const> flags;
  Exit (*run)(const Arguments& arguments, Console& console);
};

[[nodiscard]] std::span<const CommandSpec> commands();
/// Flags every command knows.
[[nodiscard]] std::span<const FlagSpec* const> common_flags();

/// `placeholders` of operands and values in both languages: "PLAN…" is "KẾ_HOẠCH…".
[[nodiscard]] LocalText local_placeholders(std::string_view placeholders);

[[nodiscard]] const CommandSpec* find_command(std::string_view name);
[[nodiscard]] const FlagSpec* find_flag(const CommandSpec& command, std::string_view name);

// One file each.
Exit run_estimate(const Arguments& arguments, Console& console);
Exit run_explain(const Arguments& arguments, Console& console);
Exit run_summary(const Arguments& arguments, Console& console);
Exit run_collect(const Arguments& arguments, Console& console);
Exit run_appraise(const Arguments& arguments, Console& console);
Exit run_petition(const Arguments& arguments, Console& console);
Exit run_check(const Arguments& arguments, Console& console);
Exit run_diff(const Arguments& arguments, Console& console);
Exit run_overlap(const Arguments& arguments, Console& console);
Exit run_progress(const Arguments& arguments, Console& console);
Exit run_dossier(const Arguments& arguments, Console& console);
Exit run_dossier_verify(const Arguments& arguments, Console& console);
Exit run_rules_list(const Arguments& arguments, Console& console);
Exit run_rules_show(const Arguments& arguments, Console& console);
Exit run_init(const Arguments& arguments, Console& console);
Exit run_schema(const Arguments& arguments, Console& console);
Exit run_completion(const Arguments& arguments, Console& console);
Exit run_doctor(const Arguments& arguments, Console& console);
Exit run_norms_list(const Arguments& arguments, Console& console);
Exit run_norms_show(const Arguments& arguments, Console& console);
Exit run_norms_search(const Arguments& arguments, Console& console);
Exit run_norms_lint(const Arguments& arguments, Console& console);
Exit run_norms_import(const Arguments& arguments, Console& console);
Exit run_norms_diff(const Arguments& arguments, Console& console);
Exit run_norms_template(const Arguments& arguments, Console& console);

}  // namespace dutoan
