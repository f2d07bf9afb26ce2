#include "input/price_list_unit.hpp"

#include "base/text.hpp"
#include "input/ceiling_columns.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool is_list_digit(char c) {
  return c >= '0' && c <= '9';
}

/// What stands between brackets, colons, and commas that are in no number.
std::vector<std::string> heading_parts(std::string_view text) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    constexpr std::string_view signs = "()[]:;";
    const bool in_number = i + 1 < text.size() && is_list_digit(text[i + 1]);
    if (signs.find(text[i]) != std::string_view::npos || (text[i] == ',' && !in_number)) {
      parts.emplace_back();
    } else {
      parts.back() += text[i];
    }
  }
  return parts;
}

std::optional<std::string> unit_of_part(std::string_view part) {
  part = trimmed(part.substr(0, part.find('/')));
  if (part.starts_with("x ")) part = trimmed(part.substr(2));
  if (auto word = unit_word(part)) return word;
  // "tính bằng nghìn đồng"
  const std::size_t last = part.rfind(' ');
  if (last == std::string_view::npos || last == 0) return std::nullopt;
  const std::size_t before = part.rfind(' ', last - 1);
  if (before == std::string_view::npos || before == 0) return std::nullopt;
  if (is_list_digit(part[before - 1]) || is_list_digit(part[before + 1])) return std::nullopt;
  return unit_word(part.substr(before + 1));
}

/// "Đơn vị tính: nghìn đồng"; also a line that is nothing but a title with its unit in brackets.
bool tells_unit(const std::vector<CsvField>& record) {
  const auto filled = std::count_if(record.begin(), record.end(), [](const CsvField& field) {
    return !trimmed(field.text).empty();
  });
  return std::any_of(record.begin(), record.end(), [&](const CsvField& field) {
    const std::string text = folded(cell_text(field));
    constexpr std::array<std::string_view, 4> leads = {"đơn vị tính", "đơn vị tiền",
                                                       "đơn vị:", "đvt"};
    const bool leads_in = std::any_of(leads.begin(), leads.end(), [&](std::string_view lead) {
      return text.find(lead) != std::string::npos;
    });
    return leads_in || (filled == 1 && (text.ends_with(')') || unit_word(text)));
  });
}

PriceListUnit written_unit(const PriceListTable& table, const PriceListColumns& columns) {
  // A price without a heading stands below that to its left.
  std::size_t column = columns.price;
  while (column > 0 && table.headings[column].text.empty())
    --column;
  const PriceListHeading& heading = table.headings[column];
  if (const auto word = unit_in_heading(heading.text)) {
    return {.word = *word, .place = heading.place};
  }
  for (std::size_t i = table.heading_record; i > 0; --i) {
    const std::vector<CsvField>& record = table.records[i - 1];
    if (!tells_unit(record)) continue;
    for (const CsvField& field : record) {
      if (const auto word = unit_in_heading(cell_text(field))) {
        return {.word = *word, .place = place_of(*table.file, field)};
      }
    }
  }
  return {};
}

}  // namespace

std::optional<std::string> unit_in_heading(std::string_view heading) {
  for (const std::string& part : heading_parts(folded(heading))) {
    if (auto word = unit_of_part(part)) return word;
  }
  return std::nullopt;
}

std::optional<PriceListUnit> unit_of_list(const PriceListTable& table,
                                          const PriceListColumns& columns, const std::string& said,
                                          Diagnostics& diagnostics) {
  PriceListUnit unit = written_unit(table, columns);
  if (said.empty() || said == unit.word) {
    unit.by_flag = !said.empty() && !unit.place;
    return unit;
  }
  if (!unit.place) return PriceListUnit{.word = said, .by_flag = true};
  diagnostics.error({"price-list-unit", {unit.word, said}}, locate(*unit.place))
      .hints.push_back({"price-list-unit-choose", {}});
  return std::nullopt;
}

}  // namespace dutoan
