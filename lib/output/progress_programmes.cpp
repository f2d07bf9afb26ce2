#include "output/progress_programmes.hpp"

#include "output/catalogue.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class ProgrammeWriter {
 public:
  ProgrammeWriter(Report& report, const ProgressContents& contents,
                  const ProgrammeProgress& programme, const ReportStyle& style)
      : report_(report), contents_(contents), programme_(programme), style_(style) {}

  void run() {
    const Programme& programme = programme_.programme;
    report_.space();
    const std::string name = programme.name.empty() ? programme.id : programme.name;
    report_.heading(render({"progress-programme", {name}}, style_.language));
    const std::string remark = programme_remark_text(programme, style_.language);
    if (!remark.empty()) report_.paragraph(remark);
    report_.paragraph(programme_tasks_text(programme_, style_.language));
    add_money();
    add_stages();
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }

  /// The figures of which something is stated.
  [[nodiscard]] std::vector<std::size_t> stated() const {
    std::vector<std::size_t> figures;
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (programme_.figures[i].whole) figures.push_back(i);
    }
    return figures;
  }

  [[nodiscard]] std::string text_of(const std::optional<Amount>& amount) const {
    return amount ? amount_text(*amount, style_, Zero::certain) : say("unknown");
  }

  template <class CellOf>
  void add_row(TextTable& table, const std::string& label, const std::vector<std::size_t>& figures,
               bool rule, CellOf cell_of) const {
    TextRow row{.cells = {label}, .rule_above = rule};
    for (const std::size_t figure : figures)
      row.cells.push_back(cell_of(programme_.figures[figure]));
    table.rows.push_back(std::move(row));
  }

  void add_money() {
    const std::vector<std::size_t> figures = stated();
    if (figures.empty()) return;
    TextTable table;
    table.stacks = true;
    table.columns.push_back({say("by-source"), Align::left, true});
    for (const std::size_t figure : figures) {
      const std::string_view word =
          figure == 0 ? std::string_view(programme_.planned_by) : progress_figure_words[figure];
      table.columns.push_back({say("column-progress-" + std::string(word)), Align::right, false});
    }
    const std::vector<std::string> names = programme_sources(programme_);
    for (const std::string& source : names) {
      add_row(table, name_or_id(contents_.result.sources, source), figures, false,
              [&](const ProgrammeFigure& figure) {
                const std::optional<Amount> part = source_part(figure, source);
                return part ? text_of(part) : std::string();
              });
    }
    if (!names.empty()) {
      add_row(table, say("progress-named-sum"), figures, true,
              [&](const ProgrammeFigure& figure) { return text_of(figure.named); });
    }
    add_row(table, say("progress-whole"), figures, false,
            [&](const ProgrammeFigure& figure) { return text_of(figure.whole); });
    if (!names.empty()) {
      add_row(table, say("progress-left"), figures, false,
              [&](const ProgrammeFigure& figure) { return left_text(figure, style_); });
    }
    report_.table(std::move(table));
  }

  void add_stages() {
    const std::vector<StageCount>& stages = programme_.programme.stages;
    if (stages.empty()) return;
    report_.space();
    TextTable table;
    table.columns = {{say("column-stage"), Align::left, true},
                     {say("column-tasks"), Align::right, false},
                     {say("column-share"), Align::right, false}};
    for (const StageCount& count : stages) {
      table.rows.push_back(
          {.cells = {stage_count_text(count, style_.language), std::to_string(count.count),
                     share_text(stage_share(programme_, count), style_.language)}});
    }
    report_.table(std::move(table));
    const std::string counted = counted_tasks_text(programme_, style_.language);
    if (!counted.empty()) report_.paragraph(counted);
  }

  Report& report_;
  const ProgressContents& contents_;
  const ProgrammeProgress& programme_;
  const ReportStyle& style_;
};

}  // namespace

std::string programme_tasks_text(const ProgrammeProgress& programme, Language language) {
  const std::size_t listed = programme.listed.size();
  const auto& tasks = programme.programme.tasks;
  if (!tasks) return render({"progress-tasks-unknown", {Number(listed)}}, language);
  std::string text = render({"progress-tasks", {Number(*tasks), Number(listed)}}, language);
  if (*tasks > listed) {
    text += " " + render({"progress-unlisted", {Number(*tasks - listed)}}, language);
  }
  return text;
}

std::string counted_tasks_text(const ProgrammeProgress& programme, Language language) {
  const auto& tasks = programme.programme.tasks;
  if (!tasks || programme.programme.stages.empty()) return "";
  const std::size_t least = std::min(programme.least_counted, *tasks);
  const std::size_t most = programme.most_counted;
  const Number all(*tasks);
  if (least == most) {
    return render({"progress-counts-exact", {Number(most), all, Number(*tasks - most)}}, language);
  }
  return render({"progress-counts",
                 {Number(least), Number(most), all, Number(*tasks - most), Number(*tasks - least)}},
                language);
}

std::string stage_count_text(const StageCount& count, Language language) {
  std::string text = stage_text(count.stage, language);
  if (!count.within.empty()) {
    text += " " + render({"progress-within", {"stage-" + count.within}}, language);
  }
  const std::string remark =
      remark_text({.date = count.date, .note = count.note, .ref = count.ref}, language);
  return remark.empty() ? text : text + " – " + remark;
}

std::string programme_remark_text(const Programme& programme, Language language) {
  return remark_text({.note = programme.note, .proposal = programme.proposal, .ref = programme.ref},
                     language);
}

std::vector<std::string> programme_sources(const ProgrammeProgress& programme) {
  std::vector<std::string> names;
  for (const ProgrammeFigure& figure : programme.figures) {
    for (const auto& part : figure.parts) {
      if (std::find(names.begin(), names.end(), part.first) == names.end())
        names.push_back(part.first);
    }
  }
  return names;
}

std::optional<Amount> source_part(const ProgrammeFigure& figure, const std::string& source) {
  for (const auto& part : figure.parts) {
    if (part.first == source) return part.second;
  }
  return std::nullopt;
}

std::string left_text(const ProgrammeFigure& figure, const ReportStyle& style) {
  if (!figure.left || figure.left->is_negative()) return "";
  return at_most_text({.known = figure.left}, figure.left_at_most, style);
}

std::optional<Number> stage_share(const ProgrammeProgress& programme, const StageCount& count) {
  const auto& tasks = programme.programme.tasks;
  if (!tasks || *tasks == 0) return std::nullopt;
  return Number(count.count) / Number(*tasks);
}

void add_programmes(Report& report, const ProgressContents& contents, const ReportStyle& style) {
  for (const ProgrammeProgress& programme : contents.progress.programmes)
    ProgrammeWriter(report, contents, programme, style).run();
}

}  // namespace dutoan
