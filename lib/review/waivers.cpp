#include "review/waivers.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

void add_nearest(Diagnostic& fault, const std::string& word,
                 const std::vector<std::string>& known) {
  const std::vector<std::string> near = nearest(word, known);
  if (!near.empty()) fault.hints.push_back({"hint-nearest", {joined(near)}});
}

class WaiverCheck {
 public:
  WaiverCheck(const RuleBook& book, const PlanResult& plan, std::optional<Date> today,
              std::vector<Finding>& findings, Diagnostics& diagnostics)
      : book_(book), plan_(plan), today_(today), findings_(findings), diagnostics_(diagnostics) {}

  void apply(const Waiver& waiver) {
    if (!is_of_this_plan(waiver) || !is_sound(waiver)) return;
    bool needed = false;
    bool fires = false;
    const bool in_force = today_ && waiver.date <= *today_ && *today_ <= waiver.expires;
    for (Finding& finding : findings_) {
      if (finding.verdict == Verdict::passed || !is_meant(waiver, finding)) continue;
      needed = true;
      fires = fires || finding.verdict == Verdict::violated;
      if (in_force && finding.verdict == Verdict::violated && finding.waiver == nullptr)
        finding.waiver = &waiver;
    }
    say_state(waiver, needed, fires);
  }

 private:
  /// Where one agency's file is checked alone, waivers of the others are left for another day.
  bool is_of_this_plan(const Waiver& waiver) const {
    if (waiver.task.empty()) return true;
    const std::string agency = waiver.task.substr(0, waiver.task.find('/'));
    const bool has_tasks =
        std::any_of(plan_.tasks.begin(), plan_.tasks.end(),
                    [&](const TaskResult& task) { return task.agency == agency; });
    const bool is_listed = std::any_of(plan_.agencies.begin(), plan_.agencies.end(),
                                       [&](const Agency& one) { return one.id == agency; });
    return has_tasks || (!is_listed && plan_.unread_files.empty());
  }

  bool is_sound(const Waiver& waiver) {
    const Rule* rule = rule_of(waiver);
    if (rule == nullptr) return false;
    if (rule->of == RuleSubject::plan) {
      if (waiver.task.empty()) return true;
      diagnostics_.error({"waiver-of-plan", {waiver.rule}}, locate(waiver.task_place));
      return false;
    }
    if (waiver.task.empty()) {
      diagnostics_.error({"waiver-without-task", {waiver.rule}}, locate(waiver.place));
      return false;
    }
    const TaskResult* task = task_of(waiver);
    return task != nullptr && !task->broken && has_line(waiver, *task);
  }

  const Rule* rule_of(const Waiver& waiver) {
    std::vector<std::string> known;
    for (const Rule& rule : book_.rules) {
      if (rule.id == waiver.rule || rule.full_name() == waiver.rule) return &rule;
      known.push_back(rule.id);
    }
    add_nearest(diagnostics_.error({"rule-unknown", {waiver.rule}}, locate(waiver.rule_place)),
                waiver.rule, known);
    return nullptr;
  }

  const TaskResult* task_of(const Waiver& waiver) {
    std::vector<std::string> known;
    for (const TaskResult& task : plan_.tasks) {
      if (task.id == waiver.task) return &task;
      known.push_back(task.id);
    }
    if (plan_.unread_files.empty()) {
      add_nearest(
          diagnostics_.error({"waiver-task-unknown", {waiver.task}}, locate(waiver.task_place)),
          waiver.task, known);
    }
    return nullptr;
  }

  bool has_line(const Waiver& waiver, const TaskResult& task) {
    if (waiver.line.empty()) return true;
    const std::string name = folded(waiver.line);
    std::vector<std::string> known;
    for (const LineFigure& line : task.lines) {
      if (line.id == waiver.line || folded(line.name) == name) return true;
      known.push_back(line.id.empty() ? line.name : line.id);
    }
    add_nearest(diagnostics_.error({"waiver-line-unknown", {task.id, waiver.line}},
                                   locate(waiver.line_place)),
                waiver.line, known);
    return false;
  }

  static bool is_meant(const Waiver& waiver, const Finding& finding) {
    if (finding.rule->id != waiver.rule && finding.rule->full_name() != waiver.rule) return false;
    if (finding.task != waiver.task) return false;
    if (!waiver.field.empty() && finding.verdict == Verdict::violated &&
        field_of(finding) != waiver.field) {
      return false;
    }
    return waiver.line.empty() || finding.line_key == waiver.line ||
           (!finding.line.empty() && folded(finding.line_name) == folded(waiver.line));
  }

  void say_state(const Waiver& waiver, bool needed, bool fires) {
    const std::string what = waiver.rule + (waiver.task.empty() ? "" : " ") + waiver.task;
    const Location at = locate(waiver.place);
    if (!needed) {
      diagnostics_.warning({"waiver-unused", {what}}, at)
          .hints.push_back({"hint-waiver-unused", {}});
    } else if (today_ && fires && waiver.expires < *today_) {
      diagnostics_.warning({"waiver-expired", {what, waiver.expires}}, at)
          .hints.push_back({"hint-waiver-expired", {}});
    } else if (today_ && fires && *today_ < waiver.date) {
      diagnostics_.warning({"waiver-not-yet", {what, waiver.date}}, at);
    }
  }

  const RuleBook& book_;
  const PlanResult& plan_;
  std::optional<Date> today_;
  std::vector<Finding>& findings_;
  Diagnostics& diagnostics_;
};

}  // namespace

void apply_waivers(const std::vector<Waiver>& waivers, const RuleBook& book, const PlanResult& plan,
                   std::optional<Date> today, std::vector<Finding>& findings,
                   Diagnostics& diagnostics) {
  if (waivers.empty()) return;
  if (!today) {
    diagnostics.warning({"waiver-without-today", {}}, {.file = waivers.front().place.file->path()})
        .hints.push_back({"hint-today", {}});
  }
  WaiverCheck check(book, plan, today, findings, diagnostics);
  for (const Waiver& waiver : waivers)
    check.apply(waiver);
}

}  // namespace dutoan
