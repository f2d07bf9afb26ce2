// `--form` of `summary` and `diff`: a form of the budget as a workbook.
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "estimate/result.hpp"

namespace dutoan {

/// Of what a form is made: a plan, or what two revisions differ in.
enum class FormUse : std::uint8_t { plan, adjustment };

/// Writes the form that is asked for to every `-o FILE.xlsx`; one of another use is refused.
Exit write_form_of(const Arguments& arguments, const PlanResult& result, FormUse use,
                   Console& console);

}  // namespace dutoan
