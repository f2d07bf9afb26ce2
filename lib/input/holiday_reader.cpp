#include "input/holiday_reader.hpp"

#include "base/format.hpp"
#include "input/map_reader.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::array holiday_fields = {
    FieldFormat{.key = "date", .type = FieldType::date, .needed = Needed::required},
    FieldFormat{.key = "name", .needed = Needed::required},
};
constexpr ObjectFormat holiday_format = {"holiday", holiday_fields};

constexpr std::array holidays_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "holidays",
                .type = FieldType::object,
                .needed = Needed::required,
                .list = true,
                .object = &holiday_format},
};
constexpr ObjectFormat holidays_file_format = {"holidays", holidays_file_fields};

}  // namespace

std::optional<Holidays> read_holidays(const FileName& file, Diagnostics& diagnostics) {
  std::error_code error;
  if (!std::filesystem::exists(file.where, error)) return std::nullopt;
  auto text = read_text(file, diagnostics);
  if (text == nullptr) return std::nullopt;
  const auto tree = YamlTree::parse(std::move(text), diagnostics);
  if (tree == nullptr) return std::nullopt;
  const MapReader map(tree->root(), holidays_file_format, diagnostics);
  if (!is_known_format(tree->root().at("format"), diagnostics)) return std::nullopt;
  Holidays holidays;
  for (const Yaml& node : map.elements("holidays")) {
    const MapReader holiday(node, holiday_format, diagnostics);
    const auto date = holiday.date("date");
    if (!date) continue;
    if (!holidays.emplace(*date, holiday.text("name")).second) {
      diagnostics.error({"holiday-twice", {*date}}, locate(holiday.at("date").place()));
    }
  }
  return holidays;
}

}  // namespace dutoan
