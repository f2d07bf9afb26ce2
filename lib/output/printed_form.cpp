#include "output/printed_form.hpp"

#include "output/form_heading.hpp"
#include "output/form_sheet.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

constexpr std::string_view open_date = "………, ngày … tháng … năm …";
constexpr std::string_view sign_here = "(Ký, ghi rõ họ tên)";
constexpr unsigned rows_to_sign = 4;

XlsxStyle cell_style(const PrintedFormCell& cell, bool is_text, bool bold) {
  return {.bold = bold,
          .struck = cell.struck,
          .wrap = is_text,
          .border = true,
          .locked = !cell.open,
          .align = is_text ? XlsxStyle::Align::left : XlsxStyle::Align::centre};
}

void write_cell(XlsxSheet& sheet, XlsxCell at, const PrintedFormCell& cell, bool is_text,
                bool bold) {
  XlsxStyle style = cell_style(cell, is_text, bold);
  const auto* text = std::get_if<std::string>(&cell.value);
  if (text != nullptr && cell.formula.empty()) {
    sheet.text(at, *text, style);
    return;
  }
  if (!is_text) {
    style.align = XlsxStyle::Align::right;
    style.number_format = cell.number_format;
  }
  const auto* number = std::get_if<Number>(&cell.value);
  if (text != nullptr) {
    sheet.formula(at, cell.formula, *text, style);
  } else if (number == nullptr) {
    sheet.blank(at, style);
  } else if (cell.formula.empty()) {
    sheet.number(at, *number, style);
  } else {
    sheet.formula(at, cell.formula, *number, style);
  }
}

void write_wide_row(FormSheet& at, const PrintedFormRow& row) {
  const auto* text = std::get_if<std::string>(&row.cells[0].value);
  const std::string_view shown = text == nullptr ? "" : std::string_view(*text);
  put_wide(at, 0, at.last_column(), shown, {.bold = true, .wrap = true, .border = true});
  end_row(at, form_row_height(shown, form_width(at.form)));
}

void write_row(FormSheet& at, const PrintedFormRow& row) {
  if (row.spans) {
    write_wide_row(at, row);
    return;
  }
  static const PrintedFormCell empty;
  unsigned height = form_line_height;
  for (std::size_t i = 0; i < at.form.columns.size(); ++i) {
    const PrintedFormCell& cell = i < row.cells.size() ? row.cells[i] : empty;
    const PrintedFormColumn& column = at.form.columns[i];
    write_cell(at.sheet, {at.row(), std::uint16_t(i)}, cell, column.text, row.bold);
    if (const auto* text = std::get_if<std::string>(&cell.value))
      height = std::max(height, form_row_height(*text, column.width));
  }
  end_row(at, height);
}

void write_foot(FormSheet& at) {
  const XlsxStyle style{.wrap = true, .align = XlsxStyle::Align::left};
  for (const PrintedFormLine& line : at.form.foot) {
    put_wide(at, 0, at.last_column(), line.text, style);
    if (!line.formula.empty()) at.sheet.formula({at.row(), 0}, line.formula, line.text, style);
    end_row(at, form_row_height(line.text, form_width(at.form)));
  }
}

/// Side by side, the day above the last of them; how many rows that takes.
std::uint32_t write_signatures(FormSheet& at) {
  const PrintedForm& form = at.form;
  if (form.signatures.empty()) return 0;
  const std::uint32_t before = at.row();
  const std::size_t count = std::min(form.signatures.size(), form.columns.size());
  unsigned height = form_line_height;  // of the row at hand
  const auto put = [&](std::size_t i, std::string_view text, const XlsxStyle& style) {
    const std::size_t first = i * form.columns.size() / count;
    const std::size_t last = (i + 1) * form.columns.size() / count - 1;
    put_wide(at, std::uint16_t(first), std::uint16_t(last), text, style);
    height = std::max(height, form_row_height(text, form_width(form, first, last)));
  };
  const auto end = [&] { end_row(at, std::exchange(height, form_line_height)); };
  const XlsxStyle bold{.bold = true, .wrap = true, .align = XlsxStyle::Align::centre};
  const XlsxStyle italic{.italic = true, .wrap = true, .align = XlsxStyle::Align::centre};
  end();
  put(count - 1, open_date, italic);
  end();
  for (std::size_t i = 0; i < count; ++i)
    put(i, form.signatures[i].title, bold);
  end();
  for (std::size_t i = 0; i < count; ++i)
    put(i, sign_here, italic);
  for (unsigned i = 0; i <= rows_to_sign; ++i)
    end();
  for (std::size_t i = 0; i < count; ++i)
    put(i, form.signatures[i].name, bold);
  end();
  return at.row() - before;
}

}  // namespace

PrintedFormWriter::PrintedFormWriter(const PrintedForm& form, XlsxBook& book)
    : sheet_(new FormSheet{form, book.add_sheet(form.sheet)}) {
  for (std::size_t i = 0; i < form.columns.size(); ++i)
    sheet_->sheet.column_width(std::uint16_t(i), form.columns[i].width);
  write_form_heading(*sheet_);
  for (const PrintedFormRow& row : form.rows)
    write_row(*sheet_, row);
}

PrintedFormWriter::~PrintedFormWriter() = default;

void PrintedFormWriter::add(const PrintedFormRow& row) {
  write_row(*sheet_, row);
}

void PrintedFormWriter::finish() {
  write_foot(*sheet_);
  const std::uint32_t signing = write_signatures(*sheet_);
  sheet_->sheet.page(form_page(*sheet_, signing));
  if (sheet_->form.is_protected) sheet_->sheet.protect();
}

XlsxCell table_cell(const PrintedForm& form, std::size_t row, std::size_t column) {
  return {rows_above_table(form) + std::uint32_t(row), std::uint16_t(column)};
}

std::string table_cell_name(const PrintedForm& form, std::size_t row, std::size_t column) {
  return cell_name(table_cell(form, row, column));
}

void write_printed_form(const PrintedForm& form, XlsxBook& book) {
  PrintedFormWriter(form, book).finish();
}

}  // namespace dutoan
