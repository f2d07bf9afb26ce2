#include "review/rule_roots.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Evidence stated_by_plan = Evidence::user;

Value lacking(std::string_view field) {
  return missing_value({.what = {"rule-lacks", {std::string(field)}}});
}

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

/// Of an amount that is not whole the part that is known stays beside.
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

// Each record: its fields with their types, and how a value of them comes from what was computed.

struct LineField {
  std::string_view name;
  Type (*type)();
  Value (*value)(const LineFigure& line);
};

constexpr std::array line_record = {
    LineField{"id", text_type, [](const LineFigure& line) { return plain_text_value(line.id); }},
    LineField{"name", text_type,
              [](const LineFigure& line) { return plain_text_value(line.name); }},
    LineField{"group", text_type,
              [](const LineFigure& line) { return plain_text_value(line.group); }},
    LineField{"kind", text_type,
              [](const LineFigure& line) { return plain_text_value(line.kind); }},
    LineField{"category", text_type,
              [](const LineFigure& line) { return plain_text_value(line.category); }},
    LineField{"unit", text_type,
              [](const LineFigure& line) { return plain_text_value(line.unit); }},
    LineField{"method", text_type,
              [](const LineFigure& line) { return plain_text_value(line.method); }},
    LineField{"quantity", number_type,
              [](const LineFigure& line) { return optional_value(line.quantity, "quantity"); }},
    LineField{"unit_price", number_type,
              [](const LineFigure& line) { return optional_value(line.unit_price, "unit_price"); }},
    LineField{"before_tax", number_type,
              [](const LineFigure& line) { return amount_value(line.amounts[0], "before_tax"); }},
    LineField{"tax", number_type,
              [](const LineFigure& line) { return amount_value(line.amounts[1], "tax"); }},
    LineField{"after_tax", number_type,
              [](const LineFigure& line) { return amount_value(line.amounts[2], "after_tax"); }},
    LineField{"stated", number_type,
              [](const LineFigure& line) {
                return line.stated ? Value(line.stated->dong, stated_by_plan) : lacking("stated");
              }},
    LineField{"stated_precision", number_type,
              [](const LineFigure& line) {
                return line.stated ? Value(line.stated->precision, stated_by_plan)
                                   : lacking("stated");
              }},
    LineField{"vat", number_type,
              [](const LineFigure& line) { return optional_value(line.vat, "vat"); }},
    LineField{"vat_not_subject", yes_no_type,
              [](const LineFigure& line) { return Value(line.vat_not_subject, stated_by_plan); }},
    LineField{"price_kind", text_type,
              [](const LineFigure& line) { return plain_text_value(line.price.kind); }},
    LineField{"price_ref", text_type,
              [](const LineFigure& line) { return plain_text_value(line.price.ref); }},
    LineField{"price_date", date_type,
              [](const LineFigure& line) { return optional_value(line.price.date, "price_date"); }},
    LineField{"quotes", number_type,
              [](const LineFigure& line) {
                return Value(Number(line.price.quotes.size()), stated_by_plan);
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

struct TaskField {
  std::string_view name;
  Type (*type)();
  Value (*value)(const TaskResult& task);
};

Type texts_type() {
  return list_of(text_type());
}

constexpr std::array task_record = {
    TaskField{"id", text_type, [](const TaskResult& task) { return plain_text_value(task.id); }},
    TaskField{"agency", text_type,
              [](const TaskResult& task) { return plain_text_value(task.agency); }},
    TaskField{"name", text_type,
              [](const TaskResult& task) { return plain_text_value(task.name); }},
    TaskField{"group", text_type,
              [](const TaskResult& task) { return plain_text_value(task.group); }},
    TaskField{"scope", text_type,
              [](const TaskResult& task) { return text_or_lacking(task.scope, "scope"); }},
    TaskField{"procedure", text_type,
              [](const TaskResult& task) { return text_or_lacking(task.procedure, "procedure"); }},
    TaskField{"method", text_type,
              [](const TaskResult& task) { return plain_text_value(task.method); }},
    TaskField{"date", date_type,
              [](const TaskResult& task) { return optional_value(task.date, "date"); }},
    TaskField{"total", number_type,
              [](const TaskResult& task) { return amount_value(task.total, "total"); }},
    TaskField{"requested", number_type,
              [](const TaskResult& task) { return stated_money_value(task, "requested"); }},
    TaskField{"requested_precision", number_type,
              [](const TaskResult& task) { return stated_precision_value(task, "requested"); }},
    TaskField{"requested_on", date_type,
              [](const TaskResult& task) { return stated_money_day(task, "requested"); }},
    TaskField{"appraised", number_type,
              [](const TaskResult& task) { return stated_money_value(task, "appraised"); }},
    TaskField{"planned", number_type,
              [](const TaskResult& task) { return stated_money_value(task, "planned"); }},
    TaskField{"approved", number_type,
              [](const TaskResult& task) { return stated_money_value(task, "approved"); }},
    TaskField{"sources", texts_type, sources_value},
    TaskField{
        "table_lines", number_type,
        [](const TaskResult& task) { return Value(Number(task.table_lines), stated_by_plan); }},
    TaskField{"estimate_date", date_type,
              [](const TaskResult& task) { return task_day(task, "estimate"); }},
    TaskField{"received", date_type,
              [](const TaskResult& task) { return task_day(task, "received"); }},
    TaskField{"returned", date_type,
              [](const TaskResult& task) { return task_day(task, "returned"); }},
    TaskField{"appraised_on", date_type,
              [](const TaskResult& task) { return task_day(task, "appraised"); }},
    TaskField{"approved_on", date_type,
              [](const TaskResult& task) { return task_day(task, "approved"); }},
    TaskField{"start", date_type, [](const TaskResult& task) { return task_day(task, "start"); }},
    TaskField{"end", date_type, [](const TaskResult& task) { return task_day(task, "end"); }},
};

struct AgencyField {
  std::string_view name;
  Type (*type)();
  Value (*value)(const Agency& agency);
};

constexpr std::array agency_record = {
    AgencyField{"id", text_type, [](const Agency& agency) { return plain_text_value(agency.id); }},
    AgencyField{"name", text_type,
                [](const Agency& agency) { return plain_text_value(agency.name); }},
    AgencyField{"due", date_type,
                [](const Agency& agency) { return optional_value(agency.due, "due"); }},
};

Type agencies_type() {
  std::vector<std::string> names;
  std::vector<Type> types;
  for (const AgencyField& field : agency_record) {
    names.emplace_back(field.name);
    types.push_back(field.type());
  }
  return list_of(record_type(std::move(names), std::move(types)));
}

Value agencies_value(const PlanResult& plan) {
  std::vector<Value> agencies;
  for (const Agency& agency : plan.agencies) {
    std::vector<Value> values;
    for (const AgencyField& field : agency_record)
      values.push_back(field.value(agency));
    agencies.push_back(elements_value(std::move(values)));
  }
  return elements_value(std::move(agencies));
}

Type type_of_kind(FactKind kind) {
  switch (kind) {
    case FactKind::yes_no: return yes_no_type();
    case FactKind::number:
    case FactKind::count:
    case FactKind::rate: return number_type();
    case FactKind::date: return date_type();
    default: return text_type();
  }
}

/// The fields of a record, then the facts asked of it, then what `more` adds.
template <class Record>
Type type_with_facts(const Record& record, const RuleBook& book, RuleSubject of,
                     const std::vector<RuleRoot>& more, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  std::vector<Type> types;
  for (const auto& field : record) {
    names.emplace_back(field.name);
    types.push_back(field.type());
  }
  for (const RuleRoot& one : more) {
    names.push_back(one.name);
    types.push_back(one.type);
  }
  for (const FactSpec& fact : book.facts) {
    if (fact.of != of) continue;
    if (std::find(names.begin(), names.end(), fact.name) != names.end()) {
      diagnostics.error({"fact-is-field", {fact.name}}, locate(fact.place));
      continue;
    }
    names.push_back(fact.name);
    types.push_back(type_of_kind(fact.kind));
  }
  return record_type(std::move(names), std::move(types));
}

std::optional<bool> yes_or_no(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return std::nullopt;
}

std::optional<Value> fact_value(const FactSpec& spec, const std::string& text) {
  switch (spec.kind) {
    case FactKind::yes_no: {
      const auto yes = yes_or_no(text);
      return yes ? std::optional(Value(*yes, stated_by_plan)) : std::nullopt;
    }
    case FactKind::number:
    case FactKind::count:
    case FactKind::rate: {
      const auto parsed = parse_number(text);
      const auto* number = std::get_if<NumberText>(&parsed);
      const bool fits =
          number != nullptr && (spec.kind != FactKind::count ||
                                (number->value.is_integer() && !number->value.is_negative()));
      return fits ? std::optional(Value(number->value, stated_by_plan)) : std::nullopt;
    }
    case FactKind::date: {
      const auto date = Date::parse(text);
      return date ? std::optional(Value(*date, stated_by_plan)) : std::nullopt;
    }
    case FactKind::choice: {
      const bool known =
          std::find(spec.choices.begin(), spec.choices.end(), text) != spec.choices.end();
      return known ? std::optional(Value(text, stated_by_plan)) : std::nullopt;
    }
    default: return Value(text, stated_by_plan);
  }
}

Value unstated(const FactSpec& spec) {
  if (!spec.fallback.empty()) {
    if (auto value = fact_value(spec, spec.fallback)) return *std::move(value);
  }
  return missing_value({.what = {"fact-unstated", {spec.ask}}});
}

}  // namespace

std::vector<RuleRoot> rule_roots(const RuleBook& book, Diagnostics& diagnostics) {
  const Type line = type_with_facts(line_record, book, RuleSubject::line, {}, diagnostics);
  const Type task = type_with_facts(task_record, book, RuleSubject::task,
                                    {{"lines", list_of(line)}}, diagnostics);
  const Type plan = record_type({"number", "year", "agencies", "tasks"},
                                {text_type(), number_type(), agencies_type(), list_of(task)});
  return {{"plan", plan}, {"task", task}, {"line", line}, {"as_of", date_type()}};
}

RuleRoot row_root(Rule& rule, const Method& method) {
  rule.row_names.clear();
  rule.row_columns = method.columns;
  const std::vector<Type> numbers(method.columns.size(), number_type());
  const Type columns = record_type(method.columns, numbers);
  std::vector<Type> types;
  for (const RowSpec& row : method.rows) {
    rule.row_names.push_back(row.id);
    types.push_back(method.columns.empty() ? row.type : columns);
  }
  return {"row", record_type(rule.row_names, std::move(types))};
}

namespace {

Value cell_of_row(const RowFigure& row, std::size_t column) {
  const RowCell& cell = row.cells[std::min(column, row.cells.size() - 1)];
  if (cell.number) return {*cell.number, row.evidence.value_or(stated_by_plan)};
  if (cell.amount) return amount_value(cell.amount, row.id);
  if (const auto* text = std::get_if<std::string>(&cell.content)) return {*text, stated_by_plan};
  if (const auto* yes = std::get_if<bool>(&cell.content)) return {*yes, stated_by_plan};
  if (const auto* date = std::get_if<Date>(&cell.content)) return {*date, stated_by_plan};
  return lacking(row.id);
}

}  // namespace

Value row_value(const Rule& rule, const TaskResult& task) {
  std::vector<Value> values;
  for (const std::string& name : rule.row_names) {
    const auto row = std::find_if(task.rows.begin(), task.rows.end(),
                                  [&](const RowFigure& one) { return one.id == name; });
    std::vector<Value> cells;
    for (std::size_t i = 0; i < std::max<std::size_t>(rule.row_columns.size(), 1); ++i) {
      const bool there = row != task.rows.end() && !row->cells.empty();
      cells.push_back(there ? cell_of_row(*row, i) : lacking(name));
    }
    values.push_back(rule.row_columns.empty() ? cells.front() : elements_value(std::move(cells)));
  }
  return elements_value(std::move(values));
}

std::vector<Value> fact_values(const RuleBook& book, RuleSubject of, const std::vector<Fact>& facts,
                               Diagnostics& diagnostics) {
  std::vector<Value> values;
  std::vector<std::string> known;
  for (const FactSpec& spec : book.facts) {
    if (spec.of != of) continue;
    known.push_back(spec.name);
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const Fact& fact) { return fact.key == spec.name; });
    if (found == facts.end()) {
      values.push_back(unstated(spec));
      continue;
    }
    auto value = fact_value(spec, found->text);
    if (!value) {
      Diagnostic& fault = diagnostics.error(
          {"fact-wrong",
           {spec.name, found->text, std::string(fact_kind_words[std::size_t(spec.kind)])}},
          locate(found->place));
      if (!spec.choices.empty()) fault.hints = choice_hints(found->text, spec.choices);
    }
    values.push_back(value ? *std::move(value) : unstated(spec));
  }
  for (const Fact& fact : facts) {
    if (std::find(known.begin(), known.end(), fact.key) != known.end()) continue;
    diagnostics.error({"fact-unknown", {fact.key}}, locate(fact.place)).hints =
        choice_hints(fact.key, known);
  }
  return values;
}

Value line_value(const LineFigure& line, std::vector<Value> facts) {
  std::vector<Value> values;
  for (const LineField& field : line_record)
    values.push_back(field.value(line));
  std::move(facts.begin(), facts.end(), std::back_inserter(values));
  return elements_value(std::move(values));
}

Value task_value(const TaskResult& task, std::vector<Value> lines, std::vector<Value> facts) {
  std::vector<Value> values;
  for (const TaskField& field : task_record)
    values.push_back(field.value(task));
  values.push_back(elements_value(std::move(lines)));
  std::move(facts.begin(), facts.end(), std::back_inserter(values));
  return elements_value(std::move(values));
}

Value plan_value(const PlanResult& plan, std::vector<Value> tasks) {
  Value year =
      plan.header.year ? Value(Number(*plan.header.year), stated_by_plan) : lacking("year");
  return elements_value({plain_text_value(plan.header.number), std::move(year),
                         agencies_value(plan), elements_value(std::move(tasks))});
}

Value as_of_value(std::optional<Date> today) {
  return today ? Value(*today, stated_by_plan) : missing_value({.what = {"rule-lacks-today", {}}});
}

}  // namespace dutoan
