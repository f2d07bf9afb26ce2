#include "review/task_sources.hpp"

#include "estimate/funding.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// What the sources give to tasks of one revision.
std::map<std::string, Amount> source_amounts(const Revision& revision,
                                             const std::vector<std::size_t>& tasks,
                                             FigureKind kind) {
  std::map<std::string, Amount> amounts;
  for (const std::size_t index : tasks) {
    const TaskResult& task = revision.result.tasks[index];
    const Amount figure = figure_of(task, kind);
    for (const SummaryPart& part : split(revision.result, task, figure, kind, SummaryKey::source)) {
      Amount& amount = amounts[part.name.key];
      amount = sum(amount, part.amount);
    }
  }
  return amounts;
}

Money known_sum(const std::map<std::string, Amount>& amounts) {
  Money total;
  for (const auto& [source, amount] : amounts)
    total += amount.known.value_or(Money());
  return total;
}

/// Who would pay another total: one task says it; of several it is shared as their amounts are.
PartsOf parts_of(const Revision& revision, const std::vector<std::size_t>& tasks, FigureKind kind,
                 const std::map<std::string, Amount>& amounts) {
  if (tasks.size() == 1 && kind == FigureKind::recomputed) {
    return [&terms = revision.result.tasks[tasks[0]].funding_terms](Money total) {
      return fund(terms, total);
    };
  }
  return [&amounts](Money total) {
    std::vector<Number> weights;
    for (const auto& [source, amount] : amounts)
      weights.push_back(to_number(amount.known.value_or(Money())));
    const std::vector<Money> shares = share_out(total, weights);
    std::vector<FundingPart> parts;
    for (const auto& [source, amount] : amounts)
      parts.push_back({source, shares[parts.size()]});
    return parts;
  };
}

}  // namespace

std::vector<SourceChange> source_changes(const Revision& before, const Revision& after,
                                         const TaskPair& pair, FigureKind figure,
                                         const CauseAmounts* causes) {
  const auto old_amounts = source_amounts(before, pair.before, figure);
  const auto new_amounts = source_amounts(after, pair.after, figure);
  std::map<std::string, SourceChange> changes;
  for (const auto& [source, amount] : old_amounts)
    changes[source].before = amount;
  for (const auto& [source, amount] : new_amounts)
    changes[source].after = amount;
  // Where there is no task nobody pays: its sources would give their fixed amounts even to 0 đồng.
  const bool comes_or_goes = pair.before.empty() || pair.after.empty();
  const auto is_unknown = [](const auto& one) { return one.second.is_unknown(); };
  const bool nothing_known = std::all_of(old_amounts.begin(), old_amounts.end(), is_unknown) &&
                             std::all_of(new_amounts.begin(), new_amounts.end(), is_unknown);
  if (causes != nullptr && !comes_or_goes && !nothing_known) {
    for (auto& [source, own] : shift_sources(known_sum(old_amounts), *causes,
                                             parts_of(before, pair.before, figure, old_amounts),
                                             parts_of(after, pair.after, figure, new_amounts))) {
      changes[source].causes = own;
    }
  }
  std::vector<SourceChange> list;
  for (auto& [source, change] : changes) {
    change.source = source;
    change.open = causes == nullptr;
    if (causes != nullptr && comes_or_goes) {
      Money& scope = change.causes[std::size_t(ChangeCause::scope)];
      scope = change.after.known.value_or(Money());
      scope -= change.before.known.value_or(Money());
    }
    list.push_back(std::move(change));
  }
  return list;
}

}  // namespace dutoan
