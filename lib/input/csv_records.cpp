#include "input/csv_records.hpp"

#include <algorithm>
#include <cstring>

namespace dutoan {

namespace {

std::size_t find(std::string_view text, char wanted, std::size_t from) {
  // Most cells are short: a call would cost more than their letters.
  for (const std::size_t near = std::min(from + 16, text.size()); from < near; ++from) {
    if (text[from] == wanted) return from;
  }
  if (from >= text.size()) return text.size();
  const void* found = std::memchr(text.data() + from, wanted, text.size() - from);
  return found == nullptr ? text.size()
                          : std::size_t(static_cast<const char*>(found) - text.data());
}

/// The closing quote of a field whose opening quote stands at `open`; the end of the text when
/// there is none.
std::size_t closing_quote(std::string_view text, std::size_t open, bool* doubled) {
  std::size_t at = find(text, '"', open + 1);
  while (at + 1 < text.size() && text[at + 1] == '"') {
    if (doubled != nullptr) *doubled = true;
    at = find(text, '"', at + 2);
  }
  return at;
}

bool ends_field(char c, char delimiter) {
  return c == delimiter || c == '\n';
}

}  // namespace

std::string unquoted(const CsvField& field) {
  std::string text(field.text);
  if (!field.doubled) return text;
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    result += text[i];
    if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') ++i;
  }
  return result;
}

std::string_view unguarded(std::string_view text) {
  if (!text.starts_with('\'')) return text;
  const std::size_t first = text.find_first_not_of('\'');
  const bool guarded = first != std::string_view::npos &&
                       std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
  return guarded ? text.substr(1) : text;
}

Place place_of(const SourceFile& file, const CsvField& field) {
  const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
  return {.file = &file,
          .offset = std::uint32_t(field.offset),
          .length = std::uint32_t(std::max<std::size_t>(length, 1))};
}

std::size_t split_record(std::string_view text, std::size_t start, char delimiter,
                         std::vector<CsvField>& fields) {
  fields.clear();
  std::size_t at = start;
  while (true) {
    CsvField& field = fields.emplace_back();  // a copy would cost more than all the rest
    field.offset = at;
    std::size_t end = at;
    if (at < text.size() && text[at] == '"') {
      field.quoted = true;
      const std::size_t close = closing_quote(text, at, &field.doubled);
      field.unclosed = close == text.size();
      field.text = text.substr(at + 1, close - at - 1);
      end = std::min(close + 1, text.size());
    }
    const std::size_t after_quote = end;
    while (end < text.size() && !ends_field(text[end], delimiter))
      ++end;
    std::size_t last = end;
    const bool line_end = end == text.size() || text[end] == '\n';
    if (line_end && last > after_quote && text[last - 1] == '\r') --last;
    if (field.quoted) {
      field.tail = last > after_quote;
    } else {
      field.text = text.substr(at, last - at);
    }
    if (line_end) return std::min(end + 1, text.size());
    at = end + 1;
  }
}

std::size_t end_of_whole_records(std::string_view text, char delimiter) {
  std::size_t whole = 0;    // end of the last whole record
  std::size_t outside = 0;  // from here on up to `quote` the text is outside quotes
  std::size_t quote = find(text, '"', 0);
  while (true) {
    const bool opens =
        quote < text.size() && (quote == 0 || ends_field(text[quote - 1], delimiter));
    if (quote < text.size() && !opens) {
      quote = find(text, '"', quote + 1);
      continue;
    }
    const std::string_view between = text.substr(outside, quote - outside);
    const std::size_t line = between.rfind('\n');
    if (line != std::string_view::npos) whole = outside + line + 1;
    if (!opens) return whole;
    const std::size_t close = closing_quote(text, quote, nullptr);
    if (close == text.size()) return whole;
    outside = close + 1;
    quote = find(text, '"', outside);
  }
}

}  // namespace dutoan
