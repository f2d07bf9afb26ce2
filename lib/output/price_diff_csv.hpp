// Two price books compared, a row for each price and each task; figures in đồng.
#pragma once

#include "output/price_diff_contents.hpp"

namespace dutoan {

[[nodiscard]] std::string price_diff_csv(const PriceDiffContents& contents);

}  // namespace dutoan
