// An answer (trả lời): what an agency says to a finding of the check.
#pragma once

#include "base/date.hpp"
#include "base/source.hpp"

#include <optional>
#include <string>

namespace dutoan {

struct Answer {
  std::string finding;  ///< its fingerprint
  std::string agency;   ///< who was asked
  std::string about;    ///< what the finding said when it was asked, for people
  std::string text;
  std::string by;
  std::optional<Date> received;
  std::string file;  ///< the mailed workbook, and the cell in it; empty: typed by hand
  std::string cell;
  Place place = {};
};

}  // namespace dutoan
