#include "norms/price_list_rows.hpp"

#include <algorithm>

namespace dutoan {

std::size_t PriceImport::count(ListRowFate fate) const {
  return std::size_t(std::count_if(rows.begin(), rows.end(),
                                   [&](const ListRow& row) { return row.fate == fate; }));
}

std::size_t PriceImport::lost() const {
  return std::size_t(std::count_if(rows.begin(), rows.end(), [](const ListRow& row) {
    return row.fate == ListRowFate::unplaced && row.priced;
  }));
}

std::vector<const ListRow*> PriceImport::extremes() const {
  std::vector<const ListRow*> found;
  for (const ListRow& row : rows) {
    if (row.fate != ListRowFate::placed) continue;
    if (found.empty()) found = {&row, &row, &row};
    if (*row.dong < *found[1]->dong) found[1] = &row;
    if (*row.dong > *found[2]->dong) found[2] = &row;
  }
  return found;
}

}  // namespace dutoan
