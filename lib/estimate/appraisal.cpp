#include "estimate/appraisal.hpp"

#include "base/nearest.hpp"
#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view appraised_word = "appraised";
constexpr std::size_t most_reasons = 3;  ///< of what is missing, as hints

/// Written in thousands, a figure stands for all that round to it.
bool differs(const TaskResult& task, const Amount& requested, Money recomputed) {
  Number half;
  for (const MoneyRow* row : counted_money(task.money, "requested"))
    half += row->amount.precision / Number(2);
  const Number difference = to_number(recomputed) - to_number(requested.known.value_or(Money()));
  return difference < -half || difference >= half;
}

/// Why the recomputed figure cannot be accepted, or nothing.
std::optional<Message> why_not_accepted(const TaskResult& task) {
  const auto message = [&](const char* id) { return Message{id, {task.id}}; };
  if (task.broken) return message("appraise-broken");
  if (!task.has_estimate) return message("appraise-no-estimate");
  if (task.illustrative || task.total.marks.illustrative) return message("appraise-illustrative");
  if (!task.total.complete || !task.total.known) return message("appraise-incomplete");
  if (task.total.marks.at_least) return message("appraise-only-more-than");
  return std::nullopt;
}

/// The year a figure of the whole task is of: none where the task says it has several.
std::optional<int> year_of(const Task& task, const PlanHeader& header) {
  if (task.years.empty()) return header.year;
  return task.years.size() == 1 ? std::optional(task.years[0].first) : std::nullopt;
}

Decision decision_on(const Task& task, const PlanHeader& header, Money amount,
                     const AppraisalTerms& terms, const std::string& reason) {
  return {.task = task.full_id(),
          .row = {.what = std::string(appraised_word),
                  .year = year_of(task, header),
                  .amount = {.dong = to_number(amount)},
                  .date = terms.date,
                  .by = terms.by,
                  .reason = reason}};
}

/// Whether the reason must be the same, too, for a decision to stand there already.
enum class Reasons : std::uint8_t { any, same };

bool is_written(const std::vector<MoneyRow>& money, const MoneyRow& row, Reasons reasons) {
  return std::any_of(money.begin(), money.end(), [&](const MoneyRow& one) {
    return one.what == row.what && one.amount.dong == row.amount.dong && one.date == row.date &&
           one.by == row.by && (reasons == Reasons::any || one.reason == row.reason);
  });
}

/// What the decision does among those that stand in the plan: nothing, where it is there already;
/// and where it would not become the figure of the task, that is said at `place`.
void settle(TaskDecision& made, const std::vector<MoneyRow>& money, Reasons reasons,
            const Location& place, Diagnostics& diagnostics) {
  const MoneyRow& row = made.decision.row;
  std::vector<MoneyRow> after = money;
  after.push_back(row);
  const auto figure = stated_figure(after, appraised_word);
  const auto before = stated_figure(money, appraised_word);
  const bool in_force = before && before->known == to_money(row.amount.dong);
  if (is_written(money, row, reasons) && (in_force || before == figure)) {
    made.outcome = DecisionOutcome::already;
    return;
  }
  if (figure->known == to_money(row.amount.dong)) return;
  for (const MoneyRow* one : counted_money(money, appraised_word)) {
    if (!one->date || *one->date <= *row.date) continue;
    diagnostics.warning({"appraise-later-stands", {made.decision.task, *one->date}}, place);
    return;
  }
  // Rows of one day are parts of one decision: this one would be added to them.
  made.outcome = DecisionOutcome::refused;
  made.why = {"appraise-same-day", {made.decision.task, *row.date}};
  diagnostics.error(made.why, place);
}

class SheetDecider {
 public:
  SheetDecider(const Plan& plan, const PlanResult& result, const AppraisalTerms& terms,
               Diagnostics& diagnostics)
      : plan_(plan), result_(result), terms_(terms), diagnostics_(diagnostics) {}

