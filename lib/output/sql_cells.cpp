#include "output/sql_cells.hpp"

#include "output/csv_text.hpp"

#include <array>
#include <cstring>

namespace dutoan {

namespace {

constexpr char null_tag = 'n';
constexpr char number_tag = 'i';
constexpr char text_tag = 't';

template <class Value>
void add_cell_bytes(std::string& cells, Value value) {
  std::array<char, sizeof(Value)> bytes;
  std::memcpy(bytes.data(), &value, bytes.size());
  cells.append(bytes.data(), bytes.size());
}

template <class Value>
Value take_cell_bytes(std::string_view& cells) {
  Value value;
  std::memcpy(&value, cells.data(), sizeof(Value));
  cells.remove_prefix(sizeof(Value));
  return value;
}

}  // namespace

void add_null_cell(std::string& cells) {
  cells += null_tag;
}

void add_number_cell(std::string& cells, std::int64_t number) {
  cells += number_tag;
  add_cell_bytes(cells, number);
}

void add_text_cell(std::string& cells, std::string_view text) {
  cells += text_tag;
  add_cell_bytes(cells, std::uint32_t(text.size()));
  cells += text;
}

void add_flag_cell(std::string& cells, bool yes) {
  add_number_cell(cells, std::int64_t(yes ? 1 : 0));
}

void add_number_cell(std::string& cells, std::optional<int> number) {
  if (number) return add_number_cell(cells, std::int64_t(*number));
  add_null_cell(cells);
}

void add_exact_cell(std::string& cells, const std::optional<Number>& number) {
  if (number) return add_text_cell(cells, exact_text(*number));
  add_null_cell(cells);
}

void add_date_cell(std::string& cells, const std::optional<Date>& date) {
  if (date) return add_text_cell(cells, iso_text(*date));
  add_null_cell(cells);
}

void add_amount_cells(std::string& cells, const Amount& amount) {
  const auto put = [&](bool here, Money known) {
    here ? add_number_cell(cells, known.dong()) : add_null_cell(cells);
  };
  const Money known = amount.known.value_or(Money());
  put(amount.complete, known);
  put(!amount.complete && amount.lower_bound && amount.known.has_value(), known);
  // Also where nothing is known: sums above it are no lower bounds either.
  put(!amount.complete && !amount.lower_bound, known);
  add_flag_cell(cells, amount.complete);
  add_text_cell(cells, marks_word(amount.marks));
  add_flag_cell(cells, amount.marks.illustrative);
}

SqlCell take_cell(std::string_view& cells) {
  const char tag = cells.front();
  cells.remove_prefix(1);
  if (tag == null_tag) return {};
  if (tag == number_tag) return take_cell_bytes<std::int64_t>(cells);
  const auto size = take_cell_bytes<std::uint32_t>(cells);
  const std::string_view text = cells.substr(0, size);
  cells.remove_prefix(size);
  return text;
}

}  // namespace dutoan
