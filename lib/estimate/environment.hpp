// What the figures of one task are computed with.
#pragma once

#include "base/diagnostic.hpp"
#include "norms/library.hpp"
#include "plan/plan.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace dutoan {

struct Environment {
  const Library& library;
  TaskDate date;
  std::vector<const PriceBook*> price_books;  ///< the first that has a resource prices it
  RoundingPolicy rounding = RoundingPolicy::exact;
  bool allow_unverified = false;
  bool record = false;  ///< keep how every figure came about

  // What came up while computing.
  Diagnostics faults;                     ///< a division by zero, a ring of rows
  std::set<std::string> unverified;       ///< values of class memory that were used
  std::set<std::string> documents;        ///< documents something was taken from
  std::vector<const RowSpec*> computing;  ///< rows being computed just now, outermost first
};

}  // namespace dutoan
