// What a line costs: quantity × price, a norm, a method of its own, or a lump sum; and its tax.
//
//   before tax = quantity × unit price      (or the lump sum)
//   tax        = before tax × rate          not rounded; none where the line is not subject to VAT
//   amount     = before tax + tax
//
// A price whose paper includes the tax is taken apart: before tax = price / (1 + rate).
#pragma once

#include "estimate/environment.hpp"
#include "estimate/schedule.hpp"
#include "plan/line_block.hpp"
#include "plan/work_item.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace dutoan {

/// The tax rate of a line, as far as it is known.
struct TaxRate {
  Value rate;
  bool not_subject = false;  ///< printed as KCT: not the same as 0 %
  bool stated = false;       ///< the line itself says it, against or without the table
};

/// The figures of a line in the columns before_tax, tax, after_tax; of an estimate without columns
/// all the same: the price as it is written.
struct PricedLine {
  Value unit_price;
  TaxRate tax_rate;
  std::array<Value, 3> amounts;
  std::string category;
  std::unique_ptr<Schedule> schedule;  ///< of a norm or a method
};

/// The rate of the shared table `vat_rate` for the kind of line, unless the line says its own.
[[nodiscard]] TaxRate tax_rate(const LineKey& key, const Place& place, Environment& environment);

/// The line's own category, or the default of its kind; empty where neither is known.
[[nodiscard]] std::string category_of(const std::string& category, const std::string& kind,
                                      Environment& environment);

/// `base`, as the paper gives it, in the three columns.
[[nodiscard]] std::array<Value, 3> with_tax(const Value& base, const TaxRate& rate,
                                            bool vat_included);

/// The weakest class of its amounts; nothing where none is known.
[[nodiscard]] std::optional<Evidence> evidence_of(const PricedLine& priced);

/// What the line has in common with others.
[[nodiscard]] LineKey key_of(const WorkItem& line);

/// Prices a line of an estimate that has tax columns, or of one that has none.
enum class Columns : std::uint8_t { none, taxed };
[[nodiscard]] PricedLine price_line(const WorkItem& line, Columns columns, Environment& environment,
                                    Schedule* enclosing);

}  // namespace dutoan
