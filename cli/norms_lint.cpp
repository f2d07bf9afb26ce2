// `norms lint`: the proof of the shipped norms, or of folders of one's own.
#include "input/norm_lint.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A folder whose index has an edition is a set of norms in itself; any other lies over the shipped
/// ones.
bool is_whole_set(const NormFolder& folder) {
  Diagnostics reported_later;
  return NormStore({folder}, reported_later).edition().has_value();
}

std::vector<NormFolder> folders_of(const Arguments& arguments) {
  std::vector<NormFolder> folders = norm_folders(arguments);
  for (const std::string& path : arguments.operands) {
    const NormFolder folder = norm_folder(path);
    if (is_whole_set(folder)) {
      folders = {folder};
    } else {
      folders.push_back(folder);
    }
  }
  return folders;
}

}  // namespace

Exit run_norms_lint(const Arguments& arguments, Console& console) {
  Diagnostics diagnostics;
  const LintCounts counts = lint_norms(folders_of(arguments), diagnostics);
  console.report(diagnostics.sorted());
  const auto& items = diagnostics.items();
  const bool unread = std::any_of(items.begin(), items.end(), [](const Diagnostic& item) {
    return item.message.id == "norms-not-found";
  });
  if (unread) return Exit::input;
  if (!diagnostics.empty()) return Exit::findings;
  console.print(render({"lint-proved",
                        {Number(counts.documents), Number(counts.tables), Number(counts.methods)}},
                       console.language()) +
                "\n");
  return Exit::done;
}

}  // namespace dutoan
