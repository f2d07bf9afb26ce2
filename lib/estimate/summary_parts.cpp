#include "estimate/summary_parts.hpp"

#include "estimate/balanced_rounding.hpp"
#include "estimate/funding.hpp"
#include "estimate/stated_money.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dutoan {

namespace {

template <class List>
SummaryName named(const List& list, const std::string& id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
  return {id, {.vi = found == list.end() ? "" : found->name}};
}

/// Chương–khoản–mục–tiểu mục, as far as they are given.
std::string budget_key(const BudgetCode& budget) {
  std::string key;
  for (const std::string* part : {&budget.chuong, &budget.khoan, &budget.muc, &budget.tieu_muc}) {
    key += (key.empty() ? "" : "-") + (part->empty() ? "…" : *part);
  }
  return budget.empty() ? "" : key;
}

/// A task of several programmes counts once, under all their names together.
SummaryName programmes(const PlanResult& result, const TaskResult& task) {
  SummaryName all;
  for (const std::string& id : task.programmes) {
    const SummaryName one = named(result.programmes, id);
    all.key += (all.key.empty() ? "" : " + ") + one.key;
    all.name.vi += (all.name.vi.empty() ? "" : " + ") + one.name.vi;
  }
  return all;
}

/// What the whole task counts under, or nothing where the key splits tasks.
std::optional<SummaryName> whole_name(const PlanResult& result, const TaskResult& task,
                                      SummaryKey by) {
  switch (by) {
    case SummaryKey::agency: return named(result.agencies, task.agency);
    case SummaryKey::group: return named(result.groups, task.group);
    case SummaryKey::programme: return programmes(result, task);
    case SummaryKey::budget: return SummaryName{budget_key(task.budget), {}};
    case SummaryKey::method: return SummaryName{task.method, task.method_title};
    case SummaryKey::task: return SummaryName{task.id, {.vi = task.name}};
    default: return std::nullopt;
  }
}

std::string year_key(std::optional<int> year) {
  return year && *year != 0 ? std::to_string(*year) : "";
}

Amount part_of(const Amount& figure, Money amount) {
  Amount part = figure;
  if (part.known) part.known = amount;
  return part;
}

/// The recomputed figure in its parts; a cost group knows itself whether it is complete or about.
std::vector<SummaryPart> computed_parts(const PlanResult& result, const TaskResult& task,
                                        SummaryKey by) {
  std::vector<SummaryPart> parts;
  if (by == SummaryKey::source) {
    for (const FundingPart& part : task.funding) {
      parts.push_back({named(result.sources, part.source), part_of(task.total, part.amount)});
    }
  } else if (by == SummaryKey::year) {
    for (const YearPart& part : task.years) {
      parts.push_back({{year_key(part.year), {}}, part_of(task.total, part.amount)});
    }
  } else if (by == SummaryKey::evidence) {
    for (const Evidence evidence : evidence_classes) {
      const Money amount = task.evidence[std::size_t(evidence)];
      if (amount.is_zero()) continue;
      parts.push_back({{std::string(evidence_word(evidence)), {}}, part_of(task.total, amount)});
    }
  } else {
    for (const CostGroupPart& part : task.cost_groups)
      parts.push_back({{part.id, part.label}, part.amount});
  }
  return parts;
}

/// The parts of a stated figure that name a source or a year, and the rest as the task says.
std::vector<SummaryPart> stated_parts(const PlanResult& result, const TaskResult& task,
                                      FigureKind kind, SummaryKey by) {
  std::vector<SummaryPart> parts;
  std::optional<Amount> rest;
  for (const MoneyRow* row : counted_money(task.money, figure_words[std::size_t(kind)])) {
    const Amount amount = stated_amount(task, *row);
    const SummaryName name = by == SummaryKey::source ? named(result.sources, row->source)
                                                      : SummaryName{year_key(row->year), {}};
    if (name.key.empty()) {
      rest = rest ? sum(*rest, amount) : amount;
    } else {
      parts.push_back({name, amount});
    }
  }
  if (!rest) return parts;
  const Money known = rest->known.value_or(Money());
  if (by == SummaryKey::source) {
    for (const FundingPart& part : fund_stated(task, known))
      parts.push_back({named(result.sources, part.source), part_of(*rest, part.amount)});
  } else {
    for (const YearPart& part : stated_over_years(task, result.header.year, known))
      parts.push_back({{year_key(part.year), {}}, part_of(*rest, part.amount)});
  }
  return parts;
}

Money known_of(const SummaryPart& part) {
  return part.amount.known.value_or(Money());
}

/// One part for each name.
std::vector<SummaryPart> merged(const std::vector<SummaryPart>& parts) {
  std::vector<SummaryPart> result;
  for (const SummaryPart& part : parts) {
    const auto same = std::find_if(result.begin(), result.end(),
                                   [&](const SummaryPart& one) { return one.name == part.name; });
    if (same == result.end()) {
      result.push_back(part);
    } else {
      same->amount = sum(same->amount, part.amount);
    }
  }
  return result;
}

/// What people stated of a source and a year at once, by the names of both keys.
using StatedPairs = std::map<std::pair<std::string, std::string>, Amount>;

StatedPairs stated_pairs(const TaskResult& task, FigureKind kind, SummaryKey first,
                         SummaryKey second) {
  StatedPairs pairs;
  const bool by_source = first == SummaryKey::source && second == SummaryKey::year;
  const bool by_year = first == SummaryKey::year && second == SummaryKey::source;
  if (kind == FigureKind::recomputed || (!by_source && !by_year)) return pairs;
  for (const MoneyRow* row : counted_money(task.money, figure_words[std::size_t(kind)])) {
    std::string year = year_key(row->year);
    if (row->source.empty() || year.empty()) continue;
    std::pair<std::string, std::string> names(row->source, std::move(year));
    if (by_year) std::swap(names.first, names.second);
    Amount& pair = pairs.emplace(std::move(names), Amount{}).first->second;
    pair = sum(pair, stated_amount(task, *row));
  }
  return pairs;
}

struct PairMargins {
  std::vector<SummaryPart> rows;
  std::vector<SummaryPart> columns;
};

/// What is left of the parts by either key.
PairMargins without(std::vector<SummaryPart> rows, std::vector<SummaryPart> columns,
                    const StatedPairs& pairs) {
  const auto take = [](std::vector<SummaryPart>& parts, const std::string& key, Money amount) {
    for (SummaryPart& part : parts) {
      if (part.name.key == key && part.amount.known) *part.amount.known -= amount;
    }
  };
  for (const auto& [names, amount] : pairs) {
    take(rows, names.first, *amount.known);
    take(columns, names.second, *amount.known);
  }
  return {std::move(rows), std::move(columns)};
}

/// An amount with what is to be said of both it is a share of; of nothing, nothing.
Amount shared_amount(const Amount& row, const Amount& column, Money amount) {
  for (const Amount& one : {row, column}) {
    if (one.is_whole() && one.known->is_zero() && amount.is_zero()) return one;
  }
  const bool known = row.known && column.known;
  return {.known = known ? std::optional(amount) : std::nullopt,
          .complete = row.complete && column.complete,
          .lower_bound = row.lower_bound && column.lower_bound,
          .marks = both(row.marks, column.marks)};
}

/// Amounts of every pair that add up to both, however the signs stand: from the first corner on,
/// each pair takes what is left of its row, the last row what is left of its column.
std::vector<std::vector<Money>> filled(const std::vector<SummaryPart>& rows,
                                       const std::vector<SummaryPart>& columns) {
  std::vector<std::vector<Money>> cells(rows.size(), std::vector<Money>(columns.size()));
  for (std::size_t i = 0; i + 1 < rows.size(); ++i)
    cells[i][0] = known_of(rows[i]);
  for (std::size_t j = 0; j < columns.size(); ++j) {
    cells.back()[j] = known_of(columns[j]);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
      cells.back()[j] -= cells[i][j];
  }
  return cells;
}

/// In proportion, each pair cut to đồng or one more.
std::vector<std::vector<Money>> in_proportion(const std::vector<SummaryPart>& rows,
                                              const std::vector<SummaryPart>& columns) {
  Number total;
  for (const SummaryPart& row : rows)
    total += to_number(known_of(row));
  if (total.is_zero()) return filled(rows, columns);
  std::vector<ExactRow> exact;
  for (const SummaryPart& row : rows) {
    exact.emplace_back();
    for (const SummaryPart& column : columns) {
      exact.back().cells.push_back(to_number(known_of(row)) * to_number(known_of(column)) / total);
    }
  }
  std::vector<std::vector<Money>> cells;
  for (RoundedRow& row : balanced(exact, columns.size()).rows)
    cells.push_back(std::move(row.cells));
  return cells;
}

}  // namespace

