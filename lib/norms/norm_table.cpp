#include "norms/norm_table.hpp"

namespace dutoan {

const Table* NormTable::at(Date date) const {
  for (const TableVersion& version : versions) {
    if (version.in_force.contains(date)) return &version.table;
  }
  return nullptr;
}

Validity NormTable::in_force() const {
  if (versions.empty()) return {};
  return {versions.front().in_force.from, versions.back().in_force.until};
}

}  // namespace dutoan
