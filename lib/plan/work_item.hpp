// A line of an estimate (hạng mục) and where its price comes from.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"
#include "plan/input_value.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// An amount as a paper writes it: "hơn 4.200 triệu" is no more precise than a triệu.
struct WrittenAmount {
  Number dong;
  Number precision = 1;  ///< the unit it was written in
  Marks marks;
};

struct Quote {
  std::string supplier;
  Number unit_price;
  std::string ref;
  std::optional<Date> date;
};

/// The paper a price rests on.
struct PriceSource {
  std::string kind;  ///< one of `price_kinds`
  std::string ref;
  std::optional<Date> date;
  std::vector<Quote> quotes;
  std::string rule;  ///< how quotes make a price: lowest, mean or stated
};

/// A norm item as a line uses it: its pricing method and what it lays down for one unit.
struct NormUse {
  std::string item;  ///< "document/code"
  std::string basis;
  Evidence evidence = Evidence::memory;
  bool illustrative = false;
  MethodCall call;
};

/// Something only the drafter knows; the rules declare the keys and their types.
struct Fact {
  std::string key;
  std::string text;
  Place place;
};

struct WorkItem {
  std::string no;
  std::string id;
  std::string name;
  std::string group;
  std::string kind;      ///< one of `line_kinds`; empty: that of the nested method
  std::string category;  ///< empty: the default of the kind
  std::string unit;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  std::optional<Number> amount;             ///< a lump sum
  Marks marks;                              ///< of the lump sum: about, at least
  std::string norm;                         ///< as written
  std::shared_ptr<const NormUse> norm_use;  ///< what was found for it
  std::optional<MethodCall> method;
  std::optional<Number> vat;  ///< overrides the rate of the kind
  bool vat_not_subject = false;
  bool vat_included = false;
  PriceSource price;
  std::optional<WrittenAmount> stated;  ///< what the agency itself wrote
  std::vector<Fact> facts;
  std::string note;
  std::size_t form_row = 0;  ///< as of a task
  Place place;
  std::size_t line = 0;  ///< of a table: its line and column there, where `place` has no file
  std::size_t column = 0;

  /// Quantity × price, or the lump sum, is below 0.
  [[nodiscard]] bool lowers_total() const {
    if (amount) return amount->is_negative();
    return quantity && unit_price && (*quantity * *unit_price).is_negative();
  }
  /// Quantity × price is no amount of money: most likely a digit too many.
  [[nodiscard]] bool amount_overflows() const {
    return quantity && unit_price && !try_money(*quantity * *unit_price);
  }
};

}  // namespace dutoan
