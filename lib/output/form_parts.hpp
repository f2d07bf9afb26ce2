// What all printed forms share: their head, their signatures, their cells.
#pragma once

#include "output/amount_text.hpp"
#include "output/printed_form.hpp"
#include "output/report.hpp"

#include <optional>
#include <string>

namespace dutoan {

/// A form of a plan, with its issuer and whoever signs it; two blocks where the plan names nobody.
[[nodiscard]] PrintedForm form_of(const PlanHeader& header, std::string sheet, std::string title);

/// The day that stands in the file: that of the plan, never of the clock.
[[nodiscard]] Date creation_date(const PlanHeader& header);

/// A figure that is whole as a number; a bound or an estimate as a text with its mark; nothing
/// where nothing is known.
[[nodiscard]] PrintedFormCell amount_cell(const Amount& amount);
/// The same of an amount that is `shown` in units already.
[[nodiscard]] PrintedFormCell amount_cell(const Amount& amount, Money shown,
                                          Zero zero = Zero::shown);
/// Nothing where the text is empty.
[[nodiscard]] PrintedFormCell text_cell(std::string text);
/// A cell that is known to be empty, or says something else than a figure; never counted as
/// unknown.
[[nodiscard]] PrintedFormCell known_cell(std::string text = {});
[[nodiscard]] PrintedFormCell number_cell(const Number& value, std::string number_format);
[[nodiscard]] PrintedFormCell formula_cell(std::string formula, const Number& value);

/// What the foot of a table says: its total in words, how many of its cells are empty.
void add_total_foot(PrintedForm& form, const Amount& total);
void add_empty_cells_foot(PrintedForm& form);
/// The paragraphs and items of a report.
void add_report_foot(PrintedForm& form, const Report& report);

/// A column of figures as wide as the longest of them, so that none becomes "###".
void fit_column(PrintedForm& form, std::size_t column, unsigned least);

}  // namespace dutoan
