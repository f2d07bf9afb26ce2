#include "input/line_block_reader.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/scalar_reader.hpp"
#include "input/sum_row.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The cells of a row that decide which total it belongs to, as they stand in the text.
using RawKey = std::array<std::string_view, 5>;
constexpr std::array key_columns = {LineColumn::group, LineColumn::kind, LineColumn::category,
                                    LineColumn::vat, LineColumn::vat_included};

/// Whether the product is surely an amount; what is not looked at more closely.
bool is_money(const Scaled& quantity, const Scaled& price) {
  std::int64_t product = 0;
  return !__builtin_mul_overflow(quantity.value, price.value, &product);
}

class BlockReader {
 public:
  BlockReader(const LineTableSetup& setup, Listing listing, LineBlock& block)
      : setup_(setup), listing_(listing), block_(block), cells_(setup, block) {}

  void run() {
    while (cells_.next())
      read_row();
  }

 private:
  void read_row() {
    const std::string_view quantity = cells_.raw(LineColumn::quantity);
    const std::string_view price = cells_.raw(LineColumn::unit_price);
    if (const SumRow sum = sum_row(); sum != SumRow::none && !has_paper()) {
      read_sum(sum);
    } else if (quantity.empty() && price.empty()) {
      read_row_without_price();
    } else {
      read_priced_row(quantity, price);
    }
  }

  void read_priced_row(std::string_view quantity, std::string_view price) {
    const bool plain = setup_.columns[LineColumn::norm] < 0 || cells_.raw(LineColumn::norm).empty();
    const auto scaled_quantity = parse_scaled(quantity, setup_.options.numbers);
    const auto scaled_price = parse_scaled(price, setup_.options.numbers);
    const bool fits = plain && scaled_quantity && scaled_price &&
                      !cells_.is_ambiguous(LineColumn::unit_price, true) &&
                      !cells_.is_ambiguous(LineColumn::quantity, false) &&
                      is_money(*scaled_quantity, *scaled_price) && cells_.in_dong();
    if (!fits) {
      read_item();
      return;
    }
    const std::optional<std::uint32_t> key = key_index();
    cells_.check_stated();
    cells_.check_paper();
    if (!key || !cells_.sound()) return;
    if (scaled_quantity->value * scaled_price->value < 0) {
      warn_negative(cells_.text(LineColumn::name));
    }
    block_.lines.push_back({*scaled_quantity, *scaled_price, *key});
    if (listing_ == Listing::every_line) {
      block_.listed.push_back({true, std::uint32_t(block_.lines.size() - 1)});
      put_line_text(block_.texts.emplace_back());
    }
  }

  void warn_negative(const std::string& name) {
    block_.diagnostics.warning({"amount-negative", {name}}, cells_.record_location());
  }

  SumRow sum_row() const {
    for (const LineColumn column : {LineColumn::name, LineColumn::no}) {
      // Most rows need no closer look.
      if (!may_be_sum(cells_.raw(column))) continue;
      const SumRow sum = sum_row_of(cells_.text(column));
      if (sum != SumRow::none) return sum;
    }
    return SumRow::none;
  }

  /// What the file says the rows above come to; it is compared with them and never added.
  void read_sum(SumRow sum) {
    if (cells_.raw(LineColumn::amount).empty()) {
      if (cells_.raw(LineColumn::unit_price).empty()) return;
      block_.diagnostics.warning({"sum-row-with-price", {cells_.text(LineColumn::name)}},
                                 cells_.record_location());
      return;
    }
    const auto stated = cells_.number(LineColumn::amount, true);
    if (!stated) return;
    block_.sums.push_back({.bulk_before = block_.lines.size(),
                           .items_before = block_.items.size(),
                           .amount = *stated,
                           .of_all = sum == SumRow::whole,
                           .location = cells_.location(*cells_.cell(LineColumn::amount))});
  }

  /// A heading, or a lump sum with the paper it rests on.
  void read_row_without_price() {
    if (cells_.raw(LineColumn::amount).empty()) return;
    const CsvField& amount = *cells_.cell(LineColumn::amount);
    // With a unit it is a line whose price is not known; without, most likely a heading's subtotal.
    if (has_paper() || !cells_.raw(LineColumn::unit).empty()) {
      read_item();
    } else if (cells_.number(LineColumn::amount, true)) {
      block_.diagnostics.warning({"row-not-counted", {cells_.text(LineColumn::name)}},
                                 cells_.location(amount));
    }
  }

  bool has_paper() const {
    return !cells_.raw(LineColumn::price_ref).empty() ||
           !cells_.raw(LineColumn::price_kind).empty();
  }

