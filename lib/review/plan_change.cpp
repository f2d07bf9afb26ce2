#include "review/plan_change.hpp"

#include "base/parallel.hpp"
#include "estimate/summary.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// The ids of a list of both plans, those of the plan after first; what neither lists stands last.
template <class List>
std::map<std::string, std::size_t> places_of(const List& after, const List& before) {
  std::map<std::string, std::size_t> places;
  for (const List* list : {&after, &before}) {
    for (const auto& one : *list)
      places.emplace(one.id, places.size());
  }
  return places;
}

template <class Row>
void put_in_order(std::vector<Row>& rows, const std::map<std::string, std::size_t>& places,
                  std::string Row::*id) {
  const auto place = [&](const Row& row) {
    const auto found = places.find(row.*id);
    return found == places.end() ? places.size() : found->second;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& a, const Row& b) { return place(a) < place(b); });
}

class PlanComparison {
 public:
  PlanComparison(const Revision& before, const Revision& after, FigureKind figure)
      : before_(before), after_(after) {
    result_.figure = figure;
  }

  PlanChange run(const std::vector<TaskPair>& pairs, unsigned jobs) {
    std::vector<TaskChange> changes(pairs.size());
    for_each_index(pairs.size(), jobs, [&](std::size_t i) {
      changes[i] = change_of(before_, after_, pairs[i], result_.figure);
    });
    for (TaskChange& change : changes) {
      add(change);
      if (change.is_none()) {
        ++result_.unchanged;
      } else {
        result_.tasks.push_back(std::move(change));
      }
    }
    put_in_order(result_.agencies, places_of(after_.result.agencies, before_.result.agencies),
                 &AgencyChange::agency);
    put_in_order(result_.sources, places_of(after_.result.sources, before_.result.sources),
                 &SourceChange::source);
    result_.before = summarize(before_.result, {SummaryKey::task}, result_.figure).total;
    result_.after = summarize(after_.result, {SummaryKey::task}, result_.figure).total;
    result_.complete = result_.before.complete && result_.after.complete && result_.open == 0;
    result_.difference = total_of(result_.causes);
    return std::move(result_);
  }

 private:
  AgencyChange& agency(const std::string& id) {
    for (AgencyChange& one : result_.agencies) {
      if (one.agency == id) return one;
    }
    result_.agencies.push_back({.agency = id});
    return result_.agencies.back();
  }

  SourceChange& source(const std::string& id) {
    for (SourceChange& one : result_.sources) {
      if (one.source == id) return one;
    }
    result_.sources.push_back({.source = id});
    return result_.sources.back();
  }

  void add(const TaskChange& change) {
    dutoan::add(result_.causes, change.causes);
    (change.difference.is_negative() ? result_.decrease : result_.increase) += change.difference;
    if (!change.comparable) ++result_.open;
    for (const SourceChange& part : change.sources) {
      SourceChange& total = source(part.source);
      total.before = sum(total.before, part.before);
      total.after = sum(total.after, part.after);
      total.open = total.open || part.open;
      dutoan::add(total.causes, part.causes);
    }
    add_to_agencies(change);
  }

  /// The causes are those of the agency that has the task now; what it brought along was moved.
  void add_to_agencies(const TaskChange& change) {
    const TaskPair& pair = change.pair;
    const std::string home = pair.after.empty() ? before_.result.tasks[pair.before[0]].agency
                                                : after_.result.tasks[pair.after[0]].agency;
    dutoan::add(agency(home).causes, change.causes);
    if (!change.comparable) {
      add_open(pair, home);
      return;
    }
    for (const std::size_t index : pair.before) {
      const TaskResult& task = before_.result.tasks[index];
      const Amount figure = figure_of(task, result_.figure);
      AgencyChange& own = agency(task.agency);
      own.before = sum(own.before, figure);
      own.moved -= figure.known.value_or(Money());
      agency(home).moved += figure.known.value_or(Money());
    }
    for (const std::size_t index : pair.after) {
      const TaskResult& task = after_.result.tasks[index];
      const Amount figure = figure_of(task, result_.figure);
      AgencyChange& own = agency(task.agency);
      own.after = sum(own.after, figure);
      own.moved += figure.known.value_or(Money());
      agency(home).moved -= figure.known.value_or(Money());
    }
  }

  /// Nothing of such tasks is known to have been moved.
  void add_open(const TaskPair& pair, const std::string& home) {
    agency(home).open = true;
    for (const std::size_t index : pair.before) {
      const TaskResult& task = before_.result.tasks[index];
      AgencyChange& own = agency(task.agency);
      own.open = true;
      own.before = sum(own.before, figure_of(task, result_.figure));
    }
    for (const std::size_t index : pair.after) {
      const TaskResult& task = after_.result.tasks[index];
      AgencyChange& own = agency(task.agency);
      own.open = true;
      own.after = sum(own.after, figure_of(task, result_.figure));
    }
  }

  const Revision& before_;
  const Revision& after_;
  PlanChange result_;
};

}  // namespace

PlanChange compare_plans(const Revision& before, const Revision& after,
                         const std::vector<TaskPair>& pairs, FigureKind figure,
                         const WordBook& book, unsigned jobs) {
  PlanChange change = PlanComparison(before, after, figure).run(pairs, jobs);
  change.proposals = propose_pairs(before, after, pairs, book);
  return change;
}

}  // namespace dutoan
