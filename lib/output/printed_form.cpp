#include "output/printed_form.hpp"

#include "output/form_heading.hpp"
#include "output/form_sheet.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace dutoan {

namespace {

constexpr std::string_view open_date = "………, ngày … tháng … năm …";
constexpr std::string_view sign_here = "(Ký, ghi rõ họ tên)";
constexpr unsigned rows_to_sign = 4;
constexpr std::size_t short_foot = 8;  ///< lines

XlsxStyle cell_style(const PrintedFormCell& cell, const PrintedFormColumn& column, bool bold) {
  XlsxStyle style{.bold = bold,
                  .struck = cell.struck,
                  .wrap = column.text,
                  .border = true,
                  .locked = !cell.open,
                  .align = column.text      ? XlsxStyle::Align::left
                           : column.centred ? XlsxStyle::Align::centre
                                            : XlsxStyle::Align::right};
  const bool is_figure = std::holds_alternative<Number>(cell.value) || !column.text;
  if (!is_figure) return style;
  style.align = column.centred ? XlsxStyle::Align::centre : XlsxStyle::Align::right;
  if (!std::holds_alternative<std::string>(cell.value) || !cell.formula.empty()) {
    style.number_format = cell.number_format;
  }
  return style;
}

void write_cell(XlsxSheet& sheet, XlsxCell at, const PrintedFormCell& cell,
                const XlsxStyle& style) {
  const auto* text = std::get_if<std::string>(&cell.value);
  const auto* number = std::get_if<Number>(&cell.value);
  if (!cell.formula.empty() && text != nullptr) {
    sheet.formula(at, cell.formula, *text, style);
  } else if (!cell.formula.empty() && number != nullptr) {
    sheet.formula(at, cell.formula, *number, style);
  } else if (text != nullptr) {
    sheet.text(at, *text, style);
  } else if (number != nullptr) {
    sheet.number(at, *number, style);
  } else {
    sheet.blank(at, style);
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
    write_cell(at.sheet, {at.row(), std::uint16_t(i)}, cell, cell_style(cell, column, row.bold));
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

/// Whether one column more comes nearer to `parts` of `count` of the whole width.
bool ends_nearer(const PrintedForm& form, std::size_t end, std::size_t parts, std::size_t count) {
  const std::size_t before = form_width(form, 0, end - 1) * count;
  const std::size_t after = form_width(form, 0, end) * count;
  return before + after <= 2 * form_width(form) * parts;
}

/// Where the columns of each signature end: they are about as wide as each other.
std::vector<std::size_t> signing_ends(const PrintedForm& form, std::size_t count) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 1; i <= count; ++i) {
    std::size_t end = (ends.empty() ? 0 : ends.back()) + 1;
    // Each of those that come has a column left.
    while (end + count - i < form.columns.size() && ends_nearer(form, end, i, count))
      ++end;
    ends.push_back(i == count ? form.columns.size() : end);
  }
  return ends;
}

/// From `begin` on as many side by side as there are columns, the day above the last of the first.
void write_signatures_from(FormSheet& at, std::size_t begin) {
  const PrintedForm& form = at.form;
  const auto signatures = std::span(form.signatures).subspan(begin);
  const std::size_t count = std::min(signatures.size(), form.columns.size());
  const std::vector<std::size_t> ends = signing_ends(form, count);
  unsigned height = form_line_height;  // of the row at hand
  const auto put = [&](std::size_t i, std::string_view text, const XlsxStyle& style) {
    const std::size_t first = i == 0 ? 0 : ends[i - 1];
    const std::size_t last = ends[i] - 1;
    put_wide(at, std::uint16_t(first), std::uint16_t(last), text, style);
    if (style.wrap) height = std::max(height, form_row_height(text, form_width(form, first, last)));
  };
  const auto end = [&] { end_row(at, std::exchange(height, form_line_height)); };
  const XlsxStyle bold{.bold = true, .wrap = true, .align = XlsxStyle::Align::centre};
  const XlsxStyle italic{.italic = true, .shrink = true, .align = XlsxStyle::Align::centre};
  end();
  if (begin == 0) {
    put(count - 1, open_date, italic);
    end();
  }
  for (std::size_t i = 0; i < count; ++i)
    put(i, signatures[i].title, bold);
  end();
  for (std::size_t i = 0; i < count; ++i)
    put(i, sign_here, italic);
  for (unsigned i = 0; i <= rows_to_sign; ++i)
    end();
  for (std::size_t i = 0; i < count; ++i)
    put(i, signatures[i].name, bold);
  end();
}

/// Those that have no column left stand below the others; how many rows that takes.
std::uint32_t write_signatures(FormSheet& at) {
  const std::uint32_t before = at.row();
  for (std::size_t i = 0; i < at.form.signatures.size(); i += at.form.columns.size())
    write_signatures_from(at, i);
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
  // A short foot goes with them, so that rows of the table stand above them.
  const std::size_t foot = sheet_->form.foot.size();
  const bool with_foot = signing > 0 && foot <= short_foot;
  sheet_->sheet.page(form_page(*sheet_, signing + std::uint32_t(with_foot ? foot : 0)));
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
