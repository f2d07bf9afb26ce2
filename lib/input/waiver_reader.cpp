#include "input/waiver_reader.hpp"

#include "input/map_reader.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace dutoan {

namespace {

constexpr Needed stated = Needed::required;

constexpr std::array waiver_fields = {
    FieldFormat{.key = "rule", .type = FieldType::code, .needed = stated},
    FieldFormat{.key = "task"},
    FieldFormat{.key = "line"},
    FieldFormat{.key = "field"},
    FieldFormat{.key = "reason", .needed = stated},
    FieldFormat{.key = "basis", .needed = stated},
    FieldFormat{.key = "approver", .needed = stated},
    FieldFormat{.key = "date", .type = FieldType::date, .needed = stated},
    FieldFormat{.key = "expires", .type = FieldType::date, .needed = stated},
};
constexpr ObjectFormat waiver_format = {"waiver", waiver_fields};

constexpr std::array waivers_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = stated},
    FieldFormat{
        .key = "waivers", .type = FieldType::object, .list = true, .object = &waiver_format},
};

auto subject_of(const Waiver& waiver) {
  return std::tie(waiver.rule, waiver.task, waiver.line, waiver.field);
}

/// Nothing where it has errors.
std::optional<Waiver> read_waiver(Yaml node, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  const MapReader map(node, waiver_format, diagnostics);
  const auto date = map.date("date");
  const auto expires = map.date("expires");
  if (date && expires && *expires < *date) {
    diagnostics.error({"waiver-expires-first", {*expires, *date}},
                      locate(map.at("expires").place()));
  }
  Waiver waiver{.rule = map.text("rule"),
                .task = map.text("task"),
                .line = map.text("line"),
                .field = map.text("field"),
                .reason = map.text("reason"),
                .basis = map.text("basis"),
                .approver = map.text("approver"),
                .date = date.value_or(Date()),
                .expires = expires.value_or(Date()),
                .place = map.place(),
                .rule_place = map.at("rule").place(),
                .task_place = map.at("task").place(),
                .line_place = map.at("line").place()};
  if (diagnostics.size() > before || !date || !expires) return std::nullopt;
  return waiver;
}

}  // namespace

constexpr ObjectFormat waivers_file_format = {"waivers-file", waivers_file_fields};

std::vector<Waiver> read_waivers(Yaml root, Diagnostics& diagnostics) {
  const MapReader file(root, waivers_file_format, diagnostics);
  std::vector<Waiver> waivers;
  if (!is_known_format(file.at("format"), diagnostics)) return waivers;
  for (const Yaml& node : file.elements("waivers")) {
    auto waiver = read_waiver(node, diagnostics);
    if (!waiver) continue;
    const auto first = std::find_if(waivers.begin(), waivers.end(), [&](const Waiver& other) {
      return subject_of(other) == subject_of(*waiver) && other.date <= waiver->expires &&
             waiver->date <= other.expires;
    });
    if (first == waivers.end()) {
      waivers.push_back(*std::move(waiver));
      continue;
    }
    diagnostics.error({"waiver-twice", {}}, locate(waiver->place))
        .notes.push_back({{"note-first-here", {}}, locate(first->place)});
  }
  return waivers;
}

}  // namespace dutoan
