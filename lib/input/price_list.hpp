// A price list as offices print it: titles, headings in one row or two, groups, prices, footnotes.
#pragma once

#include "base/source.hpp"
#include "input/csv_records.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dutoan {

enum class PriceListColumn : std::uint8_t { other, no, code, name, unit, price };
inline constexpr std::array<std::string_view, 6> price_list_column_words = {
    "other", "no", "code", "name", "unit", "price"};

/// What price lists print above their columns, folded.
using PriceListWords = std::map<std::string, PriceListColumn, std::less<>>;

/// By the word of a column all that may stand above it.
[[nodiscard]] PriceListWords make_price_list_words(
    const std::vector<std::pair<std::string, std::vector<std::string>>>& words);

/// A heading is of the column whose words it begins with: "Giá trước thuế tại kho" of "Giá". Of
/// several the longest counts.
[[nodiscard]] std::optional<PriceListColumn> column_of_heading(const PriceListWords& words,
                                                               std::string_view heading);

struct PriceListHeading {
  std::string text;   ///< as printed; where two rows say it "Đơn giá: Vùng III"; empty: none
  std::string lower;  ///< what the second row says
  std::optional<PriceListColumn> column;
  Place place;
};

struct PriceListTable {
  const SourceFile* file = nullptr;
  std::vector<std::vector<CsvField>> records;  ///< all of the file, empty ones too
  std::vector<PriceListHeading> headings;      ///< by column
  std::size_t heading_record = 0;
  std::size_t first = 0;   ///< the first record below the headings
  std::size_t titles = 0;  ///< records above it that hold something, the headings among them
};

/// The cell as one reads it: composed, in one line, without spaces at its ends.
[[nodiscard]] std::string cell_text(const CsvField& field);
[[nodiscard]] bool is_blank(const std::vector<CsvField>& record);

/// Whether a record may be the heading row: it names two kinds of columns, and holds no number.
[[nodiscard]] bool is_price_heading(const std::vector<CsvField>& record,
                                    const PriceListWords& words);

/// The table below the first heading row, by the delimiter that shows most of its headings; nothing
/// where there is none. The file must outlive it.
[[nodiscard]] std::optional<PriceListTable> find_price_table(const SourceFile& file,
                                                             const PriceListWords& words);

}  // namespace dutoan
