#include "review/rule_records.hpp"

#include "estimate/stated_money.hpp"
#include "review/stated_difference.hpp"

#include <algorithm>

namespace dutoan {

Value lacking(std::string_view field) {
  return missing_value({.what = {"rule-lacks", {std::string(field)}}});
}

Value amount_value(const std::optional<Amount>& amount, std::string_view field) {
  if (!amount || !amount->known) return lacking(field);
  Value value(to_number(*amount->known), stated_by_plan);
  value.marks = amount->marks;
  if (amount->complete) return value;
  Value gap = lacking(field);
  Gap with_known = *gap.gap;
  with_known.known = to_number(*amount->known);
  with_known.known_has_negative = !amount->lower_bound;
  gap.gap = std::make_shared<const Gap>(std::move(with_known));
  return gap;
}

namespace {

Value text_or_lacking(const std::string& text, std::string_view field) {
  return text.empty() ? lacking(field) : Value(text, stated_by_plan);
}

/// A text that may well be empty: which group, which procedure.
Value plain_text_value(const std::string& text) {
  return {text, stated_by_plan};
}

template <class Content>
Value optional_value(const std::optional<Content>& content, std::string_view field) {
  return content ? Value(*content, stated_by_plan) : lacking(field);
}

using LineField = RecordField<LineSubject>;
using TaskField = RecordField<TaskSubject>;
using AgencyField = RecordField<Agency>;

Type texts_type() {
  return list_of(text_type());
}

Value texts_value(const std::vector<std::string>& texts) {
  std::vector<Value> values;
  for (const std::string& text : texts)
    values.push_back(plain_text_value(text));
  return elements_value(std::move(values));
}

/// What peers have, or that there are too few to compare with.
Value measure(const std::optional<Number>& of_peers) {
  if (of_peers) return {*of_peers, stated_by_plan};
  return missing_value({.what = {"no-basis-to-compare", {Number(least_peers)}}});
}

// Each record: its fields with their types, and how a value of them comes from what was computed.

constexpr std::array line_record = {
    LineField{"id", "id", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.id); }},
    LineField{"name", "name", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.name); }},
    LineField{"group", "group", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.group); }},
    LineField{"kind", "kind", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.kind); }},
    LineField{"category", "category", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.category); }},
    LineField{"unit", "unit", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.unit); }},
    LineField{"method", "method", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.method); }},
    LineField{
        "quantity", "quantity", number_type,
        [](const LineSubject& line) { return optional_value(line.figure.quantity, "quantity"); }},
    LineField{"unit_price", "unit_price", number_type,
              [](const LineSubject& line) {
                return optional_value(line.figure.unit_price, "unit_price");
              }},
    LineField{
        "before_tax", "amount unit_price quantity", number_type,
        [](const LineSubject& line) { return amount_value(line.figure.amounts[0], "before_tax"); }},
    LineField{"tax", "vat amount unit_price", number_type,
              [](const LineSubject& line) { return amount_value(line.figure.amounts[1], "tax"); }},
    LineField{
        "after_tax", "amount unit_price quantity", number_type,
        [](const LineSubject& line) { return amount_value(line.figure.amounts[2], "after_tax"); }},
    LineField{"stated", "stated", number_type,
              [](const LineSubject& line) {
                return line.figure.stated ? Value(line.figure.stated->dong, stated_by_plan)
                                          : lacking("stated");
              }},
    LineField{"stated_precision", "stated", number_type,
              [](const LineSubject& line) {
                return line.figure.stated ? Value(line.figure.stated->precision, stated_by_plan)
                                          : lacking("stated");
              }},
    LineField{"vat", "vat", number_type,
              [](const LineSubject& line) { return optional_value(line.figure.vat, "vat"); }},
    LineField{
        "vat_not_subject", "vat", yes_no_type,
        [](const LineSubject& line) { return Value(line.figure.vat_not_subject, stated_by_plan); }},
    LineField{"price_kind", "price.kind", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.price.kind); }},
    LineField{"price_ref", "price.ref", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.price.ref); }},
    LineField{"price_date", "price.date", date_type,
              [](const LineSubject& line) {
                return optional_value(line.figure.price.date, "price_date");
              }},
    LineField{"quotes", "price.quotes", number_type,
              [](const LineSubject& line) {
                return Value(Number(line.figure.price.quotes.size()), stated_by_plan);
              }},
    LineField{"differs_at", "", texts_type,
              [](const LineSubject& line) {
                return texts_value(differing_fields(line.figure, line.peers));
              }},
    LineField{"same_in_task", "name", number_type,
              [](const LineSubject& line) {
                return Value(Number(line.peers.same_in_task), stated_by_plan);
              }},
    LineField{
        "peers", "name", number_type,
        [](const LineSubject& line) { return Value(Number(line.peers.others), stated_by_plan); }},
    LineField{"peer_price", "unit_price", number_type,
              [](const LineSubject& line) { return measure(line.peers.price); }},
    LineField{"peer_quantity", "quantity", number_type,
              [](const LineSubject& line) { return measure(line.peers.quantity); }},
    LineField{"peer_unit", "unit", text_type,
              [](const LineSubject& line) { return text_or_lacking(line.peers.unit, "unit"); }},
    LineField{"reference_price", "unit_price", number_type,
              [](const LineSubject& line) {
                return optional_value(line.reference.price, "reference_price");
              }},
    LineField{"reference_unit", "unit", text_type,
              [](const LineSubject& line) {
                return text_or_lacking(line.reference.unit, "reference_unit");
              }},
};

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
  std::vector<Value> sources;
  for (const Funding& term : task.funding_terms)
    sources.push_back(plain_text_value(term.source));
  return elements_value(std::move(sources));
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

Value joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : "; ") + name;
  return plain_text_value(text);
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
  return joined(names);
}

Value registered_names_value(const TaskSubject& task) {
  std::vector<std::string> names;
  for (const LikeTask& like : task.peers.registered) {
    const RegisterEntry& entry = task.entries[like.index];
    if (entry.kind != RegisterKind::task) names.push_back(entry.name);
  }
  return joined(names);
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

namespace {

template <class Record>
std::optional<std::string_view> written_in(const Record& record, std::string_view name) {
  for (const auto& field : record) {
    if (field.name == name) return field.written;
  }
  return std::nullopt;
}

std::vector<std::string> parted(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(' '));
    parts.emplace_back(part);
    text.remove_prefix(std::min(part.size() + 1, text.size()));
  }
  return parts;
}

}  // namespace

std::vector<std::string> written_as(RuleSubject of, std::string_view field) {
  if (of != RuleSubject::task && of != RuleSubject::line) return {};
  const auto keys =
      of == RuleSubject::line ? written_in(line_record, field) : written_in(task_record, field);
  return keys ? parted(*keys) : std::vector<std::string>{"facts." + std::string(field)};
}

std::span<const RecordField<LineSubject>> line_fields() {
  return line_record;
}

std::span<const RecordField<TaskSubject>> task_fields() {
  return task_record;
}

std::span<const RecordField<Agency>> agency_fields() {
  return agency_record;
}

}  // namespace dutoan
