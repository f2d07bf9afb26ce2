#include "input/line_block_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The cells of a row that decide which total it belongs to, as they stand in the text.
using RawKey = std::array<std::string_view, 5>;
constexpr std::array key_columns = {LineColumn::group, LineColumn::kind, LineColumn::category,
                                    LineColumn::vat, LineColumn::vat_included};

class BlockReader {
 public:
  BlockReader(const LineTableSetup& setup, Listing listing, LineBlock& block)
      : setup_(setup),
        listing_(listing),
        block_(block),
        text_(block.text),
        line_(block.index == 0 ? setup.lines_above + 1 : 1) {}

  void run() {
    const auto lines = std::size_t(std::count(text_.begin(), text_.end(), '\n'));
    block_.line_count = lines + line_ - 1;
    const bool text = !find_invalid_utf8(text_) && text_.find('\0') == std::string_view::npos;
    while (next_ < text_.size()) {
      const std::size_t start = next_;
      next_ = split_record(text_, start, setup_.columns.delimiter, fields_);
      line_ += std::size_t(std::count(text_.begin() + std::ptrdiff_t(counted_),
                                      text_.begin() + std::ptrdiff_t(start), '\n'));
      counted_ = start;
      if (text || check_bytes(start)) read_row();
    }
  }

 private:
  // Cells.

  const CsvField* cell(LineColumn column) const {
    const int at = setup_.columns[column];
    if (at < 0 || std::size_t(at) >= fields_.size()) return nullptr;
    return &fields_[std::size_t(at)];
  }

  std::string_view raw(LineColumn column) const {
    const CsvField* field = cell(column);
    return field == nullptr ? std::string_view() : trimmed(field->text);
  }

  std::string text(LineColumn column) const {
    const CsvField* field = cell(column);
    return field == nullptr ? "" : composed(trimmed(unquoted(*field)));
  }

  const std::string& heading(LineColumn column) const {
    return setup_.columns.headings[std::size_t(column)];
  }

  // Faults.

