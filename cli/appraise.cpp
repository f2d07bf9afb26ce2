// `appraise`: decisions on the money of tasks, added to `decisions.yaml` in the plan's folder.
#include "arguments.hpp"
#include "base/text.hpp"
#include "console.hpp"
#include "estimate/appraisal.hpp"
#include "input/appraisal_reader.hpp"
#include "input/decision_text.hpp"
#include "output/appraisal_report.hpp"
#include "output/appraisal_workbook.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "subject.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

bool is_sheet_file(const std::string& file) {
  return file.ends_with(".xlsx");
}

bool asks_to_decide(const Arguments& arguments) {
  return arguments.has("accept") || arguments.has("from");
}

/// What the command line lacks, or nothing.
std::optional<Message> usage_fault(const Arguments& arguments) {
  const std::vector<std::string> files = arguments.values("output");
  const bool sheet = std::any_of(files.begin(), files.end(), is_sheet_file);
  if (!asks_to_decide(arguments) && !sheet) return Message{"appraise-nothing-asked", {}};
  if (arguments.has("accept") && arguments.has("from")) return Message{"appraise-two-ways", {}};
  if (arguments.operands[0] == "-" && asks_to_decide(arguments)) {
    return Message{"appraise-standard-input", {}};
  }
  for (const char* flag : {"by", "date"}) {
    if (arguments.has("accept") && trimmed(arguments.value(flag)).empty()) {
      return Message{"appraise-flag-needed", {std::string(flag)}};
    }
  }
  return std::nullopt;
}

/// The tasks `--accept` names, each once, by their indexes; nothing, and said, where one is not
/// there.
std::optional<std::vector<std::size_t>> tasks_named(const Arguments& arguments, const Plan& plan,
                                                    Console& console) {
  std::vector<bool> named(plan.tasks.size());
  for (const std::string& wanted : arguments.values("accept")) {
    if (wanted == "all") {
      named.assign(named.size(), true);
      continue;
    }
    const Subject subject = find_subject(plan, wanted);
    if (subject.task == nullptr || !subject.row.empty()) {
      (void)task_not_found(plan, wanted, console);
      return std::nullopt;
    }
    named[std::size_t(subject.task - plan.tasks.data())] = true;
  }
  std::vector<std::size_t> tasks;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (named[i]) tasks.push_back(i);
  }
  return tasks;
}

/// Who and when: the command line first, then the sheet. False, and said, where neither says.
bool settle_terms(const AppraisalSheet& sheet, AppraisalTerms& terms, bool has_date,
                  Diagnostics& diagnostics) {
  const auto report = [&](AppraisalField field, const char* flag) {
    diagnostics.error(
        {"appraisal-field-empty", {std::string(appraisal_field_labels[std::size_t(field)]), flag}},
        sheet.at(field));
  };
  if (terms.by.empty()) terms.by = sheet.by;
  if (!has_date && sheet.date) terms.date = *sheet.date;
  if (terms.by.empty()) report(AppraisalField::appraiser, "by");
  if (!has_date && !sheet.date) report(AppraisalField::date, "date");
  return !terms.by.empty() && (has_date || sheet.date);
}

std::vector<TaskDecision> decide_from_file(const Arguments& arguments, const PlanRun& run,
                                           const PlanResult& result, AppraisalTerms terms,
                                           Diagnostics& diagnostics) {
  const std::string path = arguments.value("from");
  const auto sheet = read_appraisal_sheet({path, path, path}, diagnostics);
  if (!sheet) return {};
  if (sheet->plan != result.header.number) {
    diagnostics.error({"appraisal-other-plan", {sheet->plan, result.header.number}},
                      sheet->at(AppraisalField::plan));
    return {};
  }
  if (!settle_terms(*sheet, terms, arguments.has("date"), diagnostics)) return {};
  if (sheet->entries.empty()) {
    diagnostics.warning({"appraisal-nothing-typed", {}}, {.file = path});
  }
  return decide_by_sheet(run.plan, result, *sheet, terms, diagnostics);
}

/// The file of decisions, as it is named in messages.
FileName decisions_of(const PlanRun& run) {
  const PlanFiles& files = run.files.front();
  const std::string name(decisions_file);
  return {files.folder / name, files.folder_path + name, name};
}

