#include "formula/expression.hpp"

namespace dutoan {

bool is_exponent(const Number& number) {
  return number.is_integer() && !number.is_negative() && number <= Number(exponent_limit);
}

std::string_view fold_word(Fold fold) {
  switch (fold) {
    case Fold::sum: return "sum";
    case Fold::min: return "min";
    case Fold::max: return "max";
    case Fold::count: return "count";
    case Fold::any: return "any";
    case Fold::all: return "all";
  }
  return "";
}

std::string_view function_word(Function function) {
  switch (function) {
    case Function::min: return "min";
    case Function::max: return "max";
    case Function::abs: return "abs";
    case Function::days: return "days";
    case Function::workdays: return "workdays";
    case Function::add_months: return "add_months";
    case Function::date: return "date";
    case Function::contains: return "contains";
    case Function::at: return "at";
    case Function::in_force: return "in_force";
    case Function::missing: return "missing";
    case Function::known: return "known";
  }
  return "";
}

}  // namespace dutoan
