#include "input/word_book_reader.hpp"

#include "input/map_reader.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::array word_fields = {
    FieldFormat{.key = "word", .needed = Needed::required},
    FieldFormat{.key = "same", .list = true},
    FieldFormat{.key = "kind", .type = FieldType::choice, .choices = word_kind_words},
    FieldFormat{.key = "level", .type = FieldType::count},
};
constexpr ObjectFormat word_format = {"word-entry", word_fields};

constexpr std::array words_file_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "least", .type = FieldType::count},
    FieldFormat{.key = "least_keywords", .type = FieldType::count},
    FieldFormat{.key = "words", .type = FieldType::object, .list = true, .object = &word_format},
};
constexpr ObjectFormat words_file_format = {"words-file", words_file_fields};

/// A whole number from 1 to `most`, or `fallback`, with an error where there is another.
int read_small(const MapReader& map, std::string_view key, int most, int fallback,
               Diagnostics& diagnostics) {
  const auto value = map.number(key);
  if (!value) return fallback;
  if (*value >= Number(1) && *value <= Number(most)) return value->numerator().convert_to<int>();
  diagnostics.error({"count-range", {std::string(key), Number(1), Number(most)}},
                    locate(map.at(key).place()));
  return fallback;
}

void read_word(Yaml node, std::size_t layer, WordBook& book, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  const MapReader map(node, word_format, diagnostics);
  WordEntry entry{.word = map.text("word"),
                  .layer = layer,
                  .place = map.has("word") ? map.at("word").place() : node.place()};
  const auto kind = std::find(word_kind_words.begin(), word_kind_words.end(), map.text("kind"));
  if (kind != word_kind_words.end()) entry.kind = WordKind(kind - word_kind_words.begin());
  entry.level = read_small(map, "level", 9, 0, diagnostics);
  if (entry.kind == WordKind::place && entry.level == 0 && diagnostics.size() == before)
    diagnostics.error({"word-place-level", {entry.word}}, locate(entry.place));
  std::vector<std::string> spellings = {entry.word};
  for (std::string& other : map.texts("same"))
    spellings.push_back(std::move(other));
  for (const std::string& spelling : spellings) {
    if (split_words(spelling).empty() && diagnostics.size() == before)
      diagnostics.error({"word-empty", {spelling}}, locate(entry.place));
  }
  if (diagnostics.size() != before) return;
  const std::string word = entry.word;
  const Place place = entry.place;
  const WordEntry* twice = book.add(std::move(entry), spellings);
  if (twice == nullptr) return;
  diagnostics.error({"word-twice", {word, twice->word}}, locate(place))
      .notes.push_back({{"note-first-here", {}}, locate(twice->place)});
}

}  // namespace

void read_words(const FileName& file, std::size_t layer, WordBook& book, Diagnostics& diagnostics) {
  auto text = read_text(file, diagnostics);
  if (text == nullptr) return;
  const std::shared_ptr<const YamlTree> tree = YamlTree::parse(std::move(text), diagnostics);
  if (tree == nullptr) return;
  book.files.push_back(tree);
  const MapReader map(tree->root(), words_file_format, diagnostics);
  if (!is_known_format(tree->root().at("format"), diagnostics)) return;
  book.least = read_small(map, "least", 100, book.least, diagnostics);
  book.least_keywords = read_small(map, "least_keywords", 100, book.least_keywords, diagnostics);
  for (const Yaml& node : map.elements("words"))
    read_word(node, layer, book, diagnostics);
}

}  // namespace dutoan
