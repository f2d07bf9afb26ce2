// `dossier verify`: whether a dossier is what it was, and still gives what it gave.
//
// Nothing is read but the dossier: not the norms beside the program, no settings, no network.
#include "dossier_manifest.hpp"
#include "dossier_replay.hpp"
#include "output/dossier_report.hpp"
#include "work_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

FileName file_of(const std::string& folder, std::string_view name) {
  const std::string path = folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
  return {path, path, std::string(name)};
}

bool is_there(const FileName& file) {
  std::error_code error;
  return fs::is_regular_file(fs::symlink_status(file.where, error));
}

/// Every file against the manifest; what there is, or nothing where that cannot be done.
std::optional<FileHashes> check_files(const std::string& folder, DossierCheck& check,
                                      Diagnostics& diagnostics) {
  const FileName name = file_of(folder, manifest_name);
  if (!is_there(name)) {
    diagnostics.error({"dossier-none", {folder, std::string(manifest_name)}}, {.file = folder});
    return std::nullopt;
  }
  const auto bytes = read_bytes(name, diagnostics);
  if (!bytes) return std::nullopt;
  check.code = sha256(*bytes);
  const auto manifest = parse_manifest({name.path, name.name, *bytes}, diagnostics);
  auto present = hash_files(folder, diagnostics);
  if (!manifest || !present) return std::nullopt;
  FolderDifference difference = compare(*manifest, *present);
  check.files = manifest->size();
  check.changed = std::move(difference.changed);
  check.missing = std::move(difference.missing);
  check.added = std::move(difference.added);
  return present;
}

/// What the dossier says of itself.
std::optional<Dossier> read_file(const std::string& folder, Diagnostics& diagnostics) {
  const FileName name = file_of(folder, dossier_file);
  if (is_there(name)) return read_dossier(name, diagnostics);
  diagnostics.error({"dossier-none", {folder, std::string(dossier_file)}}, {.file = folder});
  return std::nullopt;
}

/// What the replay wrote and the dossier has not, or has otherwise; and results it did not write.
/// What was `lost` is said already.
std::vector<std::string> differences(const FileHashes& replayed, const FileHashes& kept,
                                     const std::vector<std::string>& lost) {
  FolderDifference difference = compare(replayed, kept);
  std::vector<std::string> differing = std::move(difference.changed);
  std::copy_if(difference.missing.begin(), difference.missing.end(), std::back_inserter(differing),
               [&](const std::string& path) {
                 return std::find(lost.begin(), lost.end(), path) == lost.end();
               });
  const std::string results = std::string(dossier_folder::results) + "/";
  std::copy_if(difference.added.begin(), difference.added.end(), std::back_inserter(differing),
               [&](const std::string& path) { return path.starts_with(results); });
  std::sort(differing.begin(), differing.end());
  return differing;
}

/// All results once more, and what is other in them. False where there is no place to write to.
bool check_replay(const Dossier& dossier, const FileHashes& kept, const Arguments& arguments,
                  Console& console, DossierCheck& check, Diagnostics& diagnostics) {
  const TemporaryFolder place;
  if (place.path().empty()) return false;
  Replay replay =
      replay_dossier(check.folder, dossier.settings, place.path(), jobs_of(arguments), console);
  diagnostics.add_all(std::move(replay.diagnostics));
  check.replayed_total = replay.total;
  check.steps = replay.second.steps;
  check.disagreements = std::move(replay.second.disagreements);
  if (!replay.total) return true;
  if (!replay.written) return false;
  const auto replayed = hash_files(place.path(), diagnostics);
  if (!replayed) return false;
  check.replayed = true;
  check.replays = replayed->size();
  check.differing = differences(*replayed, kept, check.missing);
  return true;
}

Exit write_check(const Arguments& arguments, Console& console, const DossierCheck& check) {
  const ReportStyle style = style_of(arguments, console);
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        sink(format == "json" ? dossier_json(check)
                              : to_text(dossier_report(check, style), style.width));
      });
  if (!written) return Exit::usage;
  return check.is_same() ? Exit::done : Exit::findings;
}

}  // namespace

Exit run_dossier_verify(const Arguments& arguments, Console& console) {
  const std::string& folder = arguments.operands.front();
  DossierCheck check{.folder = folder, .running = DUTOAN_VERSION};
  Diagnostics diagnostics;
  const auto files = check_files(folder, check, diagnostics);
  const auto dossier = files ? read_file(folder, diagnostics) : std::nullopt;
  if (!dossier) {
    console.report(diagnostics.sorted());
    // Where the manifest says what was changed, that is the answer.
    const bool is_known = files && !check.files_are_same();
    return is_known ? write_check(arguments, console, check) : Exit::input;
  }
  check.made_with = dossier->settings.program;
  check.task = dossier->settings.task;
  check.task_name = dossier->figure.task_name;
  check.total = dossier->figure.total;
  const bool done = check_replay(*dossier, *files, arguments, console, check, diagnostics);
  console.report(diagnostics.sorted());
  if (!done) {
    console.say({"dossier-no-place", {}});
    return Exit::usage;
  }
  return write_check(arguments, console, check);
}

}  // namespace dutoan
