#include "input/amount_reader.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/map_reader.hpp"
#include "input/plan_format.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

struct Unit {
  std::string_view word;        ///< as papers print it
  std::string_view short_word;  ///< as files write it
  std::int64_t dong;
};

// The last word is part of "triệu đồng", so it is looked for last.
constexpr std::array<Unit, 4> units = {{{"nghìn", "nghin", 1'000},
                                        {"triệu", "trieu", 1'000'000},
                                        {"tỷ", "ty", 1'000'000'000},
                                        {"đồng", "dong", 1}}};

/// Digits in groups of three with points between them, without the points.
std::optional<std::string> ungrouped(std::string_view text) {
  std::string digits;
  bool first = true;
  while (true) {
    const std::size_t point = text.find('.');
    const std::string_view group = text.substr(0, point);
    const bool fits =
        all_digits(group) && (first ? group.size() <= 3 || point == group.npos : group.size() == 3);
    if (!fits) return std::nullopt;
    digits += group;
    if (point == std::string_view::npos) return digits;
    first = false;
    text.remove_prefix(point + 1);
  }
}

/// "4.200 triệu đồng" as a number of units.
std::optional<WrittenAmount> parse_written(std::string_view text) {
  for (const Unit& unit : units) {
    const std::size_t at = text.find(unit.word);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = trimmed(text.substr(at + unit.word.size()));
    const std::string_view number = trimmed(text.substr(0, at));
    const auto value = parse_vietnamese_number(number);
    if (!value || !(rest.empty() || rest == "đồng")) return std::nullopt;
    const std::size_t comma = number.find(',');
    const std::size_t decimals = comma == number.npos ? 0 : number.size() - comma - 1;
    const Integer divisor = boost::multiprecision::pow(Integer(10), unsigned(decimals));
    return WrittenAmount{.dong = *value * Number(unit.dong),
                         .precision = Number(Integer(unit.dong), divisor)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Number> parse_vietnamese_number(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t comma = text.find(',');
  auto digits = ungrouped(text.substr(0, comma));
  if (!digits) return std::nullopt;
  if (comma != std::string_view::npos) {
    const std::string_view decimals = text.substr(comma + 1);
    if (!all_digits(decimals)) return std::nullopt;
    *digits += "." + std::string(decimals);
  }
  const auto parsed = parse_number(*digits);
  const auto* number = std::get_if<NumberText>(&parsed);
  if (number == nullptr) return std::nullopt;
  return negative ? -number->value : number->value;
}

Number dong_per_unit(std::string_view word) {
  const auto found = std::find_if(units.begin(), units.end(),
                                  [&](const Unit& unit) { return unit.short_word == word; });
  return found == units.end() ? Number(1) : Number(found->dong);
}

std::optional<WrittenAmount> read_written_amount(Yaml value, std::string_view key,
                                                 Diagnostics& diagnostics) {
  if (value.is_scalar()) {
    if (auto written = parse_written(composed(value.text()))) return written;
  }
  const auto number = read_money(value, key, diagnostics);
  if (!number) return std::nullopt;
  return WrittenAmount{.dong = *number};
}

std::optional<Number> read_explained_number(Yaml value, std::string_view key, Counted counted,
                                            Diagnostics& diagnostics) {
  if (value.is_map()) {
    const MapReader map(value, explained_number_format, diagnostics);
    value = map.at("value");
  }
  return counted == Counted::in_dong ? read_money(value, key, diagnostics)
                                     : read_quantity(value, key, diagnostics);
}

}  // namespace dutoan
