#include "output/progress_workbook.hpp"

#include "output/catalogue.hpp"
#include "output/form_parts.hpp"
#include "output/progress_programme_sheet.hpp"
#include "output/progress_report.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Language sheet_language = Language::vietnamese;
constexpr std::size_t first_figure = 2;  ///< column of the first figure

void add_form_column(PrintedForm& form, const std::string& heading, unsigned width, bool text) {
  form.columns.push_back({.headings = {heading}, .width = width, .text = text});
}

/// One table: rows by a key, each with its tasks where they are among the lines.
class ProgressSheet {
 public:
  ProgressSheet(PrintedForm form, const ProgressContents& contents, SummaryKey by,
                const std::vector<ProgressRow>& rows)
      : form_(std::move(form)), contents_(contents), by_(by), rows_(rows) {}

  PrintedForm run(const std::vector<ProgressLine>& lines) {
    const std::string key(summary_key_words[std::size_t(by_)]);
    add_form_column(form_, phrase("by-" + key, sheet_language), 40, true);
    add_form_column(form_, phrase("column-tasks", sheet_language), 9, false);
    for (const std::string_view word : progress_figure_words) {
      const std::string id = "column-progress-" + std::string(word);
      add_form_column(form_, phrase(id, sheet_language), 14, false);
    }
    add_form_column(form_, phrase("column-progress-rate", sheet_language), 10, false);
    add_form_column(form_, phrase("column-stage", sheet_language), 16, true);
    for (const ProgressLine& line : lines)
      form_.rows.push_back(row_of(line));
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      fit_column(form_, first_figure + i, form_.columns[first_figure + i].width);
    add_empty_cells_foot(form_);
    return std::move(form_);
  }

 private:
  PrintedFormRow row_of(const ProgressLine& line) const {
    PrintedFormRow row{.cells = labels_of(line), .bold = line.kind == LineKind::total};
    const bool is_rounding = line.kind == LineKind::rounding;
    for (const PrintedCell& cell : line.cells) {
      if (is_rounding) {
        row.cells.push_back(cell.shown.is_zero() ? known_cell()
                                                 : amount_cell(Amount{}, cell.shown));
      } else {
        row.cells.push_back(amount_cell(cell.amount, cell.shown, Zero::certain));
      }
    }
    const std::size_t paid = std::size_t(ProgressFigure::disbursed);
    const auto share =
        is_rounding ? std::nullopt : progress_share(line.cells[paid].amount, line.cells[0].amount);
    row.cells.push_back(known_cell(share_text(share, sheet_language)));
    row.cells.push_back(known_cell(stage_of_line(line)));
    return row;
  }

  std::vector<PrintedFormCell> labels_of(const ProgressLine& line) const {
    if (line.kind == LineKind::rounding) {
      return {text_cell(phrase("rounding-difference", sheet_language)), known_cell()};
    }
    if (line.kind == LineKind::total) {
      return {text_cell(progress_total_text(contents_.progress, sheet_language)),
              number_cell(Number(contents_.progress.tasks.size()), "0")};
    }
    const ProgressRow& row = rows_[line.row];
    if (line.depth == 0) {
      return {text_cell(progress_row_text(row, by_, sheet_language)),
              number_cell(Number(row.parts.size()), "0")};
    }
    const std::size_t task = row.parts[line.part].task;
    return {text_cell("– " + progress_task_text(contents_.result.tasks[task],
                                                contents_.progress.tasks[task], sheet_language)),
            known_cell()};
  }

  [[nodiscard]] std::string stage_of_line(const ProgressLine& line) const {
    const PlanProgress& progress = contents_.progress;
    const auto done = [](std::size_t count, std::size_t tasks) {
      return render({"progress-done", {Number(count), Number(tasks)}}, sheet_language);
    };
    if (line.kind == LineKind::rounding) return "";
    if (line.kind == LineKind::total) return done(progress.stages.back(), progress.tasks.size());
    const ProgressRow& row = rows_[line.row];
    if (line.depth == 0) return done(row.done, row.parts.size());
    return stage_text(progress.tasks[row.parts[line.part].task].stage.stage, sheet_language);
  }

  PrintedForm form_;
  const ProgressContents& contents_;
  SummaryKey by_;
  const std::vector<ProgressRow>& rows_;
};

PrintedForm progress_head(const ProgressContents& contents, const ReportStyle& style,
                          std::string sheet) {
  PrintedForm form =
      form_of(contents.result.header, std::move(sheet), phrase("progress-title", sheet_language));
  if (!contents.result.header.title.empty()) {
    form.subtitles.push_back(contents.result.header.title);
  }
  if (contents.progress.day) {
    form.subtitles.push_back(render({"progress-day", {*contents.progress.day}}, sheet_language));
  }
  form.unit = unit_text(style);
  return form;
}

PrintedForm table_head(const ProgressContents& contents, const ReportStyle& style,
                       std::string sheet) {
  PrintedForm form = progress_head(contents, style, std::move(sheet));
  if (marks_of(contents.progress.totals).illustrative) {
    form.subtitles.push_back(phrase("illustrative", sheet_language));
  }
  return form;
}

}  // namespace

bool write_progress_workbook(const ProgressContents& contents, const ReportStyle& style,
                             const std::filesystem::path& file) {
  const ReportStyle own{.language = sheet_language, .unit = style.unit};
  const std::string title = phrase("progress-title", sheet_language);
  XlsxBook book(file, title, creation_date(contents.result.header));
  const PlanProgress& progress = contents.progress;
  const bool by_programmes = is_by_programmes_alone(contents);
  if (!by_programmes) {
    PrintedForm main =
        ProgressSheet(table_head(contents, own, "Tiến độ"), contents, progress.by, progress.rows)
            .run(contents.lines);
    add_report_foot(main, progress_notes(contents, own));
    write_printed_form(main, book);
    if (progress.by != SummaryKey::source) {
      write_printed_form(ProgressSheet(table_head(contents, own, "Nguồn vốn"), contents,
                                       SummaryKey::source, progress.sources)
                             .run(contents.sources),
                         book);
    }
  }
  if (!progress.programmes.empty()) {
    PrintedForm programmes =
        programme_sheet(progress_head(contents, own, "Chương trình"), contents, own);
    if (by_programmes) add_report_foot(programmes, progress_notes(contents, own));
    write_printed_form(programmes, book);
  }
  return book.finish();
}

}  // namespace dutoan
