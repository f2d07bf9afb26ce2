// A stated amount that is not quantity × price with its tax: which of the numbers may be wrong.
#pragma once

#include "review/line_peers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// What a line has instead of a quantity and a price, as it is written; nothing of any other line.
[[nodiscard]] std::optional<Number> lump_sum(const LineFigure& line);

/// The fields of a line of which another value makes its stated amount come out, one at a time: a
/// tax rate people know, a quantity, a price in whole đồng. A quantity with more decimals than the
/// written one, or a price less round, counts where that is no mere chance. The likeliest first,
/// the amount itself (`stated`) last. Nothing of a line whose amount is right, or that states none.
[[nodiscard]] std::vector<std::string> differing_fields(const LineFigure& line,
                                                        const LinePeers& peers);

}  // namespace dutoan
