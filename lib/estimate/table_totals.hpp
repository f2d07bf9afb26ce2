// The totals of a table of lines, block by block, from any number of threads.
//
// Quantity × price is a product of two scaled integers, aligned to twelve digits after the point in
// a checked 128-bit sum; one exact Number comes of it per group and tax rate. A million lines cost
// a tenth of a second and no memory.
#pragma once

#include "estimate/environment.hpp"
#include "estimate/line_pricing.hpp"
#include "plan/line_block.hpp"

#include <map>
#include <optional>
#include <vector>

namespace dutoan {

/// The sum of the lines of one key, before tax is looked at.
class KeyTotal {
 public:
  void add(const BulkLine& line);
  void add(const Value& base);
  void add_unpriced() { ++unpriced_; }
  void merge(const KeyTotal& other);

  [[nodiscard]] std::size_t count() const { return count_ + unpriced_; }
  [[nodiscard]] bool has_priced() const { return count_ > 0; }
  [[nodiscard]] bool has_unpriced() const { return unpriced_ > 0; }
  /// Of the lines that have a price.
  [[nodiscard]] Value sum() const;
  /// The part of the sum that came from bulk lines.
  [[nodiscard]] Number bulk() const;

 private:
  void carry();

  std::size_t count_ = 0;
  std::size_t unpriced_ = 0;
  Wide scaled_ = 0;  ///< in units of 10^-12
  Number carried_;   ///< what did not fit beside it
  bool has_bulk_ = false;
  bool has_negative_ = false;
  std::optional<Value> others_;
};

/// What is known of a block once it has been priced.
struct BlockReport {
  Diagnostics diagnostics;
  std::optional<Number> total;  ///< nothing when a line of it has no price
  struct Sum {
    StatedSum stated;
    std::optional<Number> before;  ///< of the lines of the block above it
  };
  std::vector<Sum> sums;
  std::size_t unpriced = 0;
  std::size_t first_unpriced = 0;  ///< line of the file
};

class TableTotals {
 public:
  void add(const LineBlock& block, Environment& environment);
  void merge(TableTotals other);

  [[nodiscard]] const std::map<LineKey, KeyTotal>& by_key() const { return by_key_; }
  [[nodiscard]] std::size_t count() const;
  /// What is wrong with the table, in file order; stated sums that do not agree are warnings of at
  /// least `step` đồng.
  [[nodiscard]] Diagnostics finish(const Number& step);
  /// What pricing the lines used, and what went wrong in it, as far as `environment` knows.
  void note_use(const Environment& environment);
  /// Takes that over into the environment of the whole task.
  void report_use(Environment& environment) const;

  /// That lines have no price, how many and which is the first; known after `finish`.
  [[nodiscard]] Value unpriced_lines(const std::string& file) const;

 private:
  std::vector<Value> add_items(const LineBlock& block, BlockReport& report,
                               Environment& environment);
  void add_lines(const LineBlock& block, BlockReport& report,
                 const std::vector<std::optional<Number>>& items);
  Value base_of(const WorkItem& item, Environment& environment);

  std::map<LineKey, KeyTotal> by_key_;
  std::map<std::size_t, BlockReport> reports_;
  std::map<const NormUse*, Value> norm_prices_;
  std::set<std::string> documents_;
  std::set<std::string> unverified_;
  Diagnostics faults_;
  std::size_t unpriced_ = 0;
  std::size_t first_unpriced_ = 0;
};

/// quantity × price of a bulk line, exactly.
[[nodiscard]] Number exact_product(const BulkLine& line);

}  // namespace dutoan
