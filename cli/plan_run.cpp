#include "plan_run.hpp"

#include "base/nearest.hpp"
#include "input/file_reader.hpp"
#include "input/plan_reader.hpp"
#include "platform.hpp"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <thread>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr unsigned most_jobs = 256;

std::string standard_input() {
  std::ostringstream text;
  text << std::cin.rdbuf();
  return text.str();
}

/// `--set NAME=VALUE` as a map, each in a line of its own; values are read as in a plan.
std::unique_ptr<YamlTree> read_set(const Arguments& arguments, Diagnostics& diagnostics) {
  std::string text;
  for (const std::string& one : arguments.values("set")) {
    const std::size_t sign = one.find('=');
    if (sign == std::string::npos || sign == 0) {
      diagnostics.error({"set-form", {one}}, {.file = "--set"});
      return nullptr;
    }
    text += one.substr(0, sign) + ": " + one.substr(sign + 1) + "\n";
  }
  if (text.empty()) return nullptr;
  return YamlTree::parse(std::make_unique<SourceFile>("--set", "--set", std::move(text)),
                         diagnostics);
}

/// The names of all inputs a call may have, and those of the calls among its inputs.
void note_inputs(const MethodCall& call, const Library& library, std::set<std::string>& names) {
  for (const Method& method : library.methods()) {
    if (method.id != call.method || method.document != call.document) continue;
    for (const InputSpec& input : method.inputs) {
      names.insert(input.name);
      for (const InputSpec& field : input.fields) {
        if (input.single) names.insert(field.name);
      }
    }
  }
  for (const InputValue& input : call.inputs) {
    const auto* nested = std::get_if<std::shared_ptr<const MethodCall>>(&input.given);
    if (nested != nullptr) note_inputs(**nested, library, names);
  }
}

/// A value nobody asks for would change nothing, and look as if that were the answer; what is empty
/// would make the input missing.
void check_set(const PlanRun& run, Diagnostics& diagnostics) {
  if (run.set == nullptr) return;
  std::set<std::string> known;
  for (const Task& task : run.plan.tasks) {
    if (!task.estimate) continue;
    note_inputs(task.estimate->call, run.norms->library(), known);
    for (const WorkItem& line : task.estimate->lines) {
      if (line.method) note_inputs(*line.method, run.norms->library(), known);
    }
  }
  const std::vector<std::string> names(known.begin(), known.end());
  for (const auto& [key, value] : run.set->root().entries()) {
    const std::string name(key.text());
    if (value.is_empty()) {
      diagnostics.error({"set-form", {name + "="}}, locate(key.place()));
    }
    if (known.contains(name)) continue;
    Diagnostic& error = diagnostics.error({"set-unknown", {name}}, locate(key.place()));
    const std::vector<std::string> close = nearest(name, names);
    error.hints.push_back(close.empty() ? Message{"hint-keys", {joined(names)}}
                                        : Message{"hint-nearest", {joined(close)}});
  }
}

/// Programmes may be known by their whole alone; some commands speak of them without tasks.
bool needs_tasks(const PlanRun& run, const Arguments& arguments) {
  const bool takes_programmes = arguments.command != nullptr && arguments.command->takes_programmes;
  const auto& programmes = run.plan.programmes;
  return !takes_programmes || std::none_of(programmes.begin(), programmes.end(),
                                           [](const Programme& one) { return one.is_described(); });
}

/// A plan without tasks would be a total of 0: of a file, most likely they stand beside it.
void check_has_tasks(PlanRun& run, const std::string& path) {
  if (!run.plan.tasks.empty() || !run.plan.unread_files.empty() || run.diagnostics.has_errors()) {
    return;
  }
  Diagnostic& error = run.diagnostics.error({"plan-without-tasks", {}}, {.file = path});
  if (!fs::is_directory(path)) error.hints.push_back({"hint-open-folder", {}});
}

/// By name alone: hashing them takes as long as reading. Names are seen from the folder of one of
/// the parts; that of another may hold no such file.
void keep_files(const PlanRun& run, Console& console) {
  for (const PlanFiles& part : run.files) {
    for (const auto& [name, hash] : part.hashes)
      console.keep(part.folder / name);
    for (const Task& task : run.plan.tasks) {
      if (!task.estimate) continue;
      for (const LineTable& table : task.estimate->tables)
        console.keep(part.folder / table.file);
      for (const InputFile& file : task.estimate->files)
        console.keep(part.folder / file.text->name());
    }
  }
}

}  // namespace

