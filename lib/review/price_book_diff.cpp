#include "review/price_book_diff.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// A row of a price book with what stands beside it.
struct LabelledPrice {
  std::optional<Number> dong;
  PriceLabel label;
};

std::map<std::string, LabelledPrice> labelled_prices(const PriceBook& book) {
  std::map<std::string, LabelledPrice> prices;
  for (const TableRow& row : book.prices.rows) {
    LabelledPrice& price = prices[row.key];
    const auto& content = row.cells.at(0).content;
    if (content && std::holds_alternative<Number>(*content))
      price.dong = std::get<Number>(*content);
    const auto label = book.labels.find(row.key);
    if (label != book.labels.end()) price.label = label->second;
  }
  return prices;
}

bool differ_in_unit(const PriceLabel& a, const PriceLabel& b) {
  return !a.unit.empty() && !b.unit.empty() && folded(a.unit) != folded(b.unit);
}

PriceChange change_of(const std::string& code, const LabelledPrice* before,
                      const LabelledPrice* after) {
  PriceChange change{.code = code};
  if (before == nullptr) change.kind = PriceChangeKind::added;
  if (after == nullptr) change.kind = PriceChangeKind::removed;
  if (before != nullptr) {
    change.before = before->dong;
    change.name = before->label.name;
    change.old_unit = before->label.unit;
  }
  if (after != nullptr) {
    change.after = after->dong;
    if (!after->label.name.empty()) change.name = after->label.name;
    change.new_unit = after->label.unit;
  }
  if (before != nullptr && after != nullptr && differ_in_unit(before->label, after->label)) {
    change.kind = PriceChangeKind::unit_changed;
  }
  return change;
}

}  // namespace

std::optional<Number> PriceChange::difference() const {
  if (kind != PriceChangeKind::changed || !before || !after) return std::nullopt;
  return *after - *before;
}

std::optional<Number> PriceChange::share() const {
  const auto change = difference();
  if (!change || before->is_zero()) return std::nullopt;
  return *change / *before;
}

std::size_t PriceBookDiff::count(PriceChangeKind kind) const {
  return std::size_t(std::count_if(changes.begin(), changes.end(),
                                   [&](const PriceChange& one) { return one.kind == kind; }));
}

std::size_t PriceBookDiff::dearer() const {
  return std::size_t(std::count_if(changes.begin(), changes.end(), [](const PriceChange& one) {
    const auto difference = one.difference();
    return difference && !difference->is_negative();
  }));
}

PriceBookDiff compare_price_books(const PriceBook& before, const PriceBook& after) {
  const auto old_prices = labelled_prices(before);
  const auto new_prices = labelled_prices(after);
  std::map<std::string, std::pair<const LabelledPrice*, const LabelledPrice*>> both;
  for (const auto& [code, price] : old_prices)
    both[code].first = &price;
  for (const auto& [code, price] : new_prices)
    both[code].second = &price;
  PriceBookDiff diff;
  for (const auto& [code, pair] : both) {
    PriceChange change = change_of(code, pair.first, pair.second);
    const bool is_same = change.kind == PriceChangeKind::changed && change.before == change.after;
    if (is_same) {
      ++diff.same;
    } else {
      diff.changes.push_back(std::move(change));
    }
  }
  return diff;
}

void sort_by_difference(PriceBookDiff& diff) {
  std::stable_sort(diff.changes.begin(), diff.changes.end(),
                   [](const PriceChange& a, const PriceChange& b) {
                     const auto of_a = a.difference();
                     const auto of_b = b.difference();
                     if (of_a && of_b) return abs(*of_b) < abs(*of_a);
                     return of_a.has_value() && !of_b;
                   });
}

}  // namespace dutoan
