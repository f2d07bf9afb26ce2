// `diff`: what changed between revisions of a plan, and why.
#include "change_output.hpp"
#include "form_output.hpp"
#include "input/same_as_reader.hpp"
#include "overlap_source.hpp"
#include "plan_side_files.hpp"
#include "result_source.hpp"
#include "review/adjusted_plan.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// A revision read and computed; all share the norms.
struct RevisionRun {
  std::unique_ptr<PlanRun> plan;
  PlanResult result;
  std::string file;

  /// Tasks of a file nobody could read would look as if they had been removed.
  [[nodiscard]] bool is_unreadable() const {
    return !plan->plan.unread_files.empty() ||
           (plan->plan.tasks.empty() && plan->diagnostics.has_errors());
  }

  [[nodiscard]] bool has_errors() const {
    return plan->diagnostics.has_errors() || result.has_errors();
  }
};

/// Everything the answer is made of; its parts refer to each other.
struct DiffRun {
  std::vector<RevisionRun> revisions;
  std::vector<std::unique_ptr<YamlTree>> same_as_files;
  std::vector<SameAs> same_as;
  Diagnostics diagnostics;
};

RevisionRun read_revision(const Arguments& arguments, const std::string& path,
                          std::shared_ptr<NormStore> norms, Console& console) {
  RevisionRun run;
  run.plan = is_result_file(path) ? read_plan_of_result(arguments, path, std::move(norms))
                                  : read_plan_run(arguments, {path}, std::move(norms));
  run.result = compute(*run.plan, console);
  run.file = path == "-" ? path : fs::weakly_canonical(path).filename().generic_string();
  return run;
}

/// The file of the flag, else those beside the later revisions.
void read_same_as_files(const Arguments& arguments, DiffRun& run) {
  std::vector<FileName> names;
  if (arguments.has("same-as")) {
    const std::string given = arguments.value("same-as");
    names.push_back({given, given, fs::path(given).filename().generic_string()});
  } else {
    for (std::size_t i = 1; i < run.revisions.size(); ++i) {
      for (FileName& name : plan_side_files(run.revisions[i].plan->files, same_as_file)) {
        const auto known = [&](const FileName& one) { return one.path == name.path; };
        if (std::none_of(names.begin(), names.end(), known)) names.push_back(std::move(name));
      }
    }
  }
  run.same_as_files = read_trees(names, run.diagnostics);
  for (const auto& tree : run.same_as_files) {
    for (SameAs& one : read_same_as(tree->root(), run.diagnostics))
      run.same_as.push_back(std::move(one));
  }
}

/// What is no error, but most likely a slip: files named in the wrong order, or of two years.
void warn_of_headers(DiffRun& run) {
  for (std::size_t i = 1; i < run.revisions.size(); ++i) {
    const RevisionRun& earlier = run.revisions[i - 1];
    const RevisionRun& later = run.revisions[i];
    const PlanHeader& before = earlier.result.header;
    const PlanHeader& after = later.result.header;
    if (before.year && after.year && *before.year != *after.year) {
      run.diagnostics.warning(
          {"revision-other-year",
           {earlier.file, std::to_string(*before.year), later.file, std::to_string(*after.year)}});
    }
    if (before.date && after.date && *after.date < *before.date) {
      run.diagnostics.warning(
          {"revision-order", {later.file, *after.date, earlier.file, *before.date}});
    }
  }
}

bool is_task_of(const PlanResult& plan, const std::string& id) {
  return std::any_of(plan.tasks.begin(), plan.tasks.end(),
                     [&](const TaskResult& task) { return task.id == id; });
}

/// Tasks of one side that only one of the plans has, and of the other side one that neither has: a
/// slip, where both sides would speak of other revisions.
void warn_of_slips(const SameAs& entry, const PlanResult& before, const PlanResult& after,
                   Diagnostics& diagnostics) {
  const auto any_is_only_of = [](const auto& ids, const PlanResult& here, const PlanResult& there) {
    return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
      return is_task_of(here, id) && !is_task_of(there, id);
    });
  };
  const bool of_these =
      any_is_only_of(entry.before, before, after) || any_is_only_of(entry.after, after, before);
  for (const auto& [ids, plan] : {std::pair(&entry.before, &before), {&entry.after, &after}}) {
    for (const std::string& id : *ids) {
      if (!of_these || is_task_of(*plan, id)) continue;
      diagnostics.warning({"same-as-unknown", {id}}, locate(entry.place));
    }
  }
}

/// Entries of a file that was named have to speak of these revisions; one beside the plan may be of
/// others.
std::vector<std::vector<TaskPair>> pair_steps(DiffRun& run, bool file_was_named) {
  std::vector<std::vector<TaskPair>> steps;
  std::vector<bool> used;
  for (std::size_t i = 0; i + 1 < run.revisions.size(); ++i) {
    steps.push_back(pair_tasks(run.revisions[i].result, run.revisions[i + 1].result, run.same_as,
                               used, run.diagnostics));
  }
  for (std::size_t i = 0; i < run.same_as.size(); ++i) {
    if (used[i]) continue;
    const SameAs& entry = run.same_as[i];
    if (file_was_named) run.diagnostics.error({"same-as-unused", {}}, locate(entry.place));
    for (std::size_t step = 0; step < steps.size() && !file_was_named; ++step) {
      warn_of_slips(entry, run.revisions[step].result, run.revisions[step + 1].result,
                    run.diagnostics);
    }
  }
  return steps;
}

