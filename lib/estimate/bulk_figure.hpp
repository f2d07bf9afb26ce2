// A line of a table as it is listed, without a fraction or a text of its own.
//
// Of a million lines a few hundred differ in what decides category, tax rate and evidence: that is
// looked up once for each such key, as three factors. An amount is then
//
//   quantity × unit price × factor,  rounded once, half away from zero
//
// with the factors 1, r, 1 + r; of a price that includes the tax 1 / (1 + r), r / (1 + r), 1.
#pragma once

#include "estimate/line_pricing.hpp"
#include "plan/line_block.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

/// What the lines of a key share.
struct BulkTerms {
  LineKey key;
  std::string category;
  std::optional<Scaled> vat;
  bool vat_not_subject = false;
  Evidence evidence = Evidence::primary;
  Marks marks;
  std::array<SmallFraction, 3> factors;  ///< of the columns before_tax, tax, after_tax
};

struct BulkFigure {
  const LineText& text;
  const BulkTerms& terms;
  Scaled quantity;
  Scaled unit_price;
  std::array<Money, 3> amounts;  ///< before tax, tax, after tax; all of them complete
  std::string_view place;
};

/// Nothing when a line of the key needs more than factors: its rate is missing, or no short
/// decimal.
[[nodiscard]] std::optional<BulkTerms> bulk_terms(const LineKey& key, Columns columns,
                                                  Environment& environment);

/// Nothing when one of them does not fit Money.
[[nodiscard]] std::optional<std::array<Money, 3>> bulk_amounts(const BulkLine& line,
                                                               const BulkTerms& terms);

}  // namespace dutoan
