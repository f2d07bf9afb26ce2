// `summary --form`: a form of the budget as a workbook.
#pragma once

#include "arguments.hpp"
#include "console.hpp"
#include "estimate/result.hpp"

namespace dutoan {

/// Writes the form that is asked for to every `-o FILE.xlsx`.
Exit write_form_of(const Arguments& arguments, const PlanResult& result, Console& console);

}  // namespace dutoan
