// Numbers and dates as people read them: 1.234.567,89 and 06/03/2023 in Vietnamese,
// 1,234,567.89 and 2023-03-06 in English.
#pragma once

#include "base/date.hpp"
#include "base/message.hpp"
#include "base/money.hpp"
#include "base/number.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string money_text(Money amount, Language language);
/// At most seven digits after the point; what is cut is rounded half away from zero.
[[nodiscard]] std::string number_text(const Number& value, Language language);
/// Whether `number_text` shows all of the value.
[[nodiscard]] bool is_shown_whole(const Number& value);
/// 10% as "10%", 2,0485% likewise.
[[nodiscard]] std::string rate_text(const Number& rate, Language language);
[[nodiscard]] std::string date_text(Date date, Language language);

}  // namespace dutoan
