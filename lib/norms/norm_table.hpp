// A table of a document, in one or several versions over time.
#pragma once

#include "base/date.hpp"
#include "formula/table.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct TableVersion {
  Validity in_force;
  Table table;
};

struct NormTable {
  std::string document;
  std::string name;
  std::string title;
  bool shared = false;      ///< other documents may use it
  bool overriding = false;  ///< stands under `overrides:`, so that it wins over earlier layers
  std::size_t layer = 0;
  std::vector<TableVersion> versions;  ///< by date, not overlapping
  std::string note;
  Place place;

  [[nodiscard]] std::string full_name() const { return document + "/" + name; }
  /// The version in force, or nothing.
  [[nodiscard]] const Table* at(Date date) const;
  [[nodiscard]] Validity in_force() const;
};

}  // namespace dutoan
