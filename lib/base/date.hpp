// A calendar day. No clock is ever read: every date comes from a file or an argument.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

class Date {
 public:
  Date() = default;
  /// The day, or nothing when there is no such day (31/02/2023).
  [[nodiscard]] static std::optional<Date> from_ymd(int year, int month, int day);
  /// Reads `2023-03-06` or `06/03/2023` (one or two digits for day and month). Nothing when the
  /// text is neither, or names a day that does not exist.
  [[nodiscard]] static std::optional<Date> parse(std::string_view text);

  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;
  [[nodiscard]] int day() const;
  /// Days since 1970-01-01.
  [[nodiscard]] int serial() const { return int(days_.time_since_epoch().count()); }
  [[nodiscard]] bool is_weekend() const;
  [[nodiscard]] Date plus_days(int count) const;
  /// The same day `count` months later, or the last of that month when it is shorter.
  [[nodiscard]] Date plus_months(int count) const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::chrono::sys_days days) : days_(days) {}

  std::chrono::sys_days days_;
};

/// `2023-03-06`.
[[nodiscard]] std::string iso_text(Date date);
/// `06/03/2023`.
[[nodiscard]] std::string vietnamese_text(Date date);

/// Half-open: from the first day in force to the first day no longer in force.
struct Validity {
  std::optional<Date> from;
  std::optional<Date> until;

  [[nodiscard]] bool contains(Date date) const;
  [[nodiscard]] bool overlaps(const Validity& other) const;
  friend bool operator==(const Validity&, const Validity&) = default;
};

/// The days both hold.
[[nodiscard]] Validity intersection(const Validity& a, const Validity& b);

}  // namespace dutoan
