// What all printed forms share: their head, their signatures, their cells.
#pragma once

#include "estimate/amount.hpp"
#include "output/printed_form.hpp"

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
[[nodiscard]] PrintedFormCell text_cell(std::string text);
[[nodiscard]] PrintedFormCell number_cell(const Number& value, std::string number_format);
[[nodiscard]] PrintedFormCell formula_cell(std::string formula, const Number& value);

/// What the foot of a table says: its total in words, how many of its cells are empty.
void add_total_foot(PrintedForm& form, const Amount& total);
void add_empty_cells_foot(PrintedForm& form);

}  // namespace dutoan