  Location location(std::size_t offset, std::size_t length) const {
    const std::size_t newline = text_.rfind('\n', offset == 0 ? 0 : offset - 1);
    const bool first = newline == std::string_view::npos || offset == 0;
    const std::size_t start = first ? 0 : newline + 1;
    std::string_view line = text_.substr(start);
    line = line.substr(0, line.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t extra =
        std::size_t(std::count(text_.begin() + std::ptrdiff_t(std::min(counted_, start)),
                               text_.begin() + std::ptrdiff_t(start), '\n'));
    return locate_in_line(setup_.file.path, line_ + extra, line, offset - start, length);
  }

  Diagnostic& fault(std::string id, std::vector<MessageArgument> arguments, const CsvField& field) {
    sound_ = false;
    const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
    return block_.diagnostics.error({std::move(id), std::move(arguments)},
                                    location(field.offset, length));
  }

  /// Whether the record that starts at `start` is text. Its neighbours are read in any case: which
  /// rows share a block must not be seen.
  bool check_bytes(std::size_t start) {
    const std::string_view record = text_.substr(start, next_ - start);
    const std::size_t nul = record.find('\0');
    const std::size_t invalid = find_invalid_utf8(record).value_or(std::string_view::npos);
    const std::size_t at = std::min(nul, invalid);
    if (at == std::string_view::npos) return true;
    block_.diagnostics.error({at == nul ? "text-nul" : "text-not-utf8", {}},
                             location(start + at, 1));
    return false;
  }

  // Rows.

  void read_row() {
    sound_ = true;
    if (!check_fields()) return;
    const std::string_view quantity = raw(LineColumn::quantity);
    const std::string_view price = raw(LineColumn::unit_price);
    if (quantity.empty() && price.empty()) {
      read_row_without_price();
    } else {
      read_priced_row(quantity, price);
    }
  }

  /// Whether the record is one: its quotes closed, no more fields than headings.
  bool check_fields() {
    if (block_.cut) {
      fault("csv-record-long", {}, {.offset = fields_[0].offset});
      return false;
    }
    for (const CsvField& field : fields_) {
      if (field.unclosed) fault("csv-open-quote", {}, {.offset = field.offset});
      if (field.tail) fault("csv-after-quote", {}, field);
    }
    for (std::size_t i = setup_.columns.count; sound_ && i < fields_.size(); ++i) {
      if (trimmed(fields_[i].text).empty()) continue;
      fault("csv-extra-field", {Number(setup_.columns.count), Number(fields_.size())}, fields_[i]);
      break;
    }
    return sound_;
  }

  void read_priced_row(std::string_view quantity, std::string_view price) {
    const bool plain = setup_.columns[LineColumn::norm] < 0 || raw(LineColumn::norm).empty();
    const auto scaled_quantity = parse_scaled(quantity, setup_.options.numbers);
    const auto scaled_price = parse_scaled(price, setup_.options.numbers);
    const bool fits = plain && scaled_quantity && scaled_price && !is_ambiguous(price) &&
                      is_money(*scaled_quantity, *scaled_price) &&
                      setup_.options.dong_per_unit == Number(1);
    if (!fits) {
      read_item();
      return;
    }
    const std::optional<std::uint32_t> key = key_index();
    check_stated();
    check_paper();
    if (!key || !sound_) return;
    if (scaled_quantity->value * scaled_price->value < 0) warn_negative(text(LineColumn::name));
    block_.lines.push_back({*scaled_quantity, *scaled_price, *key});
    if (listing_ == Listing::every_line) {
      WorkItem item = texts();
      item.quantity = exact(*scaled_quantity);
      item.unit_price = exact(*scaled_price);
      block_.listed.push_back({true, std::uint32_t(block_.lines.size() - 1), std::move(item)});
    }
  }

  /// Whether the product is surely an amount; what is not looked at more closely.
  static bool is_money(const Scaled& quantity, const Scaled& price) {
    std::int64_t product = 0;
    return !__builtin_mul_overflow(quantity.value, price.value, &product);
  }

  void warn_negative(const std::string& name) {
    const CsvField& row = fields_.front();
    block_.diagnostics.warning({"amount-negative", {name}}, location(row.offset, row.text.size()));
  }

  static Number exact(const Scaled& scaled) {
    return {Integer(scaled.value), boost::multiprecision::pow(Integer(10), scaled.decimals)};
  }

  /// In đồng `185.000` can be read in two ways.
  bool is_ambiguous(std::string_view number) const {
    return setup_.options.numbers == NumberStyle::plain &&
           setup_.options.dong_per_unit == Number(1) && may_be_grouped(number);
  }

  std::optional<Number> number(LineColumn column, bool in_dong) {
    const std::string_view written = raw(column);
    if (written.empty()) return std::nullopt;
    if (in_dong && is_ambiguous(written)) {
      Message message = two_readings(written);
      fault(std::move(message.id), std::move(message.arguments), *cell(column));
      return std::nullopt;
    }
    const auto value = parse_table_number(written, setup_.options.numbers);
    if (!value) {
      const bool plain = setup_.options.numbers == NumberStyle::plain;
      fault(plain ? "cell-number-plain" : "cell-number-vi", {heading(column), std::string(written)},
            *cell(column));
      return std::nullopt;
    }
    if (!in_dong) return value;
    const Number dong = *value * setup_.options.dong_per_unit;
    if (try_money(dong)) return dong;
    fault("money-too-large", {heading(column)}, *cell(column));
    return std::nullopt;
  }

  /// The agency's own figure is compared, never used; but it must be a number.
  void check_stated() {
    const std::string_view amount = raw(LineColumn::amount);
    const bool readable =
        amount.empty() || (parse_scaled(amount, setup_.options.numbers) && !is_ambiguous(amount));
    if (!readable) (void)number(LineColumn::amount, true);
  }

  /// The paper a price rests on: its kind and its date.
  void check_paper() {
    const std::string_view date = raw(LineColumn::price_date);
    if (!date.empty() && !Date::parse(date)) {
      fault("date-invalid", {heading(LineColumn::price_date), std::string(date)},
            *cell(LineColumn::price_date));
    }
    if (!raw(LineColumn::price_kind).empty()) check_choice(LineColumn::price_kind, price_kinds);
  }

  void check_choice(LineColumn column, std::span<const std::string_view> choices) {
    const std::string written = text(column);
    if (std::find(choices.begin(), choices.end(), written) != choices.end()) return;
    const std::vector<std::string> known(choices.begin(), choices.end());
    fault("choice-unknown", {heading(column), written}, *cell(column)).hints =
        choice_hints(written, known);
  }

  /// A heading, a sum of the rows above, or a lump sum with the paper it rests on.
  void read_row_without_price() {
    const std::string_view amount = raw(LineColumn::amount);
    if (amount.empty()) return;
    const std::string name = folded(text(LineColumn::name));
    const std::string no = folded(text(LineColumn::no));
    const bool whole = name.starts_with("tổng") || no.starts_with("tổng");
    const bool sum = whole || name.starts_with("cộng") || no.starts_with("cộng");
    if (sum && !has_paper()) {
      const auto stated = number(LineColumn::amount, true);
      if (!stated) return;
      block_.sums.push_back({.bulk_before = block_.lines.size(),
                             .items_before = block_.items.size(),
                             .amount = *stated,
                             .of_all = whole,
                             .location = location(cell(LineColumn::amount)->offset,
                                                  cell(LineColumn::amount)->text.size())});
      return;
    }
    // With a unit it is a line whose price is not known; without, most likely a heading's subtotal.
    if (has_paper() || !raw(LineColumn::unit).empty()) {
      read_item();
    } else if (number(LineColumn::amount, true)) {
      const CsvField& field = *cell(LineColumn::amount);
      block_.diagnostics.warning({"row-not-counted", {text(LineColumn::name)}},
                                 location(field.offset, field.text.size()));
    }
  }

  bool has_paper() const {
    return !raw(LineColumn::price_ref).empty() || !raw(LineColumn::price_kind).empty();
  }

  void read_item() {
    WorkItem item = texts();
    item.quantity = number(LineColumn::quantity, false);
    item.unit_price = number(LineColumn::unit_price, true);
    const bool lump = raw(LineColumn::quantity).empty() && raw(LineColumn::unit_price).empty();
    if (lump && has_paper()) item.amount = number(LineColumn::amount, true);
    check_stated();
    check_paper();
    item.norm = text(LineColumn::norm);
    const auto key = key_index();
    if (!item.norm.empty() && (item.unit_price || item.amount)) {
      fault("line-two-prices", {}, *cell(LineColumn::norm));
    }
    if (item.lowers_total()) warn_negative(item.name);
    if (item.amount_overflows()) {
      fault("money-overflow-line", {item.name}, *cell(LineColumn::unit_price));
    }
    if (!key || !sound_) return;
    if (!item.norm.empty()) find_norm(item);
    if (!sound_) return;
    const LineKey& common = block_.keys[*key];
    item.group = common.group;
    item.kind = common.kind;
    item.category = common.category;
    item.vat = common.vat;
    item.vat_not_subject = common.vat_not_subject;
    item.vat_included = common.vat_included;
    item.line = line_;
    block_.items.push_back(item);
    if (listing_ == Listing::every_line) {
      block_.listed.push_back({false, std::uint32_t(block_.items.size() - 1), std::move(item)});
    }
  }

  void find_norm(WorkItem& item) {
    const CsvField& field = *cell(LineColumn::norm);
    Diagnostics faults;
    item.norm_use = setup_.norms->norm_use(item.norm, item.unit, setup_.date.norms,
                                           location(field.offset, field.text.size()), faults);
    sound_ = sound_ && item.norm_use != nullptr;
    block_.diagnostics.add_all(std::move(faults));
  }

  /// What totals do not need.
  WorkItem texts() {
    WorkItem item{.no = text(LineColumn::no),
                  .id = text(LineColumn::id),
                  .name = text(LineColumn::name),
                  .unit = text(LineColumn::unit),
                  .note = text(LineColumn::note)};
    item.price.kind = text(LineColumn::price_kind);
    item.price.ref = text(LineColumn::price_ref);
    item.line = line_;
    item.column = 1;
    item.price.date = Date::parse(raw(LineColumn::price_date));
    if (listing_ == Listing::every_line && !raw(LineColumn::amount).empty()) {
      const auto stated = parse_table_number(raw(LineColumn::amount), setup_.options.numbers);
      if (stated) {
        item.stated = {.dong = *stated * setup_.options.dong_per_unit,
                       .precision = setup_.options.dong_per_unit};
      }
    }
    return item;
  }

  // Keys.

  /// The index of the row's key among those of the block. Neighbours mostly share one.
  std::optional<std::uint32_t> key_index() {
    RawKey wanted;
    for (std::size_t i = 0; i < key_columns.size(); ++i)
      wanted[i] = raw(key_columns[i]);
    if (!raw_keys_.empty() && raw_keys_[last_key_].first == wanted) {
      return raw_keys_[last_key_].second;
    }
    for (std::size_t i = 0; i < raw_keys_.size(); ++i) {
      if (raw_keys_[i].first != wanted) continue;
      last_key_ = i;
      return raw_keys_[i].second;
    }
    auto key = read_key();
    if (!key) return std::nullopt;
    block_.keys.push_back(std::move(*key));
    last_key_ = raw_keys_.size();
    raw_keys_.emplace_back(wanted, std::uint32_t(block_.keys.size() - 1));
    return raw_keys_.back().second;
  }

  std::optional<LineKey> read_key() {
    LineKey key{.group = text(LineColumn::group),
                .kind = text(LineColumn::kind),
                .category = text(LineColumn::category)};
    const CsvField whole{.offset = fields_[0].offset};
    const CsvField* group = cell(LineColumn::group);
    Diagnostics faults;
    check_group(key.group, *setup_.method,
                location((group == nullptr ? whole : *group).offset, key.group.size()), faults);
    const CsvField* category = cell(LineColumn::category);
    check_category(key.category, *setup_.method,
                   location((category == nullptr ? whole : *category).offset, key.category.size()),
                   faults);
    sound_ = sound_ && faults.empty();
    block_.diagnostics.add_all(std::move(faults));
    if (!key.kind.empty()) check_choice(LineColumn::kind, line_kinds);
    read_vat(key);
    if (!sound_) return std::nullopt;
    return key;
  }

  void read_vat(LineKey& key) {
    const std::string written = folded(text(LineColumn::vat));
    key.vat_not_subject = written == "kct" || written == "not_subject";
    if (!written.empty() && !key.vat_not_subject) {
      const auto parsed = parse_number(written);
      const auto* rate = std::get_if<NumberText>(&parsed);
      if (rate == nullptr || (!rate->percent && !rate->value.is_zero())) {
        fault("cell-vat", {text(LineColumn::vat)}, *cell(LineColumn::vat));
        return;
      }
      key.vat = rate->value;
    }
    const std::string included = folded(text(LineColumn::vat_included));
    key.vat_included = included == "yes" || included == "có" || included == "x";
    if (key.vat_included || included.empty() || included == "no" || included == "không") return;
    fault("yes-no", {heading(LineColumn::vat_included), text(LineColumn::vat_included)},
          *cell(LineColumn::vat_included));
  }

  const LineTableSetup& setup_;
  Listing listing_;
  LineBlock& block_;
  std::string_view text_;
  std::size_t line_;
  std::size_t counted_ = 0;  ///< line_ is the line of this offset
  std::size_t next_ = 0;
  std::vector<CsvField> fields_;
  bool sound_ = true;
  std::vector<std::pair<RawKey, std::uint32_t>> raw_keys_;
  std::size_t last_key_ = 0;
};

}  // namespace

void read_line_block(const LineTableSetup& setup, Listing listing, LineBlock& block) {
  BlockReader(setup, listing, block).run();
}

}  // namespace dutoan
