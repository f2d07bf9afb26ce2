#include "input/price_import.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/line_columns.hpp"
#include "input/sum_row.hpp"
#include "input/workbook.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// What prices lists write for "as above".
constexpr std::array<std::string_view, 5> ditto_words = {"-", "\"", "''", "nt", "như trên"};
constexpr std::size_t longest_holding = 120;

/// "I", "IV.", "A", "b)" and, where `numbers` count, "1", "2.1".
bool is_ordinal(std::string text, bool numbers) {
  while (!text.empty() && (text.back() == '.' || text.back() == ')'))
    text.pop_back();
  if (text.empty()) return false;
  if (text.find_first_not_of("IVX") == std::string::npos) return true;
  if (text.size() == 1 && std::isalpha(static_cast<unsigned char>(text[0])) != 0) return true;
  return numbers && text.find_first_not_of("0123456789.") == std::string::npos;
}

class ListRowReader {
 public:
  ListRowReader(const PriceListTable& table, const PriceListColumns& columns,
                const ListPriceStyle& style)
      : table_(table), columns_(columns), style_(style) {}

  ListRow read(const std::vector<CsvField>& record) {
    record_ = &record;
    ListRow row{.place = row_place(), .code = item_at(columns_.code), .name = name()};
    const ListPrice price = columns_.price < record.size()
                                ? read_list_price(record[columns_.price], style_)
                                : ListPrice{};
    row.dong = price.dong;
    row.priced = price.dong || price.fault;
    row.holds = holding();
    if (is_sum(row.code)) {
      row.fate = ListRowFate::note;
      return row;
    }
    if (!row.priced && is_heading(row.code)) {
      row.fate = ListRowFate::group;
      group_ = heading_text(row);
      unit_.clear();
      return row;
    }
    row.group = group_;
    row.unit = unit();
    row.why = price.fault ? price.fault : fault_of(row);
    row.fate = row.why ? ListRowFate::unplaced : ListRowFate::placed;
    return row;
  }

 private:
  [[nodiscard]] std::string text_at(std::size_t column) const {
    return column < record_->size() ? cell_text((*record_)[column]) : "";
  }

  /// Without the dash that lists put before what stands below a name.
  [[nodiscard]] std::string item_at(std::size_t column) const {
    const std::string text = text_at(column);
    const bool marked = text.starts_with("- ") || text.starts_with("+ ");
    return marked ? std::string(trimmed(std::string_view(text).substr(2))) : text;
  }

  [[nodiscard]] Place row_place() const {
    const bool priced =
        columns_.price < record_->size() && !trimmed((*record_)[columns_.price].text).empty();
    if (priced) return place_of(*table_.file, (*record_)[columns_.price]);
    const auto first = std::find_if(record_->begin(), record_->end(), [](const CsvField& field) {
      return !trimmed(field.text).empty();
    });
    return place_of(*table_.file, *first);
  }

  [[nodiscard]] std::string name() const {
    std::vector<std::string> parts;
    for (const std::size_t column : columns_.names) {
      std::string part = item_at(column);
      if (!part.empty()) parts.push_back(std::move(part));
    }
    return joined(parts);
  }

  /// The unit; that of the row above where a mark says so.
  std::string unit() {
    if (!columns_.unit) return "";
    const std::string written = text_at(*columns_.unit);
    const bool as_above =
        std::find(ditto_words.begin(), ditto_words.end(), folded(written)) != ditto_words.end();
    if (!as_above) unit_ = written;
    return unit_;
  }

  [[nodiscard]] std::string holding() const {
    std::vector<std::string> cells;
    for (const CsvField& field : *record_) {
      std::string text = cell_text(field);
      if (!text.empty()) cells.push_back(std::move(text));
    }
    std::string all = joined(cells, " | ");
    if (all.size() <= longest_holding) return all;
    return all.substr(0, character_start(all, longest_holding)) + "…";
  }

  /// "I XI MĂNG"; what stands in other columns is no part of it.
  [[nodiscard]] std::string heading_text(const ListRow& row) const {
    std::vector<std::string> parts;
    if (columns_.no) parts.push_back(text_at(*columns_.no));
    parts.push_back(row.code);
    if (row.name != row.code) parts.push_back(row.name);
    std::erase(parts, "");
    return parts.empty() ? row.holds : joined(parts, " ");
  }

  /// "Tổng cộng" is the price of nothing. Behind a code of its own such a name is that of a thing.
  [[nodiscard]] bool is_sum(const std::string& code) const {
    if (!code.empty()) return sum_row_of(code) != SumRow::none;
    const bool numbered = columns_.no && sum_row_of(text_at(*columns_.no)) != SumRow::none;
    return numbered ||
           std::any_of(columns_.names.begin(), columns_.names.end(), [&](std::size_t column) {
             return sum_row_of(item_at(column)) != SumRow::none;
           });
  }

  /// "A7": a code that stands alone, and no text.
  [[nodiscard]] bool is_lone_code(const std::string& code) const {
    return !code.empty() && code.find(' ') == std::string::npos &&
           code.find_first_of("0123456789") != std::string::npos &&
           !is_ordinal(code, columns_.unit.has_value());
  }

  /// Of a row without a price: whether it heads those below it. A resource whose price is not known
  /// must not be taken for a heading.
  [[nodiscard]] bool is_heading(const std::string& code) const {
    const auto filled = std::count_if(record_->begin(), record_->end(), [](const CsvField& field) {
      return !trimmed(field.text).empty();
    });
    const bool code_is_name = std::find(columns_.names.begin(), columns_.names.end(),
                                        columns_.code) != columns_.names.end();
    if (filled == 1) return code_is_name || !is_lone_code(code);
    if (columns_.unit && !text_at(*columns_.unit).empty()) return false;
    if (code.empty()) return true;
    if (columns_.unit && code_is_name) return true;
    const bool numbers = columns_.unit.has_value();
    return is_ordinal(code, numbers) || (columns_.no && is_ordinal(text_at(*columns_.no), numbers));
  }

