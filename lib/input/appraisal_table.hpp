// The table of the appraisal sheet in a workbook: where its parts stand, and its cells.
#pragma once

#include "base/diagnostic.hpp"
#include "input/csv_records.hpp"
#include "input/file_reader.hpp"
#include "plan/appraisal_form.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct AppraisalTable {
  std::unique_ptr<SourceFile> text;
  std::vector<std::vector<CsvField>> rows;  ///< of all of the sheet
  /// Labels above the table, and the values beside them; null where there is none.
  std::array<const CsvField*, appraisal_field_labels.size()> labels{};
  std::array<const CsvField*, appraisal_field_labels.size()> fields{};
  std::array<int, appraisal_headings.size()> columns{};  ///< -1: absent
  std::size_t heading_row = 0;                           ///< index into rows

  /// Null where nothing stands in the cell.
  [[nodiscard]] const CsvField* cell(std::size_t row, AppraisalColumn column) const;
  /// As it reads, composed and in one line; empty where there is none.
  [[nodiscard]] static std::string text_of(const CsvField* field);
  [[nodiscard]] Location location(const CsvField& field) const;
  /// Of the value, else of its label, else the file as a whole.
  [[nodiscard]] Location location(AppraisalField name) const;
  /// Whole đồng; nothing where the cell is empty, and where it holds anything else, which is said.
  [[nodiscard]] std::optional<Money> money(std::size_t row, AppraisalColumn column,
                                           Diagnostics& diagnostics) const;
};

/// Nothing, and a diagnostic, where no sheet of the file is ours or it has lost a column.
[[nodiscard]] std::optional<AppraisalTable> read_appraisal_table(const FileName& file,
                                                                 Diagnostics& diagnostics);

}  // namespace dutoan
