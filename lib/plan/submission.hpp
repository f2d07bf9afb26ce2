// What an agency sent in (hồ sơ đã nhận): one file, and how much of it could be placed.
#pragma once

#include "base/date.hpp"
#include "base/source.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace dutoan {

struct Submission {
  std::string agency;
  std::string file;
  std::string sha256;  ///< of the file as it was received
  std::optional<Date> received;
  std::size_t rows = 0;
  std::size_t placed = 0;  ///< the others nobody could place
  std::size_t errors = 0;  ///< found when it was collected
  Place place = {};
};

}  // namespace dutoan
