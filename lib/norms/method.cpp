#include "norms/method.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

void collect_names(const Node& node, std::set<std::string>& names) {
  if (node.op == Operator::name) names.insert(node.text);
  for (const Node& operand : node.operands)
    collect_names(operand, names);
}

Type ranks_type(const InputSpec& input, const TableTypes& tables) {
  const auto found = tables.find(input.table);
  if (found == tables.end() || found->second.kind != Kind::table) return list_of({});
  std::vector<std::string> names = found->second.shape->names;
  std::vector<Type> types = found->second.shape->types;
  for (const auto& [name, type] :
       {std::pair("key", text_type()), std::pair("rank", number_type())}) {
    names.emplace_back(name);
    types.push_back(type);
  }
  return list_of(record_type(std::move(names), std::move(types)));
}

class Compiler {
 public:
  Compiler(Method& method, const TableTypes& tables, Diagnostics& diagnostics)
      : method_(method), diagnostics_(diagnostics), state_(method.rows.size(), State::untouched) {
    for (std::uint32_t i = 0; i < method.rows.size(); ++i) {
      add(method.rows[i].id, {NameReference::Origin::row, i}, {}, method.rows[i].place);
    }
    for (std::uint32_t i = 0; i < method.inputs.size(); ++i) {
      const InputSpec& input = method.inputs[i];
      add(input.name, {NameReference::Origin::input, i}, type_of(input, tables), input.place);
    }
    for (const auto& [name, type] : tables) {
      const auto index = std::uint32_t(method.table_names.size());
      method.table_names.push_back(name);
      add(name, {NameReference::Origin::table, index}, type, method.place);
    }
    add("price_of", {NameReference::Origin::prices}, {}, method.place);
    scope_.columns = method.columns;
    scope_.row_type = [this](std::uint32_t row) { return type_of_row(row); };
  }

  void run() {
    if (method_.rows.empty()) return;  // the reader has said so
    for (std::uint32_t i = 0; i < method_.rows.size(); ++i)
      type_of_row(i);
    const RowSpec& total = method_.rows[method_.total];
    if (!fits(total.type, number_type())) {
      diagnostics_.error({"method-total-type", {total.id}}, locate(total.formula_place));
      method_.usable = false;
    }
  }

 private:
  enum class State : std::uint8_t { untouched, in_progress, done };

  void add(const std::string& name, NameReference reference, Type type, const Place& place) {
    const bool is_new = scope_.names.emplace(name, Scope::Name{reference, std::move(type)}).second;
    if (is_new) return;
    diagnostics_.error({"method-name-twice", {name}}, locate(place));
    method_.usable = false;
  }

  /// A row that is being typed already takes part in a ring; the run reports it where it matters
  /// (another column, or a branch not taken, is no ring).
  Type type_of_row(std::uint32_t index) {
    RowSpec& row = method_.rows[index];
    if (state_[index] == State::done) return row.type;
    if (state_[index] == State::in_progress) return number_type();
    state_[index] = State::in_progress;
    std::vector<FormulaFault> faults;
    row.type = check_formula(row.formula, scope_, faults);
    state_[index] = State::done;
    for (FormulaFault& fault : faults) {
      diagnostics_.error(std::move(fault.message),
                         locate(row.place_of(fault.offset, fault.length)));
      method_.usable = false;
    }
    return row.type;
  }

  Method& method_;
  Diagnostics& diagnostics_;
  Scope scope_;
  std::vector<State> state_;
};

/// Whether the node adds rows and nothing else; they are put into `rows`.
bool adds_rows(const Method& method, const Node& node, std::vector<std::size_t>& rows) {
  if (node.op == Operator::add) {
    return adds_rows(method, node.operands[0], rows) && adds_rows(method, node.operands[1], rows);
  }
  const bool is_row = node.op == Operator::name && node.name.origin == NameReference::Origin::row &&
                      node.name.column < 0;
  if (!is_row || !method.rows[node.name.index].in_dong()) return false;
  rows.push_back(node.name.index);
  return true;
}

}  // namespace

bool counts_dong(std::string_view unit) {
  return unit.starts_with("đồng");
}

std::optional<std::size_t> Method::row_of(std::string_view row_id) const {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const RowSpec& row) { return row.id == row_id; });
  if (found == rows.end()) return std::nullopt;
  return std::size_t(found - rows.begin());
}

std::optional<std::size_t> Method::input_of(std::string_view name) const {
  const auto found = std::find_if(inputs.begin(), inputs.end(),
                                  [&](const InputSpec& input) { return input.name == name; });
  if (found == inputs.end()) return std::nullopt;
  return std::size_t(found - inputs.begin());
}

std::vector<std::string> names_in(const Method& method) {
  std::set<std::string> names;
  for (const RowSpec& row : method.rows)
    collect_names(row.formula.root, names);
  for (const InputSpec& input : method.inputs) {
    names.insert(input.table);
    for (const InputSpec& field : input.fields)
      names.insert(field.table);
  }
  names.erase("");
  return {names.begin(), names.end()};
}

Type type_of(const InputSpec& input, const TableTypes& tables) {
  switch (input.kind) {
    case InputKind::number:
    case InputKind::count:
    case InputKind::rate: return number_type();
    case InputKind::text:
    case InputKind::choice:
    case InputKind::key_of: return text_type();
    case InputKind::yes_no: return yes_no_type();
    case InputKind::date: return date_type();
    case InputKind::numbers: return list_of(number_type());
    case InputKind::ranks: return ranks_type(input, tables);
    case InputKind::lines: return {.kind = Kind::lines};
    case InputKind::records: break;
  }
  std::vector<std::string> names;
  std::vector<Type> types;
  for (const InputSpec& field : input.fields) {
    names.push_back(field.name);
    types.push_back(type_of(field, tables));
  }
  return list_of(record_type(std::move(names), std::move(types)));
}

void compile(Method& method, const TableTypes& tables, Diagnostics& diagnostics) {
  Compiler(method, tables, diagnostics).run();
}

std::vector<std::size_t> summands_of(const Method& method, std::size_t row) {
  std::vector<std::size_t> rows;
  const RowSpec& sum = method.rows[row];
  const bool is_sum = sum.in_dong() && sum.formula.root.op == Operator::add &&
                      adds_rows(method, sum.formula.root, rows);
  return is_sum ? rows : std::vector<std::size_t>{};
}

}  // namespace dutoan