  [[nodiscard]] std::optional<Message> fault_of(const ListRow& row) const {
    if (!row.dong) return Message{"price-list-row-price", {}};
    if (row.code.empty()) return Message{"price-list-row-code", {}};
    const CsvField& code = (*record_)[columns_.code];
    if (style_.in_sheet) {
      if (auto message = cell_fault(code.text, code.quoted)) return message;
    }
    constexpr std::string_view signs = "=+-@";
    const bool is_number = std::holds_alternative<NumberText>(parse_number(row.code));
    if (signs.find(row.code[0]) != std::string_view::npos && !is_number) {
      return Message{"price-list-row-sign", {row.code}};
    }
    return std::nullopt;
  }

  const PriceListTable& table_;
  const PriceListColumns& columns_;
  const ListPriceStyle& style_;
  const std::vector<CsvField>* record_ = nullptr;
  std::string group_;
  std::string unit_;
};

class PriceImporter {
 public:
  PriceImporter(const PriceListTable& table, const PriceListColumns& columns,
                const PriceListWords& words, Diagnostics& diagnostics)
      : table_(table), words_(words), diagnostics_(diagnostics) {
    import_.price_column = column_name(table, columns.price);
    import_.code_column = column_name(table, columns.code);
    import_.titles = table.titles;
  }

  std::optional<PriceImport> run(ListRowReader reader) {
    bool sound = true;
    for (std::size_t i = table_.first; i < table_.records.size(); ++i) {
      const std::vector<CsvField>& record = table_.records[i];
      if (is_blank(record)) continue;
      sound = check_quotes(record) && sound;
      if (is_repeated_heading(record)) {
        ++import_.titles;
      } else if (is_price_heading(record, words_)) {
        say_second_table(record);
        return std::nullopt;
      } else {
        import_.rows.push_back(reader.read(record));
      }
    }
    if (!sound) return std::nullopt;
    part_notes();
    part_doubled();
    return std::move(import_);
  }

 private:
  bool check_quotes(const std::vector<CsvField>& record) {
    bool sound = true;
    for (const CsvField& field : record) {
      if (!field.unclosed && !field.tail) continue;
      diagnostics_.error({field.unclosed ? "csv-open-quote" : "csv-after-quote", {}},
                         locate(place_of(*table_.file, field)));
      sound = false;
    }
    return sound;
  }

  /// On every printed page the headings stand once more.
  [[nodiscard]] bool is_repeated_heading(const std::vector<CsvField>& record) const {
    if (is_column_numbers(record)) return true;
    for (std::size_t i = table_.heading_record; i < table_.first; ++i) {
      const auto& heading = table_.records[i];
      const auto same = [](const CsvField& a, const CsvField& b) {
        return folded(cell_text(a)) == folded(cell_text(b));
      };
      if (std::equal(heading.begin(), heading.end(), record.begin(), record.end(), same)) {
        return true;
      }
    }
    return false;
  }

  void say_second_table(const std::vector<CsvField>& record) {
    const auto first_cell = [](const std::vector<CsvField>& fields) -> const CsvField& {
      return *std::find_if(fields.begin(), fields.end(),
                           [](const CsvField& field) { return !trimmed(field.text).empty(); });
    };
    const auto at = [&](const std::vector<CsvField>& fields) {
      return locate(place_of(*table_.file, first_cell(fields)));
    };
    diagnostics_.error({"price-list-second-table", {}}, at(record))
        .notes.push_back({{"note-first-here", {}}, at(table_.records[table_.heading_record])});
  }

  /// Texts below the last row that says something are no headings: nothing follows them.
  void part_notes() {
    for (auto row = import_.rows.rbegin(); row != import_.rows.rend(); ++row) {
      if (row->fate != ListRowFate::group && row->fate != ListRowFate::note) break;
      row->fate = ListRowFate::note;
    }
  }

  /// Of a code that has two prices nobody can say which holds: none of them is placed.
  void part_doubled() {
    std::map<std::string, std::vector<std::size_t>, std::less<>> rows_of;
    for (std::size_t i = 0; i < import_.rows.size(); ++i) {
      if (import_.rows[i].fate == ListRowFate::placed) rows_of[import_.rows[i].code].push_back(i);
    }
    for (const auto& [code, rows] : rows_of) {
      const ListRow& first = import_.rows[rows.front()];
      const bool agree = std::all_of(rows.begin(), rows.end(), [&](std::size_t i) {
        const ListRow& one = import_.rows[i];
        return one.dong == first.dong && folded(one.unit) == folded(first.unit);
      });
      for (std::size_t i = agree ? 1 : 0; i < rows.size(); ++i) {
        if (rows.size() == 1) break;
        ListRow& row = import_.rows[rows[i]];
        row.fate = agree ? ListRowFate::repeated : ListRowFate::unplaced;
        const ListRow& other = import_.rows[rows[i == 0 ? 1 : 0]];
        if (!agree) row.why = Message{"price-list-row-twice", {code, place_text(other.place)}};
      }
    }
  }

  const PriceListTable& table_;
  const PriceListWords& words_;
  Diagnostics& diagnostics_;
  PriceImport import_;
};

}  // namespace

std::optional<PriceImport> import_prices(const PriceListTable& table,
                                         const PriceListColumns& columns,
                                         const ListPriceStyle& style, const PriceListWords& words,
                                         Diagnostics& diagnostics) {
  return PriceImporter(table, columns, words, diagnostics)
      .run(ListRowReader(table, columns, style));
}

}  // namespace dutoan
