#include "output/catalogue.hpp"

#include "output/number_format.hpp"

#include <array>
#include <charconv>
#include <map>

namespace dutoan {

namespace {

using Index = std::map<std::string_view, const CatalogueEntry*>;

Index make_index() {
  Index index;
  for (const auto part :
       {file_sentences(), formula_sentences(), norm_sentences(), plan_sentences(),
        missing_sentences(), report_sentences(), summary_sentences(), command_sentences(),
        norm_command_sentences(), appraisal_sentences(), review_sentences(), petition_sentences(),
        overlap_sentences(), finding_sentences(), change_sentences(), html_sentences(),
        price_book_sentences(), progress_sentences(), dossier_sentences()}) {
    for (const CatalogueEntry& entry : part)
      index.emplace(entry.id, &entry);
  }
  return index;
}

const CatalogueEntry* find(std::string_view id) {
  static const Index index = make_index();
  const auto found = index.find(id);
  return found == index.end() ? nullptr : found->second;
}

std::string argument_text(const MessageArgument& argument, Language language) {
  if (const auto* text = std::get_if<std::string>(&argument)) return *text;
  if (const auto* text = std::get_if<LocalText>(&argument)) return text->in(language);
  if (const auto* number = std::get_if<Number>(&argument)) return number_text(*number, language);
  return date_text(std::get<Date>(argument), language);
}

/// One blank: its number, and whether a word is wanted or a noun behind it.
std::string filled(std::string_view blank, const Message& message, Language language) {
  const std::size_t colon = blank.find(':');
  const std::string_view digits = blank.substr(0, colon);
  std::size_t index = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), index);
  if (index >= message.arguments.size()) return "";
  std::string text = argument_text(message.arguments[index], language);
  if (colon == std::string_view::npos) return text;
  if (const std::size_t bar = blank.find('|'); bar != std::string_view::npos) {
    const std::string_view one = blank.substr(colon + 1, bar - colon - 1);
    return text + " " + std::string(text == "1" ? one : blank.substr(bar + 1));
  }
  const CatalogueEntry* word = find("word-" + text);
  if (word == nullptr) return text;
  return std::string(language == Language::vietnamese ? word->vi : word->en);
}

std::string bare(const Message& message) {
  std::string text = message.id;
  for (const MessageArgument& argument : message.arguments) {
    text += " {" + argument_text(argument, Language::english) + "}";
  }
  return text;
}

}  // namespace

bool is_known(std::string_view id) {
  return find(id) != nullptr;
}

std::string render(const Message& message, Language language) {
  const CatalogueEntry* entry = find(message.id);
  if (entry == nullptr) return bare(message);
  std::string_view rest = language == Language::vietnamese ? entry->vi : entry->en;
  std::string text;
  while (true) {
    const std::size_t open = rest.find('{');
    text += rest.substr(0, open);
    if (open == std::string_view::npos) return text;
    const std::size_t close = rest.find('}', open);
    text += filled(rest.substr(open + 1, close - open - 1), message, language);
    rest.remove_prefix(close + 1);
  }
}

std::string phrase(std::string_view id, Language language) {
  return render({std::string(id), {}}, language);
}

}  // namespace dutoan