bool is_result_file(const std::string& path) {
  return path.ends_with(".json");
}

fs::path shipped_folder(const std::string& name) {
  const fs::path folder = program_folder();
  const fs::path installed = folder.parent_path() / "share" / "dutoan" / name;
  if (fs::exists(installed)) return installed;
  for (fs::path above = folder; above.has_relative_path(); above = above.parent_path()) {
    if (fs::exists(above / "norms" / "documents.yaml")) return above / name;
  }
  return installed;
}

std::vector<NormFolder> norm_folders(const Arguments& arguments) {
  std::vector<NormFolder> folders = {{shipped_folder("norms"), "norms", "norms"}};
  for (const std::string& given : arguments.values("norms")) {
    std::string path = given;
    while (path.size() > 1 && path.ends_with('/'))
      path.pop_back();
    const std::string name = fs::weakly_canonical(path).filename().generic_string();
    folders.push_back({path, path, name});
  }
  return folders;
}

unsigned jobs_of(const Arguments& arguments) {
  const std::string text = arguments.value("jobs");
  unsigned jobs = 0;
  std::from_chars(text.data(), text.data() + text.size(), jobs);
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  return std::min(jobs, most_jobs);
}

std::unique_ptr<PlanRun> read_plan_run(const Arguments& arguments,
                                       const std::vector<std::string>& paths,
                                       std::shared_ptr<NormStore> norms) {
  auto run = std::make_unique<PlanRun>();
  run->options.jobs = jobs_of(arguments);
  run->options.allow_unverified = arguments.has("allow-unverified");
  run->options.as_of = Date::parse(arguments.value("as-of"));
  run->norms = std::move(norms);
  if (run->norms == nullptr) {
    run->norms = std::make_shared<NormStore>(norm_folders(arguments), run->diagnostics);
  }
  for (const std::string& path : paths) {
    if (is_result_file(path)) {
      run->diagnostics.error({"result-not-plan", {path}}, {.file = path});
      continue;
    }
    run->files.push_back(read_plan_files(path, path == "-" ? standard_input() : "",
                                         run->options.jobs, run->diagnostics));
  }
  run->set = read_set(arguments, run->diagnostics);
  run->plan =
      read_plan(run->files, *run->norms,
                {.as_of = run->options.as_of, .jobs = run->options.jobs, .set = run->set.get()},
                run->diagnostics);
  check_set(*run, run->diagnostics);
  run->diagnostics.add_all(run->norms->take_diagnostics());
  if (needs_tasks(*run, arguments)) check_has_tasks(*run, paths.front());
  return run;
}

PlanResult compute(PlanRun& run, Console& console) {
  keep_files(run, console);
  PlanResult result = estimate_plan(run.plan, run.norms->library(), run.options, run.diagnostics,
                                    console.progress(run.plan.tasks.size()));
  console.end_progress();
  for (const PlanFiles& part : run.files)
    result.read_from.push_back(part.name);
  if (const auto edition = run.norms->edition()) result.norms_edition = iso_text(*edition);
  return result;
}

std::vector<UsedFile> used_files(const PlanRun& run) {
  std::map<std::string, std::string> files;
  for (const PlanFiles& part : run.files)
    files.insert(part.hashes.begin(), part.hashes.end());
  for (const Task& task : run.plan.tasks) {
    if (!task.estimate) continue;
    for (const LineTable& table : task.estimate->tables) {
      if (!files.contains(table.file)) files.emplace(table.file, table.sha256());
    }
    for (const InputFile& file : task.estimate->files)
      files.emplace(file.text->name(), file.sha256);
  }
  std::vector<UsedFile> used;
  for (const auto& [name, hash] : files)
    used.push_back({name, hash});
  return used;
}

Exit exit_of(const PlanResult& result, const Diagnostics& diagnostics, const Arguments& arguments) {
  if (diagnostics.has_errors() || result.has_errors()) return Exit::input;
  if (!result.total.complete && !arguments.has("allow-incomplete")) return Exit::incomplete;
  return Exit::done;
}

ReportStyle style_of(const Arguments& arguments, const Console& console) {
  ReportStyle style{.language = console.language(), .width = console.width()};
  if (arguments.has("unit")) style.unit = arguments.value("unit");
  return style;
}

}  // namespace dutoan
