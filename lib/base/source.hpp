// Where a value stands: a file, and a byte offset in it until the place is printed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// The text of a file that has been read, and its two names.
///
/// Of a workbook it is one sheet: a row a line, its cells parted by commas, texts in quotes.
class SourceFile {
 public:
  /// `path`: as the user typed it, for messages an editor can jump to. `name`: within the folder of
  /// the plan or of the norms, for results, which must not depend on where the program was started.
  SourceFile(std::string path, std::string name, std::string text, std::string sheet = "");

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& sheet() const { return sheet_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  /// 1-based number of the line that holds `offset`.
  [[nodiscard]] std::size_t line_of(std::size_t offset) const;
  /// The text of a line without its line end.
  [[nodiscard]] std::string_view line_text(std::size_t line) const;
  [[nodiscard]] std::size_t line_start(std::size_t line) const { return line_starts_[line - 1]; }

 private:
  std::string path_;
  std::string name_;
  std::string text_;
  std::string sheet_;
  std::vector<std::uint32_t> line_starts_;
};

/// A stretch of a file. The file outlives every place in it (one run keeps all it read).
struct Place {
  const SourceFile* file = nullptr;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// A place made ready for people: lines and display columns count from 1.
struct Location {
  std::string file;
  std::size_t line = 0;  ///< 0: the file as a whole
  std::size_t column = 0;
  std::string sheet;       ///< of a workbook: then line and column are those of a cell
  std::string excerpt;     ///< the true source line, cut where it is very long; may be empty
  std::size_t indent = 0;  ///< display columns of the excerpt before the marked part
  std::size_t width = 1;   ///< display columns the caret line marks
  /// The marked part in characters of its line, from 1, as programs count; behind it `end`. Of a
  /// cell, or of a whole file, both are 0.
  std::size_t first_character = 0;
  std::size_t end_character = 0;

  friend bool operator==(const Location&, const Location&) = default;
};

/// The letters a sheet calls a column by: "F" for 6, "AB" for 28.
[[nodiscard]] std::string column_letters(std::size_t column);

[[nodiscard]] Location locate(const Place& place);
/// The same for a reader that keeps only the line at hand; `offset` and `length` count its bytes.
[[nodiscard]] Location locate_in_line(std::string file, std::size_t line, std::string_view text,
                                      std::size_t offset, std::size_t length);
/// The cell that holds a byte of the row `text` of a sheet.
[[nodiscard]] Location locate_in_sheet(std::string file, std::string sheet, std::size_t row,
                                       std::string_view text, std::size_t offset);
/// `plan.yaml:41:12`, `lines.xlsx:Dự toán!F12`, with the path as typed.
[[nodiscard]] std::string location_text(const Location& location);
/// The same for results: with the name that does not depend on where the program was started.
[[nodiscard]] std::string place_text(const Place& place);

}  // namespace dutoan
