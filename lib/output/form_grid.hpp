// Where the parts of the form for agencies stand on its sheet.
#pragma once

#include "output/xlsx_book.hpp"
#include "plan/agency_form.hpp"

namespace dutoan {

/// Of the fields above the table: their labels, and their values over several columns.
inline constexpr std::uint16_t form_label_column = 3;
inline constexpr std::uint16_t form_value_column = 4;
inline constexpr std::uint16_t form_last_value_column = 7;

inline constexpr std::uint32_t form_heading_row = 13;
inline constexpr std::uint32_t form_example_row = form_heading_row + 1;
/// The rows that are filled in.
inline constexpr std::uint32_t form_first_row = form_example_row + 1;
inline constexpr std::uint32_t form_last_row = form_first_row + 299;

/// The value of a field.
[[nodiscard]] XlsxCell form_cell(FormField field);
[[nodiscard]] XlsxCell form_cell(std::uint32_t row, FormColumn column);
/// A column in all rows that are filled in.
[[nodiscard]] XlsxRange form_range(FormColumn column);

}  // namespace dutoan
