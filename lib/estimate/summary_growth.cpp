#include "estimate/summary_growth.hpp"

#include <map>

namespace dutoan {

namespace {

std::vector<std::string> keys_of(const SummaryRow& row) {
  std::vector<std::string> keys;
  for (const SummaryName& name : row.names)
    keys.push_back(name.key);
  return keys;
}

/// Of a row that a summary does not have.
Amount nothing_in(const Summary& summary) {
  return {.complete = !has_reading_faults(summary.missing)};
}

}  // namespace

void compare_with(Summary& summary, const Summary& earlier) {
  std::map<std::vector<std::string>, std::size_t> row_of;
  for (SummaryRow& row : summary.rows) {
    row_of.emplace(keys_of(row), row_of.size());
    row.earlier = nothing_in(earlier);
  }
  for (const SummaryRow& row : earlier.rows) {
    const auto [found, is_new] = row_of.emplace(keys_of(row), summary.rows.size());
    if (is_new) summary.rows.push_back({.names = row.names, .amount = nothing_in(summary)});
    summary.rows[found->second].earlier = row.amount;
  }
  summary.earlier = earlier.total;
  summary.earlier_missing = earlier.missing;
}

}  // namespace dutoan
