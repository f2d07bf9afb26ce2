#include "estimate/submissions.hpp"

#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::optional<Date> date_of_task(const TaskResult& task, std::string_view what) {
  const auto found = std::find(task_dates.begin(), task_dates.end(), what);
  return task.dates[std::size_t(found - task_dates.begin())];
}

/// An agency's part of the plan, while it is put together.
struct Gathered {
  const Submission* sent = nullptr;
  std::vector<const TaskResult*> tasks;
};

bool is_returned(const TaskResult& task) {
  const auto returned = date_of_task(task, "returned");
  const auto received = date_of_task(task, "received");
  return returned && !(received && *received > *returned);
}

bool is_appraised(const TaskResult& task) {
  return date_of_task(task, "appraised") || date_of_task(task, "approved") ||
         stated_figure(task, "appraised");
}

bool is_lacking(const TaskResult& task) {
  return !task.total.complete && !task.broken;
}

SubmissionState state_of(const Gathered& own) {
  const auto any = [&](auto holds) {
    return std::any_of(own.tasks.begin(), own.tasks.end(), holds);
  };
  if (own.sent == nullptr && own.tasks.empty()) return SubmissionState::not_sent;
  if (any([](const TaskResult* task) { return is_returned(*task); })) {
    return SubmissionState::returned;
  }
  const bool rows_lost =
      own.sent != nullptr && (own.sent->errors > 0 || own.sent->placed < own.sent->rows);
  if (rows_lost || any([](const TaskResult* task) { return task->broken; })) {
    return SubmissionState::faulty;
  }
  const bool open = any([](const TaskResult* task) { return !is_appraised(*task); });
  if (!own.tasks.empty() && !open) return SubmissionState::done;
  const bool lacking =
      own.tasks.empty() || any([](const TaskResult* task) { return is_lacking(*task); });
  return lacking ? SubmissionState::lacking : SubmissionState::received;
}

/// What the agency asks for: the tasks that say nothing make it incomplete.
Amount requested_of(const Gathered& own) {
  Amount total{.known = Money()};
  for (const TaskResult* task : own.tasks) {
    bool any = false;
    for (const MoneyRow& row : task->money) {
      if (row.what != "requested") continue;
      any = true;
      total = sum(total, {.known = to_money(row.amount.dong), .marks = row.amount.marks});
    }
    if (!any) total = sum(total, {.known = std::nullopt, .complete = false});
    total.marks.illustrative |= task->illustrative;
  }
  return total;
}

std::optional<Date> received_by(const Gathered& own) {
  if (own.sent != nullptr && own.sent->received) return own.sent->received;
  std::optional<Date> last;
  for (const TaskResult* task : own.tasks)
    last = std::max(last, date_of_task(*task, "received"));
  return last;
}

AgencySubmission submission_of(const Agency& agency, const Gathered& own,
                               const PlanResult& result) {
  AgencySubmission one{.agency = agency.id,
                       .name = agency.name,
                       .state = state_of(own),
                       .due = agency.due,
                       .received = received_by(own),
                       .file = own.sent == nullptr ? "" : own.sent->file,
                       .tasks = own.tasks.size(),
                       .requested = requested_of(own)};
  if (one.due && one.received) {
    one.days_late = std::max(one.received->serial() - one.due->serial(), 0);
  }
  one.stale = std::find(result.stale_agencies.begin(), result.stale_agencies.end(), agency.id) !=
              result.stale_agencies.end();
  return one;
}

bool tells_of_sending(const AgencySubmission& one) {
  return one.state == SubmissionState::not_sent || one.state == SubmissionState::returned ||
         one.state == SubmissionState::done || one.due || one.received || !one.file.empty() ||
         one.stale;
}

}  // namespace

std::vector<AgencySubmission> agency_submissions(const PlanResult& result) {
  std::map<std::string, Gathered> gathered;
  std::vector<Agency> agencies = result.agencies;
  const auto gather = [&](const std::string& id) -> Gathered& {
    const bool listed = std::any_of(agencies.begin(), agencies.end(),
                                    [&](const Agency& agency) { return agency.id == id; });
    if (!listed) agencies.push_back({.id = id});
    return gathered[id];
  };
  for (const TaskResult& task : result.tasks)
    gather(task.agency).tasks.push_back(&task);
  for (const Submission& sent : result.submissions)
    gather(sent.agency).sent = &sent;
  std::vector<AgencySubmission> submissions;
  for (const Agency& agency : agencies)
    submissions.push_back(submission_of(agency, gathered[agency.id], result));
  const bool any = std::any_of(submissions.begin(), submissions.end(), tells_of_sending);
  return any ? submissions : std::vector<AgencySubmission>();
}

}  // namespace dutoan
