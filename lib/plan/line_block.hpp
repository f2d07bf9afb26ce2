// Lines that come by the million: a table of lines, read block by block.
//
// A block holds its lines as scaled integers, so that pricing one costs nanoseconds; what does not
// fit that form (a norm code, a lump sum, twenty digits) travels as a whole WorkItem. Nothing of a
// block outlives its pricing: memory does not grow with the lines.
#pragma once

#include "base/diagnostic.hpp"
#include "base/scaled.hpp"
#include "plan/work_item.hpp"

#include <compare>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace dutoan {

/// What lines have in common as far as totals are concerned.
struct LineKey {
  std::string group;
  std::string kind;
  std::string category;
  std::optional<Number> vat;
  bool vat_not_subject = false;
  bool vat_included = false;

  friend auto operator<=>(const LineKey&, const LineKey&) = default;
};

struct BulkLine {
  Scaled quantity;
  Scaled unit_price;
  std::uint32_t key = 0;  ///< index into the block's keys
};

/// What totals do not need of a bulk line. The texts stand in the block.
struct LineText {
  std::string_view no;
  std::string_view id;
  std::string_view name;
  std::string_view unit;
  std::string_view note;
  std::string_view price_kind;
  std::string_view price_ref;
  std::optional<Date> price_date;
  std::optional<WrittenAmount> stated;  ///< what the agency itself wrote
  std::size_t line = 0;                 ///< of the file
};

/// A row marked Cộng or Tổng: checked against the lines above it, never added.
struct StatedSum {
  std::size_t bulk_before = 0;  ///< lines of this block above it
  std::size_t items_before = 0;
  Number amount;
  bool of_all = false;  ///< of everything above it, not only since the last such row
  Location location;
};

/// Some consecutive rows of a table.
struct LineBlock {
  std::string text;            ///< the bytes it was read from, kept for the next block to reuse
  std::size_t index = 0;       ///< blocks count from 0 in file order
  std::size_t first_line = 1;  ///< the line of the file it starts with
  bool cut = false;            ///< its one record is longer than any row people write
  std::vector<LineKey> keys;
  std::vector<BulkLine> lines;
  std::vector<WorkItem> items;
  std::vector<StatedSum> sums;
  Diagnostics diagnostics;

  // Only when the lines are to be listed.
  /// One entry a row, in file order.
  struct Listed {
    bool bulk = false;
    std::uint32_t index = 0;  ///< into `lines` or `items`
  };
  std::vector<Listed> listed;
  std::vector<LineText> texts;        ///< of each of `lines`
  std::deque<std::string> own_texts;  ///< those that do not stand in the file as they read

  void clear();
};

/// Puts what lines have in common, or what only this one has, into a whole line.
void put_key(WorkItem& line, const LineKey& key);
void put_text(WorkItem& line, const LineText& text);

/// Fills a block with the next rows; false when there are none left. Several threads may ask at
/// once; each block goes to one of them.
using LineFeed = std::function<bool(LineBlock& block)>;

enum class Listing : std::uint8_t { totals_only, every_line };

/// `lines_from:` — a file of lines that can be read from its start as often as needed.
struct LineTable {
  std::string file;
  std::string sheet;  ///< of a workbook
  Place place;
  Number dong_per_unit = 1;  ///< of the table's own amounts
  std::function<LineFeed(Listing)> open;
  std::function<std::string()> sha256;  ///< of the file, in hexadecimal
  /// Where the first of some fields that a row has, as a plan's file would name them, stands in the
  /// row that begins in a line; else where the row stands.
  std::function<Place(std::size_t line, const std::vector<std::string>& written)> place_of;
};

}  // namespace dutoan
