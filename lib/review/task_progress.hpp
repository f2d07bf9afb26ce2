// How far one task has come: its money from plan to settlement, by source, and its stage.
#pragma once

#include "estimate/result.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class ProgressFigure : std::uint8_t { planned, allocated, disbursed, settled };
inline constexpr std::size_t progress_figure_count = 4;
inline constexpr std::array<std::string_view, progress_figure_count> progress_figure_words = {
    "planned", "allocated", "disbursed", "settled"};

/// One amount for each figure; of one nobody stated nothing is known.
using ProgressFigures = std::array<Amount, progress_figure_count>;

/// What is stated under a kind of money: nothing is known where nothing is stated.
inline constexpr std::array<std::string_view, 3> planned_money_kinds = {"planned", "assigned",
                                                                        "approved"};

struct SourceFigures {
  std::string source;  ///< empty: none is named
  ProgressFigures figures;
};

enum class StageOrigin : std::uint8_t { unknown, stated, dates, money };
inline constexpr std::array<std::string_view, 4> stage_origin_words = {"unknown", "stated", "dates",
                                                                       "money"};

struct TaskStage {
  std::string stage;  ///< one of `work_stages`; empty: not known
  StageOrigin origin = StageOrigin::unknown;
  std::optional<Date> date;  ///< since when, or of when it was said
};

struct TaskProgress {
  std::string id;          ///< agency/id
  std::string planned_by;  ///< which of `planned_money_kinds` it is measured against, or none
  ProgressFigures figures;
  std::vector<SourceFigures> sources;  ///< add up to the figures; in the order they are named
  TaskStage stage;
  Amount requested_unnamed;  ///< of what was asked for, what names no source
  std::size_t later = 0;     ///< rows of money of a later day, which do not count
};

/// The task as it stood on that day; with all that is stated where none is given.
///
/// The figure it is measured against is what is planned; where nothing is, what is assigned, then
/// what is approved. Of the plan, money that names no source is shared as the task's funding says.
/// Of what has been paid out nobody knows that it was shared so: it counts under the task's source
/// where there is only one. What is left without a name may be of any of them: they have at least
/// what is theirs by name.
///
/// The stage is the one that is stated; else the latest that the dates and the money show. A start
/// and an end may be planned days: they count on a day given only.
[[nodiscard]] TaskProgress task_progress(const TaskResult& task, std::optional<Date> day);

/// Nothing is known of it.
[[nodiscard]] ProgressFigures unknown_figures(bool illustrative);
/// Neither a bound nor about so much.
[[nodiscard]] bool is_exact(const Amount& amount);
/// `part` of `whole`, of exact figures alone; nothing of a whole that is not above 0.
[[nodiscard]] std::optional<Number> progress_share(const Amount& part, const Amount& whole);

}  // namespace dutoan
