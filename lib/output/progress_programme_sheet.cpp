#include "output/progress_programme_sheet.hpp"

#include "output/catalogue.hpp"
#include "output/form_parts.hpp"
#include "output/progress_programmes.hpp"

namespace dutoan {

namespace {

class ProgrammeSheet {
 public:
  ProgrammeSheet(PrintedForm head, const ProgressContents& contents, const ReportStyle& style)
      : form_(std::move(head)), contents_(contents), style_(style), unit_(unit_size(style.unit)) {}

  PrintedForm run() {
    add_columns();
    for (const ProgrammeProgress& programme : contents_.progress.programmes)
      add_programme(programme);
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      fit_column(form_, first_figure + i, form_.columns[first_figure + i].width);
    add_empty_cells_foot(form_);
    for (const ProgrammeProgress& programme : contents_.progress.programmes)
      add_foot(programme);
    return std::move(form_);
  }

 private:
  static constexpr std::size_t first_figure = 3;  ///< column of the first figure

  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }

  void add_column(std::string_view heading, unsigned width, bool text) {
    form_.columns.push_back({.headings = {say(heading)}, .width = width, .text = text});
  }

  void add_columns() {
    add_column("by-programme", 40, true);
    add_column("column-tasks", 9, false);
    add_column("column-share", 9, false);
    for (const std::string_view word : progress_figure_words)
      add_column("column-progress-" + std::string(word), 14, false);
    add_column("column-progress-rate", 10, false);
  }

  static std::string name_of(const Programme& programme) {
    return programme.name.empty() ? programme.id : programme.name;
  }

  [[nodiscard]] PrintedFormCell cell_of(const Amount& amount) const {
    return amount_cell(amount, known_in(amount, unit_), Zero::certain);
  }

  void add_programme(const ProgrammeProgress& programme) {
    add_whole(programme);
    const std::vector<std::string> sources = programme_sources(programme);
    for (const std::string& source : sources)
      add_source(programme, source);
    if (!sources.empty()) {
      add_figures(programme, "progress-named-sum", [&](const ProgrammeFigure& figure) {
        return figure.named ? cell_of(*figure.named) : known_cell();
      });
      add_figures(programme, "progress-left", [&](const ProgrammeFigure& figure) {
        if (figure.left && !figure.left_at_most && !figure.left->is_negative()) {
          return cell_of({.known = figure.left});
        }
        return known_cell(left_text(figure, style_));
      });
    }
    for (const StageCount& count : programme.programme.stages)
      add_stage(programme, count);
  }

  void add_whole(const ProgrammeProgress& programme) {
    const auto& tasks = programme.programme.tasks;
    std::string name = name_of(programme.programme);
    if (!programme.planned_by.empty() && programme.planned_by != planned_money_kinds[0]) {
      name += " [" + figure_text(programme.planned_by, style_.language) + "]";
    }
    PrintedFormRow row{
        .cells = {text_cell(name), tasks ? number_cell(Number(*tasks), "0") : PrintedFormCell{},
                  known_cell()},
        .bold = true};
    ProgressFigures wholes = unknown_figures(false);
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (programme.figures[i].whole) wholes[i] = *programme.figures[i].whole;
      row.cells.push_back(cell_of(wholes[i]));
    }
    const auto share = progress_share(wholes[std::size_t(ProgressFigure::disbursed)], wholes[0]);
    row.cells.push_back(known_cell(share_text(share, style_.language)));
    form_.rows.push_back(std::move(row));
  }

  void add_source(const ProgrammeProgress& programme, const std::string& source) {
    PrintedFormRow row = row_below(name_or_id(contents_.result.sources, source));
    for (const ProgrammeFigure& figure : programme.figures) {
      const std::optional<Amount> part = source_part(figure, source);
      row.cells.push_back(part ? cell_of(*part) : known_cell());
    }
    row.cells.push_back(known_cell());
    form_.rows.push_back(std::move(row));
  }

  template <class CellOf>
  void add_figures(const ProgrammeProgress& programme, std::string_view label, CellOf cell) {
    PrintedFormRow row = row_below(say(label));
    for (const ProgrammeFigure& figure : programme.figures)
      row.cells.push_back(cell(figure));
    row.cells.push_back(known_cell());
    form_.rows.push_back(std::move(row));
  }

  void add_stage(const ProgrammeProgress& programme, const StageCount& count) {
    PrintedFormRow row = row_below(stage_count_text(count, style_.language));
    row.cells[1] = number_cell(Number(count.count), "0");
    row.cells[2] = known_cell(share_text(stage_share(programme, count), style_.language));
    row.cells.resize(form_.columns.size(), known_cell());
    form_.rows.push_back(std::move(row));
  }

  /// Its label, and that it counts no tasks.
  static PrintedFormRow row_below(const std::string& label) {
    return {.cells = {text_cell("– " + label), known_cell(), known_cell()}};
  }

  void add_foot(const ProgrammeProgress& programme) {
    const Language language = style_.language;
    std::string text =
        name_of(programme.programme) + ": " + programme_tasks_text(programme, language);
    const std::string counted = counted_tasks_text(programme, language);
    if (!counted.empty()) text += " " + counted;
    form_.foot.push_back({text});
    const std::string remark = programme_remark_text(programme.programme, language);
    if (!remark.empty()) form_.foot.push_back({remark});
  }

  PrintedForm form_;
  const ProgressContents& contents_;
  const ReportStyle& style_;
  Number unit_;
};

}  // namespace

PrintedForm programme_sheet(PrintedForm head, const ProgressContents& contents,
                            const ReportStyle& style) {
  return ProgrammeSheet(std::move(head), contents, style).run();
}

}  // namespace dutoan
