// `norms lint`: the proof of the shipped norms, or of folders of one's own.
#include "input/norm_lint.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The folders named stand over the shipped norms, except over a set that is whole in itself: one
/// whose index has an edition.
std::vector<NormFolder> folders_of(const Arguments& arguments) {
  Arguments all = arguments;
  for (const std::string& path : arguments.operands)
    all.add("norms", path);
  std::vector<NormFolder> folders = norm_folders(all);
  for (std::size_t i = folders.size() - 1; i > 0; --i) {
    Diagnostics reported_later;
    if (!NormStore({folders[i]}, reported_later).edition()) continue;
    folders.erase(folders.begin(), folders.begin() + std::ptrdiff_t(i));
    break;
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
