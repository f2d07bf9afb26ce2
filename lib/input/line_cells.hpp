// The cells of a record of a table of lines, one record after the other: read, checked, and placed.
#pragma once

#include "input/line_columns.hpp"
#include "input/line_table.hpp"
#include "plan/line_block.hpp"

#include <span>

namespace dutoan {

/// What all blocks of a table are read with. Only read from while blocks are.
struct LineTableSetup {
  FileName file;  ///< with a sheet: a workbook, whose text is in memory
  LineTableOptions options;
  LineColumns columns;
  std::size_t lines_above = 0;  ///< titles and the heading row
  std::size_t lines_start = 0;  ///< offset of the first record below them
  const Method* method = nullptr;
  NormStore* norms = nullptr;
  TaskDate date;
  std::uintmax_t file_size = 0;  ///< 0: not known
  std::string in_memory;         ///< the whole text, of a small file or a converted one
};

/// Walks through the records of a block; what is wrong with a cell is said in the block.
class LineCells {
 public:
  LineCells(const LineTableSetup& setup, LineBlock& block);

  /// Goes to the next record that is text and whole; false behind the last one.
  bool next();

  /// Whether nothing was wrong with the record so far.
  [[nodiscard]] bool sound() const { return sound_; }
  [[nodiscard]] std::size_t line() const { return line_; }  ///< of the file

  /// The cell of a column, or null where the record has none.
  [[nodiscard]] const CsvField* cell(LineColumn column) const;
  /// The cell of a column, or where the record begins.
  [[nodiscard]] CsvField cell_or_start(LineColumn column) const;
  [[nodiscard]] std::string_view raw(LineColumn column) const;
  /// As it reads: quotes undone, letters composed.
  [[nodiscard]] std::string text(LineColumn column) const;
  /// The same, as a part of the block.
  [[nodiscard]] std::string_view kept_text(LineColumn column);
  [[nodiscard]] const std::string& heading(LineColumn column) const;

  [[nodiscard]] Location location(const CsvField& field) const;
  [[nodiscard]] Location record_location() const;
  Diagnostic& fault(std::string id, std::vector<MessageArgument> arguments, const CsvField& field);
  void add_faults(Diagnostics faults);

  /// The number of a cell; amounts count in the unit of the table.
  std::optional<Number> number(LineColumn column, bool is_amount);
  /// In đồng and in units of a quantity `185.000` can be read in two ways; in millions it cannot.
  /// In a sheet a number is what it is, and a text is none.
  [[nodiscard]] bool is_ambiguous(LineColumn column, bool is_amount) const;
  [[nodiscard]] bool in_dong() const { return in_dong_; }

  void check_choice(LineColumn column, std::span<const std::string_view> choices);
  /// The agency's own figure is compared, never used; but it must be a number.
  void check_stated();
  /// The paper a price rests on: its kind and its date.
  void check_paper();

 private:
  [[nodiscard]] Location location(std::size_t offset, std::size_t length) const;
  void count_lines(std::size_t up_to);
  bool check_bytes(std::size_t start);
  bool check_fields();
  bool check_sheet_cells();
  void report_ambiguous(LineColumn column);

  const LineTableSetup& setup_;
  LineBlock& block_;
  std::string_view text_;
  bool composed_ = false;  ///< all of the block
  bool is_text_ = false;
  bool in_dong_ = false;
  std::size_t line_;
  std::size_t counted_ = 0;  ///< line_ is the line of this offset
  std::size_t next_ = 0;
  std::vector<CsvField> fields_;
  bool sound_ = true;
};

}  // namespace dutoan
