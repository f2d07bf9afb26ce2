#include "mail_folder.hpp"

#include "base/text.hpp"
#include "input/received_dates.hpp"
#include "input/workbook.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

FileName name_in(const fs::path& folder, const std::string& relative) {
  return {folder / relative, (folder / relative).generic_string(), relative};
}

std::vector<std::string> files_of(const fs::path& folder, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().lexically_relative(folder).generic_string();
    // What programs leave beside a file that is open: ~$so-a.xlsx, .~lock.so-a.xlsx#.
    const std::string own = entry->path().filename().string();
    const bool passing = own.starts_with('.') || own.starts_with("~$") || name == received_file;
    if (!passing && entry->is_regular_file(error)) names.push_back(name);
  }
  if (error) {
    diagnostics.error({"file-unreadable", {folder.generic_string()}},
                      {.file = folder.generic_string()});
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The days of the list beside the files, or the one given for all that are not in it.
std::optional<Date> received_on(const std::map<std::string, Date>& dates, const std::string& name,
                                const Arguments& arguments) {
  const auto found = dates.find(composed(name));
  return found == dates.end() ? Date::parse(arguments.value("received")) : found->second;
}

bool is_table_of_others(const std::string& name) {
  constexpr std::array<std::string_view, 3> endings = {".xls", ".xlsb", ".ods"};
  const std::string ending = folded(fs::path(name).extension().string());
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// Whether it is a sheet of findings: what is wrong with other files is said by whoever reads them.
bool read_as_answers(const FileName& file, MailedFile& mailed) {
  Diagnostics own;
  mailed.answers = read_answer_sheet(file, own);
  const auto& said = own.items();
  const bool is_cut = std::any_of(said.begin(), said.end(), [](const Diagnostic& one) {
    return one.message.id == "sheet-column-missing";
  });
  if (!mailed.answers && !is_cut) return false;
  mailed.diagnostics.add_all(std::move(own));
  if (is_cut) return true;
  CollectedFile& collected = mailed.collected;
  collected.as = CollectedAs::answers;
  collected.submission.agency = mailed.answers->agency;
  collected.submission.rows = mailed.answers->rows;
  collected.submission.placed = mailed.answers->rows - mailed.answers->unplaced.size();
  collected.unplaced = mailed.answers->unplaced;
  collected.answered = mailed.answers->answers.size();
  return true;
}

MailedFile read_file(const FileName& file) {
  MailedFile mailed;
  mailed.path = file.path;
  CollectedFile& collected = mailed.collected;
  collected.submission.file = file.name;
  collected.submission.sha256 = sha256_of_file(file.where);
  if (!is_form_file(file.name)) {
    if (is_table_of_others(file.name)) {
      mailed.diagnostics.error({"table-format", {file.path}}, {.file = file.path});
    } else {
      collected.as = CollectedAs::passed_over;
      mailed.diagnostics.warning({"collect-no-table", {}}, {.file = file.path});
    }
    return mailed;
  }
  if (read_as_answers(file, mailed)) return mailed;
  mailed.form = read_form(file, FormParts::tasks, mailed.diagnostics);
  if (mailed.form.tree == nullptr) return mailed;
  collected.as = CollectedAs::taken;
  collected.submission.agency = mailed.form.agency;
  collected.submission.rows = mailed.form.rows;
  collected.submission.placed = mailed.form.rows - mailed.form.unplaced.size();
  collected.unplaced = mailed.form.unplaced;
  collected.tasks = mailed.form.tasks;
  if (mailed.form.tasks == 0) {
    mailed.diagnostics.warning({"collect-no-task", {}}, {.file = file.path});
  }
  return mailed;
}

/// Of the files of one agency the one received last; none where that cannot be said.
MailedFile* newest(const std::vector<MailedFile*>& files) {
  MailedFile* found = nullptr;
  bool twice = false;
  for (MailedFile* file : files) {
    const auto& day = file->collected.submission.received;
    if (!day) return nullptr;
    const auto best = found == nullptr ? std::nullopt : found->collected.submission.received;
    twice = best == day || (twice && best > day);
    if (best && *best >= *day) continue;
    found = file;
  }
  return twice ? nullptr : found;
}

void settle_agency(const std::vector<MailedFile*>& files, bool take_newest,
                   const fs::path& folder) {
  MailedFile* taken = take_newest ? newest(files) : nullptr;
  for (MailedFile* file : files) {
    if (taken != nullptr) {
      if (file != taken) file->collected.as = CollectedAs::passed_over;
      continue;
    }
    file->collected.as = CollectedAs::doubled;
    if (file == files.front()) continue;
    const auto path = [&](const MailedFile* one) {
      return (folder / one->collected.submission.file).generic_string();
    };
    Diagnostic& error = file->diagnostics.error(
        {"collect-agency-twice", {file->collected.submission.agency}}, {.file = path(file)});
    error.notes.push_back({{"note-first-here", {}}, {.file = path(files.front())}});
    error.hints.push_back({take_newest ? "hint-received-dates" : "hint-take-newest", {}});
  }
}

}  // namespace

std::vector<MailedFile> read_mail_folder(const Arguments& arguments, const fs::path& folder,
                                         Diagnostics& diagnostics) {
  std::map<std::string, Date> dates;
  std::error_code error;
  if (fs::exists(folder / received_file, error)) {
    dates = read_received_dates(name_in(folder, std::string(received_file)), diagnostics);
  }
  std::vector<MailedFile> files;
  for (const std::string& name : files_of(folder, diagnostics)) {
    files.push_back(read_file(name_in(folder, name)));
    files.back().collected.submission.received = received_on(dates, name, arguments);
  }
  std::map<std::string, std::vector<MailedFile*>> agencies;
  for (MailedFile& file : files) {
    const bool read = file.form.tree != nullptr && !file.form.agency.empty();
    if (read) agencies[file.form.agency].push_back(&file);
  }
  for (const auto& [agency, own] : agencies) {
    if (own.size() > 1) settle_agency(own, arguments.value("take") == "newest-received", folder);
  }
  return files;
}

}  // namespace dutoan
