// Where the pages of a printed table end.
#pragma once

#include <cstdint>
#include <vector>

namespace dutoan {

/// Heights in points, from top to bottom.
struct PageRows {
  unsigned page = 0;              ///< what a page holds
  std::vector<unsigned> head;     ///< rows above the table, its headings among them
  unsigned repeated = 0;          ///< the headings, which stand on every page
  std::vector<unsigned> rows;     ///< of the table, and what stands below it
  std::size_t kept_together = 0;  ///< the last rows: with the two above them on one page
};

/// The rows (counted over head and rows) in front of which a page begins, but the first.
[[nodiscard]] std::vector<std::uint32_t> page_breaks(const PageRows& rows);

}  // namespace dutoan
