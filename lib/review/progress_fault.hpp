// Figures of progress that do not fit together.
#pragma once

#include "review/programme_progress.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class ProgressFaultKind : std::uint8_t {
  allocated_over_planned,
  disbursed_over_allocated,
  settled_over_disbursed,
  disbursed_over_planned,  ///< where what was allocated is not known for certain
  settled_over_planned,
  settled_over_allocated,
  parts_over_whole,      ///< the sources of a programme come to more than it has
  tasks_over_programme,  ///< its tasks do
  count_over_tasks,      ///< more tasks stand at a stage than there are
  count_over_outer,      ///< or than at the stage they lie within
  listed_over_tasks,     ///< the plan lists more tasks than the programme has
};
/// In the order of ProgressFaultKind.
inline constexpr std::array<std::string_view, 11> progress_fault_words = {
    "allocated-over-planned", "disbursed-over-allocated", "settled-over-disbursed",
    "disbursed-over-planned", "settled-over-planned",     "settled-over-allocated",
    "parts-over-whole",       "tasks-over-programme",     "count-over-tasks",
    "count-over-outer",       "listed-over-tasks"};

/// Of money, or of counts of tasks.
struct ProgressFault {
  ProgressFaultKind kind = ProgressFaultKind::allocated_over_planned;
  std::string task;                                 ///< empty: of a programme
  std::string programme;                            ///< its id
  std::string source;                               ///< of the money; empty: of all of it
  std::string stage;                                ///< of the count
  std::string outer;                                ///< the stage it lies within
  ProgressFigure figure = ProgressFigure::planned;  ///< which is larger
  Amount larger;
  Amount smaller;
  std::size_t count = 0;
  std::size_t limit = 0;

  [[nodiscard]] bool is_of_money() const { return kind < ProgressFaultKind::count_over_tasks; }
  [[nodiscard]] Money excess() const { return *larger.known - *smaller.known; }
};

/// Only what is surely so: a bound may be larger, but nothing is larger than a bound.
[[nodiscard]] std::vector<ProgressFault> faults_of_task(const TaskProgress& task);
[[nodiscard]] std::vector<ProgressFault> faults_of_programme(const ProgrammeProgress& programme);

}  // namespace dutoan
