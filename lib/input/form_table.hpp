// Our form as it was found in a workbook or a CSV file: its cells, one by one.
#pragma once

#include "base/diagnostic.hpp"
#include "input/csv_records.hpp"
#include "input/file_reader.hpp"
#include "plan/agency_form.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// How the numbers of the file are written: a workbook stores them plainly, a CSV file writes them
/// as the machine did that saved it, which the form's sample shows.
enum class WrittenStyle : std::uint8_t {
  plain,       ///< 1234567.89
  vietnamese,  ///< 1.234.567,89
  english,     ///< 1,234,567.89
};

struct FormTable {
  std::unique_ptr<SourceFile> owner;
  const SourceFile* text = nullptr;         ///< whoever owns it by now
  std::vector<std::vector<CsvField>> rows;  ///< of all of the text
  bool in_sheet = false;
  WrittenStyle style = WrittenStyle::plain;
  /// Above the table: labels, and the values beside them; null where there is none.
  std::array<const CsvField*, form_field_labels.size()> labels{};
  std::array<const CsvField*, form_field_labels.size()> fields{};
  std::array<int, form_columns.size()> columns{};  ///< -1: absent
  std::size_t heading_row = 0;                     ///< index into rows

  [[nodiscard]] const CsvField* field(FormField name) const { return fields[std::size_t(name)]; }
  [[nodiscard]] const CsvField* cell(std::size_t row, FormColumn column) const;
  /// As it reads, composed; empty where there is none.
  [[nodiscard]] static std::string text_of(const CsvField* field);
  [[nodiscard]] std::string text_at(std::size_t row, FormColumn column) const {
    return text_of(cell(row, column));
  }
  [[nodiscard]] Location location(const CsvField& field) const;
  /// Of the value, else of its label, else the file as a whole.
  [[nodiscard]] Location location(FormField name) const;
  /// A number of the file as data files write it; nothing where it is none, or typed as text.
  [[nodiscard]] std::optional<std::string> number_of(const CsvField& field) const;
  /// The same of `10%`.
  [[nodiscard]] std::optional<std::string> rate_of(const CsvField& field) const;
};

/// Whether anything but the form's own formulas stands in a row of the table.
[[nodiscard]] bool is_touched(const FormTable& table, std::size_t row);

}  // namespace dutoan
