#include "norms/norm_gap.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string row_name(const TableRow& row) {
  if (!row.key.empty()) return row.key;
  return row.bound ? exact_text(*row.bound) : std::string();
}

void add_cell(std::vector<NormGap>& gaps, std::size_t first, const NormTable& table,
              const TableVersion& version, const std::string& key, const Cell& cell) {
  if (cell.content || cell.missing.empty() || cell.missing == no_cell) return;
  const auto same = std::find_if(gaps.begin() + std::ptrdiff_t(first), gaps.end(),
                                 [&](const NormGap& gap) { return gap.why == cell.missing; });
  if (same != gaps.end()) {
    same->keys.push_back(key);
    return;
  }
  gaps.push_back({&table, version.in_force, {key}, cell.missing, cell.place});
}

void add_gaps(std::vector<NormGap>& gaps, const NormTable& table, const TableVersion& version) {
  const Table& content = version.table;
  if (!content.missing.empty()) {
    gaps.push_back({&table, version.in_force, {}, content.missing, content.place});
    return;
  }
  const std::size_t first = gaps.size();
  for (const TableRow& row : content.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      std::string key = row_name(row);
      if (content.has_columns()) key += "." + content.columns[i];
      add_cell(gaps, first, table, version, key, row.cells[i]);
    }
  }
  if (content.otherwise) add_cell(gaps, first, table, version, "otherwise", *content.otherwise);
}

}  // namespace

std::vector<NormGap> gaps_of(const NormTable& table, const TableVersion& version) {
  std::vector<NormGap> gaps;
  add_gaps(gaps, table, version);
  return gaps;
}

std::vector<NormGap> gaps_of(const Library& library, std::optional<Date> date) {
  std::vector<NormGap> gaps;
  for (const NormTable& table : library.tables()) {
    for (const TableVersion& version : table.versions) {
      if (!date || version.in_force.contains(*date)) add_gaps(gaps, table, version);
    }
  }
  return gaps;
}

}  // namespace dutoan
