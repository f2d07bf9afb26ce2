#include "review_run.hpp"

#include "estimate/table_figures.hpp"
#include "input/answer_reader.hpp"
#include "input/holiday_reader.hpp"
#include "input/plan_places.hpp"
#include "overlap_source.hpp"
#include "plan_side_files.hpp"
#include "project_root.hpp"
#include "reference_run.hpp"
#include "result_source.hpp"
#include "review/answers.hpp"
#include "review/fingerprint.hpp"
#include "review/rule_run.hpp"
#include "review/waivers.hpp"
#include "rule_source.hpp"

#include <algorithm>
#include <map>
#include <mutex>

namespace dutoan {

namespace {

/// The lines of tables, and where each stands; those of a task behind its own lines.
class ListedTables {
 public:
  /// Moves the figures of all of them into the result.
  ListedTables(const PlanRun& run, PlanResult& result) : plan_(run.plan) {
    for (std::size_t i = 0; i < result.tasks.size(); ++i) {
      TaskResult& task = result.tasks[i];
      rows_.emplace_back();
      first_.push_back(task.lines.size());
      if (task.broken || task.table_lines == 0) continue;
      for (TableLine& line :
           table_figures(plan_.tasks[i], plan_, run.norms->library(), run.options)) {
        rows_.back().emplace_back(line.table, line.row);
        task.lines.push_back(std::move(line.figure));
      }
    }
  }

  /// Nothing where the line stands in no table.
  [[nodiscard]] std::optional<Place> place(std::size_t task, std::size_t line,
                                           const std::vector<std::string>& written) const {
    if (line < first_[task]) return std::nullopt;
    const auto& [table, row] = rows_[task][line - first_[task]];
    return plan_.tasks[task].estimate->tables[table].place_of(row, written);
  }

 private:
  const Plan& plan_;
  std::vector<std::vector<std::pair<std::size_t, std::size_t>>> rows_;  ///< table and row
  std::vector<std::size_t> first_;  ///< how many lines of its own a task has
};

/// Those of every folder the plan was read from; nothing where none has a file of them.
std::optional<Holidays> holidays_of(PlanRun& run) {
  std::optional<Holidays> all;
  for (const PlanFiles& part : run.files) {
    const auto read =
        read_holidays({part.folder / holidays_file, (part.folder / holidays_file).generic_string(),
                       std::string(holidays_file)},
                      run.diagnostics);
    if (!read) continue;
    if (!all) all.emplace();
    all->insert(read->begin(), read->end());
  }
  return all;
}

/// The day of the check, and which days are off.
struct Calendar {
  std::optional<Date> today;
  std::optional<Holidays> holidays;

