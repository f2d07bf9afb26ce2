#include "formula/check.hpp"
#include "formula/evaluate.hpp"
#include "formula/parse.hpp"
#include "formula/spell.hpp"
#include "targets.hpp"
#include "world.hpp"

#include <array>
#include <variant>

using namespace dutoan;

namespace fuzz {

namespace {

using Origin = NameReference::Origin;

Cell cell_of(const Number& number) {
  return {.content = number, .evidence = Evidence::secondary};
}

std::array<Table, 3> small_tables() {
  Table weight{.document = "d", .name = "weight", .kind = TableKind::keyed};
  for (const auto& [key, value] : {std::pair("simple", 5), std::pair("average", 10)}) {
    weight.row_of_key.emplace(key, weight.rows.size());
    weight.rows.push_back({.key = key, .cells = {cell_of(value)}});
  }
  weight.rows.push_back({.key = "none", .cells = {{.missing = "chưa đọc được"}}});
  weight.row_of_key.emplace("none", 2);
  Table steps{.document = "d", .name = "steps", .kind = TableKind::ladder};
  steps.rows = {{.cells = {cell_of(48)}}, {.bound = 1, .cells = {cell_of(32)}}};
  Table rate{.document = "d", .name = "rate", .kind = TableKind::brackets};
  rate.rows = {{.bound = 10, .cells = {cell_of(2)}}, {.bound = 20, .cells = {cell_of(1)}}};
  return {weight, steps, rate};
}

/// Names of every type; half of the inputs are missing.
class World {
 public:
  World() {
    const Type record = record_type({"count", "key"}, {number_type(), text_type()});
    add("a", number_type(), Number(6));
    add("b", number_type(), Number(1, 3));
    add("s", text_type(), std::string("chữ"));
    add("y", yes_no_type(), true);
    add("d", date_type(), *Date::parse("2024-02-29"));
    add("m", number_type(), std::monostate());
    add("p", yes_no_type(), std::monostate());
    const Value simple =
        elements_value({{Number(2), Evidence::user}, {std::string("simple"), Evidence::user}});
    const Value other =
        elements_value({{Number(-3), Evidence::user}, {std::string("average"), Evidence::user}});
    add("list", list_of(record), elements_value({simple, other}).content);
    add("rest", list_of(record), elements_value({}).content);
    add("lines", {.kind = Kind::lines}, EstimateLines());
    scope.names["r"] = {{Origin::row, 0}, {}};
    for (std::uint32_t i = 0; i < tables_.size(); ++i)
      scope.names[tables_[i].name] = {{Origin::table, i}, type_of(tables_[i])};
    scope.names["price_of"] = {{Origin::prices}, {}};
    scope.row_type = [](std::uint32_t) { return number_type(); };
    set_frame();
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  Scope scope;
  Frame frame;
  std::vector<FormulaFault> faults;

 private:
  void add(const char* name, const Type& type, Value::Content content) {
    scope.names[name] = {{Origin::input, std::uint32_t(inputs_.size())}, type};
    inputs_.push_back(std::holds_alternative<std::monostate>(content)
                          ? missing_value({.what = {"missing-input", {std::string(name)}}})
                          : Value(std::move(content), Evidence::user));
  }

  void set_frame() {
    frame.row = [](std::uint32_t, int) { return Value(Number(12), Evidence::primary); };
    frame.input = [this](std::uint32_t input) { return inputs_[input]; };
    frame.table = [this](std::uint32_t table, std::optional<Date>) { return &tables_[table]; };
    frame.table_name = [this](std::uint32_t table) { return tables_[table].name; };
    frame.price = [](const std::string& resource) {
      return ResourcePrice{missing_value({.what = {"missing-input", {resource}}})};
    };
    frame.in_force = [](const std::string&, Date date) {
      return Value(date.year() >= 2020, Evidence::primary);
    };
    frame.lines = groups_;
    frame.line_amount = [](std::size_t group) {
      return Value(Number(std::int64_t(group) * 100), Evidence::user);
    };
    frame.is_holiday = [](Date date) { return date.day() == 1; };
    frame.faults = &faults;
  }

  std::array<Table, 3> tables_ = small_tables();
  std::vector<Value> inputs_;
  std::vector<LineGroup> groups_ = {{"A", "a", "hardware", 2}, {"B", "", "fee", 1}};
};

}  // namespace

void formula(std::string_view bytes) {
  static World world;
  const std::string text(bytes);
  auto parsed = parse_formula(text);
  if (const auto* fault = std::get_if<FormulaFault>(&parsed)) {
    require(fault->offset + fault->length <= text.size(), "a fault lies within the formula");
    return;
  }
  auto& expression = std::get<Expression>(parsed);
  require(expression.text == text, "an expression keeps its text");
  std::vector<FormulaFault> faults;
  (void)check_formula(expression, world.scope, faults);
  for (const FormulaFault& fault : faults)
    require(fault.offset + fault.length <= text.size(), "a fault of a type lies within it");
  const SpellStyle style{
      .number = [](const Number& number) { return exact_text(number); },
      .value = [](const Value& value) { return value.is_missing() ? "?" : "v"; }};
  (void)spell(expression.root, style);
  if (!faults.empty()) return;
  world.faults.clear();
  Trace trace;
  const Value recorded = evaluate(expression, world.frame, &trace);
  const Value value = evaluate(expression, world.frame, nullptr);
  require(recorded.is_missing() == value.is_missing(), "recording changes no value");
  (void)spell_values(trace, style);
}

}  // namespace fuzz
