// A form as the finance department prints it: the nation's heading, a title, a table, signatures.
//
// What stands in it is decided elsewhere; here it is laid on pages: A4, landscape from eight
// columns, one page wide, the heading rows on every page, no signature alone on a page.
#pragma once

#include "base/number.hpp"
#include "output/xlsx_book.hpp"
#include "plan/plan.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dutoan {

inline constexpr std::string_view whole_format = "#,##0";  ///< of đồng: fractions are not shown

struct PrintedFormCell {
  std::variant<std::monostate, std::string, Number> value;  ///< nothing: unknown, an empty cell
  std::string formula = {};  ///< live, with `value` as what it comes to; empty: the value alone
  std::string number_format = std::string(whole_format);
  bool struck = false;
  bool open = false;  ///< to be filled in, where the form is protected
};

struct PrintedFormRow {
  std::vector<PrintedFormCell> cells;
  bool bold = false;
  bool spans = false;  ///< a heading inside the table: its first cell takes the whole row
};

struct PrintedFormColumn {
  std::vector<std::string> headings;  ///< from top to bottom; equal neighbours share a cell
  std::string number = {};            ///< printed under the headings: "A", "8"
  unsigned width = 12;                ///< characters
  bool text = false;                  ///< left, and wraps; else figures, at the right
  bool centred = false;               ///< numbers of rows and the like
};

/// Above the table: a label in its second column, what it says in the third.
struct PrintedFormField {
  std::string label;
  PrintedFormCell value;
};

struct PrintedFormLine {
  std::string text;
  std::string formula = {};  ///< live, with `text` as what it comes to
};

struct PrintedForm {
  std::string sheet;
  std::vector<std::string> issuer;  ///< who makes it, at the top left
  std::string title;
  std::vector<std::string> subtitles;
  std::vector<PrintedFormField> fields;
  std::string unit;  ///< "đồng"; empty: the table has no one unit
  std::vector<PrintedFormColumn> columns;
  std::vector<PrintedFormRow> rows;
  std::vector<PrintedFormLine> foot;
  std::vector<FormSignature> signatures;
  bool is_protected = false;  ///< only open cells can be changed
};

/// The cell of a row and a column of the table, by what stands above it: everything but the rows
/// must be there.
[[nodiscard]] XlsxCell table_cell(const PrintedForm& form, std::size_t row, std::size_t column);
[[nodiscard]] std::string table_cell_name(const PrintedForm& form, std::size_t row,
                                          std::size_t column);

void write_printed_form(const PrintedForm& form, XlsxBook& book);

struct FormSheet;

/// The same for a table of many rows: those of `form` come first, then what is given row by row.
class PrintedFormWriter {
 public:
  PrintedFormWriter(const PrintedForm& form, XlsxBook& book);
  ~PrintedFormWriter();
  PrintedFormWriter(const PrintedFormWriter&) = delete;
  PrintedFormWriter& operator=(const PrintedFormWriter&) = delete;

  void add(const PrintedFormRow& row);
  /// The foot, the signatures, the pages.
  void finish();

 private:
  std::unique_ptr<FormSheet> sheet_;
};

}  // namespace dutoan
