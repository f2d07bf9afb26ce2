#include "estimate/table_totals.hpp"

namespace dutoan {

namespace {

constexpr unsigned aligned_decimals = 12;

/// Whether the product fits, aligned to twelve digits after the point.
bool aligned_product(const BulkLine& line, Wide& result) {
  const unsigned decimals = unsigned(line.quantity.decimals) + line.unit_price.decimals;
  const Wide product = Wide(line.quantity.value) * line.unit_price.value;
  return !__builtin_mul_overflow(product, power_of_ten(aligned_decimals - decimals), &result);
}

Number from_aligned(Wide scaled) {
  return {Integer(scaled), Integer(power_of_ten(aligned_decimals))};
}

/// Σ of the first lines of a block that travel as items, for every number of them; nothing from
/// the first one on that has no price.
std::vector<std::optional<Number>> running_sums(const std::vector<Value>& bases) {
  std::vector<std::optional<Number>> sums = {Number(0)};
  for (const Value& base : bases) {
    std::optional<Number> next;
    if (sums.back() && !base.is_missing()) next = *sums.back() + base.number();
    sums.push_back(std::move(next));
  }
  return sums;
}

std::optional<Number> plus(const std::optional<Number>& a, const Number& b) {
  if (!a) return std::nullopt;
  return *a + b;
}

/// "Cộng" sums the lines since the last such row, "Tổng cộng" all of them; a row that agrees with
/// either reading agrees.
void check_sum(const StatedSum& stated, const Number& all, const Number& since, const Number& step,
               Diagnostics& diagnostics) {
  const Number whole = round_to(all, {.step = step});
  const Number part = round_to(all - since, {.step = step});
  if (stated.amount == whole || (!stated.of_all && stated.amount == part)) return;
  diagnostics.warning({"sum-row-differs", {stated.amount, stated.of_all ? whole : part}},
                      stated.location);
}

}  // namespace

Number exact_product(const BulkLine& line) {
  const unsigned decimals = unsigned(line.quantity.decimals) + line.unit_price.decimals;
  return {Integer(line.quantity.value) * Integer(line.unit_price.value),
          Integer(power_of_ten(decimals))};
}

void KeyTotal::carry() {
  carried_ += from_aligned(scaled_);
  scaled_ = 0;
}

void KeyTotal::add(const BulkLine& line) {
  ++count_;
  has_bulk_ = true;
  const std::int64_t quantity = line.quantity.value;
  const std::int64_t price = line.unit_price.value;
  has_negative_ = has_negative_ || (quantity < 0 && price > 0) || (quantity > 0 && price < 0);
  Wide product = 0;
  if (!aligned_product(line, product)) {
    carried_ += exact_product(line);
    return;
  }
  Wide sum = 0;
  if (__builtin_add_overflow(scaled_, product, &sum)) {
    carry();
    sum = product;
  }
  scaled_ = sum;
}

void KeyTotal::add(const Value& base) {
  ++count_;
  others_ = others_ ? dutoan::add(*others_, base) : base;
}

void KeyTotal::merge(const KeyTotal& other) {
  count_ += other.count_;
  unpriced_ += other.unpriced_;
  has_bulk_ = has_bulk_ || other.has_bulk_;
  has_negative_ = has_negative_ || other.has_negative_;
  carry();
  carried_ += other.bulk();
  if (other.others_) others_ = others_ ? dutoan::add(*others_, *other.others_) : *other.others_;
}

Number KeyTotal::bulk() const {
  return carried_ + from_aligned(scaled_);
}

Value KeyTotal::sum() const {
  // Of prices none of which is known no part is known either.
  if (others_ && !has_bulk_) return *others_;
  Value bulk_sum(bulk(), Evidence::user);
  bulk_sum.has_negative = has_negative_;
  return others_ ? dutoan::add(bulk_sum, *others_) : bulk_sum;
}

/// A norm is evaluated once, however many lines use it.
Value TableTotals::base_of(const WorkItem& item, Environment& environment) {
  if (item.norm_use == nullptr || item.unit_price || !item.quantity) {
    return price_line(item, Columns::none, environment, nullptr).amounts[0];
  }
  auto price = norm_prices_.find(item.norm_use.get());
  if (price == norm_prices_.end()) {
    WorkItem one = item;
    one.quantity = 1;
    Value of_one = price_line(one, Columns::none, environment, nullptr).amounts[0];
    price = norm_prices_.emplace(item.norm_use.get(), std::move(of_one)).first;
  }
  return multiply(price->second, Value(*item.quantity, Evidence::user));
}

void TableTotals::add(const LineBlock& block, Environment& environment) {
  BlockReport& report = reports_[block.index];
  report.diagnostics = block.diagnostics;
  const std::vector<Value> bases = add_items(block, report, environment);
  add_lines(block, report, running_sums(bases));
}

std::vector<Value> TableTotals::add_items(const LineBlock& block, BlockReport& report,
                                          Environment& environment) {
  std::vector<Value> bases;
  for (const WorkItem& item : block.items) {
    bases.push_back(base_of(item, environment));
    const bool unpriced = bases.back().is_missing() && (item.norm_use == nullptr || !item.quantity);
    if (!unpriced) {
      by_key_[key_of(item)].add(bases.back());
      continue;
    }
    by_key_[key_of(item)].add_unpriced();
    if (report.unpriced++ == 0) report.first_unpriced = item.line;
  }
  return bases;
}

void TableTotals::add_lines(const LineBlock& block, BlockReport& report,
                            const std::vector<std::optional<Number>>& items) {
  std::vector<KeyTotal*> totals;
  for (const LineKey& key : block.keys)
    totals.push_back(&by_key_[key]);
  KeyTotal all;
  std::size_t next = 0;
  const auto note_sums_at = [&](std::size_t lines) {
    while (next < block.sums.size() && block.sums[next].bulk_before == lines) {
      const StatedSum& stated = block.sums[next++];
      report.sums.push_back({stated, plus(items[stated.items_before], all.bulk())});
    }
  };
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    note_sums_at(i);
    totals[block.lines[i].key]->add(block.lines[i]);
    all.add(block.lines[i]);
  }
  note_sums_at(block.lines.size());
  report.total = plus(items.back(), all.bulk());
}

