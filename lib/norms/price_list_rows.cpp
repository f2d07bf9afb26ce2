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

}  // namespace dutoan
