#include "input/same_as_reader.hpp"

#include "input/map_reader.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::array same_as_fields = {
    FieldFormat{.key = "old", .needed = Needed::required, .list = true},
    FieldFormat{.key = "new", .needed = Needed::required, .list = true},
    FieldFormat{.key = "confirmed", .type = FieldType::yes_no, .needed = Needed::required},
    FieldFormat{.key = "reason"},
};
constexpr ObjectFormat same_as_format = {"same-as", same_as_fields};

constexpr std::array same_as_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{
        .key = "same_as", .type = FieldType::object, .list = true, .object = &same_as_format},
};

}  // namespace

constexpr ObjectFormat same_as_file_format = {"same-as-file", same_as_file_fields};

std::vector<SameAs> read_same_as(Yaml root, Diagnostics& diagnostics) {
  const MapReader file(root, same_as_file_format, diagnostics);
  std::vector<SameAs> all;
  if (!is_known_format(file.at("format"), diagnostics)) return all;
  for (const Yaml& node : file.elements("same_as")) {
    const std::size_t faults = diagnostics.size();
    const MapReader map(node, same_as_format, diagnostics);
    SameAs one{.before = map.texts("old"),
               .after = map.texts("new"),
               .confirmed = map.yes("confirmed"),
               .reason = map.text("reason"),
               .place = map.place()};
    if (diagnostics.size() > faults) continue;
    if (one.before.empty() || one.after.empty()) {
      diagnostics.error({"same-as-empty", {}}, locate(one.place));
      continue;
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace dutoan
