#include "estimate/line_book.hpp"

#include <algorithm>

namespace dutoan {

LineBook::LineBook(const TaskEstimate& estimate, const std::vector<TableTotals>& tables,
                   Environment& environment, Schedule& schedule)
    : estimate_(estimate),
      environment_(environment),
      schedule_(schedule),
      columns_(schedule.method().columns.empty() ? Columns::none : Columns::taxed),
      priced_(estimate.lines.size()) {
  for (std::size_t i = 0; i < estimate.lines.size(); ++i) {
    const WorkItem& item = estimate.lines[i];
    const std::string category = category_of(item.category, item.kind, environment);
    const std::size_t group = group_of(item.group, category, item.kind, 1);
    if (item.method) {
      sums_[group].on_demand.push_back(i);
    } else {
      add(group, line(i).amounts);
    }
  }
  for (std::size_t i = 0; i < tables.size(); ++i)
    add_table(estimate.tables[i], tables[i]);
  for (const TableTotals& totals : tables)
    totals.report_use(environment);
}

std::size_t LineBook::group_of(const std::string& group, const std::string& category,
                               const std::string& kind, std::size_t count) {
  const auto found = std::find_if(groups_.begin(), groups_.end(), [&](const LineGroup& known) {
    return known.group == group && known.category == category && known.kind == kind;
  });
  if (found != groups_.end()) {
    found->count += count;
    return std::size_t(found - groups_.begin());
  }
  groups_.push_back({group, category, kind, count});
  sums_.emplace_back();
  return groups_.size() - 1;
}

void LineBook::add(std::size_t group, const std::array<Value, 3>& amounts) {
  auto& sums = sums_[group].sums;
  if (!sums) {
    sums = amounts;
    return;
  }
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    (*sums)[i] = dutoan::add((*sums)[i], amounts[i]);
  }
}

void LineBook::add_table(const LineTable& table, const TableTotals& totals) {
  for (const auto& [key, total] : totals.by_key()) {
    const std::string category = category_of(key.category, key.kind, environment_);
    const std::size_t group = group_of(key.group, category, key.kind, total.count());
    table_lines_ += total.count();
    Value base = total.has_priced() ? total.sum() : totals.unpriced_lines(table.file);
    if (total.has_priced() && total.has_unpriced()) {
      base = dutoan::add(base, totals.unpriced_lines(table.file));
    }
    TablePart part{.table = &table,
                   .key = key,
                   .category = category,
                   .count = total.count(),
                   .amounts = {base, base, base}};
    if (columns_ == Columns::taxed) {
      const TaxRate rate = tax_rate(key, table.place, environment_);
      if (!rate.rate.is_missing()) part.vat = rate.rate.number();
      part.vat_not_subject = rate.not_subject;
      part.amounts = with_tax(base, rate, key.vat_included);
    }
    add(group, part.amounts);
    table_parts_.push_back(std::move(part));
  }
}

const PricedLine& LineBook::line(std::size_t index) {
  std::optional<PricedLine>& priced = priced_[index];
  if (!priced) {
    priced = price_line(estimate_.lines[index], columns_, environment_, &schedule_);
  }
  return *priced;
}

Value LineBook::amount(std::size_t group, int column) {
  const Group& sums = sums_[group];
  std::optional<Value> result;
  if (sums.sums) result = (*sums.sums)[std::size_t(column)];
  for (const std::size_t index : sums.on_demand) {
    const Value& one = line(index).amounts[std::size_t(column)];
    result = result ? dutoan::add(*result, one) : one;
  }
  return result.value_or(Value(Number(0), Evidence::primary));
}

LineSource LineBook::source() {
  return {.groups = groups_,
          .amount = [this](std::size_t group, int column) { return amount(group, column); }};
}

}  // namespace dutoan
