#include "output/xlsx_book.hpp"

#include "base/rounding.hpp"
#include "base/source.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>

#include <xlsxwriter.h>

namespace dutoan {

namespace {

constexpr const char* font = "Times New Roman";
constexpr unsigned digits_kept = 17;  ///< more than a sheet can hold of a number

/// The number as the writer wants it: a decimal, to more digits than a sheet keeps.
auto stored(const Number& value) {
  using Stored = decltype(std::strtod("", nullptr));
  constexpr unsigned exact_bits = std::numeric_limits<Stored>::digits;
  // Of two whole numbers it holds exactly the quotient is rounded once, as reading the text would.
  if (value.bits() <= exact_bits) {
    return Stored(value.numerator().convert_to<std::int64_t>()) /
           Stored(value.denominator().convert_to<std::int64_t>());
  }
  std::string text;
  if (has_finite_decimals(value)) {
    text = exact_text(value);
  } else {
    // A fraction: enough digits of it behind the first that is not 0.
    Number step = 1;
    const Number size = abs(value);
    unsigned zeros = 0;
    for (; size * power(10, zeros) < Number(1); ++zeros) {
    }
    step = Number(1) / power(10, zeros + digits_kept);
    text = exact_text(round_to(value, {.step = step}));
  }
  return std::strtod(text.c_str(), nullptr);
}

/// Whether the text is `_x0041_` and what follows: the code of a letter, which a sheet shows
/// instead.
bool begins_with_code(std::string_view text) {
  constexpr std::size_t length = 7;
  constexpr std::string_view digits = "0123456789abcdefABCDEF";
  return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_' &&
         text.substr(2, 4).find_first_not_of(digits) == std::string_view::npos;
}

/// The text with the code of `_` before what would be taken for one.
std::string with_codes_kept(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find("_x", at), text.size());
    kept += text.substr(at, next - at);
    at = next;
    if (at == text.size()) break;
    kept += begins_with_code(text.substr(at)) ? "_x005F_" : "_";
    ++at;
  }
  return kept;
}

/// A text as a cell can hold it.
std::string cell_text(std::string_view text) {
  constexpr std::size_t longest = 32'767;  // characters, none of them shorter than a byte
  std::string kept = with_codes_kept(text);
  if (kept.size() <= longest) return kept;
  std::size_t end = 0;
  std::size_t characters = 0;
  for (; end < kept.size() && characters < longest; ++characters) {
    ++end;
    while (end < kept.size() && character_start(kept, end) != end)
      ++end;
  }
  if (end == kept.size()) return kept;
  kept.resize(character_start(kept, end - 1));
  return kept + "…";
}

lxw_worksheet* sheet_of(void* sheet) {
  return static_cast<lxw_worksheet*>(sheet);
}

lxw_format* format_at(void* format) {
  return static_cast<lxw_format*>(format);
}

std::uint8_t alignment_of(XlsxStyle::Align align) {
  switch (align) {
    case XlsxStyle::Align::left: return LXW_ALIGN_LEFT;
    case XlsxStyle::Align::centre: return LXW_ALIGN_CENTER;
    case XlsxStyle::Align::right: return LXW_ALIGN_RIGHT;
    case XlsxStyle::Align::general: break;
  }
  return LXW_ALIGN_NONE;
}

}  // namespace

struct XlsxBook::State {
  lxw_workbook* workbook = nullptr;
  std::map<XlsxStyle, lxw_format*> formats;
  bool failed = false;
};

std::string cell_name(XlsxCell cell) {
  return column_letters(cell.column + 1U) + std::to_string(cell.row + 1);
}

std::string fixed_cell_name(XlsxCell cell) {
  return "$" + column_letters(cell.column + 1U) + "$" + std::to_string(cell.row + 1);
}

XlsxBook::XlsxBook(const std::filesystem::path& file, std::string_view title, Date created,
                   bool in_order)
    : state_(std::make_unique<State>()) {
  lxw_workbook_options options{};
  options.constant_memory = in_order ? LXW_TRUE : LXW_FALSE;
  state_->workbook = workbook_new_opt(file.c_str(), &options);
  state_->failed = state_->workbook == nullptr;
  if (state_->failed) return;
  // Widths of columns count in digits of the usual font: so they are the same everywhere.
  format_set_font_name(STAILQ_FIRST(state_->workbook->formats), font);
  const std::string name(title);
  lxw_doc_properties properties{};
  properties.title = const_cast<char*>(name.c_str());  // NOLINT: the writer copies it
  constexpr std::time_t day = 24 * 60 * 60;
  properties.created = std::time_t(created.serial()) * day;
  check(workbook_set_properties(state_->workbook, &properties));
}

XlsxBook::~XlsxBook() {
  if (state_->workbook != nullptr) (void)workbook_close(state_->workbook);
}

void XlsxBook::check(int result) {
  state_->failed = state_->failed || result != LXW_NO_ERROR;
}

XlsxSheet XlsxBook::add_sheet(std::string_view name) {
  lxw_worksheet* sheet = state_->workbook == nullptr
                             ? nullptr
                             : workbook_add_worksheet(state_->workbook, std::string(name).c_str());
  state_->failed = state_->failed || sheet == nullptr;
  return {*this, sheet};
}

void XlsxBook::define_name(std::string_view name, std::string_view formula) {
  if (state_->failed) return;
  check(workbook_define_name(state_->workbook, std::string(name).c_str(),
                             std::string(formula).c_str()));
}

bool XlsxBook::finish() {
  if (state_->workbook == nullptr) return false;
  check(workbook_close(std::exchange(state_->workbook, nullptr)));
  return !state_->failed;
}