  void read_item() {
    WorkItem item = texts();
    item.quantity = cells_.number(LineColumn::quantity, false);
    item.unit_price = cells_.number(LineColumn::unit_price, true);
    const bool lump =
        cells_.raw(LineColumn::quantity).empty() && cells_.raw(LineColumn::unit_price).empty();
    if (lump && has_paper()) item.amount = cells_.number(LineColumn::amount, true);
    cells_.check_stated();
    cells_.check_paper();
    item.norm = cells_.text(LineColumn::norm);
    const auto key = key_index();
    if (!item.norm.empty() && (item.unit_price || item.amount)) {
      cells_.fault("line-two-prices", {}, *cells_.cell(LineColumn::norm));
    }
    if (item.lowers_total()) warn_negative(item.name);
    if (item.amount_overflows()) {
      cells_.fault("money-overflow-line", {item.name}, *cells_.cell(LineColumn::unit_price));
    }
    if (!key || !cells_.sound()) return;
    if (!item.norm.empty()) find_norm(item);
    if (!cells_.sound()) return;
    put_key(item, block_.keys[*key]);
    block_.items.push_back(std::move(item));
    if (listing_ == Listing::every_line) {
      block_.listed.push_back({false, std::uint32_t(block_.items.size() - 1)});
    }
  }

  void find_norm(WorkItem& item) {
    Diagnostics faults;
    item.norm_use = setup_.norms->norm_use(item.norm, item.unit, setup_.date.norms,
                                           cells_.location(*cells_.cell(LineColumn::norm)), faults);
    cells_.add_faults(std::move(faults));
  }

  /// What totals do not need of a line.
  void put_line_text(LineText& text) {
    text.no = cells_.kept_text(LineColumn::no);
    text.id = cells_.kept_text(LineColumn::id);
    text.name = cells_.kept_text(LineColumn::name);
    text.unit = cells_.kept_text(LineColumn::unit);
    text.note = cells_.kept_text(LineColumn::note);
    text.price_kind = cells_.kept_text(LineColumn::price_kind);
    text.price_ref = cells_.kept_text(LineColumn::price_ref);
    text.price_date = Date::parse(cells_.raw(LineColumn::price_date));
    text.stated = stated();
    text.line = cells_.line();
  }

  WorkItem texts() {
    LineText text;
    put_line_text(text);
    WorkItem item;
    put_text(item, text);
    return item;
  }

  std::optional<WrittenAmount> stated() const {
    const std::string_view amount = cells_.raw(LineColumn::amount);
    if (listing_ != Listing::every_line || amount.empty()) return std::nullopt;
    const auto number = parse_table_number(amount, setup_.options.numbers);
    if (!number) return std::nullopt;
    return WrittenAmount{.dong = *number * setup_.options.dong_per_unit,
                         .precision = setup_.options.dong_per_unit};
  }

  // Keys.

  /// The index of the row's key among those of the block. Neighbours mostly share one.
  std::optional<std::uint32_t> key_index() {
    RawKey wanted;
    for (std::size_t i = 0; i < key_columns.size(); ++i)
      wanted[i] = cells_.raw(key_columns[i]);
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
    LineKey key{.group = cells_.text(LineColumn::group),
                .kind = cells_.text(LineColumn::kind),
                .category = cells_.text(LineColumn::category)};
    Diagnostics faults;
    check_group(key.group, *setup_.method, key_location(LineColumn::group), faults);
    check_category(key.category, *setup_.method, key_location(LineColumn::category), faults);
    cells_.add_faults(std::move(faults));
    if (!key.kind.empty()) cells_.check_choice(LineColumn::kind, line_kinds);
    read_vat(key);
    if (!cells_.sound()) return std::nullopt;
    return key;
  }

  Location key_location(LineColumn column) const {
    return cells_.location(cells_.cell_or_start(column));
  }

  /// `5.5%`, and `5,5%` in a table that writes its numbers so; nothing of what is no share.
  std::optional<Number> rate_of(std::string written) const {
    if (setup_.options.numbers == NumberStyle::vietnamese)
      std::replace(written.begin(), written.end(), ',', '.');
    const auto parsed = parse_number(written);
    const auto* rate = std::get_if<NumberText>(&parsed);
    const bool understood = rate != nullptr && (rate->percent || rate->value.is_zero());
    if (!understood || !is_part(rate->value)) return std::nullopt;
    return rate->value;
  }

  void read_vat(LineKey& key) {
    const std::string written = folded(cells_.text(LineColumn::vat));
    key.vat_not_subject = written == "kct" || written == "not_subject";
    if (!written.empty() && !key.vat_not_subject) {
      key.vat = rate_of(written);
      if (!key.vat) {
        cells_.fault("cell-vat", {cells_.text(LineColumn::vat)}, *cells_.cell(LineColumn::vat));
        return;
      }
    }
    const std::string included = folded(cells_.text(LineColumn::vat_included));
    key.vat_included = included == "yes" || included == "có" || included == "x";
    if (key.vat_included || included.empty() || included == "no" || included == "không") return;
    cells_.fault("yes-no",
                 {cells_.heading(LineColumn::vat_included), cells_.text(LineColumn::vat_included)},
                 *cells_.cell(LineColumn::vat_included));
  }

  const LineTableSetup& setup_;
  Listing listing_;
  LineBlock& block_;
  LineCells cells_;
  std::vector<std::pair<RawKey, std::uint32_t>> raw_keys_;
  std::size_t last_key_ = 0;
};

}  // namespace

void read_line_block(const LineTableSetup& setup, Listing listing, LineBlock& block) {
  BlockReader(setup, listing, block).run();
}

}  // namespace dutoan
