#include "agency_sheets.hpp"

#include "input/answer_sheet.hpp"
#include "input/plan_folder.hpp"
#include "output/agency_workbook.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

bool is_folder(const std::string& output) {
  std::error_code error;
  return output != "-" && (fs::is_directory(output, error) || output.ends_with('/') ||
                           fs::path(output).extension().empty());
}

std::vector<std::string> agencies_of(const PlanResult& plan) {
  std::vector<std::string> agencies;
  std::set<std::string> known;
  for (const TaskResult& task : plan.tasks) {
    if (known.insert(task.agency).second) agencies.push_back(task.agency);
  }
  return agencies;
}

/// What was typed into a sheet is known to the check, as a file of answers says it.
bool is_collected(const AnswerSheet& sheet, const CheckResult& check) {
  std::map<std::string, const Answer*> known = check.answers.to_questions;
  for (const Finding& finding : check.findings) {
    if (finding.answer != nullptr) known.emplace(finding.fingerprint, finding.answer);
  }
  return std::all_of(sheet.answers.begin(), sheet.answers.end(), [&](const Answer& answer) {
    const auto found = known.find(answer.finding);
    return found != known.end() && found->second->text == answer.text;
  });
}

/// Why a file may not be overwritten, or nothing.
std::optional<Message> what_stands_in_the_way(const fs::path& file, const CheckResult& check) {
  std::error_code error;
  if (!fs::exists(file, error)) return std::nullopt;
  Diagnostics ignored;
  const std::string name = file.generic_string();
  const auto sheet = read_answer_sheet({file, name, name}, ignored);
  if (!sheet) return Message{"agency-sheet-other-file", {name}};
  if (!is_collected(*sheet, check)) return Message{"agency-sheet-answered", {name}};
  return std::nullopt;
}

}  // namespace

std::string sheets_folder(const Arguments& arguments, Console& console) {
  std::string found;
  for (const std::string& output : arguments.values("output")) {
    if (!is_folder(output)) continue;
    if (!found.empty()) {
      console.say({"agency-sheets-two-folders", {found, output}});
      return "";
    }
    found = output;
  }
  if (found.empty()) console.say({"agency-sheets-no-folder", {}});
  return found;
}

bool write_agency_sheets(const CheckResult& check, const std::string& folder, Console& console) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!fs::is_directory(folder, error)) {
    console.say({"output-failed", {folder}});
    return false;
  }
  bool all_written = true;
  for (const std::string& agency : agencies_of(check.plan)) {
    if (!is_agency_file_stem(agency)) continue;  // an error of the plan, which is said
    const fs::path file = fs::path(folder) / (agency + ".xlsx");
    auto message = what_stands_in_the_way(file, check);
    if (!message) {
      const bool written = write_whole(file, [&](const fs::path& target) {
        return write_agency_workbook(check, agency, target);
      });
      if (!written) message = write_fault(file.generic_string());
    }
    all_written = all_written && !message;
    console.say(message.value_or(Message{"init-written", {file.generic_string()}}));
  }
  return all_written;
}

}  // namespace dutoan
