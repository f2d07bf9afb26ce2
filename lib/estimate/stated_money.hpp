// Which of the figures people stated for a task count.
#pragma once

#include "estimate/result.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace dutoan {

/// The rows of a kind that add up to its figure, in file order.
///
/// What was asked for is the sum of its rows. What was appraised may have been appraised again: a
/// row gives way to a later one that speaks of the same year, source and phase, where a row that
/// names none speaks of all. A row without a date is earlier than any with one; of two of the same
/// day that name the same year, source and phase, the one written last counts.
[[nodiscard]] std::vector<const MoneyRow*> counted_money(const std::vector<MoneyRow>& money,
                                                         std::string_view what);

/// What they add up to, or nothing where there are none.
[[nodiscard]] std::optional<Amount> stated_figure(const std::vector<MoneyRow>& money,
                                                  std::string_view what);

/// A row of a task's money. Where the task has errors nobody knows what else it would say.
[[nodiscard]] Amount stated_amount(const TaskResult& task, const MoneyRow& row);

/// The figure of a kind that people stated for a task, or nothing where they stated none.
[[nodiscard]] std::optional<Amount> stated_figure(const TaskResult& task, std::string_view what);

}  // namespace dutoan
