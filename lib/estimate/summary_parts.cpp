#include "estimate/summary_parts.hpp"

#include <algorithm>

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

/// The parts of a stated figure that name a source or a year, and the rest, split alike.
std::vector<SummaryPart> stated_parts(const PlanResult& result, const TaskResult& task,
                                      FigureKind kind, SummaryKey by) {
  std::vector<SummaryPart> parts;
  std::optional<Amount> rest;
  for (const MoneyRow& row : task.money) {
    if (row.what != figure_words[std::size_t(kind)]) continue;
    Amount amount{.known = to_money(row.amount.dong), .marks = row.amount.marks};
    amount.marks.illustrative = amount.marks.illustrative || task.illustrative;
    const SummaryName name = by == SummaryKey::source ? named(result.sources, row.source)
                                                      : SummaryName{year_key(row.year), {}};
    if (name.key.empty()) {
      rest = rest ? sum(*rest, amount) : amount;
    } else {
      parts.push_back({name, amount});
    }
  }
  if (!rest) return parts;
  for (SummaryPart& part : split_alike(result, task, *rest, by))
    parts.push_back(std::move(part));
  return parts;
}

}  // namespace

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
