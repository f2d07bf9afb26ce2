// A price list as the files of a price book: a norm file, and its prices beside it.
//
// The first line of the norm file is a hash of both, so that what people wrote or changed is never
// overwritten.
#pragma once

#include "base/date.hpp"
#include "norms/price_list_rows.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

struct PriceBookHeader {
  std::string id;
  std::string title;
  std::string basis;
  std::string region;
  Validity in_force;
  std::string source;         ///< the file that was read
  std::string source_sha256;  ///< of its bytes
};

/// The prices that are placed, in the order of the list, in đồng, each with the place it stood at.
[[nodiscard]] std::string price_book_csv(const PriceImport& import);
/// `csv`: what stands in the file beside it, ID.csv.
[[nodiscard]] std::string price_book_yaml(const PriceBookHeader& header, const PriceImport& import,
                                          std::string_view csv);

/// Whether both files are as they were written.
[[nodiscard]] bool is_untouched_price_book(std::string_view yaml, std::string_view csv);

}  // namespace dutoan
