// For the tests of the expression language: what the names stand for goes in, a line of text comes
// out.
//
//   FormulaFixture f;
//   f.input("a", Given::number(5));
//   f.input("b", Given::missing("b"));
//   f.value("a + 2 * 3")   "11"
//   f.value("a + b")       "at least 5, missing b"
//   f.value("a / 0")       "missing division-by-zero; division-by-zero at 1: a / 0"
//   f.fault("1 < 2 < 3")   "formula-chained < at 7: <"
#pragma once

#include "formula/check.hpp"
#include "formula/evaluate.hpp"
#include "formula/parse.hpp"

#include <deque>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

/// A value together with its type.
struct Given {
  dutoan::Type type;
  dutoan::Value value;

  static Given number(dutoan::Number number,
                      dutoan::Evidence evidence = dutoan::Evidence::primary) {
    return {dutoan::number_type(), {std::move(number), evidence}};
  }

  static Given text(std::string text, dutoan::Evidence evidence = dutoan::Evidence::primary) {
    return {dutoan::text_type(), {std::move(text), evidence}};
  }

  static Given yes_no(bool yes, dutoan::Evidence evidence = dutoan::Evidence::primary) {
    return {dutoan::yes_no_type(), {yes, evidence}};
  }

  static Given date(std::string_view day) {
    return {dutoan::date_type(), {dutoan::Date::parse(day).value(), dutoan::Evidence::primary}};
  }

  static Given missing(std::string cause, dutoan::Type type = dutoan::number_type()) {
    return {std::move(type), dutoan::missing_value({.what = {std::move(cause), {}}})};
  }

  static Given list(const std::vector<Given>& elements) {
    std::vector<dutoan::Value> values;
    for (const Given& element : elements)
      values.push_back(element.value);
    const dutoan::Type type = elements.empty() ? dutoan::Type{} : elements[0].type;
    return {dutoan::list_of(type), dutoan::elements_value(std::move(values))};
  }

  static Given record(const std::vector<std::pair<std::string, Given>>& fields) {
    std::vector<std::string> names;
    std::vector<dutoan::Type> types;
    std::vector<dutoan::Value> values;
    for (const auto& [name, field] : fields) {
      names.push_back(name);
      types.push_back(field.type);
      values.push_back(field.value);
    }
    return {dutoan::record_type(std::move(names), std::move(types)),
            dutoan::elements_value(std::move(values))};
  }

  Given about() && {
    value.marks.about = true;
    return std::move(*this);
  }

  Given at_least() && {
    value.marks.at_least = true;
    return std::move(*this);
  }

  Given illustrative() && {
    value.marks.illustrative = true;
    return std::move(*this);
  }
};

// Tables, of the document "d".

inline dutoan::Cell cell(dutoan::CellContent content,
                         dutoan::Evidence evidence = dutoan::Evidence::primary) {
  return {.content = std::move(content), .evidence = evidence};
}

inline dutoan::Cell missing_cell(std::string why) {
  return {.missing = std::move(why)};
}

inline dutoan::Table keyed(std::string name,
                           const std::vector<std::pair<std::string, dutoan::Cell>>& rows) {
  dutoan::Table table{.document = "d", .name = std::move(name), .kind = dutoan::TableKind::keyed};
  for (const auto& [key, content] : rows) {
    table.row_of_key.emplace(key, table.rows.size());
    table.rows.push_back({.key = key, .cells = {content}});
  }
  return table;
}

inline dutoan::Table columned(
    std::string name, std::vector<std::string> columns, std::vector<dutoan::Kind> kinds,
    const std::vector<std::pair<std::string, std::vector<dutoan::Cell>>>& rows) {
  dutoan::Table table = keyed(std::move(name), {});
  table.columns = std::move(columns);
  table.column_kinds = std::move(kinds);
  for (const auto& [key, cells] : rows) {
    table.row_of_key.emplace(key, table.rows.size());
    table.rows.push_back({.key = key, .cells = cells});
  }
  return table;
}

inline dutoan::TableRow from(dutoan::Number bound, dutoan::Number value) {
  return {.bound = std::move(bound), .cells = {cell(std::move(value))}};
}

inline dutoan::TableRow above(dutoan::Number bound, dutoan::Number value) {
  dutoan::TableRow row = from(std::move(bound), std::move(value));
  row.strict = true;
  return row;
}

inline dutoan::TableRow unbounded(dutoan::Number value) {
  return {.cells = {cell(std::move(value))}};
}

inline dutoan::Table ladder(std::string name, std::vector<dutoan::TableRow> rows) {
  return {.document = "d",
          .name = std::move(name),
          .kind = dutoan::TableKind::ladder,
          .rows = std::move(rows)};
}

