#include "output/printed_form.hpp"

#include "base/text.hpp"
#include "output/page_breaks.hpp"
#include "output/text_table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view motto = "Độc lập - Tự do - Hạnh phúc";
constexpr std::string_view open_date = "………, ngày … tháng … năm …";
constexpr std::string_view sign_here = "(Ký, ghi rõ họ tên)";
constexpr std::size_t landscape_columns = 8;
constexpr unsigned line_height = 17;  ///< points, of a 12-point font
constexpr unsigned rows_to_sign = 4;
// A4 within its margins: points high, and characters wide. Programs measure columns up to a seventh
// wider than they say: what fits here fits in all of them.
constexpr unsigned portrait_height = 700;
constexpr unsigned landscape_height = 460;
constexpr unsigned portrait_width = 82;
constexpr unsigned landscape_width = 122;

XlsxStyle style(bool bold, XlsxStyle::Align align) {
  return {.bold = bold, .wrap = true, .align = align};
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

/// Two lines of the nation and the issuer, an empty one, the title, its lines, the unit.
std::uint32_t rows_above_headings(const PrintedForm& form) {
  return std::uint32_t(4 + form.subtitles.size() + (form.unit.empty() ? 0 : 1));
}

std::uint32_t rows_above_table(const PrintedForm& form) {
  return rows_above_headings(form) + std::uint32_t(heading_depth(form)) +
         (has_numbers(form) ? 1 : 0);
}

/// How high a row must be for its longest cell; bold letters and other fonts are wider.
unsigned height_of(const std::string& text, unsigned width) {
  const unsigned sure = std::max(1U, width * 85 / 100);
  return line_height * std::max(1U, unsigned(wrapped(text, sure).size()));
}

}  // namespace

class PrintedFormWriter::Printer {
 public:
  Printer(const PrintedForm& form, XlsxBook& book)
      : form_(form),
        sheet_(book.add_sheet(form.sheet)),
        last_(std::uint16_t(form.columns.size() - 1)) {}

  void begin() {
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
      sheet_.column_width(std::uint16_t(i), form_.columns[i].width);
    write_top();
    write_headings();
    for (const PrintedFormRow& row : form_.rows)
      write_row(row);
  }

  void write_row(const PrintedFormRow& row) {
    unsigned height = line_height;
    if (row.spans) {
      const XlsxStyle bold{.bold = true, .wrap = true, .border = true};
      const auto* text = std::get_if<std::string>(&row.cells[0].value);
      put_wide(0, last_, text == nullptr ? "" : *text, bold);
      end_row(height_of(text == nullptr ? "" : *text, whole_width()));
      return;
    }
    for (std::size_t i = 0; i < form_.columns.size(); ++i) {
      const PrintedFormCell& cell = i < row.cells.size() ? row.cells[i] : empty_;
      write_cell({row_, std::uint16_t(i)}, cell, form_.columns[i], row.bold);
      if (const auto* text = std::get_if<std::string>(&cell.value)) {
        height = std::max(height, height_of(*text, form_.columns[i].width));
      }
    }
    end_row(height);
  }

  void end() {
    write_foot();
    write_signatures();
    set_page();
  }

 private:
  unsigned whole_width() const {
    unsigned width = 0;
    for (const PrintedFormColumn& column : form_.columns)
      width += column.width;
    return width;
  }

  /// A text over columns `first` to `last` of the next row, which it may make higher.
  void put_wide(std::uint16_t first, std::uint16_t last, std::string_view text,
                const XlsxStyle& style) {
    if (first == last) {
      sheet_.text({row_, first}, text, style);
    } else {
      sheet_.merge({{row_, first}, {row_, last}}, text, style);
    }
  }

  void end_row(unsigned height) {
    sheet_.row_height(row_, height);
    heights_.push_back(height);
    ++row_;
  }

