#include "output/form_heading.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

constexpr std::string_view nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view motto = "Độc lập - Tự do - Hạnh phúc";
constexpr std::array nation_texts = {nation, motto};
constexpr std::uint16_t field_label_column = 1;

XlsxStyle centred(bool bold) {
  return {.bold = bold, .wrap = true, .align = XlsxStyle::Align::centre};
}

/// Those of the nation, or of an issuer of more lines.
std::size_t nation_rows(const PrintedForm& form) {
  return std::max(nation_texts.size(), form.issuer.size());
}

std::size_t heading_depth(const PrintedForm& form) {
  std::size_t depth = 1;
  for (const PrintedFormColumn& column : form.columns)
    depth = std::max(depth, column.headings.size());
  return depth;
}

bool has_numbers(const PrintedForm& form) {
  return std::any_of(form.columns.begin(), form.columns.end(),
                     [](const PrintedFormColumn& column) { return !column.number.empty(); });
}

/// The last column of the issuer's half, left of the nation's.
std::uint16_t middle_column(const PrintedForm& form) {
  unsigned width = 0;
  std::uint16_t column = 0;
  while (column + 2U < form.columns.size() &&
         (width + form.columns[column].width) * 2 < form_width(form))
    width += form.columns[column++].width;
  return column > 0 ? std::uint16_t(column - 1) : std::uint16_t(0);
}

void write_nation(FormSheet& at) {
  // Never on two lines.
  const XlsxStyle nation_style{.bold = true, .shrink = true, .align = XlsxStyle::Align::centre};
  const PrintedForm& form = at.form;
  const std::uint16_t last = at.last_column();
  const std::uint16_t middle = middle_column(form);
  const std::uint16_t right = last > 0 ? std::uint16_t(middle + 1) : std::uint16_t(0);
  for (std::size_t i = 0; i < nation_rows(form); ++i) {
    const std::string_view text = i < nation_texts.size() ? nation_texts[i] : "";
    unsigned height = form_line_height;
    if (last > 0) {
      const std::string issuer = i < form.issuer.size() ? form.issuer[i] : "";
      put_wide(at, 0, middle, issuer, centred(i + 1 >= form.issuer.size()));
      height = form_row_height(issuer, form_width(form, 0, middle));
    }
    put_wide(at, right, last, text, nation_style);
    end_row(at, height);
  }
  end_row(at, form_line_height);
}

void write_title(FormSheet& at) {
  const PrintedForm& form = at.form;
  XlsxStyle title = centred(true);
  title.size = 13;
  put_wide(at, 0, at.last_column(), form.title, title);
  end_row(at, form_row_height(form.title, form_width(form)) + 4);
  XlsxStyle italic = centred(false);
  italic.italic = true;
  for (const std::string& line : form.subtitles) {
    put_wide(at, 0, at.last_column(), line, italic);
    end_row(at, form_row_height(line, form_width(form)));
  }
}

void write_field(FormSheet& at, const PrintedFormField& field) {
  at.sheet.text({at.row(), field_label_column}, field.label, {.align = XlsxStyle::Align::right});
  const XlsxStyle style{.bold = true,
                        .border = field.value.open,
                        .locked = !field.value.open,
                        .align = XlsxStyle::Align::left,
                        .number_format = field.value.number_format};
  const XlsxCell cell{at.row(), field_label_column + 1};
  const auto* text = std::get_if<std::string>(&field.value.value);
  if (text == nullptr) at.sheet.blank(cell, style);
  if (text != nullptr) at.sheet.text(cell, *text, style);
  end_row(at, form_line_height);
}

std::string heading(const PrintedForm& form, std::size_t column, std::size_t level) {
  const std::vector<std::string>& own = form.columns[column].headings;
  return level < own.size() ? own[level] : std::string();
}

/// Whether two columns have the same headings from the top down to a level.
bool share_headings(const PrintedForm& form, std::size_t a, std::size_t b, std::size_t level) {
  for (std::size_t i = 0; i <= level; ++i) {
    if (heading(form, a, i) != heading(form, b, i)) return false;
  }
  return true;
}

/// Whether nothing of its own stands below the heading of a column: it goes on downward.
bool ends_at(const PrintedForm& form, std::size_t column, std::size_t level) {
  return level + 1 >= form.columns[column].headings.size();
}

XlsxStyle column_heading_style(bool bold) {
  return {.bold = bold, .wrap = true, .border = true, .align = XlsxStyle::Align::centre};
}

/// One heading over all its columns and levels; returns the next column.
std::size_t write_column_heading(FormSheet& at, std::size_t column, std::size_t level) {
  const PrintedForm& form = at.form;
  const std::string text = heading(form, column, level);
  if (text.empty()) return column + 1;  // a heading above goes on
  const bool ends = ends_at(form, column, level);
  std::size_t end = column + 1;
  while (!ends && end < form.columns.size() && share_headings(form, column, end, level) &&
         !ends_at(form, end, level))
    ++end;
  const auto below = ends ? std::uint32_t(heading_depth(form) - level - 1) : 0;
  const XlsxRange range{{at.row(), std::uint16_t(column)},
                        {at.row() + below, std::uint16_t(end - 1)}};
  if (below == 0 && end == column + 1) {
    at.sheet.text(range.first, text, column_heading_style(true));
  } else {
    at.sheet.merge(range, text, column_heading_style(true));
  }
  return end;
}

unsigned heading_height(const PrintedForm& form, std::size_t level) {
  unsigned height = form_line_height;
  const auto levels = unsigned(heading_depth(form) - level);
  for (std::size_t i = 0; i < form.columns.size(); ++i) {
    if (heading(form, i, level).empty() || !ends_at(form, i, level)) continue;
    // What is merged downward has the rows below, too.
    const unsigned own = form_row_height(heading(form, i, level), form.columns[i].width);
    height = std::max(height, own / levels + form_line_height / 2);
  }
  return height;
}

void write_column_headings(FormSheet& at) {
  const PrintedForm& form = at.form;
  for (std::size_t level = 0; level < heading_depth(form); ++level) {
    for (std::size_t column = 0; column < form.columns.size();)
      column = write_column_heading(at, column, level);
    end_row(at, heading_height(form, level));
  }
  if (!has_numbers(form)) return;
  for (std::size_t i = 0; i < form.columns.size(); ++i)
    at.sheet.text({at.row(), std::uint16_t(i)}, form.columns[i].number,
                  column_heading_style(false));
  end_row(at, form_line_height);
}

}  // namespace

std::uint32_t rows_above_headings(const PrintedForm& form) {
  constexpr std::size_t empty_and_title = 2;
  return std::uint32_t(nation_rows(form) + empty_and_title + form.subtitles.size() +
                       form.fields.size() + (form.unit.empty() ? 0 : 1));
}

std::uint32_t rows_above_table(const PrintedForm& form) {
  return rows_above_headings(form) + std::uint32_t(heading_depth(form)) +
         (has_numbers(form) ? 1 : 0);
}

void write_form_heading(FormSheet& at) {
  write_nation(at);
  write_title(at);
  for (const PrintedFormField& field : at.form.fields)
    write_field(at, field);
  if (!at.form.unit.empty()) {
    put_wide(at, 0, at.last_column(), "Đơn vị tính: " + at.form.unit,
             {.italic = true, .align = XlsxStyle::Align::right});
    end_row(at, form_line_height);
  }
  write_column_headings(at);
}

}  // namespace dutoan
