// A norm item (định mức) and a price book (bộ đơn giá).
#pragma once

#include "base/date.hpp"
#include "base/evidence.hpp"
#include "formula/table.hpp"

#include <map>
#include <string>

namespace dutoan {

/// A named, dated set of inputs for a pricing method: what one unit of the work takes.
struct NormItem {
  std::string document;
  std::string code;
  std::string name;
  std::string unit;
  std::string basis;
  Evidence evidence = Evidence::memory;
  bool illustrative = false;
  Validity in_force;
  std::string method;  ///< as written: its id, or "document/id"
  std::size_t layer = 0;
  bool overriding = false;
  Place place;

  [[nodiscard]] std::string full_name() const { return document + "/" + code; }
};

/// What a price is of, as the file of a price book says beside it.
struct PriceLabel {
  std::string name;
  std::string unit;
};

/// A keyed table of resource or unit prices.
struct PriceBook {
  std::string id;
  std::string document;
  std::string title;
  std::string region;
  Validity in_force;
  Table prices;
  std::map<std::string, PriceLabel, std::less<>> labels;  ///< by the key; of those that have one
  std::size_t layer = 0;
  bool overriding = false;
  Place place;
};

}  // namespace dutoan
