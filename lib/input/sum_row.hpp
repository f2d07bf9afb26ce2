// Rows of a table of lines that say what the rows above come to: "Cộng", "Tổng cộng".
#pragma once

#include <cstdint>
#include <string_view>

namespace dutoan {

enum class SumRow : std::uint8_t {
  none,
  part,   ///< "Cộng": of the rows since the sum before
  whole,  ///< "Tổng cộng": of all rows above
};

/// By the name or the number of the row, in any case of letters. "Tổng đài" and "Cộng đồng" are
/// things to buy.
[[nodiscard]] SumRow sum_row_of(std::string_view text);

/// Whether a text as it stands in the file may be such a name: quick, and never wrongly no.
[[nodiscard]] bool may_be_sum(std::string_view raw);

}  // namespace dutoan
