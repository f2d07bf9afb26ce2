#include "input/plan_reference.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"

#include <string>

namespace dutoan {

void report_unknown_reference(Yaml node, const std::vector<Named>& known, std::string_view what,
                              Diagnostics& diagnostics) {
  const std::string id(node.text());
  Diagnostic& error =
      diagnostics.error({"reference-unknown", {std::string(what), id}}, locate(node.place()));
  std::vector<std::string> ids;
  for (const Named& one : known) {
    if (folded(one.name) == folded(id)) {
      error.hints.push_back({"hint-name-for-id", {one.id, one.name}});
      return;
    }
    ids.push_back(one.id);
  }
  error.hints = choice_hints(id, ids);
}

}  // namespace dutoan
