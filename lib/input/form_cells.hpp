// The cells of our form, written into a tree as plan files say it.
//
// What is no number, no day or no word of the form is said and stands in the tree as it was
// written, so that nothing is computed from it and it is found wrong again wherever the tree goes.
#pragma once

#include "base/number.hpp"
#include "input/form_table.hpp"
#include "input/tree_writer.hpp"

#include <span>
#include <string_view>

namespace dutoan {

class FormCells {
 public:
  /// Both must outlive it.
  FormCells(const FormTable& table, TreeWriter& writer) : table_(table), writer_(writer) {}

  Diagnostics faults;
  /// Amounts of money count in it: "triệu đồng".
  Number dong_per_unit = 1;
  std::string unit_label = {};

  void put_text(std::size_t row, FormColumn column, std::string_view key);
  /// The id of "NST: Ngân sách tỉnh".
  void put_choice(std::size_t row, FormColumn column, std::string_view key);
  /// The word of plan files for one of the form's.
  void put_word(std::size_t row, FormColumn column, std::string_view key,
                std::span<const FormWord> words);
  void put_number(std::size_t row, FormColumn column, std::string_view key, const Number& factor);
  /// What the agency itself came to: whole đồng, or as it is written in a larger unit.
  void put_amount(std::size_t row, FormColumn column, std::string_view key);
  void put_rate(std::size_t row, FormColumn column, std::string_view key);
  void put_day(std::size_t row, FormColumn column, std::string_view key);
  void put_yes(std::string_view key, std::size_t offset);
  /// What stands in a cell, as far as it is a number; nothing is said.
  [[nodiscard]] std::optional<Number> amount_at(std::size_t row, FormColumn column) const;
  [[nodiscard]] std::optional<Number> rate_at(std::size_t row, FormColumn column) const;
  /// A value above the table.
  void put_field(FormField name, std::string_view key, bool is_text);

 private:
  bool holds_value(const CsvField* field);
  std::optional<Number> number(const CsvField& field, FormColumn column);
  void report_no_number(const CsvField& field, FormColumn column);

  const FormTable& table_;
  TreeWriter& writer_;
};

/// The word of plan files behind a label of the form, in any case of letters, or the word itself.
[[nodiscard]] std::optional<std::string> form_word(const std::string& written,
                                                   std::span<const FormWord> words);

/// What to say of a label that is none of `words`.
void report_form_word(const std::string& heading, const std::string& written,
                      std::span<const FormWord> words, const Location& at,
                      Diagnostics& diagnostics);

}  // namespace dutoan
