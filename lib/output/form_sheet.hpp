// A sheet on which a printed form is written row by row, and the pages its rows come to.
#pragma once

#include "output/printed_form.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dutoan {

inline constexpr unsigned form_line_height = 17;  ///< points, of a 12-point font

/// How high a row must be for a text in a cell so many characters wide.
[[nodiscard]] unsigned form_row_height(std::string_view text, unsigned width);

struct FormSheet {
  const PrintedForm& form;
  XlsxSheet sheet;
  std::vector<unsigned> heights = {};  ///< of the rows that are done, in points

  /// The row at hand.
  [[nodiscard]] std::uint32_t row() const { return std::uint32_t(heights.size()); }
  [[nodiscard]] std::uint16_t last_column() const { return std::uint16_t(form.columns.size() - 1); }
};

/// The width of columns `first` to `last`, in characters.
[[nodiscard]] unsigned form_width(const PrintedForm& form, std::size_t first, std::size_t last);
[[nodiscard]] unsigned form_width(const PrintedForm& form);

/// A text over columns `first` to `last` of the row at hand.
void put_wide(FormSheet& at, std::uint16_t first, std::uint16_t last, std::string_view text,
              const XlsxStyle& style);

void end_row(FormSheet& at, unsigned height);

/// `kept_together`: so many rows at the end are never parted.
[[nodiscard]] XlsxPage form_page(const FormSheet& at, std::uint32_t kept_together);

}  // namespace dutoan
