#include "output/progress_report.hpp"

#include "output/catalogue.hpp"
#include "output/estimate_report.hpp"
#include "output/number_format.hpp"
#include "output/progress_programmes.hpp"
#include "output/summary_report.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t disbursed_column = std::size_t(ProgressFigure::disbursed);

class ProgressWriter {
 public:
  ProgressWriter(const ProgressContents& contents, const ReportStyle& style)
      : result_(contents.result),
        progress_(contents.progress),
        contents_(contents),
        style_(style) {}

  Report run() {
    add_head();
    return body();
  }

  Report body() {
    add_programmes(report_, contents_, style_);
    if (!progress_.tasks.empty()) {
      add_table(progress_.by, progress_.rows, contents_.lines);
      add_stage_counts();
      if (progress_.by != SummaryKey::source) {
        add_table(SummaryKey::source, progress_.sources, contents_.sources);
      }
    }
    add_notes();
    add_foot();
    return std::move(report_);
  }

  Report notes() {
    add_notes();
    add_below_unit();
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }
  [[nodiscard]] std::string sentence(const Message& message) const {
    return render(message, style_.language);
  }
  [[nodiscard]] std::string with_unit(const Amount& amount, bool at_most = false) const {
    const std::string text = at_most_text(amount, at_most, style_);
    if (text == say("unknown")) return text;
    return text + " " + unit_text(style_) + illustrative_mark(amount.marks, style_.language);
  }
  [[nodiscard]] const TaskResult& task_named(const std::string& id) const {
    return *std::find_if(result_.tasks.begin(), result_.tasks.end(),
                         [&](const TaskResult& task) { return task.id == id; });
  }

  void add_notes() {
    add_unnamed();
    add_faults();
    add_remarks();
  }

  void begin_part(std::string_view heading) {
    report_.space();
    report_.heading(say(heading));
  }

  void add_head() {
    const PlanHeader& header = result_.header;
    report_.title(say("progress-title"));
    if (!header.number.empty()) {
      report_.paragraph(sentence(header.date
                                     ? Message{"plan-number-date", {header.number, *header.date}}
                                     : Message{"plan-number", {header.number}}));
    }
    if (!header.title.empty()) report_.paragraph(header.title);
    if (progress_.day) report_.paragraph(sentence({"progress-day", {*progress_.day}}));
    report_.paragraph(sentence({"progress-unit", {unit_text(style_)}}));
  }

  void add_table(SummaryKey by, const std::vector<ProgressRow>& rows,
                 const std::vector<ProgressLine>& lines) {
    TextTable table;
    table.stacks = true;
    const std::string key(summary_key_words[std::size_t(by)]);
    table.columns = {{say("by-" + key), Align::left, true},
                     {say("column-progress-tasks"), Align::right, false}};
    for (const std::string_view word : progress_figure_words)
      table.columns.push_back({say("column-progress-" + std::string(word)), Align::right, false});
    table.columns.push_back({say("column-progress-rate"), Align::right, false});
    table.columns.push_back({say("column-stage"), Align::left, false});
    for (const ProgressLine& line : lines) {
      table.rows.push_back(
          {.cells = cells_of(by, rows, line), .rule_above = line.kind == LineKind::total});
    }
    report_.space();
    report_.table(std::move(table));
  }

  std::vector<std::string> cells_of(SummaryKey by, const std::vector<ProgressRow>& rows,
                                    const ProgressLine& line) const {
    if (line.kind == LineKind::rounding) {
      return line_cells(indent(line) + say("rounding-difference"), "", line, "");
    }
    if (line.kind == LineKind::total) {
      const std::size_t done = progress_.stages.back();
      return line_cells(progress_total_text(progress_, style_.language),
                        std::to_string(progress_.tasks.size()), line,
                        done_text(done, progress_.tasks.size()));
    }
    const ProgressRow& row = rows[line.row];
    if (line.depth == 0) {
      return line_cells(progress_row_text(row, by, style_.language),
                        std::to_string(row.parts.size()), line,
                        done_text(row.done, row.parts.size()));
    }
    const std::size_t task = row.parts[line.part].task;
    const TaskProgress& progress = progress_.tasks[task];
    return line_cells(
        indent(line) + progress_task_text(result_.tasks[task], progress, style_.language), "", line,
        stage_text(progress.stage.stage, style_.language));
  }

  /// Before what stands below a row.
  static std::string indent(const ProgressLine& line) { return line.depth > 0 ? "– " : ""; }

  [[nodiscard]] std::string done_text(std::size_t done, std::size_t tasks) const {
    return sentence({"progress-done", {Number(done), Number(tasks)}});
  }

  std::vector<std::string> line_cells(std::string label, std::string tasks,
                                      const ProgressLine& line, std::string stage) const {
    std::vector<std::string> cells = {std::move(label), std::move(tasks)};
    const bool is_rounding = line.kind == LineKind::rounding;
    for (const PrintedCell& cell : line.cells) {
      cells.push_back(is_rounding ? rounding_text(cell.shown)
                                  : amount_text(cell.amount, cell.shown, style_, Zero::certain));
    }
    const auto share =
        is_rounding ? std::nullopt
                    : progress_share(line.cells[disbursed_column].amount, line.cells[0].amount);
    cells.push_back(share_text(share, style_.language));
    cells.push_back(std::move(stage));
    return cells;
  }

