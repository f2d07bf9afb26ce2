// What stands above the rows of a printed form: the issuer and the nation, the title, the fields,
// the headings of the columns.
#pragma once

#include "output/form_sheet.hpp"

namespace dutoan {

/// How many rows that takes, without and with the headings of the columns.
[[nodiscard]] std::uint32_t rows_above_headings(const PrintedForm& form);
[[nodiscard]] std::uint32_t rows_above_table(const PrintedForm& form);

void write_form_heading(FormSheet& at);

}  // namespace dutoan
