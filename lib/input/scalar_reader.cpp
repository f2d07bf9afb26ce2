#include "input/scalar_reader.hpp"

#include "base/money.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace dutoan {

namespace {

/// The text of a scalar, or nothing: it is empty, or something else stands there.
std::optional<std::string_view> scalar(Yaml value, std::string_view key, std::string_view wanted,
                                       Diagnostics& diagnostics) {
  if (value.is_empty()) return std::nullopt;
  if (value.is_scalar()) return value.text();
  diagnostics.error({"value-type", {std::string(key), std::string(wanted)}}, locate(value.place()));
  return std::nullopt;
}

/// A number that can be meant in one way or two, as it should be written.
Message meant(const std::string& text, NumberFault fault, const std::vector<std::string>& numbers) {
  if (numbers.size() == 2) return {"number-comma", {text, numbers[0], numbers[1]}};
  if (fault == NumberFault::grouped) return {"number-grouped", {text, numbers[0]}};
  if (fault == NumberFault::leading_zero) return {"number-leading-zero", {text, numbers[0]}};
  return {"number-separators", {text, numbers[0]}};
}

void report_number(Yaml value, std::string_view key, NumberFault fault, Diagnostics& diagnostics) {
  diagnostics.error(number_message(key, trimmed(value.text()), fault), locate(value.place()));
}

/// The number of a scalar; quotes make no difference.
std::optional<NumberText> number_text(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto text = scalar(value, key, "number", diagnostics);
  if (!text) return std::nullopt;
  const auto parsed = parse_number(trimmed(*text));
  if (const auto* number = std::get_if<NumberText>(&parsed)) return *number;
  report_number(value, key, std::get<NumberFault>(parsed), diagnostics);
  return std::nullopt;
}

bool reports_grouping(Yaml value, Diagnostics& diagnostics) {
  const std::string_view text = trimmed(value.text());
  if (!may_be_grouped(text)) return false;
  diagnostics.error(two_readings(text), locate(value.place()));
  return true;
}

/// The value that stands before a key of a map.
Yaml value_before(Yaml map, Yaml key) {
  Yaml before;
  for (const auto& [name, value] : map.entries()) {
    if (name.place().offset == key.place().offset) return before;
    before = value;
  }
  return {};
}

}  // namespace

Message number_message(std::string_view key, std::string_view written, NumberFault fault) {
  const std::string text(written);
  const bool separated = fault == NumberFault::comma || fault == NumberFault::grouped ||
                         fault == NumberFault::leading_zero;
  const auto numbers = separated ? intended_numbers(text) : std::vector<std::string>{};
  Message message = {"number-malformed", {std::string(key), text}};
  if (fault == NumberFault::too_long) message = {"number-long", {text}};
  if (!numbers.empty()) message = meant(text, fault, numbers);
  return message;
}

bool reports_split_number(Yaml map, Yaml key, Diagnostics& diagnostics) {
  const Yaml value = value_before(map, key);
  if (!value.is_scalar() || !all_digits(value.text()) || !all_digits(key.text())) return false;
  Place whole = value.place();
  if (whole.offset + whole.length + 1 != key.place().offset) return false;
  whole.length += 1 + key.place().length;
  const std::string text = std::string(value.text()) + "," + std::string(key.text());
  const auto numbers = intended_numbers(text);
  if (numbers.empty()) return false;
  diagnostics.error(meant(text, NumberFault::comma, numbers), locate(whole));
  return true;
}

std::optional<std::string> read_text(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto text = scalar(value, key, "text", diagnostics);
  if (!text) return std::nullopt;
  return std::string(*text);
}

std::optional<std::string> read_code(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  auto text = read_text(value, key, diagnostics);
  if (!text || value.is_quoted()) return text;
  if (!looks_like_number(*text)) return text;
  diagnostics.error({"code-unquoted", {std::string(key), *text}}, locate(value.place()));
  return std::nullopt;
}

std::optional<bool> read_yes_no(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto text = scalar(value, key, "yes_no", diagnostics);
  if (!text) return std::nullopt;
  if (*text == "yes" || *text == "true") return true;
  if (*text == "no" || *text == "false") return false;
  diagnostics.error({"yes-no", {std::string(key), std::string(*text)}}, locate(value.place()));
  return std::nullopt;
}