  void write_top() {
    const std::uint16_t middle = middle_column();
    const auto issuer = [&](std::size_t i) {
      return i < form_.issuer.size() ? form_.issuer[i] : std::string();
    };
    for (std::size_t i = 0; i < 2; ++i) {
      const XlsxStyle bold = style(i == 1 || form_.issuer.size() < 2, XlsxStyle::Align::centre);
      if (last_ > 0) put_wide(0, middle, issuer(i), bold);
      put_wide(last_ > 0 ? std::uint16_t(middle + 1) : std::uint16_t(0), last_,
               i == 0 ? nation : motto, style(true, XlsxStyle::Align::centre));
      unsigned right = 0;
      for (std::size_t column = middle + 1U; column <= last_; ++column)
        right += form_.columns[column].width;
      end_row(height_of(std::string(i == 0 ? nation : motto), right));
    }
    end_row(line_height);
    XlsxStyle title = style(true, XlsxStyle::Align::centre);
    title.size = 13;
    put_wide(0, last_, form_.title, title);
    end_row(height_of(form_.title, whole_width()) + 4);
    for (const std::string& line : form_.subtitles) {
      XlsxStyle plain = style(false, XlsxStyle::Align::centre);
      plain.italic = true;
      put_wide(0, last_, line, plain);
      end_row(height_of(line, whole_width()));
    }
    if (form_.unit.empty()) return;
    XlsxStyle unit = style(false, XlsxStyle::Align::right);
    unit.italic = true;
    put_wide(0, last_, "Đơn vị tính: " + form_.unit, unit);
    end_row(line_height);
  }

  /// The last column of the issuer's half, left of the nation's.
  std::uint16_t middle_column() const {
    unsigned width = 0;
    std::uint16_t column = 0;
    while (column + 1 < last_ && (width + form_.columns[column].width) * 2 < whole_width())
      width += form_.columns[column++].width;
    return column > 0 ? std::uint16_t(column - 1) : std::uint16_t(0);
  }

  static XlsxStyle heading_style() {
    return {.bold = true, .wrap = true, .border = true, .align = XlsxStyle::Align::centre};
  }

  std::string heading(std::size_t column, std::size_t level) const {
    const auto& headings = form_.columns[column].headings;
    return level < headings.size() ? headings[level] : std::string();
  }

  /// Whether the heading of a column goes on below: nothing else stands there.
  bool ends_at(std::size_t column, std::size_t level) const {
    return level + 1 >= form_.columns[column].headings.size();
  }

  void write_headings() {
    const std::size_t depth = heading_depth(form_);
    const std::uint32_t first = row_;
    for (std::size_t level = 0; level < depth; ++level) {
      for (std::size_t column = 0; column < form_.columns.size();) {
        column = write_heading(column, level, depth, first);
      }
      end_row(heading_height(level));
    }
    if (!has_numbers(form_)) return;
    for (std::size_t i = 0; i < form_.columns.size(); ++i) {
      XlsxStyle style = heading_style();
      style.bold = false;
      sheet_.text({row_, std::uint16_t(i)}, form_.columns[i].number, style);
    }
    end_row(line_height);
  }

  /// One heading over all its columns and levels; returns the next column.
  std::size_t write_heading(std::size_t column, std::size_t level, std::size_t depth,
                            std::uint32_t first) {
    const std::string text = heading(column, level);
    if (text.empty()) return column + 1;  // a heading above goes on
    std::size_t end = column + 1;
    if (!ends_at(column, level)) {
      while (end < form_.columns.size() && heading(end, level) == text && !ends_at(end, level))
        ++end;
    }
    const std::uint32_t last_level =
        ends_at(column, level) ? first + std::uint32_t(depth) - 1 : row_;
    const XlsxRange range{{row_, std::uint16_t(column)}, {last_level, std::uint16_t(end - 1)}};
    if (range.first.row == range.last.row && range.first.column == range.last.column) {
      sheet_.text(range.first, text, heading_style());
    } else {
      sheet_.merge(range, text, heading_style());
    }
    return end;
  }

  unsigned heading_height(std::size_t level) const {
    unsigned height = line_height;
    const auto levels = unsigned(heading_depth(form_) - level);
    for (std::size_t i = 0; i < form_.columns.size(); ++i) {
      if (heading(i, level).empty() || !ends_at(i, level)) continue;
      // What is merged downward has the rows below, too.
      const unsigned own = height_of(heading(i, level), form_.columns[i].width);
      height = std::max(height, own / levels + line_height / 2);
    }
    return height;
  }

