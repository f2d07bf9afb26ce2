#include "review/rule_run.hpp"

#include "base/parallel.hpp"
#include "review/reference_records.hpp"
#include "review/rule_question.hpp"

#include <algorithm>
#include <array>
#include <list>
#include <map>

namespace dutoan {

namespace {

/// Nothing where the plan does not say. `task` may be null, as below.
std::optional<Date> date_of(const Rule& rule, const PlanHeader& header, const TaskResult* task) {
  if (rule.date == RuleDate::plan_year || task == nullptr) {
    return header.year ? Date::from_ymd(*header.year, 1, 1) : header.price_date;
  }
  constexpr std::size_t estimate = 0;
  constexpr std::size_t received = 1;
  const auto& stated = task->dates[rule.date == RuleDate::received ? received : estimate];
  if (stated) return stated;
  if (rule.date == RuleDate::received) return std::nullopt;
  return task->date ? task->date : header.price_date;
}

bool is_of_method(const Rule& rule, const TaskResult* task) {
  if (rule.methods.empty()) return true;
  return task != nullptr &&
         std::find(rule.methods.begin(), rule.methods.end(), task->method) != rule.methods.end();
}

struct Said {
  std::vector<Finding> findings;
  Diagnostics faults;
};

/// What the rules say of a task, of what it states, and of its lines; or of what is of no task.
class Review {
 public:
  Review(const ReviewInput& input, const TaskResult* task) : input_(input), task_(task) {
    for (const Rule& rule : input.book.rules) {
      if (!rule.usable || !is_of_method(rule, task)) continue;
      const auto date = date_of(rule, input.plan.header, task);
      if (!date || !rule.in_force.contains(*date)) continue;
      questions_[std::size_t(rule.of)].emplace_back(input, rule, task, *date, diagnostics_);
    }
  }

  /// `line`: that the subject is, or stands in.
  void ask(RuleSubject of, const RuleValues& values, const LineFigure* line = nullptr) {
    for (RuleQuestion& question : questions_[std::size_t(of)]) {
      auto finding = question.ask(values);
      if (!finding) continue;
      if (is_counted(*finding, of)) continue;
      if (task_ != nullptr) put_subject(*finding, line);
      findings_.push_back(*std::move(finding));
    }
  }

  /// The same of a subject that stands at a place of its own.
  void ask_at(RuleSubject of, const RuleValues& values, const LineFigure* line,
              const std::string& field, const Place& place) {
    const std::size_t before = findings_.size();
    ask(of, values, line);
    for (std::size_t i = before; i < findings_.size(); ++i) {
      findings_[i].fields = {field};
      findings_[i].place = place;
      findings_[i].also.clear();
    }
  }

  /// All that was found, and the faults met.
  Said take() { return {std::move(findings_), std::move(diagnostics_)}; }

 private:
  /// Whether another line that passes the same rule stands for this one too.
  bool is_counted(const Finding& finding, RuleSubject of) {
    if (finding.verdict != Verdict::passed || of != RuleSubject::line || input_.lists_lines)
      return false;
    const auto [at, is_first] = passed_.emplace(finding.rule, findings_.size());
    if (is_first || findings_[at->second].due != finding.due) return false;
    ++findings_[at->second].count;
    return true;
  }

  void put_subject(Finding& finding, const LineFigure* line) const {
    finding.task = task_->id;
    finding.of_task = task_;
    finding.of_line = line;
    std::optional<std::size_t> index;
    if (line != nullptr) {
      index = std::size_t(line - task_->lines.data());
      finding.line = line->id.empty() ? std::to_string(*index + 1) : line->id;
      finding.line_name = line->name;
    }
    if (finding.verdict != Verdict::violated || !input_.place) return;
    const std::size_t of = std::size_t(task_ - input_.plan.tasks.data());
    for (const std::string& field : finding.fields) {
      const Place place = input_.place(of, index, written_as(finding.rule->of, field));
      (finding.place.file == nullptr ? finding.place : finding.also.emplace_back()) = place;
    }
    if (finding.fields.empty()) finding.place = input_.place(of, index, {});
  }

