#include "review/task_proposals.hpp"

#include "review/task_peers.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace dutoan {

namespace {

/// Group and name of its lines.
std::set<std::string> line_names(const Revision& revision, std::size_t task) {
  const Task* one = &revision.plan.tasks[task];
  const TaskLines lines = lines_of({&one, 1});
  std::set<std::string> names;
  for (const TaskLine& line : lines.lines) {
    if (!line.name().empty())
      names.insert(std::string(line.group()) + "\n" + std::string(line.name()));
  }
  return names;
}

std::set<std::string> without(const std::set<std::string>& names,
                              const std::set<std::string>& others) {
  std::set<std::string> rest;
  std::set_difference(names.begin(), names.end(), others.begin(), others.end(),
                      std::inserter(rest, rest.end()));
  return rest;
}

/// A task that came, went, or stayed and has other lines; and the lines only this revision has.
struct Candidate {
  std::size_t task = 0;
  bool stays = false;
  std::set<std::string> lines;
};

struct Candidates {
  std::vector<Candidate> before;
  std::vector<Candidate> after;
  std::map<std::size_t, std::size_t> kept_after;   ///< of each task before that stayed
  std::map<std::size_t, std::size_t> kept_before;  ///< and the other way round
  bool any_gone_or_new = false;
};

void add_kept(Candidates& all, const Revision& before, const Revision& after, std::size_t old_task,
              std::size_t new_task) {
  all.kept_after.emplace(old_task, new_task);
  all.kept_before.emplace(new_task, old_task);
  const auto old_lines = line_names(before, old_task);
  const auto new_lines = line_names(after, new_task);
  if (old_lines == new_lines) return;
  all.before.push_back({old_task, true, without(old_lines, new_lines)});
  all.after.push_back({new_task, true, without(new_lines, old_lines)});
}

Candidates candidates_of(const Revision& before, const Revision& after,
                         std::span<const TaskPair> pairs) {
  Candidates all;
  for (const TaskPair& pair : pairs) {
    if (pair.relation == TaskRelation::removed) {
      all.before.push_back({pair.before[0], false, line_names(before, pair.before[0])});
    } else if (pair.relation == TaskRelation::added) {
      all.after.push_back({pair.after[0], false, line_names(after, pair.after[0])});
    }
  }
  all.any_gone_or_new = !all.before.empty() || !all.after.empty();
  if (!all.any_gone_or_new) return all;
  for (const TaskPair& pair : pairs) {
    if (pair.relation == TaskRelation::kept) {
      add_kept(all, before, after, pair.before[0], pair.after[0]);
    }
  }
  return all;
}

/// Evidence by the tasks it speaks of.
using Edges = std::map<std::pair<std::size_t, std::size_t>, TaskEvidence>;

std::set<std::size_t> gone_or_new(const std::vector<Candidate>& candidates) {
  std::set<std::size_t> tasks;
  for (const Candidate& one : candidates) {
    if (!one.stays) tasks.insert(one.task);
  }
  return tasks;
}

/// Names of tasks that went are like those of tasks that came, and not only but for the place.
void add_alike(Edges& edges, const Candidates& candidates, const Revision& before,
               const Revision& after, const WordBook& book) {
  std::vector<OverlapSubject> subjects = overlap_subjects(before.result);
  const std::size_t offset = subjects.size();
  const auto later = overlap_subjects(after.result);
  subjects.insert(subjects.end(), later.begin(), later.end());
  const auto gone = gone_or_new(candidates.before);
  const auto come = gone_or_new(candidates.after);
  for (const Alike& pair : find_alike(subjects, book, book.least)) {
    if (pair.first >= offset || pair.second < offset) continue;
    const std::size_t task = pair.second - offset;
    const bool wanted = gone.contains(pair.first) && come.contains(task);
    if (!wanted || pair.kind == AlikeKind::other_place || pair.kind == AlikeKind::general) continue;
    edges[{pair.first, task}] = {pair.first, task, pair.likeness};
  }
}

/// Half of the lines of a task that went stand in one that came or grew, or half of the lines of
/// one that came stood in one that shrank.
void add_common_lines(Edges& edges, const Candidates& candidates) {
  std::map<std::string_view, std::vector<const Candidate*>> holders;
  for (const Candidate& one : candidates.after) {
    for (const std::string& line : one.lines)
      holders[line].push_back(&one);
  }
  for (const Candidate& old_task : candidates.before) {
    std::map<const Candidate*, std::size_t> common;
    for (const std::string& line : old_task.lines) {
      const auto found = holders.find(line);
      if (found == holders.end()) continue;
      for (const Candidate* new_task : found->second)
        ++common[new_task];
    }
    for (const auto& [new_task, count] : common) {
      if (old_task.stays && new_task->stays) continue;
      std::size_t whole = std::min(old_task.lines.size(), new_task->lines.size());
      if (old_task.stays) whole = new_task->lines.size();
      if (new_task->stays) whole = old_task.lines.size();
      if (count * 2 < whole) continue;
      TaskEvidence& edge = edges[{old_task.task, new_task->task}];
      edge = {old_task.task, new_task->task, edge.likeness, count, whole};
    }
  }
}

/// What hangs together is one proposal; a task that stayed is on both sides of it.
class Gathering {
 public:
  Gathering(const Candidates& candidates, const Edges& edges) : candidates_(candidates) {
    for (const auto& [tasks, edge] : edges)
      open_.push_back(&edge);
  }

  std::vector<TaskProposal> run() {
    std::vector<TaskProposal> proposals;
    while (!open_.empty()) {
      before_.clear();
      after_.clear();
      TaskProposal proposal;
      take(open_.begin(), proposal);
      for (auto next = touching(); next != open_.end(); next = touching())
        take(next, proposal);
      proposal.before.assign(before_.begin(), before_.end());
      proposal.after.assign(after_.begin(), after_.end());
      proposals.push_back(std::move(proposal));
    }
    return proposals;
  }

 private:
  using OpenEdge = std::vector<const TaskEvidence*>::iterator;

  OpenEdge touching() {
    return std::find_if(open_.begin(), open_.end(), [&](const TaskEvidence* edge) {
      return before_.contains(edge->before) || after_.contains(edge->after);
    });
  }

  void take(OpenEdge edge, TaskProposal& proposal) {
    const TaskEvidence& taken = **edge;
    open_.erase(edge);
    proposal.evidence.push_back(taken);
    before_.insert(taken.before);
    after_.insert(taken.after);
    const auto now = candidates_.kept_after.find(taken.before);
    if (now != candidates_.kept_after.end()) after_.insert(now->second);
    const auto earlier = candidates_.kept_before.find(taken.after);
    if (earlier != candidates_.kept_before.end()) before_.insert(earlier->second);
  }

  const Candidates& candidates_;
  std::vector<const TaskEvidence*> open_;
  std::set<std::size_t> before_;
  std::set<std::size_t> after_;
};

}  // namespace

std::vector<TaskProposal> propose_pairs(const Revision& before, const Revision& after,
                                        std::span<const TaskPair> pairs, const WordBook& book) {
  const Candidates candidates = candidates_of(before, after, pairs);
  if (!candidates.any_gone_or_new) return {};
  Edges edges;
  add_alike(edges, candidates, before, after, book);
  add_common_lines(edges, candidates);
  std::vector<TaskProposal> proposals = Gathering(candidates, edges).run();
  for (TaskProposal& one : proposals)
    one.relation = relation_of(before.result, one.before, after.result, one.after);
  return proposals;
}

}  // namespace dutoan