Amount figure_of(const TaskResult& task, FigureKind kind) {
  if (kind == FigureKind::recomputed) return task.total;
  if (auto stated = stated_figure(task, figure_words[std::size_t(kind)])) return *stated;
  return {.known = std::nullopt, .complete = false, .marks = {.illustrative = task.illustrative}};
}

bool splits_tasks(SummaryKey by) {
  return by == SummaryKey::source || by == SummaryKey::year || by == SummaryKey::cost_group ||
         by == SummaryKey::evidence;
}

std::vector<SummaryPair> split_both(const PlanResult& result, const TaskResult& task,
                                    const Amount& figure, FigureKind kind, SummaryKey first,
                                    SummaryKey second) {
  std::vector<SummaryPart> rows = merged(split(result, task, figure, kind, first));
  std::vector<SummaryPart> columns = merged(split(result, task, figure, kind, second));
  const StatedPairs stated = stated_pairs(task, kind, first, second);
  const PairMargins rest = without(rows, columns, stated);
  const std::vector<std::vector<Money>> cells = in_proportion(rest.rows, rest.columns);
  std::vector<SummaryPair> pairs;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const auto found = stated.find({rows[i].name.key, columns[j].name.key});
      const bool is_stated = found != stated.end();
      if (!stated.empty() && !is_stated && cells[i][j].is_zero()) continue;
      const Amount shared = shared_amount(rows[i].amount, columns[j].amount, cells[i][j]);
      Amount amount = is_stated ? found->second : shared;
      if (is_stated && !cells[i][j].is_zero()) amount = sum(amount, shared);
      pairs.push_back({rows[i].name, columns[j].name, amount});
    }
  }
  return pairs;
}

