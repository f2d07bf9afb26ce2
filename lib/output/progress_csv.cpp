#include "output/progress_csv.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"

namespace dutoan {

namespace {

using CsvCells = std::vector<std::string>;

/// What stands in front of the figures of a row.
struct ProgressLabels {
  std::string level;
  /// row, task, rounding, total, programme, programme-source, programme-stage, agency
  std::string part;
  std::string key;
  std::string task;
  std::string name;
  std::string tasks;
  std::string done;
  std::string stage;
  std::string stage_from;
};

/// What stands behind them.
struct ProgressRemarks {
  Progress progress;   ///< its note, its proposal, when and where they were said
  std::string listed;  ///< of a programme: how many of its tasks the plan lists
  std::string within;  ///< of a stage: the one whose count holds these, too
};

class ProgressCsv {
 public:
  ProgressCsv(const ProgressContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), unit_(unit_size(style.unit)) {}

  std::string run() {
    append_csv_row(text_, headings());
    for (const ProgressLine& line : contents_.lines) {
      if (!is_by_programmes_alone(contents_)) add_line(line);
    }
    for (const ProgrammeProgress& programme : contents_.progress.programmes)
      add_programme(programme);
    for (const ProgressRemark& remark : contents_.progress.remarks) {
      if (remark.task.empty()) add_agency(remark);
    }
    return std::move(text_);
  }

 private:
  [[nodiscard]] CsvCells headings() const {
    CsvCells cells = {"level", "part", "key",   "task",      "name",
                      "tasks", "done", "stage", "stage_from"};
    for (const std::string_view word : progress_figure_words) {
      const std::string name(word);
      for (const char* what : {"_", "_at_least_"})
        cells.push_back(name + what + style_.unit);
      cells.push_back(name + "_marks");
    }
    for (const char* name :
         {"planned_by", "allocated_percent", "disbursed_percent", "settled_percent", "note",
          "proposal", "said", "ref", "listed", "within"})
      cells.emplace_back(name);
    return cells;
  }

  static CsvCells label_cells(const ProgressLabels& labels) {
    return {labels.level, labels.part, labels.key,   labels.task,      labels.name,
            labels.tasks, labels.done, labels.stage, labels.stage_from};
  }

  /// What is whole in the first cell, a bound in the second, what else is to be said in the third.
  static void add_amount(CsvCells& cells, const Amount& amount, Money shown) {
    const bool is_whole = amount.known && amount.complete && !amount.marks.at_least;
    const bool is_bound = amount.known && !is_whole && (amount.complete || amount.lower_bound);
    const std::string text = std::to_string(shown.dong());
    cells.push_back(is_whole ? text : "");
    cells.push_back(is_bound ? text : "");
    std::string marks(marks_word(amount.marks));
    const auto add = [&](const char* mark) {
      marks += (marks.empty() ? "" : ";") + std::string(mark);
    };
    if (!amount.known || !amount.complete) add("incomplete");
    if (amount.marks.illustrative) add("illustrative");
    if (is_below_unit(amount, shown)) add("below-unit");
    cells.push_back(marks);
  }

  static void add_shares(CsvCells& cells, const ProgressFigures& figures) {
    for (std::size_t i = 1; i < progress_figure_count; ++i) {
      const auto share = progress_share(figures[i], figures[0]);
      cells.push_back(share ? exact_text(round_to_decimals(*share * Number(100), 1)) : "");
    }
  }

  void finish(CsvCells cells, const ProgressRemarks& remarks) {
    const Progress& said = remarks.progress;
    cells.insert(cells.end(), {said.note, said.proposal, said.date ? iso_text(*said.date) : "",
                               said.ref, remarks.listed, remarks.within});
    append_csv_row(text_, cells);
  }

  /// A row that has no figures.
  void add_remarks(const ProgressLabels& labels, const ProgressRemarks& remarks) {
    CsvCells cells = label_cells(labels);
    // Three cells of each figure, the kind of plan, and the shares.
    cells.resize(cells.size() + 4 * progress_figure_count);
    finish(std::move(cells), remarks);
  }

  void add_line(const ProgressLine& line) {
    const bool is_rounding = line.kind == LineKind::rounding;
    CsvCells cells = label_cells(labels_of(line));
    ProgressFigures figures = unknown_figures(false);
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (!is_rounding) figures[i] = line.cells[i].amount;
      add_amount(cells, is_rounding ? Amount{} : figures[i], line.cells[i].shown);
    }
    const bool is_task = line.kind == LineKind::row && line.depth > 0;
    const std::size_t task = is_task ? task_of(line) : 0;
    cells.push_back(is_task ? contents_.progress.tasks[task].planned_by : "");
    add_shares(cells, figures);
    finish(std::move(cells),
           {.progress = is_task ? contents_.result.tasks[task].progress : Progress{}});
  }

