#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view decided = "appraised";

bool speak_of_the_same(const MoneyRow& a, const MoneyRow& b) {
  const bool years_meet = !a.year || !b.year || a.year == b.year;
  const bool sources_meet = a.source.empty() || b.source.empty() || a.source == b.source;
  const bool phases_meet = a.phase.empty() || b.phase.empty() || a.phase == b.phase;
  return years_meet && sources_meet && phases_meet;
}

/// Rows of one day are parts of one decision, unless they name the very same.
bool replaces(const MoneyRow& other, const MoneyRow& row, bool written_below) {
  if (other.date != row.date) return row.date < other.date && speak_of_the_same(other, row);
  return written_below && other.year == row.year && other.source == row.source &&
         other.phase == row.phase;
}

}  // namespace

std::vector<const MoneyRow*> counted_money(const std::vector<MoneyRow>& money,
                                           std::string_view what) {
  std::vector<const MoneyRow*> rows;
  for (const MoneyRow& row : money) {
    if (row.what == what) rows.push_back(&row);
  }
  if (what != decided) return rows;
  std::vector<const MoneyRow*> counted;
  for (const MoneyRow* row : rows) {
    const bool replaced = std::any_of(rows.begin(), rows.end(), [&](const MoneyRow* other) {
      return replaces(*other, *row, other > row);
    });
    if (!replaced) counted.push_back(row);
  }
  return counted;
}

std::optional<Amount> stated_figure(const std::vector<MoneyRow>& money, std::string_view what) {
  const std::vector<const MoneyRow*> rows = counted_money(money, what);
  if (rows.empty()) return std::nullopt;
  Amount figure;
  for (const MoneyRow* row : rows) {
    figure = sum(figure, {.known = to_money(row->amount.dong), .marks = row->amount.marks});
  }
  return figure;
}

Amount stated_amount(const TaskResult& task, const MoneyRow& row) {
  Amount amount{.known = to_money(row.amount.dong),
                .complete = !task.broken,
                .lower_bound = !task.broken,
                .marks = row.amount.marks};
  amount.marks.illustrative = amount.marks.illustrative || task.illustrative;
  return amount;
}

std::optional<Amount> stated_figure(const TaskResult& task, std::string_view what) {
  std::optional<Amount> figure;
  for (const MoneyRow* row : counted_money(task.money, what)) {
    const Amount amount = stated_amount(task, *row);
    figure = figure ? sum(*figure, amount) : amount;
  }
  return figure;
}

}  // namespace dutoan
