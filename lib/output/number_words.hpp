// An amount in words, as Vietnamese estimates end: "Bảy mươi sáu triệu đồng chẵn".
#pragma once

#include "base/money.hpp"

#include <string>

namespace dutoan {

/// mốt after a ten, lăm after a ten, lẻ for a zero ten, nghìn; a negative amount begins "Giảm".
[[nodiscard]] std::string words_of(Money amount);

}  // namespace dutoan
