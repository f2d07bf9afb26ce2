#include "review/rule_run.hpp"

#include "base/rounding.hpp"
#include "formula/evaluate.hpp"
#include "review/reference_records.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A rule being asked of one subject.
class RuleQuestion {
 public:
  RuleQuestion(const ReviewInput& input, const Rule& rule, const RuleValues& values, Date date,
               Diagnostics& diagnostics)
      : input_(input), rule_(rule), values_(values), date_(date), diagnostics_(diagnostics) {
    frame_.input = [this](std::uint32_t index) { return root(index); };
    frame_.table = [this](std::uint32_t name, std::optional<Date> at) {
      return input_.table(rule_, rule_.table_names[name], at.value_or(date_));
    };
    frame_.table_name = [this](std::uint32_t name) { return rule_.table_names[name]; };
    frame_.is_holiday = input_.is_holiday;
    frame_.allow_unverified = input_.plan.allow_unverified;
    frame_.faults = &faults_;
  }

  /// Nothing where the rule does not apply.
  std::optional<Finding> run() {
    if (rule_.when.is_stated()) {
      const Value applies = value_of(rule_.when);
      if (applies.is_missing()) return undecided(applies);
      if (!applies.yes()) return std::nullopt;
    }
    const Value violated = value_of(rule_.violated);
    if (violated.is_missing()) return undecided(violated);
    Finding finding{.rule = &rule_,
                    .verdict = violated.yes() ? Verdict::violated : Verdict::passed,
                    .due = due()};
    if (!violated.yes()) return finding;
    finding.fields = fields();
    finding.message_vi = filled(rule_.message_vi);
    finding.message_en = filled(rule_.message_en);
    if (rule_.effect.is_stated()) {
      const Value effect = value_of(rule_.effect);
      if (!effect.is_missing()) finding.effect = to_money(effect.number());
    }
    return finding;
  }

 private:
  Value root(std::uint32_t index) const {
    const std::array<const Value*, 7> roots = {&values_.plan,  &values_.task, &values_.line,
                                               &values_.as_of, &values_.norm, &values_.given,
                                               &values_.row};
    return *roots[index];
  }

  Value value_of(const RuleFormula& formula) {
    Value value = evaluate(formula.expression, frame_, nullptr);
    for (FormulaFault& fault : faults_) {
      diagnostics_.error(std::move(fault.message),
                         locate(formula.place_of(fault.offset, fault.length)));
    }
    faults_.clear();
    return value;
  }

  Finding undecided(const Value& value) {
    return {.rule = &rule_,
            .verdict = Verdict::undecided,
            .fields = {},
            .lacking = value.gap->causes,
            .due = due()};
  }

  std::optional<Date> due() {
    if (!rule_.due.is_stated()) return std::nullopt;
    const Value day = value_of(rule_.due);
    return day.is_missing() ? std::nullopt : std::optional(day.date());
  }

  /// Those the rule names, else the one it reads first.
  std::vector<std::string> fields() {
    std::vector<std::string> fields;
    if (rule_.field.is_stated()) {
      const Value named = value_of(rule_.field);
      if (!named.is_missing()) {
        for (const Value& name : named.elements())
          fields.push_back(name.text());
      }
    }
    if (fields.empty() && !rule_.fields.empty()) fields.push_back(rule_.fields.front());
    return fields;
  }

  std::vector<FindingPart> filled(const RuleText& text) {
    std::vector<FindingPart> parts;
    for (const RuleText::Part& part : text.parts) {
      if (part.formula.is_stated()) {
        parts.push_back({.value = value_of(part.formula), .percent = part.percent});
      } else {
        parts.push_back({.text = part.text});
      }
    }
    return parts;
  }

  const ReviewInput& input_;
  const Rule& rule_;
  const RuleValues& values_;
  Date date_;
  Diagnostics& diagnostics_;
  Frame frame_;
  std::vector<FormulaFault> faults_;
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
        records_(input.book),
        peers_(line_peers(input.plan)),
        task_peers_(reads_peers(input.book) ? task_peers(input.plan, input.sources)
                                            : std::vector<TaskPeers>(input.plan.tasks.size())) {
    values_.as_of = as_of_value(input.today);
  }

  std::vector<Finding> run() {
    std::vector<Value> tasks;
    for (std::size_t i = 0; i < input_.plan.tasks.size(); ++i)
      tasks.push_back(values_of_task(i));
    values_.plan = plan_value(input_.plan, tasks);
    ask(RuleSubject::plan, nullptr, nullptr);
    review_norms();
    for (std::size_t i = 0; i < tasks.size(); ++i)
      review_task(input_.plan.tasks[i], tasks[i]);
    return std::move(findings_);
  }

