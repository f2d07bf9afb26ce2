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

std::vector<std::string> line_labels(const Summary& summary, const PrintedLine& line,
                                     Language language) {
  std::vector<std::string> labels(summary.by.size() + 1);
  if (line.kind == LineKind::total) {
    labels[0] = phrase("plan-total", language);
    return labels;
  }
  if (line.kind == LineKind::rounding) {
    labels.back() = (line.depth == 0 ? "" : "– ") + phrase("rounding-difference", language);
    return labels;
  }
  const SummaryRow& row = summary.rows[line.row];
  for (std::size_t i = 0; i < row.names.size(); ++i)
    labels[i] = key_text(summary.by[i], row.names[i], language);
  if (line.depth > 0) labels[0].insert(0, std::string(2 * line.depth, ' ') + "– ");
  std::string& name = labels.back();
  name = name_text(summary, row, language);
  if (row.amount.marks.illustrative) {
    name += (name.empty() ? "[" : " [") + phrase("illustrative", language) + "]";
  }
  return labels;
}

bool is_nested(const Summary& summary) {
  return std::any_of(summary.rows.begin(), summary.rows.end(),
                     [](const SummaryRow& row) { return row.depth > 0; });
}

}  // namespace dutoan
