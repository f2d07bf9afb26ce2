// The records of a delimited text, found by one rule wherever the text is cut.
//
// A quote at the start of a field opens it, two quotes inside stand for one, a quote ends it;
// anywhere else a quote is an ordinary letter (Màn hình 24" LED). A record ends at a line end that
// is not inside quotes.
#pragma once

#include "base/source.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

struct CsvField {
  std::string_view text;   ///< between the quotes where there are any
  std::size_t offset = 0;  ///< of the field in the text, its quote included
  bool quoted = false;
  bool doubled = false;   ///< holds `""`, to be read as `"`
  bool unclosed = false;  ///< the text ends inside the quotes
  bool tail = false;      ///< something stands between the closing quote and the next delimiter
};

/// The field's text with doubled quotes undone.
[[nodiscard]] std::string unquoted(const CsvField& field);

/// The text without the ' that output/csv_text puts before what a spreadsheet takes for a formula.
[[nodiscard]] std::string_view unguarded(std::string_view text);

/// With its quotes.
[[nodiscard]] Place place_of(const SourceFile& file, const CsvField& field);

/// Splits the record that starts at `start` into `fields` and returns where the next one starts.
std::size_t split_record(std::string_view text, std::size_t start, char delimiter,
                         std::vector<CsvField>& fields);

/// Where the last whole record of `text` ends; 0 when it holds none. `text` starts with a record.
[[nodiscard]] std::size_t end_of_whole_records(std::string_view text, char delimiter);

}  // namespace dutoan
