#include "formula/call.hpp"

#include "base/text.hpp"

namespace dutoan {

namespace {

bool fits_int(const Number& number) {
  return number.is_integer() && abs(number) < Number(1'000'000);
}

int to_int(const Number& number) {
  return number.numerator().convert_to<int>();
}

/// Nothing where the months are no whole number or lead out of the calendar (years 1 to 9999).
std::optional<Date> months_later(Date date, const Number& months) {
  if (!fits_int(months)) return std::nullopt;
  const int month = date.year() * 12 + date.month() - 1 + to_int(months);
  if (month < 12 || month >= 10'000 * 12) return std::nullopt;
  return date.plus_months(to_int(months));
}

std::optional<Date> date_of(std::span<const Value> operands) {
  if (operands.size() == 1) return Date::parse(operands[0].text());
  for (const Value& operand : operands) {
    if (!fits_int(operand.number())) return std::nullopt;
  }
  return Date::from_ymd(to_int(operands[0].number()), to_int(operands[1].number()),
                        to_int(operands[2].number()));
}

std::optional<Date> days_later(Date date, const Number& days) {
  if (!fits_int(days)) return std::nullopt;
  const std::int64_t serial = std::int64_t(date.serial()) + to_int(days);
  const auto first = Date::from_ymd(1, 1, 1);
  const auto last = Date::from_ymd(9999, 12, 31);
  if (serial < first->serial() || serial > last->serial()) return std::nullopt;
  return date.plus_days(to_int(days));
}

/// The day so many working days later, as `workdays_between` counts them.
std::optional<Date> workdays_later(Date date, const Number& count,
                                   const std::function<bool(Date)>& is_holiday) {
  constexpr int most = 10'000;
  if (!fits_int(count) || count.is_negative() || to_int(count) > most) return std::nullopt;
  for (int left = to_int(count); left > 0;) {
    if (date.year() > 9'990) return std::nullopt;
    date = date.plus_days(1);
    if (!date.is_weekend() && !(is_holiday && is_holiday(date))) --left;
  }
  return date;
}

/// The function of known operands.
std::optional<Value::Content> known_call(Function function, std::span<const Value> operands,
                                         const Frame& frame) {
  switch (function) {
    case Function::abs: return abs(operands[0].number());
    case Function::days: return Number(operands[1].date().serial() - operands[0].date().serial());
    case Function::workdays:
      return Number(workdays_between(operands[0].date(), operands[1].date(), frame.is_holiday));
    case Function::contains:
      return folded(operands[0].text()).find(folded(operands[1].text())) != std::string::npos;
    default: break;
  }
  std::optional<Date> date;
  if (function == Function::add_months) {
    date = months_later(operands[0].date(), operands[1].number());
  } else if (function == Function::add_days) {
    date = days_later(operands[0].date(), operands[1].number());
  } else if (function == Function::add_workdays) {
    date = workdays_later(operands[0].date(), operands[1].number(), frame.is_holiday);
  } else {
    date = date_of(operands);
  }
  if (date) return *date;
  return std::nullopt;
}

}  // namespace

Signature signature_of(Function function) {
  switch (function) {
    case Function::abs: return {{number_type()}, number_type()};
    case Function::days:
    case Function::workdays: return {{date_type(), date_type()}, number_type()};
    case Function::add_days:
    case Function::add_workdays:
    case Function::add_months: return {{date_type(), number_type()}, date_type()};
    case Function::contains: return {{text_type(), text_type()}, yes_no_type()};
    case Function::in_force: return {{text_type(), date_type()}, yes_no_type()};
    case Function::missing: return {{Type{}}, yes_no_type()};
    default: return {};
  }
}

Value extreme(bool smaller, const Value& a, const Value& b) {
  const Value* const operands[] = {&a, &b};
  if (a.is_missing() || b.is_missing()) return missing_of(operands);
  const bool first = smaller ? a.number() <= b.number() : a.number() >= b.number();
  return derived_from(Value((first ? a : b).content, Evidence::primary), operands);
}

int workdays_between(Date a, Date b, const std::function<bool(Date)>& is_holiday) {
  if (b < a) return -workdays_between(b, a, is_holiday);
  int count = 0;
  for (Date day = a.plus_days(1); day <= b; day = day.plus_days(1)) {
    if (!day.is_weekend() && !(is_holiday && is_holiday(day))) ++count;
  }
  return count;
}

std::optional<Value> call_function(Function function, std::span<const Value> operands,
                                   const Frame& frame) {
  if (function == Function::min || function == Function::max) {
    Value result = operands[0];
    for (const Value& operand : operands.subspan(1)) {
      result = extreme(function == Function::min, result, operand);
    }
    return result;
  }
  std::vector<const Value*> all;
  bool missing = false;
  for (const Value& operand : operands) {
    all.push_back(&operand);
    missing = missing || operand.is_missing();
  }
  if (missing) return missing_of(all);
  if (function == Function::in_force) {
    return derived_from(frame.in_force(operands[0].text(), operands[1].date()), all);
  }
  const std::optional<Value::Content> content = known_call(function, operands, frame);
  if (!content) return std::nullopt;
  return derived_from(Value(*content, Evidence::primary), all);
}

}  // namespace dutoan
