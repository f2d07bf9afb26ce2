// `lines_from:` — lines of an estimate in a delimited file, read in blocks by several threads.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/line_reader.hpp"
#include "input/table_numbers.hpp"
#include "plan/line_block.hpp"

#include <optional>

namespace dutoan {

struct LineTableOptions {
  NumberStyle numbers = NumberStyle::plain;
  Number dong_per_unit = 1;
  std::size_t block_size = 256U << 10U;
};

/// Finds the heading row and says what is wrong with it; the lines are read when the table is
/// asked for them, and their faults travel with the blocks.
[[nodiscard]] std::optional<LineTable> open_line_table(const FileName& file,
                                                       const LineTableOptions& options,
                                                       const LineContext& context,
                                                       const Place& place);

}  // namespace dutoan