  std::vector<TaskDecision> run(const AppraisalSheet& sheet) {
    for (const AppraisalEntry& entry : sheet.entries) {
      const auto& tasks = result_.tasks;
      const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const TaskResult& task) {
        return task.id == entry.task;
      });
      if (found == tasks.end()) {
        report_unknown(entry);
      } else {
        decide(entry, *found, plan_.tasks[std::size_t(found - tasks.begin())]);
      }
    }
    return std::move(decisions_);
  }

 private:
  void report_unknown(const AppraisalEntry& entry) {
    std::vector<std::string> ids;
    for (const TaskResult& task : result_.tasks)
      ids.push_back(task.id);
    Diagnostic& error = diagnostics_.error({"task-not-found", {entry.task}}, entry.task_at);
    const std::vector<std::string> near = nearest(entry.task, ids);
    if (!near.empty()) error.hints.push_back({"hint-nearest", {joined(near)}});
    decisions_.push_back({.decision = {.task = entry.task},
                          .outcome = DecisionOutcome::refused,
                          .why = error.message});
  }

  void decide(const AppraisalEntry& entry, const TaskResult& result, const Task& task) {
    const AppraisalLine line = appraisal_line(result);
    const auto recomputed = line.recomputed ? line.recomputed->known : std::nullopt;
    const auto requested = line.requested ? line.requested->known : std::nullopt;
    check_stale(entry, recomputed);
    std::string reason = entry.reason.empty() ? terms_.reason : entry.reason;
    if (reason.empty() && entry.appraised == recomputed) reason = recomputed_reason;
    if (reason.empty() && entry.appraised == requested) reason = requested_reason;
    TaskDecision made{.decision = decision_on(task, plan_.header, entry.appraised, terms_, reason),
                      .name = task.name};
    // What the sheet was written with, and nobody changed.
    const bool untouched = line.appraised && line.appraised->known == entry.appraised &&
                           (entry.reason.empty() || line.reason == entry.reason);
    if (untouched) {
      made.outcome = DecisionOutcome::already;
      made.decision.row = *counted_money(task.money, appraised_word).back();
      made.decision.row.amount = {.dong = to_number(entry.appraised)};
    } else if (task.illustrative || reason.empty()) {
      made.outcome = DecisionOutcome::refused;
      made.why = {task.illustrative ? "appraise-illustrative" : "appraisal-reason-needed",
                  {task.full_id()}};
      diagnostics_.error(made.why, entry.appraised_at);
    } else {
      settle(made, task.money, Reasons::same, entry.appraised_at, diagnostics_);
    }
    decisions_.push_back(std::move(made));
  }

  /// The appraiser saw another figure than there is today.
  void check_stale(const AppraisalEntry& entry, std::optional<Money> recomputed) {
    if (entry.recomputed == recomputed) return;
    const auto shown = [](std::optional<Money> amount) -> MessageArgument {
      if (amount) return to_number(*amount);
      return LocalText{.vi = "chưa có", .en = "not known"};
    };
    diagnostics_.warning(
        {"appraisal-stale", {entry.task, shown(entry.recomputed), shown(recomputed)}},
        entry.recomputed_at);
  }

  const Plan& plan_;
  const PlanResult& result_;
  const AppraisalTerms& terms_;
  Diagnostics& diagnostics_;
  std::vector<TaskDecision> decisions_;
};

}  // namespace

AppraisalLine appraisal_line(const TaskResult& task) {
  AppraisalLine line{.task = &task,
                     .requested = stated_figure(task, "requested"),
                     .appraised = stated_figure(task, appraised_word)};
  const bool known = task.total.complete && task.total.known && !task.broken && task.has_estimate;
  if (known) line.recomputed = task.total;
  const auto rows = counted_money(task.money, appraised_word);
  if (!rows.empty()) line.reason = rows.back()->reason;
  line.requested_differs =
      line.requested && line.recomputed && differs(task, *line.requested, *line.recomputed->known);
  return line;
}

std::vector<TaskDecision> accept_recomputed(const Plan& plan, const PlanResult& result,
                                            const std::vector<std::size_t>& tasks,
                                            const AppraisalTerms& terms, Diagnostics& diagnostics) {
  std::vector<TaskDecision> decisions;
  for (const std::size_t index : tasks) {
    const Task& task = plan.tasks[index];
    const TaskResult& computed = result.tasks[index];
    TaskDecision made{.decision = {.task = computed.id}, .name = computed.name};
    if (auto why = why_not_accepted(computed)) {
      made.outcome = DecisionOutcome::refused;
      made.why = *std::move(why);
      Diagnostic& error = diagnostics.error(made.why, locate(task.place));
      for (std::size_t i = 0; i < std::min(computed.missing.size(), most_reasons); ++i)
        error.hints.push_back(computed.missing[i].what);
    } else {
      const std::string reason =
          terms.reason.empty() ? std::string(recomputed_reason) : terms.reason;
      made.decision = decision_on(task, plan.header, *computed.total.known, terms, reason);
      settle(made, task.money, Reasons::any, locate(task.place), diagnostics);
    }
    decisions.push_back(std::move(made));
  }
  return decisions;
}

std::vector<TaskDecision> decide_by_sheet(const Plan& plan, const PlanResult& result,
                                          const AppraisalSheet& sheet, const AppraisalTerms& terms,
                                          Diagnostics& diagnostics) {
  return SheetDecider(plan, result, terms, diagnostics).run(sheet);
}

}  // namespace dutoan
