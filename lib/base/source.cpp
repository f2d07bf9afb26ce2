#include "base/source.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// An excerpt longer than this is cut around the caret: a file may be one line of a megabyte.
constexpr std::size_t excerpt_limit = 160;

/// The end of the cell that begins at `start`.
std::size_t cell_end(std::string_view row, std::size_t start) {
  bool quoted = false;
  std::size_t at = start;
  for (; at < row.size() && (quoted || row[at] != ','); ++at) {
    if (row[at] == '"') quoted = !quoted;
  }
  return at;
}

std::string unquoted_cell(std::string_view cell) {
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] == '"' && (i == 0 || i + 1 == cell.size())) continue;
    text += cell[i];
    if (cell[i] == '"' && cell[i + 1] == '"') ++i;
  }
  return text;
}

}  // namespace

std::string column_letters(std::size_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), char('A' + (column - 1) % 26));
  return letters;
}

SourceFile::SourceFile(std::string path, std::string name, std::string text, std::string sheet)
    : path_(std::move(path)),
      name_(std::move(name)),
      text_(std::move(text)),
      sheet_(std::move(sheet)),
      line_starts_{0} {
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

std::size_t SourceFile::line_of(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin());
}

std::string_view SourceFile::line_text(std::size_t line) const {
  const std::size_t start = line_starts_[line - 1];
  std::string_view rest = text().substr(start);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

Location locate(const Place& place) {
  if (place.file == nullptr) return {};
  const std::size_t offset = std::min<std::size_t>(place.offset, place.file->text().size());
  const std::size_t line = place.file->line_of(offset);
  if (!place.file->sheet().empty()) {
    return locate_in_sheet(place.file->path(), place.file->sheet(), line,
                           place.file->line_text(line), offset - place.file->line_start(line));
  }
  return locate_in_line(place.file->path(), line, place.file->line_text(line),
                        offset - place.file->line_start(line), place.length);
}

Location locate_in_line(std::string file, std::size_t line, std::string_view text,
                        std::size_t offset, std::size_t length) {
  offset = std::min(offset, text.size());
  const std::string_view before = text.substr(0, offset);
  const std::string_view marked = text.substr(offset, std::max<std::size_t>(length, 1));
  const bool cut_left = text.size() > excerpt_limit && offset > excerpt_limit / 2;
  const std::size_t first = cut_left ? character_start(text, offset - excerpt_limit / 2) : 0;
  const std::size_t last = character_start(text, std::min(text.size(), first + excerpt_limit));
  Location location{.file = std::move(file), .line = line, .column = display_width(before) + 1};
  location.excerpt = (cut_left ? "…" : "") + std::string(text.substr(first, last - first)) +
                     (last < text.size() ? "…" : "");
  location.indent = display_width(before.substr(first)) + (cut_left ? 1 : 0);
  location.width = std::max<std::size_t>(
      display_width(marked.substr(0, std::min(marked.size(), last - offset))), 1);
  location.first_character = character_count(before) + 1;
  location.end_character = location.first_character + character_count(marked);
  return location;
}

Location locate_in_sheet(std::string file, std::string sheet, std::size_t row,
                         std::string_view text, std::size_t offset) {
  std::size_t start = 0;
  std::size_t column = 1;
  std::size_t end = cell_end(text, start);
  for (; end < offset && end < text.size(); end = cell_end(text, start)) {
    start = end + 1;
    ++column;
  }
  const std::string cell = unquoted_cell(text.substr(start, end - start));
  Location location = locate_in_line(std::move(file), row, cell, 0, cell.size());
  location.column = column;
  location.sheet = std::move(sheet);
  location.first_character = 0;
  location.end_character = 0;
  return location;
}

std::string place_text(const Place& place) {
  if (place.file == nullptr) return "";
  Location location = locate(place);
  location.file = place.file->name();
  return location_text(location);
}

std::string location_text(const Location& location) {
  if (location.line == 0) return location.file;
  if (!location.sheet.empty()) {
    return location.file + ":" + location.sheet + "!" + column_letters(location.column) +
           std::to_string(location.line);
  }
  return location.file + ":" + std::to_string(location.line) + ":" +
         std::to_string(location.column);
}

}  // namespace dutoan
