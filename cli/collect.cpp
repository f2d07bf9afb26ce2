// `collect`: mailed workbooks become the files of a plan, one for each agency.
#include "arguments.hpp"
#include "base/text.hpp"
#include "collected_answers.hpp"
#include "console.hpp"
#include "input/plan_folder.hpp"
#include "input/plan_reader.hpp"
#include "input/yaml_text.hpp"
#include "mail_folder.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view header_file = "plan.yaml";

bool is_taken(const MailedFile& file) {
  return file.collected.as == CollectedAs::taken;
}

/// An id that may be the name of a file, and of no other file of the plan.
bool is_plain_id(const std::string& id) {
  return !id.empty() && is_agency_file_stem(id) &&
         id.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyz"
             "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string::npos;
}

void check_agency(MailedFile& file, const fs::path& folder) {
  if (!is_taken(file) || is_plain_id(file.form.agency)) return;
  file.collected.as = CollectedAs::unreadable;
  if (file.form.agency.empty()) return;  // which has been said
  file.diagnostics.error({"collect-agency-id", {file.form.agency}},
                         {.file = (folder / file.collected.submission.file).generic_string()});
}

/// A form of another plan or year is not taken.
void check_plan(MailedFile& file, const PlanFiles& plan) {
  if (!is_taken(file) || plan.files.empty()) return;
  const Yaml header = plan.files.front().tree->root().at("plan");
  if (is_of_plan(file.form.statements, header, file.diagnostics)) return;
  file.collected.as = CollectedAs::unreadable;
}

/// The plan of the header and of what was taken, so that everything is checked where it stands.
Plan read_taken(std::vector<MailedFile>& files, const fs::path& target, NormStore& norms,
                std::vector<PlanFiles>& parts, Diagnostics& diagnostics) {
  PlanFiles forms{.folder = target};
  for (MailedFile& file : files) {
    if (!is_taken(file)) continue;
    PlanFile part;
    part.tree = std::move(file.form.tree);
    part.task_faults = std::move(file.form.task_faults);
    forms.files.push_back(std::move(part));
  }
  parts.push_back(std::move(forms));
  return read_plan(parts, norms, {}, diagnostics);
}

/// Every message about the file of a form counts, as a fault of its submission or a warning.
std::size_t count_of(Severity severity, const MailedFile& file, const std::string& path,
                     const Diagnostics& diagnostics) {
  const auto count = [&](const Diagnostics& list) {
    const auto& items = list.items();
    return std::count_if(items.begin(), items.end(), [&](const Diagnostic& one) {
      // A sheet as a whole is named behind its file.
      const std::string& at = one.location.file;
      return one.severity == severity && (at == path || at.starts_with(path + ":"));
    });
  };
  return std::size_t(count(file.diagnostics) + count(diagnostics));
}

Amount requested_by(const Plan& plan, const std::string& agency) {
  Amount total{.known = Money()};
  for (const Task& task : plan.tasks) {
    if (task.agency != agency) continue;
    bool says_so = false;
    for (const MoneyRow& row : task.money) {
      if (row.what != "requested") continue;
      total = sum(total, {.known = to_money(row.amount.dong)});
      says_so = true;
    }
    if (!says_so) total = sum(total, {.known = std::nullopt, .complete = false});
  }
  return total;
}

std::string submission_text(const Submission& one) {
  std::string text = "submissions:\n  - agency: " + yaml_quoted(one.agency) +
                     "\n    file: " + yaml_quoted(one.file) +
                     "\n    sha256: " + yaml_quoted(one.sha256);
  if (one.received) text += "\n    received: " + iso_text(*one.received);
  return text + "\n    rows: " + std::to_string(one.rows) +
         "\n    placed: " + std::to_string(one.placed) +
         "\n    errors: " + std::to_string(one.errors) + "\n";
}

/// What stands there was not written by `collect`: it is not to be lost.
bool is_of_another_hand(const fs::path& target) {
  std::error_code error;
  if (!fs::exists(target, error)) return false;
  Diagnostics ignored;
  const auto bytes = read_bytes({target, target.string(), ""}, ignored);
  return !bytes || bytes->find("\nsubmissions:\n") == std::string::npos;
}

void write_agency(MailedFile& file, Yaml tree, const fs::path& folder, Console& console,
                  Diagnostics& diagnostics) {
  CollectedFile& collected = file.collected;
  const fs::path target = folder / (collected.submission.agency + ".yaml");
  if (is_of_another_hand(target)) {
    collected.as = CollectedAs::unreadable;
    diagnostics.error({"collect-other-file", {}}, {.file = target.generic_string()});
    return;
  }
  if (collected.submission.errors > 0) collected.as = CollectedAs::with_faults;
  const std::string text =
      "# " +
      render({"collect-header", {one_line(collected.submission.file)}}, Language::vietnamese) +
      "\n" + yaml_text(tree) + submission_text(collected.submission);
  Diagnostics ignored;
  std::error_code error;
  const bool there = fs::exists(target, error);
  const auto before = there ? read_bytes({target, "", ""}, ignored) : std::nullopt;
  if (before == text) {
    if (collected.as == CollectedAs::taken) collected.as = CollectedAs::unchanged;
    return;
  }
  FileWriter writer(target);
  writer.write(text);
  if (writer.finish()) return;
  collected.as = CollectedAs::unreadable;
  console.say(write_fault(target.generic_string()));
}

}  // namespace

Exit run_collect(const Arguments& arguments, Console& console) {
  const fs::path folder = arguments.operands[0];
  const fs::path target = arguments.operands.size() < 2 ? "." : arguments.operands[1];
  std::error_code error;
  if (!fs::exists(target / header_file, error)) {
    console.say({"collect-without-plan", {(target / header_file).generic_string()}});
    return Exit::input;
  }
  Diagnostics diagnostics;
  std::vector<PlanFiles> parts;
  parts.push_back(read_plan_files((target / header_file).generic_string(), "", 1, diagnostics));
  std::vector<MailedFile> files = read_mail_folder(arguments, folder, diagnostics);
  for (MailedFile& file : files) {
    check_agency(file, folder);
    check_plan(file, parts.front());
  }
  const bool answers_kept =
      collect_answers(files, arguments, parts.front(), target, console, diagnostics);
  NormStore norms(norm_folders(arguments), diagnostics);
  const Plan plan = read_taken(files, target, norms, parts, diagnostics);
  diagnostics.add_all(norms.take_diagnostics());
  std::size_t next = 0;
  for (MailedFile& file : files) {
    if (!is_taken(file)) continue;
    Submission& submission = file.collected.submission;
    const std::string path = (folder / submission.file).generic_string();
    submission.errors = count_of(Severity::error, file, path, diagnostics);
    file.collected.warnings = count_of(Severity::warning, file, path, diagnostics);
    file.collected.requested = requested_by(plan, submission.agency);
    write_agency(file, parts.back().files[next++].tree->root(), target, console, diagnostics);
  }
  std::vector<CollectedFile> collected;
  for (MailedFile& file : files) {
    diagnostics.add_all(std::move(file.diagnostics));
    collected.push_back(std::move(file.collected));
  }
  if (collected.empty()) diagnostics.error({"collect-nothing", {}}, {.file = folder.string()});
  console.report(diagnostics.sorted());
  const bool sound = !diagnostics.has_errors();
  const ReportStyle style = style_of(arguments, console);
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(collect_json(collected, {sound ? "complete" : "input-errors"}));
        } else {
          const Report report = collect_report(collected, style);
          sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
        }
      });
  if (!written || !answers_kept) return Exit::usage;
  return sound ? Exit::done : Exit::input;
}

}  // namespace dutoan
