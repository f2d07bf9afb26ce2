// Where a finding or a diagnostic stands, as other programs count.
#pragma once

#include "base/diagnostic.hpp"
#include "output/check_result.hpp"

#include <string>

namespace dutoan {

/// Lines and columns count from 1, columns in characters (code points). Of a workbook they are the
/// row and the column of a cell. 0: the file as a whole.
struct FindingPlace {
  std::string file;  ///< as seen from the root
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t end_column = 0;  ///< behind the marked part; 0: not known
  std::string sheet;
  std::string cell;  ///< "F12"; empty outside workbooks
};

/// Of a finding without a place the plan itself.
[[nodiscard]] FindingPlace place_of(const Finding& finding, const CheckResult& check);
[[nodiscard]] FindingPlace place_of(const Location& location, const CheckResult& check);

}  // namespace dutoan
