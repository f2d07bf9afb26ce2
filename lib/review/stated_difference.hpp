// A stated amount that is not quantity × price with its tax: which of the numbers may be wrong.
#pragma once

#include "review/line_peers.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// The fields of a line of which another value makes its stated amount come out, one at a time: a
/// tax rate people know, a quantity with no more decimals than the written one, a price in whole
/// đồng. The likeliest first; the amount itself (`stated`) where none does. Nothing of a line whose
/// amount is right, or that states none.
[[nodiscard]] std::vector<std::string> differing_fields(const LineFigure& line,
                                                        const LinePeers& peers);

}  // namespace dutoan