  [[nodiscard]] std::function<bool(Date)> is_holiday() const {
    if (!holidays) return {};
    return [this](Date day) { return holidays->contains(day); };
  }
};

OverlapSources overlap_sources(const Arguments& arguments, PlanRun& plan) {
  const std::vector<NormFolder>& norms = plan.norms->folders();
  OverlapSources sources{.words = read_word_book(norms, plan.diagnostics), .entries = {}};
  for (const Register& one : read_registers(norms, arguments.values("register"), plan.diagnostics))
    sources.entries.insert(sources.entries.end(), one.entries.begin(), one.entries.end());
  return sources;
}

/// Where the plan itself begins: at its header.
Place header_place(const std::vector<PlanFiles>& files) {
  for (const PlanFiles& part : files) {
    for (const PlanFile& file : part.files) {
      if (const Yaml header = file.tree->root().at("plan")) return header.place();
    }
  }
  return {};
}

/// What is undecided is not written anywhere: it stands where its task does; what is said of the
/// whole plan, at the head of it.
void place_others(const PlanRun& run, std::vector<Finding>& findings) {
  std::map<std::string, Place> places = {{"", header_place(run.files)}};
  for (const Task& task : run.plan.tasks)
    places.emplace(task.full_id(), task.place);
  for (Finding& finding : findings) {
    const auto place = places.find(finding.task);
    const bool is_placed = finding.place.file != nullptr || finding.verdict == Verdict::passed;
    if (!is_placed && place != places.end()) finding.place = place->second;
  }
}

std::vector<Finding> ask_rules(const Arguments& arguments, ReviewRun& run, const Calendar& calendar,
                               bool lists_lines) {
  PlanRun& plan = *run.plan;
  const ListedTables tables(plan, run.result);
  PlanPlaces places(plan.files);
  std::mutex mutex;  // norms are read, and files looked through, when a rule asks for them
  const auto table_of = [&](const Rule& rule, const std::string& name, Date date) {
    const std::scoped_lock lock(mutex);
    return table_of_rule(*plan.norms, rule, name, date);
  };
  const auto place_of = [&](std::size_t task, std::optional<std::size_t> line,
                            const std::vector<std::string>& written) {
    const std::scoped_lock lock(mutex);
    const Task& of = plan.plan.tasks[task];
    if (!line) return places.of(of.place, written);
    const auto in_table = tables.place(task, *line, written);
    return in_table ? *in_table : places.of(of.estimate->lines[*line].place, written);
  };
  const OverlapSources sources = overlap_sources(arguments, plan);
  ReferenceRun compared = compare_with_reference(plan, run.result);
  run.reference_norms = std::move(compared.norms);
  return review({.plan = run.result,
                 .book = run.book,
                 .sources = sources,
                 .table = table_of,
                 .today = calendar.today,
                 .is_holiday = calendar.is_holiday(),
                 .place = place_of,
                 .reference = std::move(compared.reference),
                 .lists_lines = lists_lines,
                 .jobs = plan.options.jobs},
                plan.diagnostics);
}

/// Those of the command line, or those one result rests on: what has changed since is not that
/// result's, and nothing is said of it.
std::unique_ptr<PlanRun> read_plans(const Arguments& arguments) {
  const std::string& path = arguments.operands.front();
  if (arguments.operands.size() > 1 || !is_result_file(path))
    return read_plan_run(arguments, arguments.operands);
  auto run = read_plan_of_result(arguments, path);
  if (run->diagnostics.has_errors()) run->plan.tasks.clear();
  return run;
}

/// The least grave severity the check fails at.
RuleSeverity failing_severity(const Arguments& arguments) {
  const std::string word = arguments.has("fail-on") ? arguments.value("fail-on") : "error";
  const auto at = std::find(severity_words.begin(), severity_words.end(), word);
  return RuleSeverity(at - severity_words.begin());
}

/// The file of the plan itself, for what is said of the plan as a whole.
std::string plan_path(const ReviewRun& run, const Arguments& arguments) {
  for (const PlanFiles& part : run.plan->files) {
    if (!part.files.empty()) return part.files.front().tree->file().path();
  }
  return arguments.operands.front();
}

}  // namespace

std::unique_ptr<ReviewRun> review_plan(const Arguments& arguments, bool lists_lines,
                                       Console& console) {
  return review_plan(read_plans(arguments), arguments, lists_lines, console);
}

std::unique_ptr<ReviewRun> review_plan(std::unique_ptr<PlanRun> read, const Arguments& arguments,
                                       bool lists_lines, Console& console) {
  auto run = std::make_unique<ReviewRun>();
  run->plan = std::move(read);
  PlanRun& plan = *run->plan;
  run->result = compute(plan, console);
  run->book = read_rule_book(*plan.norms, plan.diagnostics);
  const Calendar calendar{Date::parse(arguments.value("today")), holidays_of(plan)};
  run->findings = ask_rules(arguments, *run, calendar, lists_lines);
  place_others(plan, run->findings);
  put_fingerprints(run->result, run->findings);
  run->waivers = read_waiver_source(arguments, plan.files, plan.diagnostics);
  apply_waivers(run->waivers.waivers, run->book, run->result, calendar.today, run->findings,
                plan.diagnostics);
  run->answers = read_answer_source(plan_side_files(plan.files, answers_file), plan.diagnostics);
  run->answers_given = apply_answers(run->answers.answers, run->findings, plan.diagnostics);
  if (const auto today = calendar.today) {
    run->deadlines = {*today, calendar.holidays.has_value(),
                      deadlines(run->result, run->findings, *today, calendar.is_holiday())};
  }
  plan.diagnostics.add_all(plan.norms->take_diagnostics());
  return run;
}

CheckResult check_result(const ReviewRun& run, const Arguments& arguments) {
  CheckResult check{.plan = run.result,
                    .findings = run.findings,
                    .diagnostics = run.plan->diagnostics.sorted(),
                    .answers = run.answers_given,
                    .deadlines = run.deadlines ? &*run.deadlines : nullptr,
                    .plan_path = plan_path(run, arguments),
                    .fails_at = failing_severity(arguments),
                    .version = DUTOAN_VERSION,
                    .from_root = paths_from(arguments.value("root"))};
  const bool faulty = run.plan->diagnostics.has_errors() || run.result.has_errors();
  const bool failed =
      std::any_of(run.findings.begin(), run.findings.end(), [&](const Finding& finding) {
        return is_open(finding) && finding.rule->severity <= check.fails_at;
      });
  if (faulty) check.status.emplace_back("input-errors");
  if (failed) check.status.emplace_back("findings");
  if (check.status.empty()) check.status.emplace_back("complete");
  return check;
}

}  // namespace dutoan
