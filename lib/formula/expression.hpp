// The syntax tree of a formula or a condition.
//
// One small language states the formulas of the methods and the conditions of the checks. From the
// one tree come the type (check.hpp), the value (evaluate.hpp) and the derivation in words
// (spell.hpp). docs/formats.md describes the language for the people who write norms.
#pragma once

#include "base/number.hpp"
#include "formula/type.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class Operator : std::uint8_t {
  none,  ///< an operand that was left out: the condition or the body of a fold
  number,
  text,
  yes_no,
  list,
  name,
  field,
  index,
  negate,
  logical_not,
  power,
  multiply,
  divide,
  add,
  subtract,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,
  not_in,
  logical_and,
  logical_or,
  conditional,
  fold,
  call,
};

/// sum(list where condition: body); the operands of the node are list, condition, body.
enum class Fold : std::uint8_t { sum, min, max, count, any, all };

enum class Function : std::uint8_t {
  min,
  max,
  abs,
  days,
  workdays,
  add_days,
  add_workdays,
  add_months,
  date,
  contains,
  at,
  in_force,
  missing,
  known,
};

/// What a name stands for; filled in by the check.
struct NameReference {
  enum class Origin : std::uint8_t {
    unresolved,
    field,   ///< of the innermost fold; `index` counts its fields
    row,     ///< of the same method
    input,   ///< of the same method
    table,   ///< `index` counts the table names the method uses (Scope::tables)
    prices,  ///< the price books of the task
  };
  Origin origin = Origin::unresolved;
  std::uint32_t index = 0;
  int column = -1;  ///< of a row: a column asked for by name, -1 for the one being computed
};

struct Value;

struct Node {
  Operator op = Operator::none;
  Fold fold = Fold::sum;
  Function function = Function::min;
  std::uint32_t offset = 0;  ///< in the formula's text
  std::uint32_t length = 0;
  int height = 0;    ///< levels of operands below
  Number number;     ///< of a literal; yes is 1, no is 0
  std::string text;  ///< the name, the field, or the text literal
  NameReference name;
  std::vector<std::string> fields;  ///< of a fold: the fields of its elements, set by the check
  bool plain = false;  ///< of a fold: its elements are no records but have `value` and `position`
  /// What the value must be where only the run can tell, set by the check: a table may have another
  /// shape at another date, and one known by its name only may be anything.
  Type type;
  std::vector<Node> operands;
  /// Of a list of literals: its value, made by the check, so that no run makes it again.
  std::shared_ptr<const Value> literals;
};

struct Expression {
  std::string text;
  Node root;
};

/// Exponents are whole numbers from 0 to this.
inline constexpr int exponent_limit = 1000;
[[nodiscard]] bool is_exponent(const Number& number);

/// The words of the language.
[[nodiscard]] std::string_view fold_word(Fold fold);
[[nodiscard]] std::string_view function_word(Function function);
[[nodiscard]] std::optional<Fold> fold_named(std::string_view word);
[[nodiscard]] std::optional<Function> function_named(std::string_view word);
[[nodiscard]] std::vector<std::string> function_words();

}  // namespace dutoan
