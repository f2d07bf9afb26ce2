// How the figure of one task is split over the keys of a summary.
#pragma once

#include "estimate/result.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class SummaryKey : std::uint8_t {
  agency,
  source,
  group,
  cost_group,
  programme,
  budget,
  year,
  method,
  evidence,
  task,
};

/// The words of `--by`, in the order of SummaryKey.
inline constexpr std::array<std::string_view, 10> summary_key_words = {
    "agency", "source", "group",  "cost-group", "programme",
    "budget", "year",   "method", "evidence",   "task"};

/// Which of the three figures, which never mix.
enum class FigureKind : std::uint8_t { recomputed, requested, appraised };

inline constexpr std::array<std::string_view, 3> figure_words = {"recomputed", "requested",
                                                                 "appraised"};

/// That figure of a task; nothing is known of one that nobody stated.
[[nodiscard]] Amount figure_of(const TaskResult& task, FigureKind kind);

/// What a row counts under.
struct SummaryName {
  std::string key;  ///< empty: the tasks name none
  LocalText name;

  friend bool operator==(const SummaryName& a, const SummaryName& b) { return a.key == b.key; }
};

/// A part of a task's figure, and the key it counts under.
struct SummaryPart {
  SummaryName name;
  Amount amount;
};

/// The figure of a task over one key: whole, or in parts that add up to it to the đồng. A figure
/// that people stated counts under the sources and years they stated with it; what they stated
/// without is split in proportion to the computed figure.
[[nodiscard]] std::vector<SummaryPart> split(const PlanResult& result, const TaskResult& task,
                                             const Amount& figure, FigureKind kind, SummaryKey by);

/// A part of the figure over one more key: in proportion to the computed figure.
[[nodiscard]] std::vector<SummaryPart> split_alike(const PlanResult& result, const TaskResult& task,
                                                   const Amount& part, SummaryKey by);

/// Whether a task may have parts under several names of the key.
[[nodiscard]] bool splits_tasks(SummaryKey by);

/// A part of a task's figure under a name of each of two keys.
struct SummaryPair {
  SummaryName first;
  SummaryName second;
  Amount amount;
};

/// The figure over two keys that both split it: in proportion, and in whole đồng such that the
/// pairs add up to the parts by either key alone.
[[nodiscard]] std::vector<SummaryPair> split_both(const PlanResult& result, const TaskResult& task,
                                                  const Amount& figure, FigureKind kind,
                                                  SummaryKey first, SummaryKey second);

}  // namespace dutoan
