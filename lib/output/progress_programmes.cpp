#include "output/progress_programmes.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

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
    report_.heading(sentence({"progress-programme", {name}}));
    const std::string remark =
        remark_text({.note = programme.note, .proposal = programme.proposal, .ref = programme.ref},
                    style_.language);
    if (!remark.empty()) report_.paragraph(remark);
    report_.paragraph(tasks_sentence());
    add_money();
    add_stages();
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }
  [[nodiscard]] std::string sentence(const Message& message) const {
    return render(message, style_.language);
  }

  [[nodiscard]] std::string tasks_sentence() const {
    const std::size_t listed = programme_.listed.size();
    const auto& tasks = programme_.programme.tasks;
    if (!tasks) return sentence({"progress-tasks-unknown", {Number(listed)}});
    std::string text = sentence({"progress-tasks", {Number(*tasks), Number(listed)}});
    if (*tasks > listed) text += " " + sentence({"progress-unlisted", {Number(*tasks - listed)}});
    return text;
  }

  /// The figures of which something is stated.
  [[nodiscard]] std::vector<std::size_t> stated() const {
    std::vector<std::size_t> figures;
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (programme_.figures[i].whole) figures.push_back(i);
    }
    return figures;
  }

  [[nodiscard]] std::vector<std::string> sources(const std::vector<std::size_t>& figures) const {
    std::vector<std::string> names;
    for (const std::size_t figure : figures) {
      for (const auto& part : programme_.figures[figure].parts) {
        if (std::find(names.begin(), names.end(), part.first) == names.end())
          names.push_back(part.first);
      }
    }
    return names;
  }

  [[nodiscard]] std::string text_of(const std::optional<Amount>& amount) const {
    return amount ? amount_text(*amount, style_, Zero::shown) : say("unknown");
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
    table.columns.push_back({say("by-source"), Align::left, true});
    for (const std::size_t figure : figures) {
      const std::string_view word =
          figure == 0 ? std::string_view(programme_.planned_by) : progress_figure_words[figure];
      table.columns.push_back({say("column-progress-" + std::string(word)), Align::right, false});
    }
    const std::vector<std::string> names = sources(figures);
    for (const std::string& source : names) {
      add_row(table, name_or_id(contents_.result.sources, source), figures, false,
              [&](const ProgrammeFigure& figure) {
                for (const auto& part : figure.parts) {
                  if (part.first == source) return text_of(part.second);
                }
                return std::string();
              });
    }
    if (!names.empty()) {
      add_row(table, say("progress-named-sum"), figures, true,
              [&](const ProgrammeFigure& figure) { return text_of(figure.named); });
    }
    add_row(table, say("progress-whole"), figures, names.empty(),
            [&](const ProgrammeFigure& figure) { return text_of(figure.whole); });
    if (!names.empty()) {
      add_row(table, say("progress-left"), figures, false,
              [&](const ProgrammeFigure& figure) { return left_text(figure); });
    }
    report_.table(std::move(table));
  }

  [[nodiscard]] std::string left_text(const ProgrammeFigure& figure) const {
    if (!figure.left || figure.left->is_negative()) return "";
    return at_most_text({.known = figure.left}, figure.left_at_most, style_);
  }

  void add_stages() {
    const auto& stages = programme_.programme.stages;
    if (stages.empty()) return;
    const auto& tasks = programme_.programme.tasks;
    report_.space();
    TextTable table;
    table.columns = {{say("column-stage"), Align::left, true},
                     {say("column-tasks"), Align::right, false},
                     {say("column-share"), Align::right, false}};
    for (const StageCount& count : stages) {
      std::optional<Number> share;
      if (tasks && *tasks > 0) share = Number(count.count) / Number(*tasks);
      table.rows.push_back({.cells = {stage_label(count), std::to_string(count.count),
                                      share_text(share, style_.language)}});
    }
    report_.table(std::move(table));
    if (!tasks) return;
    const std::size_t least = std::min(programme_.least_counted, *tasks);
    const std::size_t most = programme_.most_counted;
    report_.paragraph(sentence({"progress-counts",
                                {Number(least), Number(most), Number(*tasks), Number(*tasks - most),
                                 Number(*tasks - least)}}));
  }

  [[nodiscard]] std::string stage_label(const StageCount& count) const {
    std::string label = stage_text(count.stage, style_.language);
    if (!count.within.empty())
      label += " " + sentence({"progress-within", {"stage-" + count.within}});
    const std::string remark =
        remark_text({.date = count.date, .note = count.note, .ref = count.ref}, style_.language);
    return remark.empty() ? label : label + " – " + remark;
  }

  Report& report_;
  const ProgressContents& contents_;
  const ProgrammeProgress& programme_;
  const ReportStyle& style_;
};

}  // namespace

void add_programmes(Report& report, const ProgressContents& contents, const ReportStyle& style) {
  for (const ProgrammeProgress& programme : contents.progress.programmes)
    ProgrammeWriter(report, contents, programme, style).run();
}

}  // namespace dutoan
