// Numbers as workbooks store them: the shortest text of a binary number, and a format to show it.
#pragma once

#include "base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

enum class CellFormat : std::uint8_t { number, percent, date };

/// What a number format of a workbook shows: `0.0%`, `dd/mm/yyyy`, `#,##0 "đ"`.
[[nodiscard]] CellFormat format_of_code(std::string_view code);
/// The same of a format that has a number only.
[[nodiscard]] CellFormat format_of_id(unsigned id);

/// `1.1000000000000001E-2` as `0.011`: to 15 digits, as the sheet shows it, without an exponent.
/// Nothing where it is no number, or so large or small that no estimate holds it.
[[nodiscard]] std::optional<std::string> plain_number(std::string_view stored);
/// The same as a share: `0.1` is `10%`.
[[nodiscard]] std::optional<std::string> plain_percent(std::string_view stored);

/// The day of a number of days; the time of day is left out. Days count from 1900, where sheets
/// have a 29th of February, or from 1904.
[[nodiscard]] std::optional<Date> stored_date(std::string_view stored, bool from_1904);

}  // namespace dutoan