/// Adds what is new. False, and said, where it could not be written: then nothing is.
bool write_decisions(const std::vector<TaskDecision>& decisions, const FileName& file,
                     Console& console, Diagnostics& diagnostics) {
  std::vector<Decision> fresh;
  for (const TaskDecision& made : decisions) {
    if (made.outcome == DecisionOutcome::written) fresh.push_back(made.decision);
  }
  if (fresh.empty()) return true;
  std::error_code error;
  std::optional<std::string> before = "";
  if (fs::exists(file.where, error)) before = read_bytes(file, diagnostics);
  if (!before) return false;
  const auto text = with_decisions(file, *before, fresh,
                                   phrase("decisions-heading", Language::vietnamese), diagnostics);
  if (!text) return false;
  FileWriter writer(file.where);
  writer.write(*text);
  if (writer.finish()) return true;
  console.say(write_fault(file.path));
  return false;
}

/// The sheet shows what was decided just now, too.
void add_decisions(const std::vector<TaskDecision>& decisions, PlanResult& result) {
  for (const TaskDecision& made : decisions) {
    for (TaskResult& task : result.tasks) {
      const bool its = task.id == made.decision.task;
      if (its && made.outcome == DecisionOutcome::written) task.money.push_back(made.decision.row);
    }
  }
}

bool write_sheets(const Arguments& arguments, const PlanResult& result, Console& console) {
  bool all_written = true;
  for (const std::string& file : arguments.values("output")) {
    if (!is_sheet_file(file)) continue;
    const bool written = write_whole(
        file, [&](const fs::path& target) { return write_appraisal_workbook(result, target); });
    if (!written) console.say(write_fault(file));
    all_written = all_written && written;
  }
  return all_written;
}

/// The same flags without the sheets, for the report.
Arguments without_sheets(const Arguments& arguments) {
  Arguments rest;
  rest.command = arguments.command;
  for (const auto flags : {common_flags(), arguments.command->flags}) {
    for (const FlagSpec* flag : flags) {
      for (const std::string& value : arguments.values(flag->name)) {
        const bool sheet = flag->name == "output" && is_sheet_file(value);
        if (!sheet) rest.add(flag->name, value);
      }
    }
  }
  return rest;
}

bool write_appraisal_reports(const Arguments& arguments, Console& console,
                             const std::vector<TaskDecision>& decisions, const FileName& file,
                             bool sound) {
  const ReportStyle style = style_of(arguments, console);
  return write_reports(
      without_sheets(arguments), console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(appraisal_json(decisions, file.path, {sound ? "complete" : "input-errors"}));
          return;
        }
        const Report report = appraisal_report(decisions, file.path, style);
        sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
      });
}

}  // namespace

Exit run_appraise(const Arguments& arguments, Console& console) {
  if (const auto fault = usage_fault(arguments)) {
    console.say(*fault);
    return Exit::usage;
  }
  const auto run = read_plan_run(arguments, arguments.operands);
  PlanResult result = compute(*run, console);
  Diagnostics& diagnostics = run->diagnostics;
  if (run->files.empty()) {
    console.report(diagnostics.sorted());
    return Exit::input;
  }
  const AppraisalTerms terms{.by = std::string(trimmed(arguments.value("by"))),
                             .date = Date::parse(arguments.value("date")).value_or(Date()),
                             .reason = std::string(trimmed(arguments.value("reason")))};
  std::vector<TaskDecision> decisions;
  if (arguments.has("accept")) {
    const auto tasks = tasks_named(arguments, run->plan, console);
    if (!tasks) return Exit::usage;
    decisions = accept_recomputed(run->plan, result, *tasks, terms, diagnostics);
  } else if (arguments.has("from")) {
    decisions = decide_from_file(arguments, *run, result, terms, diagnostics);
  }
  const FileName file = decisions_of(*run);
  if (!write_decisions(decisions, file, console, diagnostics)) {
    console.report(diagnostics.sorted());
    return diagnostics.has_errors() ? Exit::input : Exit::usage;
  }
  add_decisions(decisions, result);
  console.report(diagnostics.sorted());
  const bool sound = !diagnostics.has_errors();
  bool written = write_sheets(arguments, result, console);
  if (asks_to_decide(arguments)) {
    written = write_appraisal_reports(arguments, console, decisions, file, sound) && written;
  }
  if (!written) return Exit::usage;
  return sound ? Exit::done : Exit::input;
}

}  // namespace dutoan
