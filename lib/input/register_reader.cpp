#include "input/register_reader.hpp"

#include "base/text.hpp"
#include "base/words.hpp"
#include "input/map_reader.hpp"
#include "input/register_table.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

constexpr std::array register_entry_fields = {
    FieldFormat{.key = "id", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "name", .needed = Needed::required},
    FieldFormat{.key = "owner"},
    FieldFormat{.key = "kind",
                .type = FieldType::choice,
                .needed = Needed::required,
                .choices = register_kind_words},
    FieldFormat{.key = "keywords", .list = true},
    FieldFormat{.key = "programme", .type = FieldType::code},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "evidence", .type = FieldType::choice, .choices = evidence_choices},
};
constexpr ObjectFormat register_entry_format = {"register-entry", register_entry_fields};

constexpr std::array register_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "register",
                .type = FieldType::object,
                .needed = Needed::required,
                .list = true,
                .object = &register_entry_format},
};
constexpr ObjectFormat register_file_format = {"register-file", register_file_fields};

RegisterEntry read_entry(Yaml node, Diagnostics& diagnostics) {
  const MapReader map(node, register_entry_format, diagnostics);
  RegisterEntry entry{.id = map.text("id"),
                      .name = map.text("name"),
                      .owner = map.text("owner"),
                      .keywords = map.texts("keywords"),
                      .programme = map.text("programme"),
                      .ref = map.text("ref"),
                      .evidence = evidence_from_word(map.text("evidence")),
                      .place = map.has("id") ? map.at("id").place() : node.place()};
  entry.kind = register_kind(map.text("kind")).value_or(RegisterKind::system);
  return entry;
}

/// Those with an id of their own; a name or keyword without a word would be met by nothing.
std::vector<RegisterEntry> sound_entries(std::vector<RegisterEntry> entries,
                                         Diagnostics& diagnostics) {
  std::vector<RegisterEntry> sound;
  std::map<std::string, Place> places;
  for (RegisterEntry& entry : entries) {
    const auto [first, is_new] = places.emplace(entry.id, entry.place);
    if (!is_new) {
      diagnostics.error({"register-id-twice", {entry.id}}, locate(entry.place))
          .notes.push_back({{"note-first-here", {}}, locate(first->second)});
      continue;
    }
    std::vector<std::string> searched = entry.keywords;
    searched.push_back(entry.name);
    const bool wordless = std::any_of(searched.begin(), searched.end(),
                                      [](const auto& text) { return split_words(text).empty(); });
    if (wordless) {
      diagnostics.error({"register-without-words", {entry.id}}, locate(entry.place));
      continue;
    }
    sound.push_back(std::move(entry));
  }
  return sound;
}

std::vector<RegisterEntry> read_yaml_entries(Register& result, std::unique_ptr<SourceFile> text,
                                             Diagnostics& diagnostics) {
  std::vector<RegisterEntry> entries;
  result.tree = YamlTree::parse(std::move(text), diagnostics);
  if (result.tree == nullptr) return entries;
  const Yaml root = result.tree->root();
  const MapReader map(root, register_file_format, diagnostics);
  if (!root.is_map() || !is_known_format(root.at("format"), diagnostics)) return entries;
  for (const Yaml& node : map.elements("register")) {
    const std::size_t before = diagnostics.size();
    RegisterEntry entry = read_entry(node, diagnostics);
    if (diagnostics.size() == before) entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

Register read_register(const FileName& file, Diagnostics& diagnostics) {
  Register result{.path = file.path, .name = file.name};
  auto text = read_text(file, diagnostics);
  if (text == nullptr) return result;
  std::vector<RegisterEntry> entries;
  if (folded(file.name).ends_with(".csv")) {
    result.text = std::move(text);
    entries = read_register_table(*result.text, diagnostics);
  } else {
    entries = read_yaml_entries(result, std::move(text), diagnostics);
  }
  result.entries = sound_entries(std::move(entries), diagnostics);
  for (RegisterEntry& entry : result.entries)
    entry.source = result.name;
  return result;
}

}  // namespace dutoan