bool has_new_or_gone(const std::vector<std::vector<TaskPair>>& steps) {
  return std::any_of(steps.begin(), steps.end(), [](const std::vector<TaskPair>& pairs) {
    return std::any_of(pairs.begin(), pairs.end(), [](const TaskPair& pair) {
      return pair.before.empty() || pair.after.empty();
    });
  });
}

/// What somebody looked at and refused is not proposed again.
void leave_out_refused(ChangeContents& contents) {
  for (std::size_t i = 0; i < contents.steps.size(); ++i) {
    std::erase_if(contents.steps[i].proposals, [&](const TaskProposal& one) {
      const SameAs entry{.before = task_ids(one.before, contents.revisions[i].result),
                         .after = task_ids(one.after, contents.revisions[i + 1].result)};
      return std::any_of(contents.said.begin(), contents.said.end(), [&](const SameAs& said) {
        return said.is_refused() && speak_of_the_same(said, entry);
      });
    });
  }
}

ChangeContents contents_of(const Arguments& arguments, const DiffRun& run,
                           const std::vector<std::vector<TaskPair>>& steps, const WordBook& book) {
  ChangeContents contents{.figure = figure_kind(arguments)};
  std::vector<const PlanResult*> results;
  for (const RevisionRun& revision : run.revisions) {
    contents.revisions.push_back({revision.file, revision.result});
    results.push_back(&revision.result);
  }
  const auto revision = [&](std::size_t index) {
    const RevisionRun& one = run.revisions[index];
    return Revision{one.plan->plan, one.result, one.plan->norms->library(), one.plan->options};
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    contents.steps.push_back(compare_plans(revision(i), revision(i + 1), steps[i], contents.figure,
                                           book, jobs_of(arguments)));
  }
  if (steps.size() > 1) contents.chain = chain_rows(results, steps, contents.figure);
  contents.said = run.same_as;
  const PlanFiles& last = run.revisions.back().plan->files.front();
  contents.proposals_file = arguments.has("same-as") ? arguments.value("same-as")
                                                     : last.folder_path + std::string(same_as_file);
  leave_out_refused(contents);
  return contents;
}

Exit exit_of_totals(const DiffRun& run, const Arguments& arguments) {
  const bool complete =
      std::all_of(run.revisions.begin(), run.revisions.end(),
                  [](const RevisionRun& one) { return one.result.total.complete; });
  return complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace

Exit run_diff(const Arguments& arguments, Console& console) {
  if (arguments.has("form") && arguments.operands.size() > 2) {
    console.say({"form-of-two", {}});
    return Exit::usage;
  }
  DiffRun run;
  bool faulty = false;
  for (const std::string& path : arguments.operands) {
    auto norms = run.revisions.empty() ? nullptr : run.revisions.front().plan->norms;
    run.revisions.push_back(read_revision(arguments, path, std::move(norms), console));
    run.diagnostics.add_all(run.revisions.back().plan->diagnostics);
    faulty = faulty || run.revisions.back().has_errors();
  }
  Diagnostics of_plans = std::exchange(run.diagnostics, {});
  read_same_as_files(arguments, run);
  warn_of_headers(run);
  const auto steps = pair_steps(run, arguments.has("same-as"));
  WordBook book;
  if (has_new_or_gone(steps)) book = read_word_book(norm_folders(arguments), run.diagnostics);
  const bool side_files_sound = !run.diagnostics.has_errors();
  run.diagnostics.add_all(std::move(of_plans));
  console.report(run.diagnostics.sorted());
  const bool unreadable = std::any_of(run.revisions.begin(), run.revisions.end(),
                                      [](const RevisionRun& one) { return one.is_unreadable(); });
  if (!side_files_sound || unreadable) return Exit::input;

  if (arguments.has("form")) {
    const PlanResult adjusted = adjusted_plan(run.revisions[0].result, run.revisions[1].result,
                                              steps[0], figure_kind(arguments));
    const Exit written = write_form_of(arguments, adjusted, FormUse::adjustment, console);
    if (written != Exit::done && written != Exit::incomplete) return written;
    return faulty ? Exit::input : exit_of_totals(run, arguments);
  }
  ChangeContents contents = contents_of(arguments, run, steps, book);
  const bool changed = arguments.has("exit-code") && has_changes(contents);
  const bool complete = std::all_of(contents.steps.begin(), contents.steps.end(),
                                    [](const PlanChange& step) { return step.complete; });
  if (faulty) contents.status.emplace_back("input-errors");
  if (changed) contents.status.emplace_back("changes");
  contents.status.emplace_back(complete ? "complete" : "incomplete");
  if (!write_changes(arguments, console, contents)) return Exit::usage;
  if (faulty) return Exit::input;
  if (changed) return Exit::findings;
  return complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
