#include "result_source.hpp"

#include "base/parallel.hpp"
#include "estimate/merge_results.hpp"
#include "estimate/table_listing.hpp"
#include "lock.hpp"
#include "output/result_reading.hpp"
#include "stale_results.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace dutoan {

namespace {

/// A figure explained from other files than it was computed from would be explained wrongly.
void check_unchanged(const PlanResult& result, PlanRun& run, const std::string& path) {
  std::map<std::string, std::string> now;
  for (const UsedFile& used : used_files(run))
    now[used.name] = used.sha256;
  for (const UsedFile& used : result.inputs) {
    if (now[used.name] == used.sha256) continue;
    run.diagnostics.error({"result-outdated", {used.name}}, {.file = path})
        .hints.push_back({"hint-estimate-again", {}});
  }
  std::set<std::string> norms;
  for (const Document& document : run.norms->library().documents())
    norms.insert(document.sha256);
  for (const UsedDocument& used : result.documents) {
    if (norms.contains(used.sha256)) continue;
    run.diagnostics.error({"result-outdated", {used.title}}, {.file = path})
        .hints.push_back({"hint-estimate-again", {}});
  }
}

/// What can be said of a result file by itself.
struct ReadResult {
  std::optional<PlanResult> result;
  std::vector<std::string> changed_inputs;
  PetitionLines lines;
  Diagnostics diagnostics;
};

std::optional<PlanResult> read_file_with_lines(const std::string& path, PetitionLines& lines,
                                               Diagnostics& diagnostics) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return read_result_file(path, diagnostics);  // which says why
  return read_result_with_lines(
      stream, path, [&](std::size_t task, const LineFigure& line) { gather(lines, task, line); },
      diagnostics);
}

std::vector<ReadResult> read_each(const std::vector<std::string>& paths, unsigned jobs,
                                  bool with_lines) {
  std::vector<ReadResult> each(paths.size());
  for_each_index(paths.size(), jobs, [&](std::size_t i) {
    ReadResult& one = each[i];
    one.result = with_lines ? read_file_with_lines(paths[i], one.lines, one.diagnostics)
                            : read_result_file(paths[i], one.diagnostics);
    if (one.result) one.changed_inputs = changed_inputs(*one.result, paths[i]);
  });
  return each;
}

/// All of the operands as one; nothing where any of them cannot be read.
std::optional<PlanResult> read_results(const Arguments& arguments,
                                       const std::vector<std::string>& paths, PetitionLines* lines,
                                       Diagnostics& diagnostics) {
  if (arguments.has("as-of")) diagnostics.error({"flag-of-plans", {"as-of"}});
  std::optional<PlanResult> all;
  StaleCheck stale(arguments);
  bool whole = true;
  std::vector<ReadResult> each = read_each(paths, jobs_of(arguments), lines != nullptr);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    auto& [result, changed, own_lines, faults] = each[i];
    diagnostics.add_all(std::move(faults));
    whole = whole && result;
    if (!result) continue;
    stale.check(*result, paths[i], std::move(changed), diagnostics);
    if (lines != nullptr) gather(*lines, std::move(own_lines), all ? all->tasks.size() : 0);
    if (all) {
      merge(*all, *std::move(result), paths.front(), paths[i], diagnostics);
    } else {
      all = std::move(result);
    }
  }
  return whole && !diagnostics.has_errors() ? std::move(all) : std::nullopt;
}

/// The lines of the plan file are in the result; those of tables are read once more, by one thread:
/// several would only wait for each other.
void gather_lines(const PlanRun& run, const PlanResult& result, PetitionLines& lines) {
  EstimateOptions options = run.options;
  options.jobs = 1;
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    for (const LineFigure& line : result.tasks[i].lines)
      gather(lines, i, line);
    if (result.tasks[i].table_lines == 0) continue;
    const auto take = [&](std::string& /*text*/, const auto& line) { gather(lines, i, line); };
    list_table_lines(run.plan.tasks[i], run.plan, run.norms->library(), options,
                     {.figure = take, .bulk = take}, [](std::string_view /*text*/) {});
  }
}

ResultSource read_unlocked(const Arguments& arguments, const std::vector<std::string>& paths,
                           Console& console, PetitionLines* lines) {
  ResultSource source;
  const auto results = std::count_if(paths.begin(), paths.end(), is_result_file);
  if (results == 0) {
    source.run = read_plan_run(arguments, paths);
    source.result = compute(*source.run, console);
    source.diagnostics = source.run->diagnostics;
    if (lines != nullptr) gather_lines(*source.run, *source.result, *lines);
  } else if (std::size_t(results) < paths.size()) {
    source.diagnostics.error({"plans-and-results", {}});
  } else {
    source.result = read_results(arguments, paths, lines, source.diagnostics);
  }
  return source;
}

}  // namespace

std::optional<PlanResult> read_result_file(const std::string& path, Diagnostics& diagnostics) {
  std::ifstream stream(path, std::ios::binary);
  if (stream) return read_result_json(stream, path, diagnostics);
  diagnostics.error({"file-not-found", {path}}, {.file = path});
  return std::nullopt;
}

ResultSource read_result_source(const Arguments& arguments, Console& console,
                                PetitionLines* lines) {
  ResultSource source = read_unlocked(arguments, arguments.operands, console, lines);
  if (source.result && !check_lock(arguments, *source.result, source.diagnostics)) {
    source.result.reset();
  }
  return source;
}

ResultSource read_earlier_source(const Arguments& arguments, const std::string& path,
                                 Console& console) {
  return read_unlocked(arguments, {path}, console, nullptr);
}

std::unique_ptr<PlanRun> read_plan_of_result(const Arguments& arguments, const std::string& path,
                                             std::shared_ptr<NormStore> norms) {
  Diagnostics of_norms;
  if (norms == nullptr) norms = std::make_shared<NormStore>(norm_folders(arguments), of_norms);
  auto run = std::make_unique<PlanRun>();
  run->norms = norms;
  run->diagnostics = of_norms;
  const auto result = read_result_file(path, run->diagnostics);
  if (!result) return run;
  Arguments options = arguments;
  if (result->as_of) options.add("as-of", iso_text(*result->as_of));
  if (result->allow_unverified) options.add("allow-unverified", "yes");
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::vector<std::string> plans;
  for (const std::string& name : result->read_from) {
    const std::filesystem::path plan = name == "." && folder.empty() ? "." : folder / name;
    plans.push_back(plan.generic_string());
  }
  run = read_plan_run(options, plans, std::move(norms));
  run->diagnostics.add_all(std::move(of_norms));
  if (run->plan.tasks.empty() && !result->tasks.empty()) {
    run->diagnostics.error({"result-without-plan", {path}}, {.file = path});
  } else {
    check_unchanged(*result, *run, path);
  }
  return run;
}

}  // namespace dutoan