inline dutoan::Table brackets(std::string name, std::vector<dutoan::TableRow> rows) {
  dutoan::Table table = ladder(std::move(name), std::move(rows));
  table.kind = dutoan::TableKind::brackets;
  return table;
}

inline dutoan::Table single(std::string name, dutoan::Cell content) {
  return {.document = "d", .name = std::move(name), .rows = {{.cells = {std::move(content)}}}};
}

// Values and faults as text.

inline std::string plain(const dutoan::Message& message) {
  std::string text = dutoan::sort_key(message);
  for (char& c : text)
    c = c == '\x1f' ? ' ' : c;
  return text;
}

inline std::string causes_of(const dutoan::Value& value) {
  std::vector<std::string> causes;
  for (const dutoan::Cause& cause : value.gap->causes)
    causes.push_back(plain(cause.what));
  return dutoan::joined(causes);
}

inline std::string shown(const dutoan::Value& value) {
  if (value.is_missing()) {
    const dutoan::Number* known = value.known_number();
    if (known == nullptr) return "missing " + causes_of(value);
    return (value.gap->known_has_negative ? "known part " : "at least ") +
           dutoan::exact_text(*known) + ", missing " + causes_of(value);
  }
  if (const auto* number = std::get_if<dutoan::Number>(&value.content)) {
    return dutoan::exact_text(*number);
  }
  if (const auto* text = std::get_if<std::string>(&value.content)) return "\"" + *text + "\"";
  if (const auto* yes = std::get_if<bool>(&value.content)) return *yes ? "yes" : "no";
  if (const auto* date = std::get_if<dutoan::Date>(&value.content)) return dutoan::iso_text(*date);
  if (!std::holds_alternative<dutoan::Value::Elements>(value.content)) return "…";
  std::vector<std::string> elements;
  for (const dutoan::Value& element : value.elements())
    elements.push_back(shown(element));
  return "[" + dutoan::joined(elements) + "]";
}

/// What is wrong, the 1-based byte it starts at, and the bytes it marks.
inline std::string shown(const dutoan::FormulaFault& fault, std::string_view formula) {
  return plain(fault.message) + " at " + std::to_string(fault.offset + 1) + ": " +
         std::string(formula.substr(fault.offset, fault.length));
}

class FormulaFixture {
 public:
  FormulaFixture() {
    frame.row = [this](std::uint32_t row, int column) { return computed_row(row, column); };
    frame.input = [this](std::uint32_t input) { return inputs_[input]; };
    frame.table = [this](std::uint32_t table, std::optional<dutoan::Date> date) {
      return table_at(table, date);
    };
    frame.table_name = [this](std::uint32_t table) { return table_names_[table]; };
    frame.price = [this](const std::string& resource) {
      const auto price = prices_.find(resource);
      return dutoan::ResourcePrice{price == prices_.end()
                                       ? Given::missing("no price of " + resource).value
                                       : price->second.value};
    };
    frame.in_force = [](const std::string& document, dutoan::Date date) {
      if (document == "unlisted") return Given::missing("no document unlisted").value;
      return Given::yes_no(date.year() >= 2020).value;
    };
    frame.line_amount = [this](std::size_t group) { return line_amounts_[group].value; };
    frame.faults = &faults_;
    frame.unverified = &unverified;
    scope.row_type = [this](std::uint32_t row) { return rows_[row].value.type; };
  }
  FormulaFixture(const FormulaFixture&) = delete;
  FormulaFixture& operator=(const FormulaFixture&) = delete;

  void input(const std::string& name, const Given& given) {
    const auto index = std::uint32_t(inputs_.size());
    scope.names[name] = {{dutoan::NameReference::Origin::input, index}, given.type};
    inputs_.push_back(given.value);
  }

  /// A row of the method; of a columned one, `per_column` is what is added in each further column.
  void row(const std::string& name, Given given, const dutoan::Number& per_column = 0) {
    scope.names[name] = {{dutoan::NameReference::Origin::row, std::uint32_t(rows_.size())}, {}};
    rows_.push_back({std::move(given), per_column});
  }

  void table(const dutoan::Table& table) {
    const auto index = std::uint32_t(table_names_.size());
    scope.names[table.name] = {{dutoan::NameReference::Origin::table, index},
                               dutoan::type_of(table)};
    table_names_.push_back(table.name);
    tables_[table.name].push_back({dutoan::Date(), table});
  }

