// Which row of our form belongs to which task.
#pragma once

#include "input/form_table.hpp"

namespace dutoan {

/// The rows of a task: indexes into those of the table.
struct FormTaskRows {
  std::size_t task = 0;
  std::vector<std::size_t> lines;
  std::vector<std::size_t> funding;
};

/// Every row of the table with something in it is placed or unplaced. Rows that are only an
/// example, or the agency's own sums, are placed: nothing in them is lost.
struct FormRows {
  std::vector<FormTaskRows> tasks;
  std::size_t count = 0;
  std::vector<std::size_t> unplaced;  ///< their numbers in the file, from 1
};

/// Rows that cannot be placed are said.
[[nodiscard]] FormRows sort_form_rows(const FormTable& table, Diagnostics& diagnostics);

}  // namespace dutoan
