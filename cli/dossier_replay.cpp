#include "dossier_replay.hpp"

#include "verify.hpp"
#include "work_folder.hpp"

namespace dutoan {

Replay replay_dossier(const std::filesystem::path& folder, const DossierSettings& settings,
                      const std::filesystem::path& target, unsigned jobs, Console& console) {
  const std::filesystem::path results = std::filesystem::absolute(target);
  const CurrentFolder current(folder);
  DossierRun run = run_task(arguments_of(settings, jobs), norm_folders_of(settings), console);
  Replay replay;
  if (run.task != nullptr && !run.figure().broken) {
    replay.total = run.figure().total;
    replay.missing = run.figure().missing;
    replay.essence = essence_of(run);
    replay.second = follow_estimate_of(*run.plan, run.result, run.index);
    replay.written = write_results(run, settings, results);
  }
  replay.diagnostics = std::move(run.diagnostics);
  if (!replay.total && !replay.diagnostics.has_errors()) {
    const std::string file(dossier_file);
    replay.diagnostics.error({"task-not-found", {settings.task}}, {.file = file});
  }
  return replay;
}

}  // namespace dutoan