  /// The table as it stands from another date on; `at(name, date)` sees it.
  void later(std::string_view date, const dutoan::Table& table) {
    tables_[table.name].push_back({dutoan::Date::parse(date).value(), table});
  }

  /// A name of a table that no document has in force.
  void no_table(const dutoan::Table& table) {
    this->table(table);
    tables_[table.name].clear();
  }

  void prices(std::map<std::string, Given> prices) {
    prices_ = std::move(prices);
    scope.names["price_of"] = {{dutoan::NameReference::Origin::prices}, {}};
  }

  void lines(std::vector<dutoan::LineGroup> groups, std::vector<Given> amounts) {
    groups_ = std::move(groups);
    line_amounts_ = std::move(amounts);
    frame.lines = groups_;
    Given all{.type = {.kind = dutoan::Kind::lines}};
    all.value.content.emplace<dutoan::EstimateLines>();
    input("lines", all);
  }

  /// The first fault of reading, else all faults of names and types; empty when there is none.
  std::string fault(const std::string& formula) { return compiled(formula).faults; }

  /// The word of the formula's type, or its faults.
  std::string type(const std::string& formula) {
    const Compiled result = compiled(formula);
    if (!result.faults.empty()) return result.faults;
    return std::string(dutoan::kind_word(result.type.kind));
  }

  /// A formula without faults; it lives as long as the fixture, since traces point into it.
  const dutoan::Expression& expression(const std::string& formula) {
    Compiled result = compiled(formula);
    REQUIRE_MESSAGE(result.faults.empty(), formula, ": ", result.faults);
    return kept_.emplace_back(std::move(result.expression));
  }

  dutoan::Value evaluate(const std::string& formula, dutoan::Trace* trace = nullptr) {
    return dutoan::evaluate(expression(formula), frame, trace);
  }

  /// The value as text, followed by the faults that computing it met.
  std::string value(const std::string& formula) {
    faults_.clear();
    std::string text = shown(evaluate(formula));
    for (const dutoan::FormulaFault& fault : faults_)
      text += "; " + shown(fault, formula);
    return text;
  }

  dutoan::Trace trace(const std::string& formula) {
    dutoan::Trace result;
    (void)evaluate(formula, &result);
    return result;
  }

  dutoan::Frame frame;
  dutoan::Scope scope;
  std::vector<std::string> unverified;     ///< values of class memory that were used
  std::vector<std::string> rows_computed;  ///< rows in the order they were asked for

 private:
  struct Compiled {
    dutoan::Expression expression;
    dutoan::Type type;
    std::string faults;
  };

  struct Row {
    Given value;
    dutoan::Number per_column;
  };

  struct Version {
    dutoan::Date from;
    dutoan::Table table;
  };

  Compiled compiled(const std::string& formula) {
    Compiled result;
    auto parsed = dutoan::parse_formula(formula);
    if (const auto* fault = std::get_if<dutoan::FormulaFault>(&parsed)) {
      result.faults = shown(*fault, formula);
      return result;
    }
    result.expression = std::get<dutoan::Expression>(std::move(parsed));
    std::vector<dutoan::FormulaFault> faults;
    result.type = dutoan::check_formula(result.expression, scope, faults);
    for (const dutoan::FormulaFault& fault : faults) {
      result.faults += (result.faults.empty() ? "" : "; ") + shown(fault, formula);
    }
    return result;
  }

  dutoan::Value computed_row(std::uint32_t index, int column) {
    for (const auto& [name, meaning] : scope.names) {
      const bool is_it = meaning.reference.origin == dutoan::NameReference::Origin::row &&
                         meaning.reference.index == index;
      if (is_it) rows_computed.push_back(name);
    }
    const Row& row = rows_[index];
    if (column == 0) return row.value.value;
    const dutoan::Value more(row.per_column * dutoan::Number(column), dutoan::Evidence::primary);
    return dutoan::add(row.value.value, more);
  }

  const dutoan::Table* table_at(std::uint32_t index, std::optional<dutoan::Date> date) {
    const dutoan::Table* found = nullptr;
    for (const Version& version : tables_[table_names_[index]]) {
      const bool reached = date ? version.from <= *date : found == nullptr;
      if (reached) found = &version.table;
    }
    return found;
  }

  std::vector<dutoan::Value> inputs_;
  std::vector<Row> rows_;
  std::vector<std::string> table_names_;
  std::map<std::string, std::deque<Version>> tables_;
  std::map<std::string, Given> prices_;
  std::vector<dutoan::LineGroup> groups_;
  std::vector<Given> line_amounts_;
  std::vector<dutoan::FormulaFault> faults_;
  std::deque<dutoan::Expression> kept_;
};
