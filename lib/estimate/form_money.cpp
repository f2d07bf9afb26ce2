#include "estimate/form_money.hpp"

#include "estimate/funding.hpp"
#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view recomputed_money = "recomputed";
constexpr Amount no_money{.known = Money()};
constexpr Amount unknown_money{.known = std::nullopt, .complete = false};

/// What is not known of a change may be less than nothing: a sum of it is no bound.
Amount unknown_in(const ReportColumn& column) {
  Amount unknown = unknown_money;
  unknown.lower_bound = column.money != "change" && column.money != "decrease";
  return unknown;
}

bool is_in(const YearRange& years, int year, int plan_year) {
  return (!years.from || year >= plan_year + *years.from) &&
         (!years.until || year <= plan_year + *years.until);
}

/// A column that names no phase takes the rows no other column of the form asks for by theirs.
bool is_of_phase(const ReportForm& form, const ReportColumn& column, const MoneyRow& row) {
  if (!column.phase.empty()) return row.phase == column.phase;
  return std::none_of(form.columns.begin(), form.columns.end(), [&](const ReportColumn& other) {
    return !row.phase.empty() && other.phase == row.phase && other.money == column.money;
  });
}

/// How much of a row comes from sources of that class; nothing where nobody says.
std::optional<Amount> of_class(SourceClass wanted, const MoneyRow& row, const TaskResult& task,
                               const PlanResult& result) {
  Amount amount = stated_amount(task, row);
  // What two revisions come to was not read from the task's text.
  if (is_of_adjustment(row.what)) amount.complete = amount.lower_bound = true;
  if (wanted == SourceClass::all) return amount;
  std::vector<FundingPart> parts = {{row.source, *amount.known}};
  if (row.source.empty()) parts = fund_stated(task, *amount.known);
  Money counted;
  for (const FundingPart& part : parts) {
    const auto found = std::find_if(result.sources.begin(), result.sources.end(),
                                    [&](const Named& source) { return source.id == part.source; });
    if (found == result.sources.end() || !found->state) return std::nullopt;
    if (*found->state == (wanted == SourceClass::state)) counted += part.amount;
  }
  return Amount{.known = counted,
                .complete = amount.complete,
                .lower_bound = amount.lower_bound,
                .marks = counted.is_zero() ? Marks() : amount.marks};
}

}  // namespace

Amount form_money(const ReportForm& form, const ReportColumn& column, const TaskResult& task,
                  const PlanResult& result) {
  if (!result.header.year) return unknown_money;
  const int year = *result.header.year;
  Amount total = no_money;
  total.marks.illustrative = task.illustrative;
  if (column.money == recomputed_money) {
    // Nobody knows what else its text would say.
    if (task.broken) return unknown_money;
    for (const YearPart& part : task.years) {
      if (!is_in(column.years, part.year, year)) continue;
      Amount amount = task.total;  // what is to be said of the whole is so of its parts
      amount.known = part.amount;
      total = sum(total, amount);
    }
    return task.years.empty() && is_in(column.years, year, year) ? task.total : total;
  }
  bool any = false;
  for (const MoneyRow* row : counted_money(task.money, column.money)) {
    any = true;
    if (!is_in(column.years, row->year.value_or(year), year) || !is_of_phase(form, column, *row))
      continue;
    const auto amount = of_class(column.sources, *row, task, result);
    if (!amount) return unknown_money;
    total = sum(total, *amount);
  }
  return any ? total : unknown_in(column);
}

std::string form_period(const TaskResult& task) {
  const auto date = [&](std::string_view what) {
    const auto found = std::find(task_dates.begin(), task_dates.end(), what);
    const auto& day = task.dates[std::size_t(found - task_dates.begin())];
    return day ? vietnamese_text(*day) : std::string();
  };
  const std::string from = date("start");
  const std::string until = date("end");
  return from.empty() && until.empty() ? "" : from + " - " + until;
}

std::string form_decision(const TaskResult& task) {
  for (const MoneyRow& row : task.money) {
    if (row.what != "approved" || row.ref.empty()) continue;
    std::string text = row.ref;
    if (row.date) text += " ngày " + vietnamese_text(*row.date);
    if (!row.by.empty()) text += ", " + row.by;
    return text;
  }
  return "";
}

}  // namespace dutoan
