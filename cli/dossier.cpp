// `dossier`: a folder with everything a figure rests on, which another office can replay.
//
// First what the run read is copied, then the results are computed anew from the copies alone, by
// the code that `dossier verify` replays them with. So nothing can be in the results that is not
// in the folder.
#include "dossier_copies.hpp"
#include "dossier_manifest.hpp"
#include "dossier_replay.hpp"
#include "lock.hpp"
#include "output/amount_text.hpp"
#include "output/catalogue.hpp"
#include "platform.hpp"
#include "subject.hpp"
#include "task_faults.hpp"
#include "verify.hpp"
#include "work_folder.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// What the command line lacks, or nothing.
std::optional<Message> usage_fault(const Arguments& arguments) {
  if (!arguments.has("output")) return Message{"dossier-needs-folder", {}};
  if (arguments.operands[0] == "-") return Message{"dossier-standard-input", {}};
  const std::string folder = arguments.value("output");
  std::error_code error;
  if (folder.empty() || folder == "-") return Message{"dossier-needs-folder", {}};
  const fs::file_status status = fs::status(folder, error);
  if (!fs::exists(status)) return std::nullopt;
  if (fs::is_directory(status) && fs::is_empty(folder, error)) return std::nullopt;
  return Message{"dossier-folder-taken", {folder}};
}

/// Whether the figure of the task rests on nothing that is wrong.
bool is_sound(const DossierRun& run) {
  if (run.figure().broken) return false;
  const auto& all = run.diagnostics.items();
  return std::all_of(all.begin(), all.end(), [&](const Diagnostic& one) {
    return one.severity != Severity::error || is_of_another_task(one, *run.plan, *run.task);
  });
}

/// As a shell reads it as one word.
std::string shell_word(const std::string& text) {
  const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
    return std::string_view(" \t\n\"'\\$`&|;<>()*?[]{}#~!").find(c) != std::string_view::npos;
  });
  if (plain) return text;
  std::string word = "'";
  for (const char c : text)
    word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

void print_made(const DossierRun& run, const std::string& folder, std::size_t files,
                const std::string& code, Console& console) {
  const Language language = console.language();
  const TaskResult& figure = run.figure();
  const auto print = [&](const Message& message) {
    console.print(render(message, language) + "\n");
  };
  print({"dossier-made", {folder, Number(files)}});
  print({"dossier-of-task", {figure.id + (figure.name.empty() ? "" : " – " + figure.name)}});
  print({"dossier-total", {total_text(figure.total, figure.missing, {.language = language})}});
  print({"dossier-check-later", {shell_word(folder)}});
  print({"dossier-code", {code}});
}

Exit make_dossier(DossierRun& run, const Arguments& arguments, Console& console) {
  const std::string target = arguments.value("output");
  const auto fail = [&](Exit exit, const Message& message) {
    console.say(message);
    return exit;
  };
  FolderWriter folder(fs::absolute(target));
  if (folder.path().empty()) return fail(Exit::usage, {"output-failed", {target}});
  const DossierCopies copies = copies_of(run, arguments);
  if (!copy_into(folder.path(), copies)) return fail(Exit::usage, {"output-failed", {target}});
  const Replay replay = replay_dossier(folder.path(), copies.settings, folder.path(),
                                       run.plan->options.jobs, console);
  if (replay.essence != essence_of(run))
    return fail(Exit::internal, {"dossier-not-the-same", {run.task->full_id()}});
  if (!replay.second.disagreements.empty()) {
    say_disagreements(replay.second, console);
    return Exit::internal;
  }
  if (!replay.written) return fail(Exit::usage, {"output-failed", {target}});
  Diagnostics unused;
  const auto files = hash_files(folder.path(), unused);
  if (!files) return fail(Exit::usage, {"output-failed", {target}});
  const std::string manifest = manifest_text(*files);
  FileWriter writer(folder.path() / manifest_name);
  writer.write(manifest);
  if (!writer.finish() || !folder.finish()) return fail(Exit::usage, {"output-failed", {target}});
  print_made(run, target, files->size() + 1, sha256(manifest), console);
  return Exit::done;
}

}  // namespace

Exit run_dossier(const Arguments& arguments, Console& console) {
  if (const auto fault = usage_fault(arguments)) {
    console.say(*fault);
    return Exit::usage;
  }
  DossierRun run = run_task(arguments, norm_folders(arguments), console);
  const bool may_go_on = check_lock(arguments, run.result, run.diagnostics);
  console.report(run.diagnostics.sorted());
  if (!may_go_on) return Exit::input;
  if (run.task == nullptr) {
    // The task may stand in what could not be read.
    if (run.diagnostics.has_errors()) return Exit::input;
    return task_not_found(run.plan->plan, arguments.operands[1], console);
  }
  if (!is_sound(run)) {
    console.say({"dossier-faulty", {run.task->full_id()}});
    return Exit::input;
  }
  const Exit made = make_dossier(run, arguments, console);
  if (made != Exit::done) return made;
  if (run.diagnostics.has_errors()) return Exit::input;
  const bool complete = run.figure().total.complete || arguments.has("allow-incomplete");
  return complete ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
