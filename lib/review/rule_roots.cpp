#include "review/rule_roots.hpp"

#include "review/reference_records.hpp"
#include "review/stated_facts.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

Type agencies_type() {
  std::vector<std::string> names;
  std::vector<Type> types;
  for (const auto& field : agency_fields()) {
    names.emplace_back(field.name);
    types.push_back(field.type());
  }
  return list_of(record_type(std::move(names), std::move(types)));
}

Value agencies_value(const PlanResult& plan) {
  std::vector<Value> agencies;
  for (const Agency& agency : plan.agencies) {
    std::vector<Value> values;
    for (const auto& field : agency_fields())
      values.push_back(field.value(agency));
    agencies.push_back(elements_value(std::move(values)));
  }
  return elements_value(std::move(agencies));
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
    types.push_back(type_of_fact(fact.kind));
  }
  return record_type(std::move(names), std::move(types));
}

}  // namespace

std::vector<RuleRoot> rule_roots(const RuleBook& book, Diagnostics& diagnostics) {
  const Type line = type_with_facts(line_fields(), book, RuleSubject::line, {}, diagnostics);
  const Type task = type_with_facts(task_fields(), book, RuleSubject::task,
                                    {{"lines", list_of(line)},
                                     {"norms_replaced", yes_no_type()},
                                     {"reference_total", number_type()}},
                                    diagnostics);
  const Type plan = record_type({"number", "year", "agencies", "tasks"},
                                {text_type(), number_type(), agencies_type(), list_of(task)});
  return {{"plan", plan},
          {"task", task},
          {"line", line},
          {"as_of", date_type()},
          {"norm", norm_record_type()},
          {"given", given_record_type()}};
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
  return record_value([&rule, &task](std::uint32_t index) {
    const std::string& name = rule.row_names[index];
    const auto row = std::find_if(task.rows.begin(), task.rows.end(),
                                  [&](const RowFigure& one) { return one.id == name; });
    const bool there = row != task.rows.end() && !row->cells.empty();
    std::vector<Value> cells;
    for (std::size_t i = 0; i < std::max<std::size_t>(rule.row_columns.size(), 1); ++i)
      cells.push_back(there ? cell_of_row(*row, i) : lacking(name));
    return rule.row_columns.empty() ? cells.front() : elements_value(std::move(cells));
  });
}

Value line_value(const LineSubject& line, FactValues facts) {
  return record_value([line, facts = std::move(facts)](std::uint32_t index) {
    const auto fields = line_fields();
    return index < fields.size() ? fields[index].value(line) : (*facts)[index - fields.size()];
  });
}

Value task_value(const TaskSubject& task, std::vector<Value> lines,
                 const std::optional<Amount>& reference_total, FactValues facts) {
  const std::array more = {elements_value(std::move(lines)),
                           Value(reference_total.has_value(), stated_by_plan),
                           reference_total_value(reference_total)};
  return record_value([task, more, facts = std::move(facts)](std::uint32_t index) {
    const auto fields = task_fields();
    if (index < fields.size()) return fields[index].value(task);
    index -= std::uint32_t(fields.size());
    return index < more.size() ? more[index] : (*facts)[index - more.size()];
  });
}

Value plan_value(const PlanResult& plan, std::vector<Value> tasks) {
  Value year =
      plan.header.year ? Value(Number(*plan.header.year), stated_by_plan) : lacking("year");
  return elements_value({Value(plan.header.number, stated_by_plan), std::move(year),
                         agencies_value(plan), elements_value(std::move(tasks))});
}

Value as_of_value(std::optional<Date> today) {
  return today ? Value(*today, stated_by_plan) : missing_value({.what = {"rule-lacks-today", {}}});
}

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
      of == RuleSubject::line ? written_in(line_fields(), field) : written_in(task_fields(), field);
  return keys ? parted(*keys) : std::vector<std::string>{"facts." + std::string(field)};
}

}  // namespace dutoan
