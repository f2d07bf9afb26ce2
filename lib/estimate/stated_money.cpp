#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view decided = "appraised";

bool speak_of_the_same(const MoneyRow& a, const MoneyRow& b) {
  const bool years_meet = !a.year || !b.year || a.year == b.year;
  const bool sources_meet = a.source.empty() || b.source.empty() || a.source == b.source;
  return years_meet && sources_meet;
}

/// Rows of one day are parts of one decision, unless they name the very same.
bool replaces(const MoneyRow& other, const MoneyRow& row, bool written_below) {
  if (other.date != row.date) return row.date < other.date && speak_of_the_same(other, row);
  return written_below && other.year == row.year && other.source == row.source;
}

}  // namespace

std::vector<const MoneyRow*> counted_money(const std::vector<MoneyRow>& money,
                                           std::string_view what) {
  std::vector<const MoneyRow*> rows;
  for (const MoneyRow& row : money) {
    if (row.what == what) rows.push_back(&row);
  }
  if (what != decided) return rows;
  std::vector<const MoneyRow*> counted;
  for (const MoneyRow* row : rows) {
    const bool replaced = std::any_of(rows.begin(), rows.end(), [&](const MoneyRow* other) {
      return replaces(*other, *row, other > row);
    });
    if (!replaced) counted.push_back(row);
  }
  return counted;
}

}  // namespace dutoan
