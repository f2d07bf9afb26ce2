// A ceiling (trần): how much money there is, for whom, from which source, in which year.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/source.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// What is empty holds for all: without a source, for all sources together.
struct Ceiling {
  std::string source;
  std::string agency;
  std::optional<int> year;
  Money amount;
  std::string ref;  ///< the paper that sets it
  std::optional<Date> date;
  Place place;  ///< of the amount
};

}  // namespace dutoan
