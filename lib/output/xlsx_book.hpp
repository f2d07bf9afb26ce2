// A workbook to write: sheets, cells with styles, formulas with their values, pages as printed.
//
// A text is always a text: what begins with `=` or `@` never runs; what is longer than a cell holds
// ends in an ellipsis. Rows and columns count from 0.
// Same content, same bytes: nothing of the clock or the machine gets in.
#pragma once

#include "base/date.hpp"
#include "base/number.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

struct XlsxStyle {
  bool bold = false;
  bool italic = false;
  bool struck = false;
  bool wrap = false;
  bool shrink = false;  ///< smaller letters where the text is too long
  bool border = false;
  bool locked = true;
  bool grey = false;  ///< the background of what is not to be filled in
  enum class Align : std::uint8_t { general, left, centre, right } align = Align::general;
  unsigned size = 12;              ///< points of the font
  std::string number_format = {};  ///< `#,##0`, `0.0%`, `dd/mm/yyyy`

  friend auto operator<=>(const XlsxStyle&, const XlsxStyle&) = default;
};

struct XlsxCell {
  std::uint32_t row = 0;
  std::uint16_t column = 0;
};

struct XlsxRange {
  XlsxCell first;
  XlsxCell last;
};

/// "B7", "$B$7".
[[nodiscard]] std::string cell_name(XlsxCell cell);
[[nodiscard]] std::string fixed_cell_name(XlsxCell cell);

/// A rule of what may be typed into cells.
struct XlsxChoice {
  std::string formula;  ///< of the range that holds the choices, such as `=nguon_von`
  bool strict = false;  ///< anything else is refused
};

struct XlsxPage {
  bool landscape = false;
  bool large = false;                   ///< A3 instead of A4
  unsigned scale = 0;                   ///< percent; 0: as makes it one page wide
  std::uint32_t first_heading_row = 0;  ///< these rows stand on every page; none if last < first
  std::uint32_t last_heading_row = 0;
  std::vector<std::uint32_t> breaks = {};  ///< rows a page begins with, where it has a scale
};

class XlsxBook;

/// A sheet of a book, which must outlive it.
class XlsxSheet {
 public:
  void text(XlsxCell cell, std::string_view text, const XlsxStyle& style);
  void number(XlsxCell cell, const Number& value, const XlsxStyle& style);
  void date(XlsxCell cell, Date value, const XlsxStyle& style);
  void blank(XlsxCell cell, const XlsxStyle& style);
  /// A formula with its exact value, or with the text it comes to.
  void formula(XlsxCell cell, std::string_view formula, const Number& value,
               const XlsxStyle& style);
  void formula(XlsxCell cell, std::string_view formula, std::string_view value,
               const XlsxStyle& style);
  void merge(XlsxRange range, std::string_view text, const XlsxStyle& style);
  void choices(XlsxRange range, const XlsxChoice& choice);
  /// A text that shows beside the cell when it is chosen; at most 255 characters.
  void note(XlsxCell cell, std::string_view text);
  void column_width(std::uint16_t column, unsigned characters);
  void row_height(std::uint32_t row, unsigned points);
  void freeze(XlsxCell below_and_right_of);
  /// Locked cells cannot be changed by accident; there is no password.
  void protect();
  void page(const XlsxPage& page);

 private:
  friend class XlsxBook;
  XlsxSheet(XlsxBook& book, void* sheet) : book_(book), sheet_(sheet) {}

  XlsxBook& book_;
  void* sheet_;
};

class XlsxBook {
 public:
  /// `created` stands in the file's properties. `in_order`: every sheet is written row by row from
  /// its first to its last, one after the other, so that memory does not grow with them.
  XlsxBook(const std::filesystem::path& file, std::string_view title, Date created,
           bool in_order = false);
  ~XlsxBook();
  XlsxBook(const XlsxBook&) = delete;
  XlsxBook& operator=(const XlsxBook&) = delete;

  [[nodiscard]] XlsxSheet add_sheet(std::string_view name);
  /// `='Danh mục'!$A$2:$A$9` under a name that formulas use.
  void define_name(std::string_view name, std::string_view formula);
  /// False when anything could not be written; there may be a part of a file then.
  [[nodiscard]] bool finish();

 private:
  friend class XlsxSheet;
  struct State;

  void* format_of(const XlsxStyle& style);
  void check(int result);

  std::unique_ptr<State> state_;
};

}  // namespace dutoan
