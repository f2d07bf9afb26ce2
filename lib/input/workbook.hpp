// A workbook (XLSX): its sheets by name, and each as text.
//
// A sheet becomes the text of a SourceFile: a row a line, its cells parted by commas; what is text
// stands in quotes, a number without them. So whoever reads delimited tables reads sheets, and a
// place in the text is a cell. Values are those stored: nothing is recalculated, no macro is run.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "input/stored_number.hpp"
#include "input/zip_archive.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// What stands in the text of a sheet where a cell holds no value: an error such as `#REF!`, or a
/// formula nobody has computed yet. Nothing else begins like them without a quote.
inline constexpr char cell_error_mark = '#';
inline constexpr std::string_view not_calculated = "#";

/// What to say of such a cell, given as it stands in the text; nothing of one that holds a value.
[[nodiscard]] std::optional<Message> cell_fault(std::string_view text, bool quoted);

/// As many rows as a sheet has.
inline constexpr std::size_t most_rows = 1'048'576;

struct WorkbookSheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

struct Workbook {
  FileName file;
  std::unique_ptr<ZipArchive> archive;
  std::vector<WorkbookSheet> sheets;
  std::vector<std::string> strings;  ///< cells share their texts, which stand here in quotes
  std::vector<CellFormat> formats;   ///< by the style of a cell
  bool from_1904 = false;
};

/// Whether a file is to be read as a workbook, by the ending of its name.
[[nodiscard]] bool is_workbook(std::string_view name);
/// The formats of other programs, which are refused with what to do: .xls, .ods, .doc, .pdf, …
[[nodiscard]] bool is_foreign_format(std::string_view name);

/// Nothing, and a diagnostic, where the file is no workbook: cut short, locked with a password, an
/// old one under a new name.
[[nodiscard]] std::optional<Workbook> open_workbook(const FileName& file, Diagnostics& diagnostics);

}  // namespace dutoan
