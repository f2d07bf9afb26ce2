#include "input/line_table.hpp"

#include "base/text.hpp"
#include "input/block_source.hpp"
#include "input/line_block_reader.hpp"
#include "input/sheet_reader.hpp"
#include "input/table_places.hpp"

#include <algorithm>
#include <fstream>

namespace dutoan {

namespace {

constexpr std::size_t heading_bytes = 64U << 10U;  ///< the heading row stands among these
constexpr std::size_t small_file = 16U << 10U;
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

LineFeed open_feed(const std::shared_ptr<const LineTableSetup>& setup,
                   const std::shared_ptr<BlockSizes>& known, Listing listing) {
  auto source = std::make_shared<BlockSource>(setup, known);
  return [setup, listing, source](LineBlock& block) {
    if (!source->next(block)) return false;
    read_line_block(*setup, listing, block);
    return true;
  };
}

/// The start of the file, or all of it where it has to be converted first.
bool read_start(LineTableSetup& setup, std::string& start, Diagnostics& diagnostics) {
  std::error_code error;
  const auto status = std::filesystem::status(setup.file.where, error);
  if (!std::filesystem::exists(status) || std::filesystem::is_directory(status)) {
    return read_bytes(setup.file, diagnostics).has_value();
  }
  std::ifstream stream(setup.file.where, std::ios::binary);
  if (std::filesystem::is_regular_file(status)) {
    setup.file_size = std::filesystem::file_size(setup.file.where, error);
    if (error) setup.file_size = 0;
  }
  start.resize(setup.file_size == 0 ? heading_bytes
                                    : std::min<std::uintmax_t>(heading_bytes, setup.file_size));
  stream.read(start.data(), std::streamsize(start.size()));
  start.resize(std::size_t(stream.gcount()));
  if (stream.bad() || (start.empty() && !stream.eof())) {
    diagnostics.error({"file-unreadable", {setup.file.path}}, {.file = setup.file.path});
    return false;
  }
  if (!start.starts_with("\xFF\xFE") && !start.starts_with("\xFE\xFF")) {
    // A small file need not be opened again.
    if (start.size() == setup.file_size && start.size() <= small_file) setup.in_memory = start;
    return true;
  }
  const auto bytes = read_bytes(setup.file, diagnostics);
  if (!bytes) return false;
  setup.in_memory = utf8_of_utf16(*bytes);
  start = setup.in_memory;
  return true;
}

/// The sheet that is named, or the only one, as text.
bool read_sheet_text(LineTableSetup& setup, const Place& place, std::string& start,
                     Diagnostics& diagnostics) {
  const auto workbook = open_workbook(setup.file, diagnostics);
  if (!workbook) return false;
  const WorkbookSheet* sheet = find_sheet(*workbook, setup.file.sheet, locate(place), diagnostics);
  if (sheet == nullptr) return false;
  const auto text = read_sheet(*workbook, *sheet, diagnostics);
  if (text == nullptr) return false;
  setup.file.sheet = sheet->name;
  setup.in_memory = text->text();
  start = setup.in_memory;
  return true;
}

void report_no_headings(const LineTableSetup& setup, std::string_view text,
                        Diagnostics& diagnostics) {
  const std::string& path = setup.file.path;
  if (trimmed(text).empty()) {
    diagnostics.error({"file-empty", {}},
                      {.file = setup.file.sheet.empty() ? path : path + ":" + setup.file.sheet});
    return;
  }
  std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  Location location = setup.file.sheet.empty()
                          ? locate_in_line(path, 1, line, 0, line.size())
                          : locate_in_sheet(path, setup.file.sheet, 1, line, 0);
  diagnostics.error({"headings-not-found", {}}, std::move(location));
}

/// A byte of the titles and the heading row.
Location location_above(const FileName& file, std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t start = before.rfind('\n') + 1;
  std::string_view line = text.substr(start);
  line = line.substr(0, line.find_first_of("\r\n"));
  return locate_in_line(file.path, line_ends(before) + 1, line, at - start, 1);
}

/// Whether titles and headings are text, and end where the lines begin.
bool check_above(const HeadingRow& row, std::string_view text, const FileName& file,
                 Diagnostics& diagnostics) {
  const std::string_view above = text.substr(0, row.end);
  const std::size_t nul = above.find('\0');
  const std::size_t at = std::min(nul, find_invalid_utf8(above).value_or(std::string_view::npos));
  if (at != std::string_view::npos) {
    diagnostics.error({at == nul ? "text-nul" : "text-not-utf8", {}},
                      location_above(file, text, at));
  } else if (row.open_quote) {
    diagnostics.error({"csv-open-quote", {}}, location_above(file, text, *row.open_quote));
  } else if (row.end == text.size() && text.size() + utf8_mark.size() >= heading_bytes) {
    diagnostics.error({"csv-record-long", {}}, location_above(file, text, row.start));
  } else {
    return true;
  }
  return false;
}

/// False when a column stands twice: which one counts nobody can say.
bool check_headings(const HeadingRow& row, const LineTableSetup& setup, std::string_view start,
                    Diagnostics& diagnostics) {
  std::string_view line = start.substr(row.start, row.end - row.start);
  line = line.substr(0, line.find_first_of("\r\n"));
  const auto at = [&](const std::string& heading, std::size_t found) {
    const bool whole = found == std::string_view::npos;
    if (!setup.file.sheet.empty()) {
      return locate_in_sheet(setup.file.path, setup.file.sheet, setup.lines_above, line,
                             whole ? 0 : found);
    }
    return locate_in_line(setup.file.path, setup.lines_above, line, whole ? 0 : found,
                          whole ? line.size() : heading.size());
  };
  for (const std::string& heading : row.unknown) {
    diagnostics.warning({"headings-unused", {heading}}, at(heading, line.find(heading)));
  }
  for (const std::string& heading : row.doubled) {
    diagnostics.error({"heading-twice", {heading}}, at(heading, line.rfind(heading)));
  }
  return row.doubled.empty();
}

}  // namespace

std::optional<LineTable> open_line_table(const FileName& file, const LineTableOptions& options,
                                         const LineContext& context, const Place& place) {
  Diagnostics& diagnostics = context.diagnostics;
  if (is_foreign_format(file.name)) {
    diagnostics.error({"table-format", {file.path}}, locate(place));
    return std::nullopt;
  }
  auto setup = std::make_shared<LineTableSetup>();
  setup->file = file;
  setup->options = options;
  setup->method = &context.method;
  setup->norms = &context.norms;
  setup->date = context.date;
  std::string start;
  const bool read = is_workbook(file.name) ? read_sheet_text(*setup, place, start, diagnostics)
                                           : read_start(*setup, start, diagnostics);
  if (!read) return std::nullopt;
  const std::size_t mark = start.starts_with(utf8_mark) ? utf8_mark.size() : 0;
  const std::string_view text = std::string_view(start).substr(mark);
  const auto row = find_heading_row(text, context.norms.headings());
  if (!row) {
    report_no_headings(*setup, text, diagnostics);
    return std::nullopt;
  }
  setup->columns = row->columns;
  setup->lines_start = mark + row->end;
  setup->lines_above = line_ends(text.substr(0, row->end));
  if (setup->file.sheet.empty() && !check_above(*row, text, file, diagnostics)) return std::nullopt;
  if (!check_headings(*row, *setup, text, diagnostics)) return std::nullopt;
  if (setup->columns[LineColumn::vat] >= 0 && context.method.columns.empty()) {
    diagnostics.warning({"vat-unused", {context.method.id}}, locate(place));
  }
  if (setup->columns[LineColumn::norm] >= 0) context.norms.need_norm_items(context.date.norms);
  return LineTable{.file = file.name,
                   .sheet = setup->file.sheet,
                   .place = place,
                   .dong_per_unit = options.dong_per_unit,
                   .open = [setup, known = std::make_shared<BlockSizes>()](
                               Listing listing) { return open_feed(setup, known, listing); },
                   .sha256 = [setup] { return sha256_of_file(setup->file.where); },
                   .place_of =
                       [places = std::make_shared<TablePlaces>(setup)](
                           std::size_t line, const std::vector<std::string>& written) {
                         return places->of(line, written);
                       }};
}

}  // namespace dutoan