  const ReviewInput& input_;
  const TaskResult* task_;
  Diagnostics diagnostics_;
  std::array<std::list<RuleQuestion>, rule_subject_words.size()> questions_;
  std::vector<Finding> findings_;
  std::map<const Rule*, std::size_t> passed_;  ///< the finding of the first line
};

/// Whether any rule asks for like tasks: to find them takes time.
bool reads_peers(const RuleBook& book) {
  return std::any_of(book.rules.begin(), book.rules.end(), [](const Rule& rule) {
    const auto names = names_read(rule);
    return names.contains("alike") || names.contains("registered");
  });
}

class Reviewer {
 public:
  Reviewer(const ReviewInput& input, Diagnostics& diagnostics)
      : input_(input),
        diagnostics_(diagnostics),
        line_facts_(facts_of(input.book, RuleSubject::line)),
        task_facts_(facts_of(input.book, RuleSubject::task)),
        peers_(line_peers(input.plan, input.jobs)),
        task_peers_(reads_peers(input.book) ? task_peers(input.plan, input.sources)
                                            : std::vector<TaskPeers>(input.plan.tasks.size())) {
    for (std::size_t i = 0; i < input.plan.tasks.size(); ++i)
      tasks_.push_back(values_of_task(i));
    plan_ = {.plan = plan_value(input.plan, tasks_), .as_of = as_of_value(input.today)};
  }

  std::vector<Finding> run() {
    Review of_plan(input_, nullptr);
    of_plan.ask(RuleSubject::plan, plan_);
    review_norms(of_plan);
    std::vector<Said> of_tasks(tasks_.size());
    for_each_index(tasks_.size(), input_.jobs,
                   [&](std::size_t index) { of_tasks[index] = review_task(index); });
    Said whole = of_plan.take();
    std::vector<Finding> findings = std::move(whole.findings);
    diagnostics_.add_all(std::move(whole.faults));
    for (Said& one : of_tasks) {
      std::move(one.findings.begin(), one.findings.end(), std::back_inserter(findings));
      diagnostics_.add_all(std::move(one.faults));
      one = {};
    }
    return findings;
  }

 private:
  Value values_of_task(std::size_t index) {
    const TaskResult& task = input_.plan.tasks[index];
    std::vector<Value>& lines = lines_.emplace_back();
    for (std::size_t i = 0; i < task.lines.size(); ++i) {
      const LineFigure& line = task.lines[i];
      lines.push_back(line_value({line, peers_[index][i], reference_of(index, i)},
                                 fact_values(line_facts_, line.facts, diagnostics_)));
    }
    const auto& totals = input_.reference.totals;
    const std::optional<Amount> total =
        index < totals.size() ? std::optional(totals[index]) : std::nullopt;
    return task_value({task, input_.plan, task_peers_[index], input_.sources.entries}, lines, total,
                      fact_values(task_facts_, task.facts, diagnostics_));
  }

  const LineReference& reference_of(std::size_t task, std::size_t line) const {
    static const LineReference blank;
    const auto& references = input_.reference.lines;
    return task < references.size() ? references[task][line] : blank;
  }

  /// Each value points at itself, and is named by where it stands among the norms.
  void review_norms(Review& review) const {
    RuleValues values = plan_;
    for (const OverriddenValue& one : input_.reference.overridden) {
      values.norm = norm_record(one);
      review.ask_at(RuleSubject::norm, values, nullptr, one.name, one.place);
    }
  }

  /// Nothing of a task with errors: those are said, and nothing else is sure of it.
  Said review_task(std::size_t index) const {
    const TaskResult& task = input_.plan.tasks[index];
    if (task.broken) return {};
    Review review(input_, &task);
    RuleValues values = plan_;
    values.task = tasks_[index];
    review.ask(RuleSubject::task, values);
    for (const StatedRow& row : input_.reference.rows) {
      if (row.task != index) continue;
      values.given = given_record(row);
      const LineFigure* line = row.line ? &task.lines[*row.line] : nullptr;
      review.ask_at(RuleSubject::given, values, line, "given." + row.row, row.place);
    }
    for (std::size_t i = 0; i < task.lines.size(); ++i) {
      values.line = lines_[index][i];
      review.ask(RuleSubject::line, values, &task.lines[i]);
    }
    return review.take();
  }

  const ReviewInput& input_;
  Diagnostics& diagnostics_;
  FactBook line_facts_;
  FactBook task_facts_;
  std::vector<std::vector<LinePeers>> peers_;
  std::vector<TaskPeers> task_peers_;
  std::vector<std::vector<Value>> lines_;  ///< of each task
  std::vector<Value> tasks_;
  RuleValues plan_;  ///< what there is beside a task
};

}  // namespace

std::vector<Finding> review(const ReviewInput& input, Diagnostics& diagnostics) {
  return Reviewer(input, diagnostics).run();
}

}  // namespace dutoan