  [[nodiscard]] std::string rounding_text(Money shown) const {
    return shown.is_zero() ? "" : money_text(shown, style_.language);
  }

  void add_stage_counts() {
    std::vector<std::string> counts;
    const auto add = [&](const std::string& stage, std::size_t count) {
      if (count > 0)
        counts.push_back(stage_text(stage, style_.language) + " " + std::to_string(count));
    };
    for (std::size_t i = 0; i < work_stages.size(); ++i)
      add(std::string(work_stages[i]), progress_.stages[i]);
    add("", progress_.unknown_stages);
    report_.paragraph(
        sentence({"progress-stages", {Number(progress_.tasks.size()), joined(counts)}}));
  }

  void add_unnamed() {
    if (progress_.unnamed.empty()) return;
    begin_part("progress-unnamed");
    std::size_t tasks = 0;
    for (const UnnamedMoney& unnamed : progress_.unnamed) {
      if (unnamed.task.empty()) {
        report_.item(unnamed_programme(unnamed));
        continue;
      }
      ++tasks;
      const std::string figure =
          unnamed.figure.empty()
              ? say("progress-no-amount")
              : figure_text(unnamed.figure, style_.language) + " " + with_unit(unnamed.amount);
      const std::string& name = task_named(unnamed.task).name;
      report_.item(unnamed.task + (name.empty() ? "" : " " + name) + ": " + figure);
    }
    if (tasks < 2 || with_unit(progress_.unnamed_tasks) == say("unknown")) return;
    report_.paragraph(
        sentence({"progress-unnamed-sum", {Number(tasks), with_unit(progress_.unnamed_tasks)}}));
  }

  [[nodiscard]] std::string unnamed_programme(const UnnamedMoney& unnamed) const {
    const auto& programmes = progress_.programmes;
    const ProgrammeProgress& programme = *std::find_if(
        programmes.begin(), programmes.end(),
        [&](const ProgrammeProgress& one) { return one.programme.id == unnamed.programme; });
    const std::string name = name_or_id(result_.programmes, unnamed.programme);
    const std::size_t tasks = programme.programme.tasks.value_or(programme.listed.size());
    return sentence({"progress-unnamed-programme",
                     {name, with_unit(unnamed.amount, unnamed.at_most),
                      Number(programme.listed_named), Number(tasks)}});
  }

  void add_faults() {
    if (progress_.faults.empty()) return;
    begin_part("progress-faults");
    for (const ProgressFault& fault : progress_.faults)
      report_.item(sentence(progress_fault_message(fault)));
  }

  void add_remarks() {
    if (progress_.remarks.empty()) return;
    begin_part("progress-remarks");
    const std::string* last = nullptr;
    for (const ProgressRemark& remark : progress_.remarks) {
      if (last == nullptr || *last != remark.agency) {
        report_.paragraph(name_or_id(result_.agencies, remark.agency) + ":");
      }
      last = &remark.agency;
      const std::string said = remark_text(remark.progress, style_.language);
      if (remark.task.empty()) {
        report_.item(said);
        continue;
      }
      const std::string& name = task_named(remark.task).name;
      report_.item((name.empty() ? remark.task : name) + ": " + said);
    }
  }

  /// What the signs of figures say that are less than the unit.
  void add_below_unit() {
    if (!has_small_figures()) return;
    report_.paragraph(sentence({"progress-below-unit", {unit_text(style_)}}));
  }

  [[nodiscard]] bool has_small_figures() const {
    const auto is_small = [](const ProgressLine& line) {
      return line.kind != LineKind::rounding &&
             std::any_of(line.cells.begin(), line.cells.end(), [](const PrintedCell& cell) {
               return is_below_unit(cell.amount, cell.shown);
             });
    };
    return std::any_of(contents_.lines.begin(), contents_.lines.end(), is_small) ||
           std::any_of(contents_.sources.begin(), contents_.sources.end(), is_small);
  }

  void add_foot() {
    report_.space();
    if (progress_.later > 0) {
      report_.paragraph(sentence({"progress-later", {Number(progress_.later)}}));
    }
    std::vector<std::string> lacking;
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (progress_.lacking[i] == 0) continue;
      lacking.push_back(figure_text(progress_figure_words[i], style_.language) + " " +
                        std::to_string(progress_.lacking[i]));
    }
    if (!lacking.empty()) report_.paragraph(sentence({"progress-lacking", {joined(lacking)}}));
    if (marks_of(progress_.totals).illustrative) report_.paragraph(say("illustrative"));
    add_below_unit();
    add_proof(report_, contents_.proof, style_);
    add_missing_items(report_, progress_.unread, style_);
  }

  const PlanResult& result_;
  const PlanProgress& progress_;
  const ProgressContents& contents_;
  const ReportStyle& style_;
  Report report_;
};

}  // namespace

Report progress_notes(const ProgressContents& contents, const ReportStyle& style) {
  return ProgressWriter(contents, style).notes();
}

Report progress_body(const ProgressContents& contents, const ReportStyle& style) {
  return ProgressWriter(contents, style).body();
}

Report progress_report(const ProgressContents& contents, const ReportStyle& style) {
  return ProgressWriter(contents, style).run();
}

}  // namespace dutoan
