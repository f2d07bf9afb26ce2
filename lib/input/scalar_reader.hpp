// One value of a file, read as what it should be; what is wrong is said with both readings.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/number.hpp"
#include "base/number_text.hpp"
#include "input/yaml_tree.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dutoan {

/// What to say of a number that was refused: how to write what was meant, in one way or two.
[[nodiscard]] Message number_message(std::string_view key, std::string_view text,
                                     NumberFault fault);

/// Every reader says nothing of an empty value (absent means unknown) and returns nothing, too,
/// where it has reported an error. `key` names the value in messages.
[[nodiscard]] std::optional<std::string> read_text(Yaml value, std::string_view key,
                                                   Diagnostics& diagnostics);
/// Codes must stand in quotes where they look like numbers: other tools would make 01.0105 of
/// "01.0105" into 1.0105.
[[nodiscard]] std::optional<std::string> read_code(Yaml value, std::string_view key,
                                                   Diagnostics& diagnostics);
[[nodiscard]] std::optional<bool> read_yes_no(Yaml value, std::string_view key,
                                              Diagnostics& diagnostics);
[[nodiscard]] std::optional<Date> read_date(Yaml value, std::string_view key,
                                            Diagnostics& diagnostics);
[[nodiscard]] std::optional<Number> read_number(Yaml value, std::string_view key,
                                                Diagnostics& diagnostics);
/// A number of units: `185.000` may mean two things and is refused.
[[nodiscard]] std::optional<Number> read_quantity(Yaml value, std::string_view key,
                                                  Diagnostics& diagnostics);
/// Digits, or a fraction such as 10/3.
[[nodiscard]] std::optional<Number> read_fraction(Yaml value, std::string_view key,
                                                  Diagnostics& diagnostics);
/// Đồng, where `185.000` is refused, too.
[[nodiscard]] std::optional<Number> read_money(Yaml value, std::string_view key,
                                               Diagnostics& diagnostics);
[[nodiscard]] std::optional<Number> read_count(Yaml value, std::string_view key,
                                               Diagnostics& diagnostics);
/// `10%`; a bare number is an error, but 0.
/// A year of four digits.
[[nodiscard]] std::optional<int> read_year(Yaml value, std::string_view key,
                                           Diagnostics& diagnostics);
[[nodiscard]] std::optional<Number> read_rate(Yaml value, std::string_view key,
                                              Diagnostics& diagnostics);
/// Whether a rate is a part of a whole: from 0% to 100%.
[[nodiscard]] bool is_part(const Number& rate);
/// The same, and an error at the value where it is none.
[[nodiscard]] bool is_part(const Number& rate, Yaml value, std::string_view key,
                           Diagnostics& diagnostics);
/// `30%` or `1/3` of a whole.
[[nodiscard]] std::optional<Number> read_share(Yaml value, std::string_view key,
                                               Diagnostics& diagnostics);
[[nodiscard]] std::optional<std::string> read_choice(Yaml value, std::string_view key,
                                                     std::span<const std::string_view> choices,
                                                     Diagnostics& diagnostics);

/// Whether `format:` is the one this program reads; of a file of another nothing can be understood.
[[nodiscard]] bool is_known_format(Yaml format, Diagnostics& diagnostics);

/// `{quantity: 2,5}` is a quantity of 2 and a key 5: says what that comma means, where digits stand
/// on both sides of it. `key` is the unknown one.
[[nodiscard]] bool reports_split_number(Yaml map, Yaml key, Diagnostics& diagnostics);

}  // namespace dutoan
