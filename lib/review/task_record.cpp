#include "review/task_record.hpp"

#include "estimate/stated_money.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

using TaskField = RecordField<TaskSubject>;
using AgencyField = RecordField<Agency>;

Value stated_money_value(const TaskResult& task, std::string_view what) {
  return amount_value(stated_figure(task, what), what);
}

/// The unit the coarsest of those amounts was written in.
Value stated_precision_value(const TaskResult& task, std::string_view what) {
  std::optional<Number> coarsest;
  for (const MoneyRow* row : counted_money(task.money, what)) {
    if (!coarsest || *coarsest < row->amount.precision) coarsest = row->amount.precision;
  }
  return optional_value(coarsest, what);
}

/// The day of the last of those amounts.
Value stated_money_day(const TaskResult& task, std::string_view what) {
  std::optional<Date> last;
  for (const MoneyRow* row : counted_money(task.money, what)) {
    if (row->date && (!last || *last < *row->date)) last = row->date;
  }
  return optional_value(last, what);
}

Value task_day(const TaskResult& task, std::string_view what) {
  const auto found = std::find(task_dates.begin(), task_dates.end(), what);
  return optional_value(task.dates[std::size_t(found - task_dates.begin())], what);
}

/// What the sources of a task are: recurrent money is asked of the plan by its source.
Value sources_value(const TaskResult& task) {
  std::vector<std::string> sources;
  for (const Funding& term : task.funding_terms)
    sources.push_back(term.source);
  return texts_value(sources);
}

Type like_tasks_type() {
  return list_of(record_type(
      {"id", "agency", "name", "procedure", "total", "likeness"},
      {text_type(), text_type(), text_type(), text_type(), number_type(), number_type()}));
}

/// Other tasks of the plan, as far as a rule may want to know of them.
Value like_tasks_value(const TaskSubject& task) {
  std::vector<Value> alike;
  for (const LikeTask& like : task.peers.alike) {
    const TaskResult& other = task.plan.tasks[like.index];
    alike.push_back(elements_value({plain_text_value(other.id), plain_text_value(other.agency),
                                    plain_text_value(other.name), plain_text_value(other.procedure),
                                    amount_value(other.total, "total"),
                                    Value(Number(like.likeness), stated_by_plan)}));
  }
  return elements_value(std::move(alike));
}

Type entries_type() {
  return list_of(record_type(
      {"id", "name", "owner", "kind", "programme", "likeness"},
      {text_type(), text_type(), text_type(), text_type(), text_type(), number_type()}));
}

/// Entries of registers; of their evidence, not the plan's.
Value entries_value(const TaskSubject& task) {
  std::vector<Value> entries;
  for (const LikeTask& like : task.peers.registered) {
    const RegisterEntry& entry = task.entries[like.index];
    const auto text = [&](const std::string& of_entry) {
      return Value(of_entry, entry.evidence.value_or(stated_by_plan));
    };
    entries.push_back(
        elements_value({text(entry.id), text(entry.name), text(entry.owner),
                        text(std::string(register_kind_words[std::size_t(entry.kind)])),
                        text(entry.programme), Value(Number(like.likeness), stated_by_plan)}));
  }
  return elements_value(std::move(entries));
}

Value alike_names_value(const TaskSubject& task) {
  std::vector<std::string> names;
  for (const LikeTask& like : task.peers.alike) {
    const TaskResult& other = task.plan.tasks[like.index];
    names.push_back(other.id + " " + other.name);
  }
  for (const LikeTask& like : task.peers.registered) {
    const RegisterEntry& entry = task.entries[like.index];
    if (entry.kind == RegisterKind::task) names.push_back(entry.programme + " " + entry.name);
  }
  return plain_text_value(joined(names, "; "));
}

