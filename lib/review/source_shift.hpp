// What a change of a figure is to every source of the money.
//
// The causes are walked through in their order and in its reverse, the sources switched where
// funding stands; each source has the mean of both. Halves of a đồng are rounded so that every
// source and every cause still adds up, and so that the two revisions changing places negates all.
#pragma once

#include "estimate/result.hpp"
#include "review/change_cause.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace dutoan {

/// Who pays a total of so many đồng; the parts add up to it.
using PartsOf = std::function<std::vector<FundingPart>(Money total)>;

/// The causes of every source, by its id: what `causes` make of a total of `before`.
[[nodiscard]] std::map<std::string, CauseAmounts> shift_sources(Money before,
                                                                const CauseAmounts& causes,
                                                                const PartsOf& parts_before,
                                                                const PartsOf& parts_after);

}  // namespace dutoan
