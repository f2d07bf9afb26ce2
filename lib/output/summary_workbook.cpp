#include "output/summary_workbook.hpp"

#include "output/catalogue.hpp"
#include "output/ceiling_sheet.hpp"
#include "output/form_parts.hpp"
#include "output/submission_sheet.hpp"
#include "output/summary_sheet.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

bool is_illustrative(const Summary& summary) {
  return summary.total.marks.illustrative ||
         (summary.earlier && summary.earlier->marks.illustrative);
}

/// The head of each sheet: of which plan, and which of the three figures.
PrintedForm sheet_head(const SummaryContents& contents, std::string sheet, std::string title,
                       const std::string& figure) {
  PrintedForm form = form_of(contents.header, std::move(sheet), std::move(title));
  if (!contents.header.title.empty()) form.subtitles.push_back(contents.header.title);
  form.subtitles.push_back(render({"form-figures", {figure}}, Language::vietnamese));
  if (is_illustrative(contents.summary)) {
    form.subtitles.push_back(phrase("illustrative", Language::vietnamese));
  }
  return form;
}

}  // namespace

bool write_summary_workbook(const SummaryContents& contents, const ReportStyle& style,
                            const std::filesystem::path& file) {
  const ReportStyle own{.language = Language::vietnamese, .unit = style.unit};
  const std::string title = "BẢNG TỔNG HỢP DỰ TOÁN";
  XlsxBook book(file, title, creation_date(contents.header));
  const std::string figure = figure_word(contents.summary);
  write_printed_form(summary_form(sheet_head(contents, "Tổng hợp", title, figure), contents, own),
                     book);
  if (!contents.submissions.empty()) {
    PrintedForm head = sheet_head(contents, "Tình hình gửi", "TÌNH HÌNH GỬI DỰ TOÁN", "requested");
    write_printed_form(submission_form(std::move(head), contents.submissions, own), book);
  }
  if (contents.ceilings != nullptr && !contents.ceilings->rows.empty()) {
    PrintedForm head = sheet_head(contents, "So với trần", "SO SÁNH NHU CẦU VỚI TRẦN", figure);
    write_printed_form(ceiling_form(std::move(head), *contents.ceilings, own), book);
  }
  return book.finish();
}

}  // namespace dutoan
