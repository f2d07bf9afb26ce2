// Names in a task, or in a row of money, of what the plan lists: an agency, a source, …
#pragma once

#include "base/diagnostic.hpp"
#include "input/yaml_tree.hpp"
#include "plan/plan.hpp"

#include <string_view>
#include <vector>

namespace dutoan {

/// That the list does not hold it, and what may have been meant.
void report_unknown_reference(Yaml node, const std::vector<Named>& known, std::string_view what,
                              Diagnostics& diagnostics);

/// Where the plan lists what may be named, only that may be named.
template <class List>
void check_reference(Yaml node, const List& known, std::string_view what,
                     Diagnostics& diagnostics) {
  const std::string_view id = node.text();
  if (id.empty() || known.empty()) return;
  for (const auto& one : known) {
    if (one.id == id) return;
  }
  std::vector<Named> names;
  for (const auto& one : known)
    names.push_back({one.id, one.name});
  report_unknown_reference(node, names, what, diagnostics);
}

}  // namespace dutoan
