#include "input/map_reader.hpp"

#include "base/nearest.hpp"

#include <array>
#include <cassert>

namespace dutoan {

namespace {

constexpr std::array<FieldFormat, 2> local_fields = {{{.key = "vi"}, {.key = "en"}}};
constexpr ObjectFormat local_format = {"local", local_fields};

}  // namespace

MapReader::MapReader(Yaml node, const ObjectFormat& format, Diagnostics& diagnostics)
    : node_(node), entries_(node.entries()), format_(format), diagnostics_(diagnostics) {
  if (node_ && !node_.is_map()) {
    diagnostics_.error({"object-type", {std::string(format.name)}}, locate(node_.place()));
    return;
  }
  check_keys();
}

void MapReader::check_keys() {
  for (const auto& [key, value] : entries_) {
    const FieldFormat* field = format_.find(key.text());
    if (field == nullptr) {
      report_unknown(key, value);
    } else if (!value.is_empty()) {
      check_shape(*field, value);
    }
  }
  for (const FieldFormat& field : format_.fields) {
    const bool stated =
        has(field.key) && !(at(field.key).is_scalar() && at(field.key).text().empty());
    if (field.needed == Needed::optional || stated) continue;
    diagnostics_.error({"key-missing", {std::string(field.key), std::string(format_.name)}},
                       locate(node_.place()));
  }
}

/// A text where a list or a map belongs would be passed over.
void MapReader::check_shape(const FieldFormat& field, Yaml value) {
  const bool list = field.list && !value.is_list();
  const bool map = !field.list && field.type == FieldType::map && !value.is_map();
  if (!list && !map) return;
  diagnostics_.error({"value-type", {std::string(field.key), list ? "list" : "map"}},
                     locate(value.place()));
}

void MapReader::report_unknown(Yaml key, Yaml value) {
  if (reports_split_number(node_, key, diagnostics_)) return;
  std::vector<std::string> known;
  for (const FieldFormat& field : format_.fields)
    known.emplace_back(field.key);
  Diagnostic& error = diagnostics_.error(
      {"key-unknown", {std::string(key.text()), std::string(format_.name)}}, locate(key.place()));
  const std::vector<std::string> close = nearest(key.text(), known);
  if (!close.empty()) {
    error.hints.push_back({"hint-nearest", {joined(close)}});
  } else if (value.is_empty() && node_.is_flow()) {
    error.hints.push_back({"hint-comma-in-text", {std::string(key.text())}});
  } else {
    error.hints.push_back({"hint-keys", {joined(known)}});
  }
}

const FieldFormat& MapReader::field(std::string_view key) const {
  const FieldFormat* found = format_.find(key);
  assert(found != nullptr && "a reader asks for a key its format does not have");
  return *found;
}

Yaml MapReader::at(std::string_view key) const {
  for (const auto& [name, value] : entries_) {
    if (name.text() == key) return value;
  }
  return {};
}

std::string MapReader::text(std::string_view key) const {
  const FieldFormat& format = field(key);
  const Yaml value = at(key);
  switch (format.type) {
    case FieldType::code: return read_code(value, key, diagnostics_).value_or("");
    case FieldType::choice:
      return read_choice(value, key, format.choices, diagnostics_).value_or("");
    default: return read_text(value, key, diagnostics_).value_or("");
  }
}

LocalText MapReader::local(std::string_view key) const {
  return read_local(at(key), key, diagnostics_);
}

bool MapReader::yes(std::string_view key) const {
  return read_yes_no(at(key), key, diagnostics_).value_or(false);
}

std::size_t MapReader::count(std::string_view key) const {
  return number(key).value_or(0).numerator().convert_to<std::size_t>();
}

std::optional<Date> MapReader::date(std::string_view key) const {
  return read_date(at(key), key, diagnostics_);
}

std::optional<Number> MapReader::number(std::string_view key) const {
  const Yaml value = at(key);
  switch (field(key).type) {
    case FieldType::money: return read_money(value, key, diagnostics_);
    case FieldType::count: return read_count(value, key, diagnostics_);
    case FieldType::rate: return read_rate(value, key, diagnostics_);
    case FieldType::share: return read_share(value, key, diagnostics_);
    default: return read_number(value, key, diagnostics_);
  }
}

std::vector<Yaml> MapReader::elements(std::string_view key) const {
  const Yaml value = at(key);
  if (value.is_list()) return value.elements();
  if (!value.is_empty()) {
    diagnostics_.error({"value-type", {std::string(key), "list"}}, locate(value.place()));
  }
  return {};
}

std::vector<std::string> MapReader::texts(std::string_view key) const {
  std::vector<std::string> result;
  for (const Yaml& element : elements(key)) {
    auto text = field(key).type == FieldType::code ? read_code(element, key, diagnostics_)
                                                   : read_text(element, key, diagnostics_);
    if (text) result.push_back(std::move(*text));
  }
  return result;
}

LocalText read_local(Yaml value, std::string_view key, Diagnostics& diagnostics) {
  if (!value.is_map()) return {.vi = read_text(value, key, diagnostics).value_or("")};
  const MapReader map(value, local_format, diagnostics);
  return {map.text("vi"), map.text("en")};
}

}  // namespace dutoan
