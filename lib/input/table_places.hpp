// Where a field of a row of a table of lines stands, for those few that something is said of.
#pragma once

#include "base/source.hpp"
#include "input/line_cells.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace dutoan {

/// Reads the table once more, whole, when the first place is asked for; several threads may ask.
class TablePlaces {
 public:
  explicit TablePlaces(std::shared_ptr<const LineTableSetup> setup) : setup_(std::move(setup)) {}

  /// The first cell that is not empty of the row that begins in `line`, among those of the fields
  /// `written` as keys of a plan's file ("price.ref"); else the whole row; no place where the file
  /// is no longer there.
  Place of(std::size_t line, const std::vector<std::string>& written);

 private:
  const SourceFile* source();

  std::shared_ptr<const LineTableSetup> setup_;
  std::unique_ptr<SourceFile> source_;
  std::once_flag read_;
};

}  // namespace dutoan
