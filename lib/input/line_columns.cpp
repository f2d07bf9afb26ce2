#include "input/line_columns.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t title_rows = 50;  ///< a heading row stands among the first rows
constexpr std::size_t least_headings = 2;
constexpr std::array<char, 3> delimiters = {',', ';', '\t'};

struct Reading {
  HeadingRow row;
  std::size_t known = 0;
};

Reading read_headings(const std::vector<CsvField>& fields, const Headings& headings) {
  Reading reading;
  reading.row.columns.at.fill(-1);
  reading.row.columns.count = fields.size();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].unclosed) reading.row.open_quote = fields[i].offset;
    const std::string heading = folded(unquoted(fields[i]));
    const auto found = headings.find(heading);
    if (found == headings.end()) {
      if (!heading.empty()) reading.row.unknown.push_back(unquoted(fields[i]));
      continue;
    }
    int& place = reading.row.columns.at[std::size_t(found->second)];
    if (place < 0) {
      place = int(i);
      reading.row.columns.headings[std::size_t(found->second)] = unquoted(fields[i]);
      ++reading.known;
    } else {
      reading.row.doubled.push_back(unquoted(fields[i]));
    }
  }
  return reading;
}

/// The first row that holds enough headings, by one delimiter.
std::optional<Reading> first_row(std::string_view text, char delimiter, const Headings& headings) {
  std::vector<CsvField> fields;
  std::size_t at = 0;
  for (std::size_t row = 0; row < title_rows && at < text.size(); ++row) {
    const std::size_t start = at;
    at = split_record(text, at, delimiter, fields);
    if (fields.size() < least_headings) continue;
    Reading reading = read_headings(fields, headings);
    if (reading.known < least_headings) continue;
    reading.row.columns.delimiter = delimiter;
    reading.row.start = start;
    reading.row.end = at;
    return reading;
  }
  return std::nullopt;
}

}  // namespace

Headings make_headings(
    const std::vector<std::pair<std::string, std::vector<std::string>>>& synonyms) {
  Headings headings;
  for (std::size_t i = 0; i < line_column_words.size(); ++i) {
    headings.emplace(line_column_words[i], LineColumn(i));
  }
  for (const auto& [word, others] : synonyms) {
    const auto column = headings.find(word);
    if (column == headings.end()) continue;
    for (const std::string& other : others)
      headings.emplace(folded(other), column->second);
  }
  return headings;
}

namespace {

/// "(3)", "3", "3=1*2" of 3; "A" of A.
bool is_column_number(std::string_view written, std::string_view wanted) {
  written = trimmed(written);
  if (written.starts_with('(')) written.remove_prefix(1);
  if (!written.starts_with(wanted)) return false;
  written.remove_prefix(wanted.size());
  return written.empty() || written.front() == ')' || written.front() == '=';
}

/// Below the headings forms print the numbers of the columns: they are no line.
void skip_column_numbers(std::string_view text, HeadingRow& row) {
  if (row.open_quote || row.end >= text.size()) return;
  std::vector<CsvField> fields;
  const std::size_t end = split_record(text, row.end, row.columns.delimiter, fields);
  if (is_column_numbers(fields)) row.end = end;
}

}  // namespace

bool is_column_numbers(const std::vector<CsvField>& fields) {
  char letter = 'A';
  int number = 1;
  for (const CsvField& field : fields) {
    if (trimmed(field.text).empty()) continue;
    if (number == 1 && is_column_number(field.text, std::string(1, letter))) {
      ++letter;
    } else if (is_column_number(field.text, std::to_string(number))) {
      ++number;
    } else {
      return false;
    }
  }
  constexpr int least = 3;
  return number - 1 + (letter - 'A') >= least;
}

std::optional<HeadingRow> find_heading_row(std::string_view text, const Headings& headings) {
  std::optional<Reading> best;
  for (const char delimiter : delimiters) {
    auto reading = first_row(text, delimiter, headings);
    if (reading && (!best || reading->known > best->known)) best = std::move(reading);
  }
  if (!best) return std::nullopt;
  skip_column_numbers(text, best->row);
  return std::move(best->row);
}

}  // namespace dutoan
