// A method at work: its rows computed on demand, each once per column.
//
// A total may stand above its parts; a row nobody needs is not computed; a row that needs itself is
// a fault that names the ring. Inputs may be rows of the enclosing estimate or methods of their
// own, which are computed when they are asked for, too.
#pragma once

#include "estimate/environment.hpp"
#include "formula/evaluate.hpp"
#include "formula/frame.hpp"
#include "norms/method.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

class Schedule;

/// The sums of an estimate's lines, for methods that are computed over lines.
struct LineSource {
  std::span<const LineGroup> groups;
  std::function<Value(std::size_t group, int column)> amount;
};

class Schedule {
 public:
  /// `enclosing` is the estimate this one is nested in, or null. All of them must outlive it.
  Schedule(const Method& method, const MethodCall& call, Environment& environment,
           Schedule* enclosing);
  /// It keeps the call by reference.
  Schedule(const Method& method, MethodCall&& call, Environment& environment,
           Schedule* enclosing) = delete;
  Schedule(const Schedule&) = delete;
  Schedule& operator=(const Schedule&) = delete;

  void set_lines(LineSource lines) { lines_ = std::move(lines); }

  [[nodiscard]] const Method& method() const { return method_; }
  [[nodiscard]] const MethodCall& call() const { return call_; }
  /// The row the figure is taken from: the one the call names, else the method's total.
  [[nodiscard]] std::size_t total_row() const;
  /// The figure itself, in the column of what is paid in the end.
  Value total();
  Value row(std::size_t index, int column);
  /// By name, as `{row: base_b.before_tax}` asks for it.
  Value row(const RowReference& reference);
  struct CellIndex {
    std::size_t row = 0;
    int column = 0;
  };
  /// What such a name means; nothing where there is no such row or column.
  [[nodiscard]] std::optional<CellIndex> find(const RowReference& reference) const;
  Value input(std::size_t index);

  [[nodiscard]] bool is_computed(std::size_t index) const;
  [[nodiscard]] bool is_computed(std::size_t index, int column) const {
    return cells_[index][std::size_t(column)].value.has_value();
  }
  /// The value of a row that has been computed, and of an input that has been asked for.
  [[nodiscard]] const Value& value(std::size_t index, int column) const {
    return *cells_[index][std::size_t(column)].value;
  }
  [[nodiscard]] const Value& input_value(std::size_t index) const { return *inputs_[index]; }
  /// The statement of a row that was given, or null.
  [[nodiscard]] const GivenRow* given(std::size_t index) const;
  /// How a row came about; null unless it was recorded.
  [[nodiscard]] const Trace* trace(std::size_t index, int column) const;
  /// An input that is a method of its own, once it has been asked for.
  struct Nested {
    std::size_t input = 0;
    std::unique_ptr<Schedule> schedule;
  };
  [[nodiscard]] const std::vector<Nested>& nested() const { return nested_; }

 private:
  struct Cell {
    std::optional<Value> value;
    bool in_progress = false;
    std::unique_ptr<Trace> trace;
  };

  Value compute(std::size_t index, int column, Trace* trace);
  Value finished(const RowSpec& row, Value value);
  Value as_printed(const RowSpec& row, Value value) const;
  Value ring(const RowSpec& row);
  Value value_of(const InputValue& input, const InputSpec& spec, std::size_t index);
  Value value_of_elements(const InputValue::Elements& elements, const InputSpec& spec,
                          std::size_t index);
  Value ranks(const InputValue::Elements& elements, const InputSpec& spec);
  Value nested_total(const MethodCall& call, std::size_t input);
  const Table* used(const Table* table);
  const Table* table(std::uint32_t name, std::optional<Date> date);
  ResourcePrice price(const std::string& resource) const;
  Value missing_input(const InputSpec& spec) const;
  Frame make_frame();

  const Method& method_;
  const MethodCall& call_;
  Environment& environment_;
  Schedule* enclosing_;
  LineSource lines_;
  std::vector<std::vector<Cell>> cells_;  ///< by row, then column
  std::vector<std::optional<Value>> inputs_;
  std::map<std::uint32_t, const Table*> tables_;
  std::vector<Nested> nested_;
  std::vector<FormulaFault> faults_;
  std::vector<std::string> unverified_;
  Frame frame_;
};

}  // namespace dutoan
