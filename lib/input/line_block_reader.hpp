// The rows of one block of a table of lines.
#pragma once

#include "input/line_columns.hpp"
#include "input/line_table.hpp"
#include "plan/line_block.hpp"

#include <memory>
#include <string>

namespace dutoan {

/// What all blocks of a table are read with. Only read from while blocks are.
struct LineTableSetup {
  FileName file;
  LineTableOptions options;
  LineColumns columns;
  std::size_t lines_above = 0;  ///< titles and the heading row
  std::size_t lines_start = 0;  ///< offset of the first record below them
  const Method* method = nullptr;
  NormStore* norms = nullptr;
  TaskDate date;
  std::uintmax_t file_size = 0;  ///< 0: not known
  std::string in_memory;         ///< the whole text, of a file that had to be converted
};

/// Reads the records of `block.text` into the block.
void read_line_block(const LineTableSetup& setup, Listing listing, LineBlock& block);

}  // namespace dutoan
