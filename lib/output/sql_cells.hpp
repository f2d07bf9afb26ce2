// The cells of rows of a database, packed one behind the other into a text: so they travel from the
// threads that list lines to the one that writes.
#pragma once

#include "base/date.hpp"
#include "estimate/amount.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace dutoan {

/// Nothing (NULL), a whole number, or a text, which is UTF-8 without NUL.
using SqlCell = std::variant<std::monostate, std::int64_t, std::string_view>;

void add_null_cell(std::string& cells);
void add_number_cell(std::string& cells, std::int64_t number);
void add_text_cell(std::string& cells, std::string_view text);
void add_flag_cell(std::string& cells, bool yes);
/// Of these nothing is NULL.
void add_number_cell(std::string& cells, std::optional<int> number);
void add_exact_cell(std::string& cells, const std::optional<Number>& number);
void add_date_cell(std::string& cells, const std::optional<Date>& date);
/// As six cells: total, at_least, known_part, complete, approximate, illustrative.
void add_amount_cells(std::string& cells, const Amount& amount);

/// Takes the first of the cells off; there must be one.
[[nodiscard]] SqlCell take_cell(std::string_view& cells);

}  // namespace dutoan