 private:
  Value values_of_task(std::size_t index) {
    const TaskResult& task = input_.plan.tasks[index];
    std::vector<Value>& lines = lines_.emplace_back();
    for (std::size_t i = 0; i < task.lines.size(); ++i) {
      const LineFigure& line = task.lines[i];
      lines.push_back(records_.line({line, peers_[index][i], reference_of(index, i)},
                                    fact_values(records_.line_facts, line.facts, diagnostics_)));
    }
    const auto& totals = input_.reference.totals;
    const std::optional<Amount> total =
        index < totals.size() ? std::optional(totals[index]) : std::nullopt;
    return records_.task({task, input_.plan, task_peers_[index], input_.sources.entries}, lines,
                         total, fact_values(records_.task_facts, task.facts, diagnostics_));
  }

  const LineReference& reference_of(std::size_t task, std::size_t line) const {
    static const LineReference blank;
    const auto& references = input_.reference.lines;
    return task < references.size() ? references[task][line] : blank;
  }

  /// Each value points at itself, and is named by where it stands among the norms.
  void review_norms() {
    for (const OverriddenValue& one : input_.reference.overridden) {
      values_.norm = norm_record(one);
      const std::size_t before = findings_.size();
      ask(RuleSubject::norm, nullptr, nullptr);
      point_at(before, one.name, one.place);
    }
  }

  void review_stated_rows(std::size_t index, const TaskResult& task) {
    for (const StatedRow& row : input_.reference.rows) {
      if (row.task != index) continue;
      values_.given = given_record(row);
      const std::size_t before = findings_.size();
      ask(RuleSubject::given, &task, row.line ? &task.lines[*row.line] : nullptr);
      point_at(before, "given." + row.row, row.place);
    }
  }

  void point_at(std::size_t first, const std::string& field, const Place& place) {
    for (std::size_t i = first; i < findings_.size(); ++i) {
      findings_[i].fields = {field};
      findings_[i].place = place;
      findings_[i].also.clear();
    }
  }

  void review_task(const TaskResult& task, const Value& value) {
    if (task.broken) return;  // its own errors are said, and nothing else is sure of it
    values_.task = value;
    ask(RuleSubject::task, &task, nullptr);
    const std::size_t index = std::size_t(&task - input_.plan.tasks.data());
    review_stated_rows(index, task);
    for (std::size_t i = 0; i < task.lines.size(); ++i) {
      values_.line = lines_[index][i];
      ask(RuleSubject::line, &task, &task.lines[i]);
    }
  }

  void ask(RuleSubject of, const TaskResult* task, const LineFigure* line) {
    for (const Rule& rule : input_.book.rules) {
      if (rule.of != of || !rule.usable || !is_of_method(rule, task)) continue;
      const auto date = date_of(rule, task);
      if (!date || !rule.in_force.contains(*date)) continue;
      if (!rule.row_names.empty()) values_.row = row_value(rule, *task);
      auto finding = RuleQuestion(input_, rule, values_, *date, diagnostics_).run();
      if (!finding) continue;
      if (task != nullptr) put_subject(*finding, *task, line);
      findings_.push_back(*std::move(finding));
    }
  }

  void put_subject(Finding& finding, const TaskResult& task, const LineFigure* line) const {
    finding.task = task.id;
    finding.of_task = &task;
    finding.of_line = line;
    std::optional<std::size_t> index;
    if (line != nullptr) {
      index = std::size_t(line - task.lines.data());
      finding.line = line->id.empty() ? std::to_string(*index + 1) : line->id;
      finding.line_name = line->name;
    }
    if (finding.verdict != Verdict::violated || !input_.place) return;
    const std::size_t of = std::size_t(&task - input_.plan.tasks.data());
    for (const std::string& field : finding.fields) {
      const Place place = input_.place(of, index, written_as(finding.rule->of, field));
      (finding.place.file == nullptr ? finding.place : finding.also.emplace_back()) = place;
    }
    if (finding.fields.empty()) finding.place = input_.place(of, index, {});
  }

  static bool is_of_method(const Rule& rule, const TaskResult* task) {
    if (rule.methods.empty()) return true;
    return task != nullptr &&
           std::find(rule.methods.begin(), rule.methods.end(), task->method) != rule.methods.end();
  }

  /// Nothing where the plan does not say.
  std::optional<Date> date_of(const Rule& rule, const TaskResult* task) const {
    const PlanHeader& header = input_.plan.header;
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

  const ReviewInput& input_;
  Diagnostics& diagnostics_;
  RecordMaker records_;
  std::vector<std::vector<LinePeers>> peers_;
  std::vector<TaskPeers> task_peers_;
  RuleValues values_;
  std::vector<std::vector<Value>> lines_;  ///< of each task
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> review(const ReviewInput& input, Diagnostics& diagnostics) {
  return Reviewer(input, diagnostics).run();
}

}  // namespace dutoan
