#include "input/table_places.hpp"

#include "input/file_reader.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The column of a field a plan's file writes under those keys.
std::optional<LineColumn> column_of(std::string word) {
  if (word == "stated") return LineColumn::amount;
  std::replace(word.begin(), word.end(), '.', '_');
  const auto found = std::find(line_column_words.begin(), line_column_words.end(), word);
  if (found == line_column_words.end()) return std::nullopt;
  return LineColumn(found - line_column_words.begin());
}

}  // namespace

const SourceFile* TablePlaces::source() {
  std::call_once(read_, [this] {
    Diagnostics unheard;  // that it cannot be read was said when it was read
    source_ = setup_->in_memory.empty() ? read_text(setup_->file, unheard)
                                        : checked_text(setup_->file, setup_->in_memory, unheard);
  });
  return source_.get();
}

Place TablePlaces::of(std::size_t line, const std::vector<std::string>& written) {
  const SourceFile* file = source();
  if (file == nullptr || line == 0 || line > file->line_of(file->text().size())) return {};
  const std::size_t start = file->line_start(line);
  std::vector<CsvField> cells;
  split_record(file->text(), start, setup_->columns.delimiter, cells);
  for (const std::string& keys : written) {
    const auto column = column_of(keys);
    const int at = column ? setup_->columns[*column] : -1;
    if (at < 0 || std::size_t(at) >= cells.size()) continue;
    const CsvField& cell = cells[std::size_t(at)];
    if (cell.text.empty()) continue;
    return {file, std::uint32_t(cell.offset + (cell.quoted ? 1 : 0)),
            std::uint32_t(cell.text.size())};
  }
  return {file, std::uint32_t(start), std::uint32_t(file->line_text(line).size())};
}

}  // namespace dutoan