  void write_cell(XlsxCell at, const PrintedFormCell& cell, const PrintedFormColumn& column,
                  bool bold) {
    XlsxStyle style{.bold = bold,
                    .struck = cell.struck,
                    .wrap = column.text,
                    .border = true,
                    .align = column.text ? XlsxStyle::Align::left : XlsxStyle::Align::centre};
    if (const auto* text = std::get_if<std::string>(&cell.value)) {
      sheet_.text(at, *text, style);
      return;
    }
    const auto* number = std::get_if<Number>(&cell.value);
    style.align = XlsxStyle::Align::right;
    style.number_format = cell.number_format;
    if (number == nullptr) {
      sheet_.blank(at, style);
    } else if (cell.formula.empty()) {
      sheet_.number(at, *number, style);
    } else {
      sheet_.formula(at, cell.formula, *number, style);
    }
  }

  void write_foot() {
    for (const std::string& line : form_.foot) {
      put_wide(0, last_, line, style(false, XlsxStyle::Align::left));
      end_row(height_of(line, whole_width()));
    }
  }

  void write_signatures() {
    if (form_.signatures.empty()) return;
    signing_from_ = row_;
    const std::size_t count = std::min(form_.signatures.size(), form_.columns.size());
    const auto first = [&](std::size_t i) {
      return std::uint16_t(i * form_.columns.size() / count);
    };
    const auto last = [&](std::size_t i) {
      return std::uint16_t((i + 1) * form_.columns.size() / count - 1);
    };
    end_row(line_height);
    XlsxStyle italic = style(false, XlsxStyle::Align::centre);
    italic.italic = true;
    put_wide(first(count - 1), last(count - 1), open_date, italic);
    end_row(line_height);
    const auto put_all = [&](auto text, const XlsxStyle& with) {
      for (std::size_t i = 0; i < count; ++i)
        put_wide(first(i), last(i), text(form_.signatures[i]), with);
      end_row(line_height);
    };
    const XlsxStyle bold = style(true, XlsxStyle::Align::centre);
    put_all([](const FormSignature& one) { return std::string_view(one.title); }, bold);
    put_all([](const FormSignature&) { return sign_here; }, italic);
    for (unsigned i = 0; i < rows_to_sign; ++i)
      end_row(line_height);
    put_all([](const FormSignature& one) { return std::string_view(one.name); }, bold);
  }

  void set_page() {
    const bool landscape = form_.columns.size() >= landscape_columns;
    const auto width = unsigned(whole_width() + form_.columns.size());
    const unsigned scale =
        std::clamp((landscape ? landscape_width : portrait_width) * 100 / width, 10U, 100U);
    const std::uint32_t table = rows_above_table(form_);
    const auto middle = heights_.begin() + std::ptrdiff_t(table);
    PageRows rows{.page = (landscape ? landscape_height : portrait_height) * 100 / scale,
                  .head = {heights_.begin(), middle},
                  .rows = {middle, heights_.end()},
                  .kept_together = signing_from_ == 0 ? 0 : row_ - signing_from_};
    for (std::uint32_t i = rows_above_headings(form_); i < table; ++i)
      rows.repeated += heights_[i];
    sheet_.page({.landscape = landscape,
                 .scale = scale,
                 .first_heading_row = rows_above_headings(form_),
                 .last_heading_row = table - 1,
                 .breaks = page_breaks(rows)});
  }

  const PrintedForm& form_;
  XlsxSheet sheet_;
  std::uint16_t last_;  ///< column
  std::uint32_t row_ = 0;
  std::uint32_t signing_from_ = 0;
  std::vector<unsigned> heights_;
  const PrintedFormCell empty_ = {};
};

PrintedFormWriter::PrintedFormWriter(const PrintedForm& form, XlsxBook& book)
    : printer_(std::make_unique<Printer>(form, book)) {
  printer_->begin();
}

PrintedFormWriter::~PrintedFormWriter() = default;

void PrintedFormWriter::add(const PrintedFormRow& row) {
  printer_->write_row(row);
}

void PrintedFormWriter::finish() {
  printer_->end();
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
