#include "input/price_rows.hpp"

#include "base/money.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/csv_records.hpp"
#include "input/table_numbers.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class PriceRowReader {
 public:
  PriceRowReader(const SourceFile& file, const PendingPrices& prices, Diagnostics& diagnostics)
      : file_(file), prices_(prices), diagnostics_(diagnostics) {}

  void run(const Headings& headings) {
    const auto row = find_heading_row(file_.text(), headings);
    const bool named = row && row->columns[LineColumn::id] >= 0 &&
                       row->columns[LineColumn::unit_price] >= 0 && row->doubled.empty();
    if (!named) {
      diagnostics_.error({"price-headings", {prices_.book->id}}, locate({.file = &file_}));
      return;
    }
    columns_ = row->columns;
    for (std::size_t next = row->end; next < file_.text().size();) {
      next = split_record(file_.text(), next, columns_.delimiter, fields_);
      read_row();
    }
  }

 private:
  Place place(const CsvField& field) const {
    const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
    return {.file = &file_,
            .offset = std::uint32_t(field.offset),
            .length = std::uint32_t(std::max<std::size_t>(length, 1))};
  }

  const CsvField* cell(LineColumn column) const {
    const auto at = std::size_t(columns_[column]);
    return at < fields_.size() ? &fields_[at] : nullptr;
  }

  void error(std::string id, std::vector<MessageArgument> arguments, const CsvField& field) {
    diagnostics_.error({std::move(id), std::move(arguments)}, locate(place(field)));
  }

  /// A row without a resource is a title between the rows; one without a price is not known yet.
  void read_row() {
    for (const CsvField& field : fields_) {
      if (!field.unclosed && !field.tail) continue;
      error(field.unclosed ? "csv-open-quote" : "csv-after-quote", {}, field);
      return;
    }
    const CsvField* id = cell(LineColumn::id);
    const std::string key = id == nullptr ? "" : composed(trimmed(unquoted(*id)));
    if (key.empty()) return;
    const CsvField* price = cell(LineColumn::unit_price);
    const auto number = price == nullptr ? std::nullopt : read_price(*price);
    if (!number) return;
    const auto& rows = prices_.book->prices.rows;
    const auto [first, is_new] = prices_.book->prices.row_of_key.emplace(key, rows.size());
    if (!is_new) {
      diagnostics_.error({"key-twice", {key}}, locate(place(*id)))
          .notes.push_back({{"note-first-here", {}}, locate(rows[first->second].cells[0].place)});
      return;
    }
    Cell cell{.evidence = prices_.evidence, .place = place(*price)};
    cell.content = *number;
    prices_.book->prices.rows.push_back({.key = key, .cells = {std::move(cell)}});
    PriceLabel label{.name = text_of(LineColumn::name), .unit = text_of(LineColumn::unit)};
    if (!label.name.empty() || !label.unit.empty()) {
      prices_.book->labels.emplace(key, std::move(label));
    }
  }

  [[nodiscard]] std::string text_of(LineColumn column) const {
    const CsvField* field = columns_[column] < 0 ? nullptr : cell(column);
    return field == nullptr ? "" : composed(trimmed(one_line(unguarded(unquoted(*field)))));
  }

  std::optional<Number> read_price(const CsvField& field) {
    const std::string_view written = trimmed(field.text);
    if (written.empty()) return std::nullopt;
    if (prices_.numbers == NumberStyle::plain && may_be_grouped(written)) {
      Message message = two_readings(written);
      error(std::move(message.id), std::move(message.arguments), field);
      return std::nullopt;
    }
    auto number = parse_table_number(written, prices_.numbers);
    if (number && try_money(*number)) return number;
    if (number) {
      error("money-too-large", {prices_.book->id}, field);
      return std::nullopt;
    }
    const bool plain = prices_.numbers == NumberStyle::plain;
    error(plain ? "cell-number-plain" : "cell-number-vi",
          {columns_.headings[std::size_t(LineColumn::unit_price)], std::string(written)}, field);
    return std::nullopt;
  }

  const SourceFile& file_;
  const PendingPrices& prices_;
  Diagnostics& diagnostics_;
  LineColumns columns_;
  std::vector<CsvField> fields_;
};

}  // namespace

void read_price_rows(const SourceFile& file, const Headings& headings, const PendingPrices& prices,
                     Diagnostics& diagnostics) {
  PriceRowReader(file, prices, diagnostics).run(headings);
}

}  // namespace dutoan
