// What a task of our form asks for, beside what its lines come to.
#pragma once

#include "input/form_cells.hpp"
#include "input/form_rows.hpp"

namespace dutoan {

/// The two may differ where somebody rounds: that is only said, among the faults of the cells.
void hold_against_lines(const FormTable& table, const FormTaskRows& task, FormCells& cells);

}  // namespace dutoan
