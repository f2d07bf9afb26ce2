#include "output/summary_words.hpp"

#include "output/catalogue.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string name_of(SummaryKey by, const SummaryName& name, Language language) {
  const bool is_class = by == SummaryKey::evidence && !name.key.empty();
  return is_class ? phrase("evidence-" + name.key, language) : name.name.in(language);
}

}  // namespace

std::string word_of(SummaryKey key) {
  return std::string(summary_key_words[std::size_t(key)]);
}

std::string by_words(const Summary& summary) {
  std::string words;
  for (const SummaryKey key : summary.by)
    words += (words.empty() ? "" : ",") + word_of(key);
  return words;
}

std::string figure_word(const Summary& summary) {
  return std::string(figure_words[std::size_t(summary.figure)]);
}

std::string key_text(SummaryKey by, const SummaryName& name, Language language) {
  return name.key.empty() ? phrase("no-key-" + word_of(by), language) : name.key;
}

std::string name_text(const Summary& summary, const SummaryRow& row, Language language) {
  if (row.part == RowPart::own) return phrase("own-part", language);
  std::string text;
  for (std::size_t i = 0; i < row.names.size(); ++i) {
    const std::string one = name_of(summary.by[i], row.names[i], language);
    if (!one.empty()) text += (text.empty() ? "" : " · ") + one;
  }
  return text;
}

std::string column_text(const Summary& summary, const SummaryColumn& column, Language language) {
  const std::string name = name_of(*summary.cross, column.name, language);
  return name.empty() ? key_text(*summary.cross, column.name, language) : name;
}

bool is_nested(const Summary& summary) {
  return std::any_of(summary.rows.begin(), summary.rows.end(),
                     [](const SummaryRow& row) { return row.depth > 0; });
}

}  // namespace dutoan
