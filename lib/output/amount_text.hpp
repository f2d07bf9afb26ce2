// Figures with their marks: a total that cannot lie.
#pragma once

#include "base/message.hpp"
#include "estimate/amount.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// How a report shows its figures.
struct ReportStyle {
  Language language = Language::vietnamese;
  std::string unit = "dong";  ///< one of `money_units`
  std::size_t width = 100;    ///< columns of the screen
};

enum class Zero : std::uint8_t {
  shown,
  blank,
  certain,  ///< shown where there is nothing; of what is less than a unit shows it says so: "< 1"
};

/// "1.234.567", "≥ 1.234.567", "≈ 2.450", "phần đã biết 1.234", "chưa có".
[[nodiscard]] std::string amount_text(const Amount& amount, const ReportStyle& style, Zero zero);
/// Whether something is known of the amount, but less than its unit can show.
[[nodiscard]] bool is_below_unit(const Amount& amount, Money shown);
/// The same of an amount that is `shown` in units already.
[[nodiscard]] std::string amount_text(const Amount& amount, Money shown, const ReportStyle& style,
                                      Zero zero);
[[nodiscard]] std::string amount_text(Money amount, const ReportStyle& style, Zero zero);

/// The unit as it is printed: đồng, nghìn đồng, triệu đồng, tỷ đồng.
[[nodiscard]] std::string unit_text(const ReportStyle& style);

/// "2 dòng thiếu đơn giá, 1 bảng chưa có".
[[nodiscard]] std::string missing_counts(const std::vector<MissingItem>& missing,
                                         Language language);

/// The amount with its unit, and in brackets why it is not complete.
[[nodiscard]] std::string total_text(const Amount& total, const std::vector<MissingItem>& missing,
                                     const ReportStyle& style);

/// In words, or nothing where the amount must not be: incomplete, illustrative or approximate.
[[nodiscard]] std::string amount_in_words(const Amount& amount);

/// How many đồng the unit of the report is.
[[nodiscard]] Number unit_size(const std::string& unit);

}  // namespace dutoan
