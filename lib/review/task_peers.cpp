#include "review/task_peers.hpp"

#include "review/register_match.hpp"

#include <algorithm>

namespace dutoan {

std::vector<OverlapSubject> overlap_subjects(const PlanResult& plan) {
  std::vector<OverlapSubject> subjects;
  for (const TaskResult& task : plan.tasks) {
    const auto agency = std::find_if(plan.agencies.begin(), plan.agencies.end(),
                                     [&](const Agency& one) { return one.id == task.agency; });
    const bool named = agency != plan.agencies.end() && !agency->name.empty();
    const bool prefixed = task.id.starts_with(task.agency + "/");
    subjects.push_back({.code = prefixed ? task.id.substr(task.agency.size() + 1) : task.id,
                        .agency = named ? agency->name : task.agency,
                        .title = task.name});
  }
  return subjects;
}

std::vector<TaskPeers> task_peers(const PlanResult& plan, const OverlapSources& sources) {
  const std::vector<OverlapSubject> subjects = overlap_subjects(plan);
  const int least = sources.words.least;
  std::vector<TaskPeers> peers(plan.tasks.size());
  for (const Alike& pair : find_alike(subjects, sources.words, least)) {
    if (!is_overlap(pair.kind)) continue;
    peers[pair.first].alike.push_back({pair.second, pair.likeness});
    peers[pair.second].alike.push_back({pair.first, pair.likeness});
  }
  for (const RegisterMatch& match :
       find_registered(subjects, sources.entries, sources.words, least)) {
    peers[match.subject].registered.push_back({match.entry, match.likeness});
  }
  return peers;
}

}  // namespace dutoan
