// Two price books compared, as JSON.
#pragma once

#include "output/price_diff_contents.hpp"

namespace dutoan {

[[nodiscard]] std::string price_diff_json(const PriceDiffContents& contents);

}  // namespace dutoan
