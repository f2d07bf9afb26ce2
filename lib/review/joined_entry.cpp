#include "review/joined_entry.hpp"

#include <algorithm>

namespace dutoan {

namespace {

using Ids = std::vector<std::string>;

bool holds(const Ids& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void add_new(Ids& ids, const Ids& more, const Ids& but) {
  for (const std::string& id : more) {
    if (!holds(ids, id) && !holds(but, id)) ids.push_back(id);
  }
}

/// Of the confirmed entries that are not in it yet the one whose `side` names a task of `ids` that
/// the revision on that side of it has not.
const SameAs* leading_to(std::span<const SameAs> entries, const JoinedEntry& joined, const Ids& ids,
                         const TaskTest& is_there, Ids SameAs::*side) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool taken =
        std::find(joined.entries.begin(), joined.entries.end(), i) != joined.entries.end();
    if (taken || !entries[i].confirmed) continue;
    const bool leads = std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
      return !is_there(id) && holds(entries[i].*side, id);
    });
    if (leads) return &entries[i];
  }
  return nullptr;
}

/// `near` is the side of the entry that meets what is joined on its `meeting` side.
void join(Ids& meeting, Ids& opposite, const Ids& near, const Ids& far) {
  const Ids met = meeting;
  std::erase_if(meeting, [&](const std::string& id) { return holds(near, id); });
  add_new(meeting, far, {});
  add_new(opposite, near, met);
}

}  // namespace

JoinedEntry joined_entry(std::span<const SameAs> entries, std::size_t first,
                         const TaskTest& is_before, const TaskTest& is_after) {
  JoinedEntry joined{entries[first].before, entries[first].after, {first}};
  for (;;) {
    const SameAs* entry = leading_to(entries, joined, joined.before, is_before, &SameAs::after);
    if (entry != nullptr) {
      join(joined.before, joined.after, entry->after, entry->before);
    } else {
      entry = leading_to(entries, joined, joined.after, is_after, &SameAs::before);
      if (entry == nullptr) return joined;
      join(joined.after, joined.before, entry->before, entry->after);
    }
    joined.entries.push_back(std::size_t(entry - entries.data()));
  }
}

}  // namespace dutoan
