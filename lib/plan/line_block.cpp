#include "plan/line_block.hpp"

namespace dutoan {

void LineBlock::clear() {
  cut = false;
  line_count = 0;
  keys.clear();
  lines.clear();
  items.clear();
  sums.clear();
  diagnostics = {};
  listed.clear();
}

}  // namespace dutoan
