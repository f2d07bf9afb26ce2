#include "norms/norm_search.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdint>
#include <sstream>

namespace dutoan {

namespace {

/// The words looked for; one typed with marks is wanted with them.
class Query {
 public:
  explicit Query(const std::string& words) {
    std::istringstream stream(folded(words));
    for (std::string word; stream >> word;) {
      auto& with_or_without = without_marks(word) == word ? plain_ : marked_;
      with_or_without.push_back(std::move(word));
    }
  }

  [[nodiscard]] bool matches(const std::string& text) const {
    if (plain_.empty() && marked_.empty()) return false;
    return all_in(marked_, folded(text)) && all_in(plain_, without_marks(text));
  }

 private:
  /// The word, at the start of a word of the text.
  static bool is_in(const std::string& word, const std::string& text) {
    for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; ++at) {
      if (at == 0 || !is_letter(text[at - 1])) return true;
    }
    return false;
  }

  /// Letters beyond ASCII are of several bytes, none of which is a sign.
  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (std::uint8_t(c) & 0x80) != 0;
  }

  static bool all_in(const std::vector<std::string>& words, const std::string& text) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return is_in(word, text); });
  }

  std::vector<std::string> plain_;
  std::vector<std::string> marked_;
};

std::string searched_text(const NormSubject& subject) {
  std::string text = subject.kind() == "document"
                         ? subject.document->full_number() + " " + subject.document->title + " "
                         : std::string();
  text += subject.full_name();
  if (subject.table != nullptr) text += " " + subject.table->title;
  if (subject.method != nullptr)
    text += " " + subject.method->title.vi + " " + subject.method->title.en;
  if (subject.item != nullptr) text += " " + subject.item->name;
  if (subject.book != nullptr) text += " " + subject.book->title;
  return text;
}

std::string label_of(const TableRow& row) {
  std::string label;
  for (const Cell& cell : row.cells) {
    const auto* text = cell.content ? std::get_if<std::string>(&*cell.content) : nullptr;
    if (text != nullptr) label += (label.empty() ? "" : "; ") + *text;
  }
  return label;
}

void add_rows(const Query& query, const NormSubject& subject, std::optional<Date> date,
              std::vector<NormHit>& hits) {
  if (subject.method != nullptr) {
    for (const RowSpec& row : subject.method->rows) {
      const std::string& label = row.label.vi.empty() ? row.label.en : row.label.vi;
      if (query.matches(row.id + " " + row.label.vi + " " + row.label.en)) {
        hits.push_back({subject, row.id, label});
      }
    }
  }
  if (subject.table == nullptr) return;
  for (const TableVersion& version : subject.table->versions) {
    if (date && !version.in_force.contains(*date)) continue;
    for (const TableRow& row : version.table.rows) {
      const std::string label = label_of(row);
      if (row.key.empty() || !query.matches(row.key + " " + label)) continue;
      hits.push_back({subject, row.key, label});
    }
    // Later versions mostly repeat the rows.
    break;
  }
}

}  // namespace

std::vector<NormHit> search_norms(const Library& library, const std::string& words,
                                  std::optional<Date> date) {
  const Query query(words);
  std::vector<NormHit> hits;
  for (const NormSubject& subject : all_norms(library)) {
    if (date && !subject.in_force().contains(*date)) continue;
    if (query.matches(searched_text(subject))) hits.push_back({subject, {}, {}});
    add_rows(query, subject, date, hits);
  }
  return hits;
}

}  // namespace dutoan
