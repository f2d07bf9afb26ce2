#include "dossier_run.hpp"

#include "estimate_output.hpp"
#include "lock.hpp"
#include "norm_side_files.hpp"
#include "output/appraisal_workbook.hpp"
#include "output/catalogue.hpp"
#include "output/derivation_json.hpp"
#include "output/derivation_text.hpp"
#include "output/derivation_worksheet.hpp"
#include "output/finding_json.hpp"
#include "output/finding_markdown.hpp"
#include "output/finding_report.hpp"
#include "platform.hpp"
#include "subject.hpp"
#include "task_derivations.hpp"
#include "task_review.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <utility>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> estimate_formats = {
    {{"txt", "text"},
     {"csv", "csv"},
     {"json", "json"},
     {"md", "md"},
     {"html", "html"},
     {"sql", "sql"}}};

std::unique_ptr<PlanRun> read_run(const Arguments& arguments,
                                  const std::vector<NormFolder>& norm_folders) {
  Diagnostics faults;
  auto norms = std::make_shared<NormStore>(norm_folders, faults);
  auto run = read_plan_run(arguments, {arguments.operands.front()}, std::move(norms));
  run->diagnostics.add_all(std::move(faults));
  return run;
}

/// The plan with this task alone, for the sheet an appraiser fills in.
PlanResult only_task(const PlanResult& result, std::size_t index) {
  PlanResult one = result;
  one.tasks = {result.tasks[index]};
  return one;
}

class ResultWriter {
 public:
  ResultWriter(DossierRun& run, const DossierSettings& settings, const fs::path& folder)
      : run_(run), settings_(settings), folder_(folder) {
    style_.language = settings.language == "en" ? Language::english : Language::vietnamese;
    if (!settings.unit.empty()) style_.unit = settings.unit;
  }

  bool run() {
    std::error_code error;
    fs::create_directories(folder_ / dossier_folder::results, error);
    write_estimates();
    write_derivation();
    write_findings();
    write_whole_result("appraisal.xlsx", [&](const fs::path& file) {
      return write_appraisal_workbook(only_task(run_.result, run_.index), file);
    });
    write("lock.yaml", lock_text(run_.result));
    write(std::string(dossier_file), dossier_text(dossier_of(run_, settings_)));
    write_first_page();
    return sound_;
  }

 private:
  void write(const std::string& name, std::string_view text) {
    FileWriter writer(folder_ / name);
    writer.write(text);
    sound_ = writer.finish() && sound_;
  }

  void write_result(const std::string& name, std::string_view text) {
    write(std::string(dossier_folder::results) + "/" + name, text);
  }

  void write_whole_result(const std::string& name,
                          const std::function<bool(const fs::path&)>& writer) {
    sound_ = write_whole(folder_ / dossier_folder::results / name, writer) && sound_;
  }

  void write_estimates() {
    const EstimateOutput output{*run_.plan, run_.result, run_.task->full_id(), style_};
    for (const auto& [ending, format] : estimate_formats) {
      FileWriter writer(folder_ / dossier_folder::results / ("estimate." + std::string(ending)));
      write_estimate(output, std::string(format),
                     [&](std::string_view text) { writer.write(text); });
      sound_ = writer.finish() && sound_;
    }
    write_whole_result("estimate.xlsx",
                       [&](const fs::path& file) { return write_estimate_book(output, file); });
    write_whole_result("estimate.sqlite",
                       [&](const fs::path& file) { return write_estimate_database(output, file); });
  }

  /// A task without an estimate has none.
  void write_derivation() {
    task_derivations (*run_.plan)(run_.index, [&](const Derivation* derivation) {
      if (derivation == nullptr) return;
      write_result("derivation.txt", derivation_text(*derivation, style_));
      write_result("derivation.json", derivation_json(*derivation));
      write_result("worksheet.txt", derivation_worksheet(*derivation, style_));
    });
  }

  void write_findings() {
    keep_findings_of(*run_.review, run_.task->full_id());
    const CheckResult check = check_result(*run_.review, arguments_of(settings_, 1));
    write_result("findings.txt", to_text(finding_report(check, style_), style_.width));
    write_result("findings.md", finding_markdown(check, style_.language));
    write_result("findings.json", finding_json(check));
  }

  void write_first_page() {
    const Language language = style_.language;
    const TaskResult& figure = run_.figure();
    const Message page = {
        "dossier-page",
        {figure.id + (figure.name.empty() ? "" : " – " + figure.name),
         run_.result.header.number.empty() ? run_.result.header.title : run_.result.header.number,
         total_text(figure.total, figure.missing, {.language = language}), settings_.program}};
    write(phrase("dossier-page-name", language), render(page, language) + "\n");
  }

  DossierRun& run_;
  const DossierSettings& settings_;
  const fs::path& folder_;
  ReportStyle style_;
  bool sound_ = true;
};

}  // namespace

std::set<NormFileRead> DossierRun::norm_files() const {
  std::set<NormFileRead> files = plan->norms->files_read();
  const auto add_store = [&](const NormStore* norms) {
    if (norms != nullptr) files.insert(norms->files_read().begin(), norms->files_read().end());
  };
  add_store(review->plan->norms.get());
  add_store(review->reference_norms.get());
  const std::vector<NormFolder>& folders = plan->norms->folders();
  for (std::size_t layer = 0; layer < folders.size(); ++layer) {
    for (const auto& beside :
         {rule_files(folders[layer]), word_files(folders[layer]), register_files(folders[layer])}) {
      for (const FileName& file : beside) {
        files.insert({layer, file.where.lexically_relative(folders[layer].where).generic_string()});
      }
    }
  }
  return files;
}

DossierRun run_task(const Arguments& arguments, const std::vector<NormFolder>& norm_folders,
                    Console& console) {
  DossierRun run;
  run.plan = read_run(arguments, norm_folders);
  run.result = compute(*run.plan, console);
  run.review = review_plan(read_run(arguments, norm_folders), arguments, true, console);
  run.diagnostics.add_all(run.plan->diagnostics);
  run.diagnostics.add_all(run.review->plan->diagnostics);
  const Subject subject = find_subject(run.plan->plan, arguments.operands[1]);
  if (subject.task == nullptr || !subject.row.empty()) return run;
  run.task = subject.task;
  run.index = std::size_t(subject.task - run.plan->plan.tasks.data());
  return run;
}

Dossier dossier_of(const DossierRun& run, DossierSettings settings) {
  const TaskResult& figure = run.figure();
  return {.settings = std::move(settings),
          .figure = {.plan_number = run.result.header.number,
                     .plan_title = run.result.header.title,
                     .task_name = figure.name,
                     .edition = run.result.norms_edition,
                     .total = figure.total}};
}

std::string essence_of(DossierRun& run) {
  std::string essence;
  const std::string task = run.task->full_id();
  write_estimate({*run.plan, run.result, task, {}}, "json",
                 [&](std::string_view text) { essence += text; });
  for (const Finding& finding : run.review->findings) {
    if (finding.task != task && !finding.task.empty()) continue;
    essence += finding.rule->full_name() + " " +
               std::string(verdict_words[std::size_t(finding.verdict)]) + " " + finding.line + " " +
               finding.fingerprint + (finding.waiver == nullptr ? "" : " waived") +
               (finding.answer == nullptr ? "" : " answered") +
               (finding.effect ? " " + exact_text(to_number(*finding.effect)) : "") + "\n";
  }
  return essence;
}

bool write_results(DossierRun& run, const DossierSettings& settings, const fs::path& folder) {
  return ResultWriter(run, settings, folder).run();
}

}  // namespace dutoan
