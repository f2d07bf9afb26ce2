#include "verify/second_call.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

std::optional<int> small_whole(const SecondValue& value) {
  const std::string text = second_text(second_number(value.number().value_or(FixedPoint{})));
  int whole = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return whole;
}

SecondValue day_value(const std::optional<Date>& day) {
  return day ? SecondValue{iso_text(*day)} : second_missing();
}

/// Weekdays after the first day up to and including the second; below 0 where they are swapped.
int weekdays(Date from, Date to) {
  if (to < from) return -weekdays(to, from);
  const int days = to.serial() - from.serial();
  int count = days / 7 * 5;
  for (Date day = from.plus_days(days / 7 * 7); day < to;) {
    day = day.plus_days(1);
    if (!day.is_weekend()) ++count;
  }
  return count;
}

std::optional<Date> weekdays_later(Date day, int count) {
  for (; count > 0; --count) {
    do
      day = day.plus_days(1);
    while (day.is_weekend());
  }
  return day;
}

SecondValue of_dates(std::string_view function, Date day, const SecondValue& other) {
  if (function == "days" || function == "workdays") {
    const auto to = Date::parse(other.text());
    if (!to) return second_missing();
    const int count = function == "days" ? to->serial() - day.serial() : weekdays(day, *to);
    return second_number(fixed_point(count));
  }
  const auto count = small_whole(other);
  if (!count) return second_missing();
  if (function == "add_days") return day_value(day.plus_days(*count));
  if (function == "add_months") return day_value(day.plus_months(*count));
  return day_value(weekdays_later(day, *count));
}

SecondValue made_date(const std::vector<SecondValue>& operands) {
  if (operands.size() == 1) return day_value(Date::parse(operands[0].text()));
  const auto year = small_whole(operands[0]);
  const auto month = small_whole(operands[1]);
  const auto day = small_whole(operands[2]);
  if (!year || !month || !day) return second_missing();
  return day_value(Date::from_ymd(*year, *month, *day));
}

}  // namespace

SecondValue smaller_again(const SecondValue& a, const SecondValue& b, bool smaller) {
  if (a.is_missing() || b.is_missing()) return second_missing();
  return (compare(a, b) <= 0) == smaller ? a : b;
}

std::optional<SecondValue> call_again(std::string_view function,
                                      const std::vector<SecondValue>& operands) {
  if (function == "min" || function == "max") {
    SecondValue result = operands.at(0);
    for (std::size_t i = 1; i < operands.size(); ++i)
      result = smaller_again(result, operands[i], function == "min");
    return result;
  }
  if (function == "missing") return SecondValue{operands.at(0).is_missing()};
  const bool unknown = std::any_of(operands.begin(), operands.end(),
                                   [](const SecondValue& one) { return one.is_missing(); });
  if (unknown) return second_missing();
  if (function == "in_force" || function == "at") return std::nullopt;
  if (function == "abs") {
    const auto number = operands.at(0).number();
    if (!number) return second_missing();
    return second_number(is_negative(*number) ? FixedPoint{} - *number : *number);
  }
  if (function == "contains") {
    const std::string text = folded(operands.at(0).text());
    return SecondValue{text.find(folded(operands.at(1).text())) != std::string::npos};
  }
  if (function == "date") return made_date(operands);
  const auto day = Date::parse(operands.at(0).text());
  return day ? of_dates(function, *day, operands.at(1)) : second_missing();
}

}  // namespace dutoan