  [[nodiscard]] std::size_t task_of(const ProgressLine& line) const {
    return contents_.progress.rows[line.row].parts[line.part].task;
  }

  [[nodiscard]] ProgressLabels labels_of(const ProgressLine& line) const {
    const PlanProgress& progress = contents_.progress;
    ProgressLabels labels{.level = std::to_string(line.depth + 1)};
    if (line.kind == LineKind::rounding) {
      labels.part = "rounding";
      labels.name = phrase("rounding-difference", style_.language);
      return labels;
    }
    if (line.kind == LineKind::total) {
      labels.part = "total";
      labels.name = phrase("plan-total", style_.language);
      labels.tasks = std::to_string(progress.tasks.size());
      labels.done = std::to_string(progress.stages.back());
      return labels;
    }
    const ProgressRow& row = progress.rows[line.row];
    labels.key = row.name.key;
    labels.part = line.depth == 0 ? "row" : "task";
    if (line.depth == 0) {
      labels.name = row.name.name.in(style_.language);
      labels.tasks = std::to_string(row.parts.size());
      labels.done = std::to_string(row.done);
      return labels;
    }
    const std::size_t task = task_of(line);
    const TaskStage& stage = progress.tasks[task].stage;
    labels.task = progress.tasks[task].id;
    labels.name = contents_.result.tasks[task].name;
    labels.stage = stage.stage;
    labels.stage_from = stage_origin_words[std::size_t(stage.origin)];
    return labels;
  }

  /// Its whole; and what each of its sources gives.
  void add_programme(const ProgrammeProgress& programme) {
    const Programme& stated = programme.programme;
    ProgressFigures figures = unknown_figures(false);
    std::vector<std::pair<std::string, ProgressFigures>> sources;
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (programme.figures[i].whole) figures[i] = *programme.figures[i].whole;
      for (const auto& [source, amount] : programme.figures[i].parts)
        figures_of_source(sources, source)[i] = amount;
    }
    ProgressLabels labels{.level = "1", .part = "programme", .key = stated.id, .name = stated.name};
    if (stated.tasks) labels.tasks = std::to_string(*stated.tasks);
    for (const StageCount& count : stated.stages) {
      if (count.stage == "done") labels.done = std::to_string(count.count);
    }
    add_programme_row(
        labels, programme, figures,
        {.progress = {.note = stated.note, .proposal = stated.proposal, .ref = stated.ref},
         .listed = std::to_string(programme.listed.size())});
    for (const auto& [source, of_source] : sources) {
      add_programme_row({.level = "2",
                         .part = "programme-source",
                         .key = source,
                         .name = name_or_id(contents_.result.sources, source)},
                        programme, of_source, {});
    }
    for (const StageCount& count : stated.stages) {
      add_remarks({.level = "2",
                   .part = "programme-stage",
                   .key = stated.id,
                   .name = stage_text(count.stage, style_.language),
                   .tasks = std::to_string(count.count),
                   .stage = count.stage},
                  {.progress = {.date = count.date, .note = count.note, .ref = count.ref},
                   .within = count.within});
    }
  }

  /// What an agency says of no one task.
  void add_agency(const ProgressRemark& remark) {
    add_remarks({.level = "1",
                 .part = "agency",
                 .key = remark.agency,
                 .name = name_or_id(contents_.result.agencies, remark.agency)},
                {.progress = remark.progress});
  }

  static ProgressFigures& figures_of_source(
      std::vector<std::pair<std::string, ProgressFigures>>& sources, const std::string& source) {
    for (auto& [name, figures] : sources) {
      if (name == source) return figures;
    }
    return sources.emplace_back(source, unknown_figures(false)).second;
  }

  void add_programme_row(const ProgressLabels& labels, const ProgrammeProgress& programme,
                         const ProgressFigures& figures, const ProgressRemarks& remarks) {
    CsvCells cells = label_cells(labels);
    for (const Amount& amount : figures)
      add_amount(cells, amount, known_in(amount, unit_));
    cells.push_back(programme.planned_by);
    add_shares(cells, figures);
    finish(std::move(cells), remarks);
  }

  const ProgressContents& contents_;
  const ReportStyle& style_;
  Number unit_;
  std::string text_;
};

}  // namespace

std::string progress_csv(const ProgressContents& contents, const ReportStyle& style) {
  return ProgressCsv(contents, style).run();
}

}  // namespace dutoan
