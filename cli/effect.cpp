#include "effect.hpp"

#include "change_output.hpp"
#include "plan_run.hpp"
#include "review/plan_change.hpp"
#include "settings.hpp"
#include "verify.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Without what the command line changes; settings beside the plan hold for both, and so do a date
/// and norms whose effect is not asked for.
Arguments without_terms(const Arguments& arguments) {
  std::vector<const char*> terms = {"set"};
  if (arguments.has("effect")) terms = {"set", "as-of", "norms"};
  Arguments base = arguments;
  for (const char* flag : terms) {
    for (const std::string& value : arguments.values(flag))
      base.remove(flag, value);
  }
  Diagnostics said_already;
  apply_settings(settings_beside(arguments.operands[0], said_already), base);
  return base;
}

/// The day and the norms of `arguments` that `others` has not: "as-of 2024-07-01, norms tinh".
std::vector<std::string> terms_beyond(const Arguments& arguments, const Arguments& others) {
  std::vector<std::string> parts;
  if (arguments.value("as-of") != others.value("as-of")) {
    parts.push_back("as-of " + arguments.value("as-of"));
  }
  const std::vector<std::string> usual = others.values("norms");
  for (const std::string& folder : arguments.values("norms")) {
    if (std::find(usual.begin(), usual.end(), folder) == usual.end()) {
      parts.push_back("norms " + folder);
    }
  }
  return parts;
}

/// "contingency=7%, as-of 2024-07-01".
std::string terms_text(const Arguments& arguments, const Arguments& base) {
  std::vector<std::string> parts = arguments.values("set");
  for (std::string& part : terms_beyond(arguments, base))
    parts.push_back(std::move(part));
  return joined(parts);
}

Money size_of(const TaskChange& task) {
  return task.difference.is_negative() ? Money() - task.difference : task.difference;
}

/// A database holds one estimate.
bool asks_database(const Arguments& arguments) {
  const auto is_database = [](const std::string& text) {
    return text.ends_with("sql") || text.ends_with("sqlite");
  };
  const std::vector<std::string> files = arguments.values("output");
  return is_database(arguments.value("format")) ||
         std::any_of(files.begin(), files.end(), is_database);
}

Revision revision_of(const PlanRun& run, const PlanResult& result) {
  return {run.plan, result, run.norms->library(), run.options};
}

}  // namespace

bool asks_effect(const Arguments& arguments) {
  return arguments.has("set") || arguments.has("effect");
}

Exit run_effect(const Arguments& arguments, Console& console) {
  const Arguments base_arguments = without_terms(arguments);
  ChangeContents contents{.what_if = terms_text(arguments, base_arguments),
                          .both_sides = joined(terms_beyond(base_arguments, {}))};
  if (contents.what_if.empty()) {
    console.say({"what-if-nothing", {}});
    return Exit::usage;
  }
  if (arguments.has("only")) {
    console.say({"what-if-only", {}});
    return Exit::usage;
  }
  if (asks_database(arguments)) {
    console.say({"what-if-format", {}});
    return Exit::usage;
  }
  const auto base = read_plan_run(base_arguments, arguments.operands);
  const PlanResult base_result = compute(*base, console);
  const bool same_norms = arguments.values("norms") == base_arguments.values("norms");
  // Faults of norms are told to whom they are read for: both sides have to know of them.
  const bool share_norms = same_norms && !base->diagnostics.has_errors();
  const auto run =
      read_plan_run(arguments, arguments.operands, share_norms ? base->norms : nullptr);
  const PlanResult result = compute(*run, console);
  Diagnostics diagnostics = base->diagnostics;
  diagnostics.add_all(run->diagnostics);
  console.report(diagnostics.sorted());
  // Terms that cannot be read have no effect to speak of.
  if (run->diagnostics.has_errors() && !base->diagnostics.has_errors()) return Exit::input;

  if (arguments.has("verify")) {
    SecondPath path = follow_estimate(*base, base_result);
    add(path, follow_estimate(*run, result));
    if (!agrees(path, console)) return Exit::internal;
  }

  std::vector<bool> used;
  const auto pairs = pair_tasks(base_result, result, {}, used, diagnostics);
  const std::string name =
      std::filesystem::weakly_canonical(arguments.operands[0]).filename().generic_string();
  contents.revisions.push_back({name, base_result});
  contents.revisions.push_back({name, result});
  PlanChange change = compare_plans(revision_of(*base, base_result), revision_of(*run, result),
                                    pairs, FigureKind::recomputed, {}, jobs_of(arguments));
  std::stable_sort(
      change.tasks.begin(), change.tasks.end(),
      [](const TaskChange& a, const TaskChange& b) { return size_of(a) > size_of(b); });
  const bool complete = change.complete;
  contents.steps.push_back(std::move(change));
  const bool faulty = diagnostics.has_errors() || base_result.has_errors() || result.has_errors();
  if (faulty) contents.status.emplace_back("input-errors");
  contents.status.emplace_back(complete ? "complete" : "incomplete");
  if (!write_changes(arguments, console, contents)) return Exit::usage;
  if (faulty) return Exit::input;
  return complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
