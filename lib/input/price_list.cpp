#include "input/price_list.hpp"

#include "base/text.hpp"
#include "input/line_columns.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

constexpr std::size_t rows_to_look_at = 50;  ///< the heading row stands among the first
constexpr std::array<char, 3> list_delimiters = {',', ';', '\t'};

/// Digits, and what stands between the digits of a number.
bool is_numeric(std::string_view text) {
  text = trimmed(text);
  return text.find_first_of("0123456789") != std::string_view::npos &&
         text.find_first_not_of("0123456789.,-+%_ ") == std::string_view::npos;
}

/// A word ends where no letter, digit or mark of one goes on.
bool ends_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const auto c = static_cast<unsigned char>(text[at]);
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
  return !is_letter;
}

std::set<PriceListColumn> kinds_of(const std::vector<CsvField>& record,
                                   const PriceListWords& words) {
  std::set<PriceListColumn> kinds;
  for (const CsvField& field : record) {
    if (is_numeric(field.text)) return {};
    const auto kind = column_of_heading(words, unquoted(field));
    if (kind && *kind != PriceListColumn::other) kinds.insert(*kind);
  }
  return kinds;
}

std::vector<std::vector<CsvField>> records_of(std::string_view text, char delimiter) {
  std::vector<std::vector<CsvField>> records;
  for (std::size_t at = 0; at < text.size();)
    at = split_record(text, at, delimiter, records.emplace_back());
  return records;
}

/// The heading row by one delimiter, and how many kinds of columns it names.
struct ListHeadingRow {
  std::size_t record = 0;
  std::size_t kinds = 0;
};

ListHeadingRow find_list_heading(std::string_view text, char delimiter,
                                 const PriceListWords& words) {
  std::vector<CsvField> fields;
  std::size_t at = 0;
  for (std::size_t row = 0; row < rows_to_look_at && at < text.size(); ++row) {
    at = split_record(text, at, delimiter, fields);
    if (is_price_heading(fields, words)) return {row, kinds_of(fields, words).size()};
  }
  return {};
}

class HeadingReader {
 public:
  HeadingReader(PriceListTable& table, const PriceListWords& words)
      : table_(table), words_(words) {}

  void run() {
    table_.first = table_.heading_record + 1;
    for (const CsvField& field : table_.records[table_.heading_record]) {
      PriceListHeading& heading = table_.headings.emplace_back();
      heading.text = cell_text(field);
      heading.place = place_of(*table_.file, field);
      heading.column = column_of_heading(words_, heading.text);
    }
    read_lower_row();
    const bool numbers_follow =
        table_.first < table_.records.size() && is_column_numbers(table_.records[table_.first]);
    if (numbers_follow) ++table_.first;
    table_.titles = std::size_t(
        std::count_if(table_.records.begin(), table_.records.begin() + std::ptrdiff_t(table_.first),
                      [](const auto& record) { return !is_blank(record); }));
  }

 private:
  /// The column whose heading spreads over this one: its own, or the last one to its left.
  [[nodiscard]] std::size_t upper(std::size_t column) const {
    column = std::min(column, table_.headings.size() - 1);
    while (column > 0 && table_.headings[column].text.empty())
      --column;
    return column;
  }

  [[nodiscard]] bool is_price(std::size_t column) const {
    return table_.headings[column].column == PriceListColumn::price;
  }

  /// A second row of headings parts the prices only: "Vùng II", "Vùng III" below "Đơn giá".
  [[nodiscard]] bool is_lower_row(const std::vector<CsvField>& record) const {
    if (is_blank(record) || is_column_numbers(record)) return false;
    for (std::size_t i = 0; i < record.size(); ++i) {
      if (trimmed(record[i].text).empty()) continue;
      if (is_numeric(record[i].text) || !is_price(upper(i))) return false;
    }
    return true;
  }

  void read_lower_row() {
    if (table_.first >= table_.records.size()) return;
    const std::vector<CsvField>& record = table_.records[table_.first];
    if (!is_lower_row(record)) return;
    ++table_.first;
    const std::vector<PriceListHeading> above = table_.headings;
    if (record.size() > table_.headings.size()) table_.headings.resize(record.size());
    for (std::size_t i = 0; i < record.size(); ++i) {
      PriceListHeading& heading = table_.headings[i];
      heading.lower = cell_text(record[i]);
      if (heading.lower.empty()) continue;
      std::size_t over = std::min(i, above.size() - 1);
      while (over > 0 && above[over].text.empty())
        --over;
      heading.text = above[over].text + ": " + heading.lower;
      heading.column = PriceListColumn::price;
      heading.place = place_of(*table_.file, record[i]);
    }
  }

  PriceListTable& table_;
  const PriceListWords& words_;
};

}  // namespace

PriceListWords make_price_list_words(
    const std::vector<std::pair<std::string, std::vector<std::string>>>& words) {
  PriceListWords result;
  for (const auto& [column, others] : words) {
    const auto found =
        std::find(price_list_column_words.begin(), price_list_column_words.end(), column);
    if (found == price_list_column_words.end()) continue;
    const auto kind = PriceListColumn(found - price_list_column_words.begin());
    for (const std::string& other : others)
      result.emplace(folded(other), kind);
  }
  return result;
}

std::optional<PriceListColumn> column_of_heading(const PriceListWords& words,
                                                 std::string_view heading) {
  const std::string text = folded(one_line(heading));
  std::optional<PriceListColumn> column;
  std::size_t longest = 0;
  for (const auto& [word, kind] : words) {
    const bool begins = text.starts_with(word) && ends_word(text, word.size());
    if (!begins || word.size() <= longest) continue;
    longest = word.size();
    column = kind;
  }
  return column;
}

std::string cell_text(const CsvField& field) {
  return std::string(trimmed(one_line(composed(unquoted(field)))));
}

bool is_blank(const std::vector<CsvField>& record) {
  return std::all_of(record.begin(), record.end(),
                     [](const CsvField& field) { return trimmed(field.text).empty(); });
}

bool is_price_heading(const std::vector<CsvField>& record, const PriceListWords& words) {
  return kinds_of(record, words).size() >= 2;
}

std::optional<PriceListTable> find_price_table(const SourceFile& file,
                                               const PriceListWords& words) {
  ListHeadingRow best;
  char delimiter = ',';
  for (const char candidate : list_delimiters) {
    const ListHeadingRow found = find_list_heading(file.text(), candidate, words);
    if (found.kinds <= best.kinds) continue;
    best = found;
    delimiter = candidate;
  }
  if (best.kinds == 0) return std::nullopt;
  PriceListTable table{
      .file = &file, .records = records_of(file.text(), delimiter), .heading_record = best.record};
  HeadingReader(table, words).run();
  return table;
}

}  // namespace dutoan
