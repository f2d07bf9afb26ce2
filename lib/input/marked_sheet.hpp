// A sheet of ours in a workbook, known by the mark above its table: its labels, its columns, its
// cells, wherever people moved them.
#pragma once

#include "base/diagnostic.hpp"
#include "input/csv_records.hpp"
#include "input/file_reader.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// What a sheet of a kind holds. Labels and headings are found in any case and spacing.
struct SheetLayout {
  std::string_view mark;                     ///< stands beside the first label
  std::span<const std::string_view> labels;  ///< above the table, each with its value beside it
  std::span<const std::string_view> headings;
  std::span<const std::size_t> needed;  ///< headings it cannot do without
};

struct MarkedSheet {
  std::unique_ptr<SourceFile> text;
  std::vector<std::vector<CsvField>> rows;  ///< of all of the sheet
  /// Labels above the table, and the values beside them; null where there is none.
  std::vector<const CsvField*> labels;
  std::vector<const CsvField*> fields;
  std::vector<int> columns;     ///< -1: absent
  std::size_t heading_row = 0;  ///< index into rows

  /// Null where nothing stands in the cell. Columns and labels are counted as the layout lists
  /// them, by a number or by an enumeration.
  template <typename Column>
  [[nodiscard]] const CsvField* cell(std::size_t row, Column column) const {
    return cell_at(row, std::size_t(column));
  }
  /// Of the value, else of its label, else the file as a whole.
  template <typename Label>
  [[nodiscard]] Location location_of(Label label) const {
    return label_location(std::size_t(label));
  }
  [[nodiscard]] Location location(const CsvField& field) const;
  /// As it reads, composed and in one line; empty where there is none.
  [[nodiscard]] static std::string text_of(const CsvField* field);

 private:
  [[nodiscard]] const CsvField* cell_at(std::size_t row, std::size_t column) const;
  [[nodiscard]] Location label_location(std::size_t label) const;
};

/// The first sheet that is not hidden and bears the mark. Nothing where there is none; nothing, and
/// a diagnostic, where the workbook cannot be read or the sheet has lost a column.
[[nodiscard]] std::optional<MarkedSheet> read_marked_sheet(const FileName& file,
                                                           const SheetLayout& layout,
                                                           Diagnostics& diagnostics);

}  // namespace dutoan
