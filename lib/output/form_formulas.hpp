// The formulas of the form for agencies: they show what somebody typing it in asks for, as soon as
// all of it is known.
#pragma once

#include "plan/agency_form.hpp"

#include <cstdint>
#include <string>

namespace dutoan {

/// Whether the sheet of lists holds the tax rates of the kinds.
enum class FormRates : std::uint8_t { none, listed };

/// Quantity × price, or the lump sum, with its tax; unknown while the rate is.
[[nodiscard]] std::string form_line_formula(std::uint32_t row, FormRates rates);

/// Of a task its lines and contingency, or its amount where it has no lines. Unknown while a line
/// has no amount: it asks for nothing yet, which is not 0. Ids are compared letter by letter: `T*`
/// is no pattern.
[[nodiscard]] std::string form_task_formula(std::uint32_t row);

/// The id of the task a row belongs to. Over empty rows, too: a line below them belongs to it as
/// well.
[[nodiscard]] std::string form_task_id_formula(std::uint32_t row);

/// Of all tasks; unknown while that of one is.
[[nodiscard]] std::string form_total_formula();

/// `$A16="Nhiệm vụ"`, for conditions of the sheet's own.
[[nodiscard]] std::string form_row_is(std::uint32_t row, FormRow kind);

}  // namespace dutoan
