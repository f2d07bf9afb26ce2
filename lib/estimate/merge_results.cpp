#include "estimate/merge_results.hpp"

#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace dutoan {

namespace {

/// Adds the entries whose key is new.
template <class Entry, class Key>
void add_new(std::vector<Entry>& into, std::vector<Entry> more, Key key) {
  std::set<std::string> known;
  for (const Entry& entry : into)
    known.insert(entry.*key);
  for (Entry& entry : more) {
    if (known.insert(entry.*key).second) into.push_back(std::move(entry));
  }
}

/// As above; of one that both name, what only the later describes.
void add_programmes(std::vector<Programme>& into, std::vector<Programme> more) {
  for (const Programme& other : more) {
    for (Programme& programme : into) {
      if (programme.id == other.id && !programme.is_described()) programme = other;
    }
  }
  add_new(into, std::move(more), &Programme::id);
}

template <class Entry>
void append(std::vector<Entry>& into, std::vector<Entry> more) {
  into.insert(into.end(), std::make_move_iterator(more.begin()),
              std::make_move_iterator(more.end()));
}

bool adds_twice(const PlanResult& into, const PlanResult& more, const std::string& file,
                Diagnostics& diagnostics) {
  // Those to be added are few, and there may be a hundred files.
  std::set<std::string_view> added;
  for (const TaskResult& task : more.tasks)
    added.insert(task.id);
  std::set<std::string_view> twice;
  for (const TaskResult& task : into.tasks) {
    if (added.contains(task.id)) twice.insert(task.id);
  }
  for (const TaskResult& task : more.tasks) {
    if (twice.contains(task.id)) diagnostics.error({"task-twice", {task.id}}, {.file = file});
  }
  return !twice.empty();
}

bool is_of_other_year(const PlanHeader& into, const PlanHeader& more, const std::string& first_file,
                      const std::string& file, Diagnostics& diagnostics) {
  if (!into.year || !more.year || *into.year == *more.year) return false;
  diagnostics
      .error({"years-mixed",
              {first_file, std::to_string(*into.year), file, std::to_string(*more.year)}},
             {.file = file})
      .hints.push_back({"hint-previous", {}});
  return true;
}

}  // namespace

void merge(PlanResult& into, PlanResult more, const std::string& first_file,
           const std::string& file, Diagnostics& diagnostics) {
  if (is_of_other_year(into.header, more.header, first_file, file, diagnostics)) return;
  if (adds_twice(into, more, file, diagnostics)) return;
  if (!into.header.year) into.header.year = more.header.year;
  try {
    into.total = sum(into.total, more.total);
    for (std::size_t i = 0; i < into.evidence.size(); ++i)
      into.evidence[i] += more.evidence[i];
  } catch (const MoneyOverflow&) {
    into.total = {.known = std::nullopt, .complete = false};
    diagnostics.error({"money-overflow-plan", {}}, {.file = file});
  }
  add_missing(into.missing, more.missing);
  add_new(into.agencies, std::move(more.agencies), &Agency::id);
  add_new(into.groups, std::move(more.groups), &Named::id);
  add_programmes(into.programmes, std::move(more.programmes));
  add_new(into.sources, std::move(more.sources), &Named::id);
  add_new(into.documents, std::move(more.documents), &UsedDocument::sha256);
  append(into.submissions, std::move(more.submissions));
  append(into.stale_agencies, std::move(more.stale_agencies));
  append(into.tasks, std::move(more.tasks));
  append(into.inputs, std::move(more.inputs));
  append(into.unread_files, std::move(more.unread_files));
}

}  // namespace dutoan
