// The sheets beside the one an agency fills in: what to choose from, and how to fill it in.
#pragma once

#include "output/form_workbook.hpp"
#include "output/xlsx_book.hpp"

#include <string>

namespace dutoan {

/// "NST: Ngân sách tỉnh".
[[nodiscard]] std::string form_choice_text(const Named& one);

/// Every list in a column of its own, under the name by which the form's cells refer to it; an
/// empty list has none.
void write_form_lists(const FormContents& contents, XlsxBook& book);

void write_form_guide(XlsxBook& book);

}  // namespace dutoan
