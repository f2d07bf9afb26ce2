// The rows of one block of a table of lines.
#pragma once

#include "input/line_cells.hpp"

namespace dutoan {

/// Reads the records of `block.text` into the block.
void read_line_block(const LineTableSetup& setup, Listing listing, LineBlock& block);

}  // namespace dutoan
