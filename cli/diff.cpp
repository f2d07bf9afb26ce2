// `diff`: what changed between revisions of a plan, and why.
#include "form_output.hpp"
#include "input/same_as_reader.hpp"
#include "input/same_as_text.hpp"
#include "output/catalogue.hpp"
#include "output/change_csv.hpp"
#include "output/change_json.hpp"
#include "output/change_report.hpp"
#include "output/change_workbook.hpp"
#include "overlap_source.hpp"
#include "plan_side_files.hpp"
#include "result_source.hpp"
#include "review/adjusted_plan.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// A revision read and computed; all share the norms.
struct RevisionRun {
  std::unique_ptr<PlanRun> plan;
  PlanResult result;
  std::string file;

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
  run.plan = is_result_file(path) ? read_plan_of_result(arguments, path)
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

/// Entries of a file that was named have to speak of these revisions; one beside the plan may be of
/// others.
std::vector<std::vector<TaskPair>> pair_steps(DiffRun& run, bool file_was_named) {
  std::vector<std::vector<TaskPair>> steps;
  std::vector<bool> used;
  for (std::size_t i = 0; i + 1 < run.revisions.size(); ++i) {
    steps.push_back(pair_tasks(run.revisions[i].result, run.revisions[i + 1].result, run.same_as,
                               used, run.diagnostics));
  }
  for (std::size_t i = 0; i < run.same_as.size() && file_was_named; ++i) {
    if (!used[i]) run.diagnostics.error({"same-as-unused", {}}, locate(run.same_as[i].place));
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

FigureKind figure_kind(const Arguments& arguments) {
  const auto figure =
      std::find(figure_words.begin(), figure_words.end(), arguments.value("figure"));
  return figure == figure_words.end() ? FigureKind::recomputed
                                      : FigureKind(figure - figure_words.begin());
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
  return contents;
}

std::vector<std::string> ids_of(const std::vector<std::size_t>& tasks, const PlanResult& plan) {
  std::vector<std::string> ids;
  for (const std::size_t task : tasks)
    ids.push_back(plan.tasks[task].id);
  return ids;
}

/// What was confirmed, then what is proposed, of each step.
std::string proposals_text(const ChangeContents& contents, Language language) {
  std::vector<SameAsProposal> proposals;
  for (std::size_t i = 0; i < contents.steps.size(); ++i) {
    const PlanResult& before = contents.revisions[i].result;
    const PlanResult& after = contents.revisions[i + 1].result;
    for (const TaskChange& task : contents.steps[i].tasks) {
      if (task.pair.said != nullptr) proposals.push_back({*task.pair.said, {}});
    }
    for (const TaskProposal& one : contents.steps[i].proposals) {
      SameAsProposal proposal{
          .entry = {.before = ids_of(one.before, before), .after = ids_of(one.after, after)}};
      for (const TaskEvidence& evidence : one.evidence)
        proposal.evidence.push_back(evidence_text(evidence, before, after, language));
      proposals.push_back(std::move(proposal));
    }
  }
  return same_as_text(phrase("same-as-head", language), proposals);
}

bool write_diff(const Arguments& arguments, Console& console, const ChangeContents& contents) {
  const ReportStyle style = style_of(arguments, console);
  const ReportWriter writer = [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(change_json(contents));
    } else if (format == "csv") {
      sink(change_csv(contents, style));
    } else if (format == "yaml") {
      sink(proposals_text(contents, style.language));
    } else if (!arguments.has("only-if-changed") || has_changes(contents)) {
      const Report report = change_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  };
  return write_reports(arguments, console, writer,
                       [&](const fs::path& file) { return write_change_workbook(contents, file); });
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
  const std::size_t before = run.diagnostics.size();
  read_same_as_files(arguments, run);
  const auto steps = pair_steps(run, arguments.has("same-as"));
  WordBook book;
  if (has_new_or_gone(steps)) book = read_word_book(arguments, run.diagnostics);
  const bool side_files_sound = run.diagnostics.size() == before;
  console.report(run.diagnostics.sorted());
  if (!side_files_sound) return Exit::input;

  if (arguments.has("form")) {
    const PlanResult adjusted = adjusted_plan(run.revisions[0].result, run.revisions[1].result,
                                              steps[0], figure_kind(arguments));
    return write_form_of(arguments, adjusted, FormUse::adjustment, console);
  }
  ChangeContents contents = contents_of(arguments, run, steps, book);
  const bool changed = arguments.has("exit-code") && has_changes(contents);
  const bool complete = std::all_of(contents.steps.begin(), contents.steps.end(),
                                    [](const PlanChange& step) { return step.complete; });
  if (faulty) contents.status.emplace_back("input-errors");
  if (changed) contents.status.emplace_back("changes");
  contents.status.emplace_back(complete ? "complete" : "incomplete");
  if (!write_diff(arguments, console, contents)) return Exit::usage;
  if (faulty) return Exit::input;
  if (changed) return Exit::findings;
  return complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
