#include "estimate/schedule.hpp"

#include "formula/lookup.hpp"

#include <algorithm>

namespace dutoan {

Schedule::Schedule(const Method& method, const MethodCall& call, Environment& environment,
                   Schedule* enclosing)
    : method_(method),
      call_(call),
      environment_(environment),
      enclosing_(enclosing),
      cells_(method.rows.size()),
      inputs_(method.inputs.size()),
      frame_(make_frame()) {
  for (auto& columns : cells_)
    columns.resize(std::max<std::size_t>(method.columns.size(), 1));
  environment_.documents.insert(method.document);
}

Frame Schedule::make_frame() {
  Frame frame;
  frame.row = [this](std::uint32_t index, int column) { return row(index, column); };
  frame.input = [this](std::uint32_t index) { return input(index); };
  frame.table = [this](std::uint32_t name, std::optional<Date> date) { return table(name, date); };
  frame.table_name = [this](std::uint32_t name) { return method_.table_names[name]; };
  frame.price = [this](const std::string& resource) { return price(resource); };
  frame.in_force = [this](const std::string& id, Date date) {
    const Document* document = environment_.library.find_document(id);
    if (document == nullptr) return missing_value({.what = {"missing-document", {id}}});
    return Value(document->in_force.contains(date), document->evidence);
  };
  frame.line_amount = [this](std::size_t group) { return lines_.amount(group, frame_.column); };
  frame.allow_unverified = environment_.allow_unverified;
  frame.faults = &faults_;
  frame.unverified = &unverified_;
  return frame;
}

std::size_t Schedule::total_row() const {
  return call_.row.empty() ? method_.total : method_.row_of(call_.row).value_or(method_.total);
}

Value Schedule::total() {
  return row(total_row(), method_.total_column());
}

std::optional<Schedule::CellIndex> Schedule::find(const RowReference& reference) const {
  const auto index = method_.row_of(reference.row);
  if (!index) return std::nullopt;
  if (reference.column.empty()) return CellIndex{*index, method_.total_column()};
  const auto column = std::find(method_.columns.begin(), method_.columns.end(), reference.column);
  if (column == method_.columns.end()) return std::nullopt;
  return CellIndex{*index, int(column - method_.columns.begin())};
}

Value Schedule::row(const RowReference& reference) {
  if (const auto cell = find(reference)) return row(cell->row, cell->column);
  const Message message{"row-reference", {reference.row, method_.full_name()}};
  environment_.faults.error(message, locate(reference.place));
  return missing_value({.what = message, .place = reference.place});
}

Value Schedule::row(std::size_t index, int column) {
  Cell& cell = cells_[index][std::size_t(column)];
  if (cell.value) return *cell.value;
  const RowSpec& spec = method_.rows[index];
  if (cell.in_progress) return ring(spec);
  cell.in_progress = true;
  environment_.computing.push_back(&spec);
  if (environment_.record) cell.trace = std::make_unique<Trace>();
  cell.value = compute(index, column, cell.trace.get());
  environment_.computing.pop_back();
  cell.in_progress = false;
  return *cell.value;
}

Value Schedule::compute(std::size_t index, int column, Trace* trace) {
  const RowSpec& spec = method_.rows[index];
  if (const GivenRow* stated = given(index)) return as_printed(spec, stated->value);
  const int outer_column = std::exchange(frame_.column, column);
  const auto outer_faults = std::exchange(faults_, {});
  frame_.lines = lines_.groups;
  Value value = evaluate(spec.formula, frame_, trace);
  for (FormulaFault& fault : faults_) {
    environment_.faults
        .error(std::move(fault.message), locate(spec.place_of(fault.offset, fault.length)))
        .notes.push_back({{"note-computing", {spec.id}}, locate(call_.place)});
  }
  faults_ = outer_faults;
  frame_.column = outer_column;
  environment_.unverified.insert(unverified_.begin(), unverified_.end());
  unverified_.clear();
  return finished(spec, std::move(value));
}

/// The formula itself was read somewhere, too: a figure is no better than that. Then the row's own
/// rounding, and the policy's.
Value Schedule::finished(const RowSpec& row, Value value) {
  if (row.evidence == Evidence::memory) {
    const std::string name = method_.full_name() + "." + row.id;
    if (!environment_.allow_unverified) {
      return missing_value({.what = {"missing-unverified", {name}},
                            .remedy = Message{"allow-unverified", {method_.document}},
                            .place = row.place});
    }
    environment_.unverified.insert(name);
  }
  value = weakened(std::move(value), row.evidence);
  if (!fits(row.type, number_type())) return value;
  if (row.round) value = rounded(std::move(value), *row.round);
  return as_printed(row, std::move(value));
}

/// What the policy makes of it.
Value Schedule::as_printed(const RowSpec& row, Value value) const {
  const bool printed = environment_.rounding == RoundingPolicy::printed && row.in_dong();
  return printed ? rounded(std::move(value), {}) : value;
}

Value Schedule::ring(const RowSpec& row) {
  const auto& computing = environment_.computing;
  const auto first = std::find(computing.begin(), computing.end(), &row);
  std::vector<std::string> names;
  for (auto step = first; step != computing.end(); ++step)
    names.push_back((*step)->id);
  names.push_back(row.id);
  Diagnostic& error =
      environment_.faults.error({"row-ring", {joined(names)}}, locate(row.formula_place));
  for (auto step = first == computing.end() ? first : first + 1; step != computing.end(); ++step) {
    error.notes.push_back({{"note-ring-step", {(*step)->id}}, locate((*step)->formula_place)});
  }
  return missing_value({.what = {"row-ring", {joined(names)}}, .place = row.place});
}

/// A figure rests on the document of every table it read.
const Table* Schedule::used(const Table* table) {
  if (table != nullptr) environment_.documents.insert(table->document);
  return table;
}

const Table* Schedule::table(std::uint32_t name, std::optional<Date> date) {
  const std::string& wanted = method_.table_names[name];
  if (date) return used(environment_.library.table_for(method_.document, wanted, *date));
  const auto [found, is_new] = tables_.emplace(name, nullptr);
  if (is_new) {
    found->second =
        used(environment_.library.table_for(method_.document, wanted, environment_.date.norms));
  }
  return found->second;
}

ResourcePrice Schedule::price(const std::string& resource) const {
  std::vector<std::string> asked;
  for (const PriceBook* book : environment_.price_books) {
    asked.push_back(book->id);
    if (!book->in_force.contains(environment_.date.prices)) continue;
    const auto row = book->prices.row_of_key.find(resource);
    if (row == book->prices.row_of_key.end()) continue;
    environment_.documents.insert(book->document);
    const auto& cell = book->prices.rows[row->second].cells[0];
    return {cell_value(book->prices, resource, cell, frame_), &book->prices, row->second};
  }
  Message what = {"missing-resource-price", {resource, joined(asked)}};
  if (asked.empty()) what = {"missing-price-books", {resource}};
  return {missing_value({.what = std::move(what), .remedy = Message{"supply-price", {resource}}})};
}

Value Schedule::missing_input(const InputSpec& spec) const {
  const LocalText label = spec.label.empty() ? LocalText{.vi = spec.name} : spec.label;
  return missing_value({.what = {"missing-input", {spec.name, label, method_.full_name()}},
                        .remedy = Message{"supply-input", {spec.name}},
                        .place = call_.place});
}

Value Schedule::input(std::size_t index) {
  std::optional<Value>& known = inputs_[index];
  if (known) return *known;
  const InputSpec& spec = method_.inputs[index];
  Value value;
  if (spec.kind == InputKind::lines) {
    value = Value(EstimateLines{}, Evidence::primary);
  } else if (index < call_.inputs.size() && call_.inputs[index].is_given()) {
    value = value_of(call_.inputs[index], spec, index);
  } else if (spec.fallback.is_given()) {
    value = value_of(spec.fallback, spec, index);
  } else {
    value = missing_input(spec);
  }
  // A ring may have passed through here while the value was computed.
  if (!inputs_[index]) inputs_[index] = std::move(value);
  return *inputs_[index];
}

Value Schedule::value_of(const InputValue& input, const InputSpec& spec, std::size_t index) {
  if (const auto* value = std::get_if<Value>(&input.given)) return *value;
  if (const auto* reference = std::get_if<RowReference>(&input.given)) {
    if (enclosing_ != nullptr) return enclosing_->row(*reference);
    return missing_value({.what = {"missing-enclosing", {spec.name, reference->row}},
                          .remedy = Message{"supply-input", {spec.name}},
                          .place = call_.place});
  }
  if (const auto* call = std::get_if<std::shared_ptr<const MethodCall>>(&input.given)) {
    return nested_total(**call, index);
  }
  if (const auto* elements = std::get_if<InputValue::Elements>(&input.given)) {
    return value_of_elements(*elements, spec, index);
  }
  return missing_input(spec);
}

Value Schedule::value_of_elements(const InputValue::Elements& elements, const InputSpec& spec,
                                  std::size_t index) {
  if (spec.kind == InputKind::ranks) return ranks(elements, spec);
  std::vector<Value> values;
  for (const InputValue& element : elements) {
    const auto* fields = std::get_if<InputValue::Elements>(&element.given);
    if (fields == nullptr) {
      values.push_back(element.is_given() ? value_of(element, spec, index) : missing_input(spec));
      continue;
    }
    std::vector<Value> record;
    for (std::size_t i = 0; i < fields->size(); ++i) {
      record.push_back(value_of((*fields)[i], spec.fields[i], index));
    }
    values.push_back(elements_value(std::move(record)));
  }
  return elements_value(std::move(values));
}

/// Every rank together with its row of the table: the columns, then `key` and `rank`.
Value Schedule::ranks(const InputValue::Elements& elements, const InputSpec& spec) {
  const Table* factors =
      environment_.library.table_for(method_.document, spec.table, environment_.date.norms);
  if (factors == nullptr) {
    return missing_value({.what = {"missing-table", {spec.table}}, .place = call_.place});
  }
  environment_.documents.insert(factors->document);
  std::vector<Value> records;
  for (std::size_t i = 0; i < factors->rows.size(); ++i) {
    std::vector<Value> record = row_record(*factors, factors->rows[i], frame_).elements();
    const auto* rank = i < elements.size() ? std::get_if<Value>(&elements[i].given) : nullptr;
    const std::string name = spec.name + "[" + factors->rows[i].key + "]";
    record.push_back(rank != nullptr ? *rank
                                     : missing_value({.what = {"missing-rank", {name}},
                                                      .remedy = Message{"supply-input", {name}},
                                                      .place = call_.place}));
    records.push_back(elements_value(std::move(record)));
  }
  return elements_value(std::move(records));
}

Value Schedule::nested_total(const MethodCall& call, std::size_t input) {
  const Method* method =
      environment_.library.method(call.document, call.method, environment_.date.norms);
  if (method == nullptr || !method->usable) {
    return missing_value({.what = {"missing-method", {call.method}}, .place = call.place});
  }
  nested_.push_back({input, std::make_unique<Schedule>(*method, call, environment_, this)});
  return nested_.back().schedule->total();
}

bool Schedule::is_computed(std::size_t index) const {
  return std::any_of(cells_[index].begin(), cells_[index].end(),
                     [](const Cell& cell) { return cell.value.has_value(); });
}

const GivenRow* Schedule::given(std::size_t index) const {
  for (const GivenRow& stated : call_.given) {
    if (stated.row == method_.rows[index].id) return &stated;
  }
  return nullptr;
}

const Trace* Schedule::trace(std::size_t index, int column) const {
  return cells_[index][std::size_t(column)].trace.get();
}

}  // namespace dutoan