std::optional<Date> read_date(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto text = scalar(value, key, "date", diagnostics);
  if (!text) return std::nullopt;
  if (const auto date = Date::parse(*text)) return date;
  diagnostics.error({"date-invalid", {std::string(key), std::string(*text)}},
                    locate(value.place()));
  return std::nullopt;
}

std::optional<Number> read_number(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto number = number_text(value, key, diagnostics);
  if (!number) return std::nullopt;
  return number->value;
}

std::optional<Number> read_quantity(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto number = number_text(value, key, diagnostics);
  if (!number || reports_grouping(value, diagnostics)) return std::nullopt;
  return number->value;
}

std::optional<Number> read_fraction(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  if (value.is_scalar()) {
    const auto parsed = parse_fraction(trimmed(value.text()));
    if (const auto* number = std::get_if<NumberText>(&parsed)) return number->value;
  }
  return read_number(value, key, diagnostics);
}

std::optional<Number> read_money(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto number = number_text(value, key, diagnostics);
  if (!number || reports_grouping(value, diagnostics)) return std::nullopt;
  if (number->percent) {
    report_number(value, key, NumberFault::malformed, diagnostics);
    return std::nullopt;
  }
  if (!try_money(number->value)) {
    diagnostics.error({"money-too-large", {std::string(key)}}, locate(value.place()));
    return std::nullopt;
  }
  return number->value;
}

std::optional<Number> read_count(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto number = number_text(value, key, diagnostics);
  if (!number || reports_grouping(value, diagnostics)) return std::nullopt;
  if (number->value.is_integer() && !number->value.is_negative() && !number->percent) {
    return number->value;
  }
  diagnostics.error({"count-whole", {std::string(key), std::string(value.text())}},
                    locate(value.place()));
  return std::nullopt;
}

std::optional<int> read_year(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto count = read_count(value, key, diagnostics);
  if (!count) return std::nullopt;
  if (*count >= Number(1000) && *count <= Number(9999)) return count->numerator().convert_to<int>();
  diagnostics.error({"year-range", {std::string(key), std::string(value.text())}},
                    locate(value.place()));
  return std::nullopt;
}

std::optional<Number> read_rate(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const auto number = number_text(value, key, diagnostics);
  if (!number) return std::nullopt;
  if (number->percent || number->value.is_zero()) return number->value;
  diagnostics.error(rate_without_percent(key, trimmed(value.text()), number->value),
                    locate(value.place()));
  return std::nullopt;
}

std::optional<Number> read_share(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  const bool fraction = value.is_scalar() && value.text().find('/') != std::string_view::npos;
  const auto share =
      fraction ? read_fraction(value, key, diagnostics) : read_rate(value, key, diagnostics);
  return share && is_part(*share, value, key, diagnostics) ? share : std::nullopt;
}

bool is_part(const Number& rate, Yaml value, std::string_view key, Diagnostics& diagnostics) {
  if (is_part(rate)) return true;
  diagnostics.error({"rate-range", {std::string(key), std::string(value.text())}},
                    locate(value.place()));
  return false;
}

bool is_part(const Number& rate) {
  return !rate.is_negative() && rate <= Number(1);
}

std::optional<std::string> read_choice(Yaml value, std::string_view key,
                                       std::span<const std::string_view> choices,
                                       Diagnostics& diagnostics) {
  auto text = read_text(value, key, diagnostics);
  if (!text || std::find(choices.begin(), choices.end(), *text) != choices.end()) return text;
  const std::vector<std::string> known(choices.begin(), choices.end());
  Diagnostic& error =
      diagnostics.error({"choice-unknown", {std::string(key), *text}}, locate(value.place()));
  error.hints = choice_hints(*text, known);
  return std::nullopt;
}

bool is_known_format(Yaml format, Diagnostics& diagnostics) {
  constexpr int format_version = 1;
  const auto version = read_number(format, "format", diagnostics);
  if (!version || *version == Number(format_version)) return version.has_value();
  diagnostics.error({"format-version", {*version, Number(format_version)}}, locate(format.place()));
  return false;
}

}  // namespace dutoan
