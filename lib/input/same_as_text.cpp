#include "input/same_as_text.hpp"

#include "base/message.hpp"
#include "base/text.hpp"
#include "input/yaml_text.hpp"

namespace dutoan {

namespace {

std::string quoted_list(const std::vector<std::string>& ids) {
  std::vector<std::string> quoted;
  for (const std::string& id : ids)
    quoted.push_back(yaml_quoted(id));
  return "[" + joined(quoted) + "]\n";
}

}  // namespace

std::string same_as_text(const std::string& head, const std::vector<SameAsProposal>& proposals) {
  std::string text = "# " + head + "\nformat: 1\n\nsame_as:\n";
  for (const SameAsProposal& proposal : proposals) {
    for (const std::string& line : proposal.evidence)
      text += "  # " + one_line(line) + "\n";
    text += "  - old: " + quoted_list(proposal.entry.before);
    text += "    new: " + quoted_list(proposal.entry.after);
    text += proposal.entry.confirmed ? "    confirmed: yes\n" : "    confirmed: no\n";
    text += "    reason: " + yaml_quoted(proposal.entry.reason) + "\n";
  }
  return text;
}

}  // namespace dutoan
