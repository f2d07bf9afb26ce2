// Where a figure was read, in words: the row of a table, the price of a book.
#pragma once

#include "base/message.hpp"
#include "formula/evaluate.hpp"
#include "norms/norm_item.hpp"

#include <span>
#include <string>

namespace dutoan {

/// "hours[12] = 20: e/hours, Bảng 2; trên 3: 20", of the table the trace names.
[[nodiscard]] std::string lookup_text(const Trace& trace, Language language);

/// "price_of[KS1] = 445.419: bộ đơn giá …": the book, its paper, its days and how far it was read.
[[nodiscard]] std::string price_text(const Trace& trace, std::span<const PriceBook* const> books,
                                     Language language);

}  // namespace dutoan