void TableTotals::merge(TableTotals other) {
  for (const auto& [key, total] : other.by_key_)
    by_key_[key].merge(total);
  reports_.merge(other.reports_);
  documents_.merge(other.documents_);
  unverified_.merge(other.unverified_);
  faults_.add_all(std::move(other.faults_));
}

std::size_t TableTotals::count() const {
  std::size_t count = 0;
  for (const auto& [key, total] : by_key_)
    count += total.count();
  return count;
}

void TableTotals::note_use(const Environment& environment) {
  documents_.insert(environment.documents.begin(), environment.documents.end());
  unverified_.insert(environment.unverified.begin(), environment.unverified.end());
  faults_.add_all(environment.faults);
}

void TableTotals::report_use(Environment& environment) const {
  environment.documents.insert(documents_.begin(), documents_.end());
  environment.unverified.insert(unverified_.begin(), unverified_.end());
  environment.faults.add_all(faults_);
}

Value TableTotals::unpriced_lines(const std::string& file) const {
  return missing_value(
      {.what = {"missing-prices-in-table", {Number(unpriced_), file, Number(first_unpriced_)}},
       .remedy = Message{"supply-line", {}}});
}

Diagnostics TableTotals::finish(const Number& step) {
  Diagnostics diagnostics;
  std::optional<Number> above = Number(0);  // Σ of all lines above
  std::optional<Number> since = Number(0);  // Σ up to the last stated sum
  for (auto& [index, report] : reports_) {
    diagnostics.add_all(std::move(report.diagnostics));
    if (report.unpriced > 0 && unpriced_ == 0) first_unpriced_ = report.first_unpriced;
    unpriced_ += report.unpriced;
    for (const BlockReport::Sum& sum : report.sums) {
      const std::optional<Number> here =
          above && sum.before ? plus(above, *sum.before) : std::nullopt;
      if (here && since) check_sum(sum.stated, *here, *since, step, diagnostics);
      since = here;
    }
    above = above && report.total ? plus(above, *report.total) : std::nullopt;
  }
  return diagnostics;
}

}  // namespace dutoan
