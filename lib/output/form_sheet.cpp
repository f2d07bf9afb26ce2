#include "output/form_sheet.hpp"

#include "base/text.hpp"
#include "output/form_heading.hpp"
#include "output/page_breaks.hpp"
#include "output/text_table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t landscape_columns = 8;
constexpr unsigned smallest_portrait_scale = 75;  ///< percent: smaller letters are hard to read
// A4 within its margins: points high, and characters wide. Programs measure columns up to a seventh
// wider than they say: what fits here fits in all of them.
constexpr unsigned portrait_height = 700;
constexpr unsigned landscape_height = 460;
constexpr unsigned portrait_width = 82;
constexpr unsigned landscape_width = 122;
// A form with a column for every agency would have letters nobody can read: A3, lying across.
constexpr unsigned smallest_landscape_scale = 60;
constexpr unsigned large_height = 680;
constexpr unsigned large_width = 178;

}  // namespace

unsigned form_row_height(std::string_view text, unsigned width) {
  // Bold letters and other fonts are wider.
  const unsigned sure = std::max(1U, width * 85 / 100);
  if (text.size() <= sure) return form_line_height;  // no character has more columns than bytes
  // An ellipsis is as wide as two digits.
  constexpr std::string_view ellipsis = "…";
  std::string shown(text);
  for (std::size_t at = shown.find(ellipsis); at != std::string::npos;
       at = shown.find(ellipsis, at + 2 * ellipsis.size()))
    shown.insert(at, ellipsis);
  if (display_width(one_line(shown)) <= sure) return form_line_height;
  unsigned lines = 0;
  // A word that is longer than a line is broken anywhere.
  for (const std::string& line : wrapped(shown, sure))
    lines += std::max(1U, (unsigned(display_width(line)) + sure - 1) / sure);
  return form_line_height * std::max(1U, lines);
}

unsigned form_width(const PrintedForm& form, std::size_t first, std::size_t last) {
  unsigned width = 0;
  for (std::size_t column = first; column <= last; ++column)
    width += form.columns[column].width;
  return width;
}

unsigned form_width(const PrintedForm& form) {
  return form_width(form, 0, form.columns.size() - 1);
}

void put_wide(FormSheet& at, std::uint16_t first, std::uint16_t last, std::string_view text,
              const XlsxStyle& style) {
  if (first == last) {
    at.sheet.text({at.row(), first}, text, style);
  } else {
    at.sheet.merge({{at.row(), first}, {at.row(), last}}, text, style);
  }
}

void end_row(FormSheet& at, unsigned height) {
  constexpr unsigned highest = 409;  // a sheet has no higher rows
  at.heights.push_back(std::min(height, highest));
  at.sheet.row_height(at.row() - 1, at.heights.back());
}

XlsxPage form_page(const FormSheet& at, std::uint32_t kept_together) {
  const auto width = unsigned(form_width(at.form) + at.form.columns.size());
  const bool landscape = at.form.columns.size() >= landscape_columns ||
                         portrait_width * 100 / width < smallest_portrait_scale;
  const bool large = landscape && landscape_width * 100 / width < smallest_landscape_scale;
  const unsigned page_width = large ? large_width : landscape ? landscape_width : portrait_width;
  const unsigned page_height = large       ? large_height
                               : landscape ? landscape_height
                                           : portrait_height;
  const unsigned scale = std::clamp(page_width * 100 / width, 10U, 100U);
  const std::uint32_t headings = rows_above_headings(at.form);
  const std::uint32_t table = rows_above_table(at.form);
  const auto middle = at.heights.begin() + std::ptrdiff_t(table);
  PageRows rows{.page = page_height * 100 / scale,
                .head = {at.heights.begin(), middle},
                .rows = {middle, at.heights.end()},
                .kept_together = kept_together};
  for (std::uint32_t row = headings; row < table; ++row)
    rows.repeated += at.heights[row];
  return {.landscape = landscape,
          .large = large,
          .scale = scale,
          .first_heading_row = headings,
          .last_heading_row = table - 1,
          .breaks = page_breaks(rows)};
}

}  // namespace dutoan