std::vector<SummaryPart> split(const PlanResult& result, const TaskResult& task,
                               const Amount& figure, FigureKind kind, SummaryKey by) {
  if (auto name = whole_name(result, task, by)) return {{*std::move(name), figure}};
  std::vector<SummaryPart> parts;
  if (kind == FigureKind::recomputed) {
    parts = computed_parts(result, task, by);
  } else if (by == SummaryKey::source || by == SummaryKey::year) {
    parts = stated_parts(result, task, kind, by);
  }
  return parts.empty() ? split_alike(result, task, figure, by) : parts;
}

std::vector<SummaryPart> split_alike(const PlanResult& result, const TaskResult& task,
                                     const Amount& part, SummaryKey by) {
  if (auto name = whole_name(result, task, by)) return {{*std::move(name), part}};
  std::vector<SummaryPart> parts = computed_parts(result, task, by);
  Number sum;
  std::vector<Number> weights;
  for (const SummaryPart& one : parts) {
    weights.push_back(to_number(one.amount.known.value_or(Money())));
    sum += weights.back();
  }
  // Of a task that is not split, or of which nothing is known, nobody can say what is whose.
  if (sum.is_zero()) return {{{}, part}};
  const std::vector<Money> amounts = share_out(part.known.value_or(Money()), weights);
  for (std::size_t i = 0; i < parts.size(); ++i)
    parts[i].amount = part_of(part, amounts[i]);
  return parts;
}

}  // namespace dutoan
