#include "output/page_breaks.hpp"

#include <algorithm>
#include <numeric>

namespace dutoan {

namespace {

/// A signature alone on a page says nothing of what was signed.
constexpr std::size_t rows_above_signature = 2;

}  // namespace

std::vector<std::uint32_t> page_breaks(const PageRows& rows) {
  std::vector<std::uint32_t> breaks;
  const std::size_t count = rows.rows.size();
  const std::size_t kept = std::min(count, rows.kept_together);
  const std::size_t together = std::min(count, kept + rows_above_signature);
  unsigned used = std::accumulate(rows.head.begin(), rows.head.end(), 0U);
  for (std::size_t i = 0; i < count; ++i) {
    // The rows at the end go on as one; without those above them where all is too high for a page.
    const bool first_of_last = kept > 0 && (i == count - together || i == count - kept);
    const auto from = rows.rows.begin() + std::ptrdiff_t(i);
    const unsigned needed =
        first_of_last ? std::accumulate(from, rows.rows.end(), 0U) : rows.rows[i];
    const bool page_has_rows = i > 0;
    if (page_has_rows && used + needed > rows.page) {
      breaks.push_back(std::uint32_t(rows.head.size() + i));
      used = rows.repeated;
    }
    used += rows.rows[i];
  }
  return breaks;
}

}  // namespace dutoan
