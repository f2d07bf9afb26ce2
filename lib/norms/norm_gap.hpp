// What the norms say is missing: whole tables, rows and cells that stand there without a value.
#pragma once

#include "norms/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct NormGap {
  const NormTable* table = nullptr;
  Validity in_force;              ///< of the version it stands in
  std::vector<std::string> keys;  ///< the rows or cells with this reason; none: the whole table
  std::string why;                ///< and what to supply
  Place place;
};

/// Every gap, in the order of the library; those in force at `date` where one is given. Cells of
/// one table that are missing for one reason are one gap.
[[nodiscard]] std::vector<NormGap> gaps_of(const Library& library, std::optional<Date> date);

/// Those of one version of a table.
[[nodiscard]] std::vector<NormGap> gaps_of(const NormTable& table, const TableVersion& version);

}  // namespace dutoan