void* XlsxBook::format_of(const XlsxStyle& style) {
  lxw_format*& format = state_->formats[style];
  if (format != nullptr) return format;
  format = workbook_add_format(state_->workbook);
  format_set_font_name(format, font);
  format_set_font_size(format, style.size);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_align(format, alignment_of(style.align));
  if (style.bold) format_set_bold(format);
  if (style.italic) format_set_italic(format);
  if (style.struck) format_set_font_strikeout(format);
  if (style.wrap) format_set_text_wrap(format);
  if (style.shrink) format_set_shrink(format);
  if (style.border) format_set_border(format, LXW_BORDER_THIN);
  if (!style.locked) format_set_unlocked(format);
  if (style.grey) format_set_bg_color(format, 0xE7E6E6);
  if (!style.number_format.empty()) format_set_num_format(format, style.number_format.c_str());
  return format;
}

void XlsxSheet::text(XlsxCell cell, std::string_view text, const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_write_string(sheet_of(sheet_), cell.row, cell.column,
                                     cell_text(text).c_str(), format_at(book_.format_of(style))));
}

void XlsxSheet::number(XlsxCell cell, const Number& value, const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_write_number(sheet_of(sheet_), cell.row, cell.column, stored(value),
                                     format_at(book_.format_of(style))));
}

void XlsxSheet::date(XlsxCell cell, Date value, const XlsxStyle& style) {
  constexpr int first_day = -25'569;  // 30/12/1899
  number(cell, value.serial() - first_day, style);
}

void XlsxSheet::blank(XlsxCell cell, const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_write_blank(sheet_of(sheet_), cell.row, cell.column,
                                    format_at(book_.format_of(style))));
}

void XlsxSheet::formula(XlsxCell cell, std::string_view formula, const Number& value,
                        const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_write_formula_num(sheet_of(sheet_), cell.row, cell.column,
                                          std::string(formula).c_str(),
                                          format_at(book_.format_of(style)), stored(value)));
}

void XlsxSheet::formula(XlsxCell cell, std::string_view formula, std::string_view value,
                        const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_write_formula_str(
      sheet_of(sheet_), cell.row, cell.column, std::string(formula).c_str(),
      format_at(book_.format_of(style)), cell_text(value).c_str()));
}

void XlsxSheet::merge(XlsxRange range, std::string_view text, const XlsxStyle& style) {
  if (book_.state_->failed) return;
  book_.check(worksheet_merge_range(sheet_of(sheet_), range.first.row, range.first.column,
                                    range.last.row, range.last.column, cell_text(text).c_str(),
                                    format_at(book_.format_of(style))));
}

void XlsxSheet::choices(XlsxRange range, const XlsxChoice& choice) {
  if (book_.state_->failed) return;
  std::string formula = choice.formula;
  lxw_data_validation validation{};
  validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
  validation.value_formula = formula.data();
  validation.error_type =
      choice.strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
  book_.check(worksheet_data_validation_range(sheet_of(sheet_), range.first.row, range.first.column,
                                              range.last.row, range.last.column, &validation));
}

void XlsxSheet::note(XlsxCell cell, std::string_view text) {
  if (book_.state_->failed || text.empty()) return;
  std::string message(text);
  lxw_data_validation validation{};
  validation.validate = LXW_VALIDATION_TYPE_ANY;
  validation.input_message = message.data();
  book_.check(worksheet_data_validation_cell(sheet_of(sheet_), cell.row, cell.column, &validation));
}

void XlsxSheet::column_width(std::uint16_t column, unsigned characters) {
  if (book_.state_->failed) return;
  book_.check(worksheet_set_column(sheet_of(sheet_), column, column, characters, nullptr));
}

void XlsxSheet::row_height(std::uint32_t row, unsigned points) {
  if (book_.state_->failed) return;
  book_.check(worksheet_set_row(sheet_of(sheet_), row, points, nullptr));
}

void XlsxSheet::freeze(XlsxCell below_and_right_of) {
  if (book_.state_->failed) return;
  worksheet_freeze_panes(sheet_of(sheet_), below_and_right_of.row, below_and_right_of.column);
}

void XlsxSheet::protect() {
  if (book_.state_->failed) return;
  lxw_protection options{};
  options.format_cells = options.format_columns = options.format_rows = LXW_TRUE;
  worksheet_protect(sheet_of(sheet_), nullptr, &options);
}

void XlsxSheet::page(const XlsxPage& page) {
  if (book_.state_->failed) return;
  lxw_worksheet* sheet = sheet_of(sheet_);
  constexpr std::uint8_t a3 = 8;
  constexpr std::uint8_t a4 = 9;
  worksheet_set_paper(sheet, page.large ? a3 : a4);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
  if (page.landscape) worksheet_set_landscape(sheet);
  worksheet_center_horizontally(sheet);
  if (page.scale == 0) {
    worksheet_fit_to_pages(sheet, 1, 0);
  } else {
    worksheet_set_print_scale(sheet, std::uint16_t(page.scale));
    std::vector<lxw_row_t> breaks(page.breaks.begin(), page.breaks.end());
    breaks.push_back(0);
    book_.check(worksheet_set_h_pagebreaks(sheet, breaks.data()));
  }
  if (page.first_heading_row <= page.last_heading_row) {
    book_.check(worksheet_repeat_rows(sheet, page.first_heading_row, page.last_heading_row));
  }
  book_.check(worksheet_set_footer(sheet, "&RTrang &P/&N"));
}

}  // namespace dutoan