Value registered_names_value(const TaskSubject& task) {
  std::vector<std::string> names;
  for (const LikeTask& like : task.peers.registered) {
    const RegisterEntry& entry = task.entries[like.index];
    if (entry.kind != RegisterKind::task) names.push_back(entry.name);
  }
  return plain_text_value(joined(names, "; "));
}

constexpr std::array task_record = {
    TaskField{"id", "id", text_type,
              [](const TaskSubject& task) { return plain_text_value(task.figure.id); }},
    TaskField{"agency", "agency", text_type,
              [](const TaskSubject& task) { return plain_text_value(task.figure.agency); }},
    TaskField{"name", "name", text_type,
              [](const TaskSubject& task) { return plain_text_value(task.figure.name); }},
    TaskField{"group", "group", text_type,
              [](const TaskSubject& task) { return plain_text_value(task.figure.group); }},
    TaskField{"scope", "scope", text_type,
              [](const TaskSubject& task) { return text_or_lacking(task.figure.scope, "scope"); }},
    TaskField{"procedure", "procedure", text_type,
              [](const TaskSubject& task) {
                return text_or_lacking(task.figure.procedure, "procedure");
              }},
    TaskField{"method", "estimate.method", text_type,
              [](const TaskSubject& task) { return plain_text_value(task.figure.method); }},
    TaskField{"date", "dates.estimate", date_type,
              [](const TaskSubject& task) { return optional_value(task.figure.date, "date"); }},
    TaskField{"total", "", number_type,
              [](const TaskSubject& task) { return amount_value(task.figure.total, "total"); }},
    TaskField{"requested", "money.requested.amount", number_type,
              [](const TaskSubject& task) { return stated_money_value(task.figure, "requested"); }},
    TaskField{
        "requested_precision", "money.requested.amount", number_type,
        [](const TaskSubject& task) { return stated_precision_value(task.figure, "requested"); }},
    TaskField{"requested_on", "money.requested.date money.requested.amount", date_type,
              [](const TaskSubject& task) { return stated_money_day(task.figure, "requested"); }},
    TaskField{"appraised", "money.appraised.amount", number_type,
              [](const TaskSubject& task) { return stated_money_value(task.figure, "appraised"); }},
    TaskField{"planned", "money.planned.amount", number_type,
              [](const TaskSubject& task) { return stated_money_value(task.figure, "planned"); }},
    TaskField{"approved", "money.approved.amount", number_type,
              [](const TaskSubject& task) { return stated_money_value(task.figure, "approved"); }},
    TaskField{"sources", "funding", texts_type,
              [](const TaskSubject& task) { return sources_value(task.figure); }},
    TaskField{"estimate_date", "dates.estimate", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "estimate"); }},
    TaskField{"received", "dates.received", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "received"); }},
    TaskField{"returned", "dates.returned", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "returned"); }},
    TaskField{"appraised_on", "dates.appraised", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "appraised"); }},
    TaskField{"approved_on", "dates.approved", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "approved"); }},
    TaskField{"start", "dates.start", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "start"); }},
    TaskField{"end", "dates.end", date_type,
              [](const TaskSubject& task) { return task_day(task.figure, "end"); }},
    TaskField{"alike", "name", like_tasks_type, like_tasks_value},
    TaskField{"alike_names", "name", text_type, alike_names_value},
    TaskField{"registered", "name", entries_type, entries_value},
    TaskField{"registered_names", "name", text_type, registered_names_value},
};

constexpr std::array agency_record = {
    AgencyField{"id", "id", text_type,
                [](const Agency& agency) { return plain_text_value(agency.id); }},
    AgencyField{"name", "name", text_type,
                [](const Agency& agency) { return plain_text_value(agency.name); }},
    AgencyField{"due", "due", date_type,
                [](const Agency& agency) { return optional_value(agency.due, "due"); }},
};

}  // namespace

std::span<const RecordField<TaskSubject>> task_fields() {
  return task_record;
}

std::span<const RecordField<Agency>> agency_fields() {
  return agency_record;
}

}  // namespace dutoan
