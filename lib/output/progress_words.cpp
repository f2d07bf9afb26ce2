#include "output/progress_words.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

constexpr unsigned progress_decimals = 1;

std::string amount_in_dong(const Amount& amount, Language language) {
  return amount_text(amount, {.language = language}, Zero::shown);
}

/// In both languages, as a message carries it.
LocalText in_both(const Amount& amount) {
  return {.vi = amount_in_dong(amount, Language::vietnamese),
          .en = amount_in_dong(amount, Language::english)};
}

LocalText subject_of(const ProgressFault& fault) {
  const auto say = [&](Language language) {
    const bool of_task = !fault.task.empty();
    std::string text = render({of_task ? "progress-of-task" : "progress-of-programme",
                               {of_task ? fault.task : fault.programme}},
                              language);
    if (!fault.source.empty()) {
      text += ", " + render({"progress-of-source", {fault.source}}, language);
    }
    return text + illustrative_mark(both(fault.larger.marks, fault.smaller.marks), language);
  };
  return {.vi = say(Language::vietnamese), .en = say(Language::english)};
}

}  // namespace

bool is_by_programmes_alone(const ProgressContents& contents) {
  return contents.progress.tasks.empty() && !contents.progress.programmes.empty();
}

std::string stage_text(const std::string& stage, Language language) {
  return phrase(stage.empty() ? "stage-unknown" : "word-stage-" + stage, language);
}

std::string figure_text(std::string_view figure, Language language) {
  return phrase("progress-figure-" + std::string(figure), language);
}

std::string progress_task_text(const TaskResult& task, const TaskProgress& progress,
                               Language language) {
  std::string text = task.id;
  if (!task.name.empty()) text += " " + task.name;
  if (!progress.planned_by.empty() && progress.planned_by != planned_money_kinds[0]) {
    text += " [" + figure_text(progress.planned_by, language) + "]";
  }
  return text + illustrative_mark({.illustrative = task.illustrative}, language);
}

std::string illustrative_mark(const Marks& marks, Language language) {
  return marks.illustrative ? " [" + phrase("illustrative", language) + "]" : "";
}

Marks marks_of(const ProgressFigures& figures) {
  Marks marks;
  for (const Amount& amount : figures)
    marks = both(marks, amount.marks);
  return marks;
}

std::string progress_row_text(const ProgressRow& row, SummaryKey by, Language language) {
  const std::string key = key_text(by, row.name, language);
  const std::string name = row.name.name.in(language);
  return (name.empty() ? key : key + " " + name) +
         illustrative_mark(marks_of(row.figures), language);
}

std::string progress_total_text(const PlanProgress& progress, Language language) {
  return phrase("plan-total", language) + illustrative_mark(marks_of(progress.totals), language);
}

std::string share_text(const std::optional<Number>& share, Language language) {
  if (!share) return "";
  return number_text(round_to_decimals(*share * Number(100), progress_decimals), language) + "%";
}

Message progress_fault_message(const ProgressFault& fault) {
  const std::string id =
      "progress-fault-" + std::string(progress_fault_words[std::size_t(fault.kind)]);
  const LocalText subject = subject_of(fault);
  const std::string_view figure = progress_figure_words[std::size_t(fault.figure)];
  if (fault.is_of_money()) {
    return {id,
            {subject, in_both(fault.larger), in_both(fault.smaller),
             in_both({.known = fault.excess(), .marks = fault.larger.marks}),
             LocalText{.vi = figure_text(figure, Language::vietnamese),
                       .en = figure_text(figure, Language::english)}}};
  }
  return {id,
          {subject, Number(fault.count), Number(fault.limit), "stage-" + fault.stage,
           "stage-" + fault.outer}};
}

std::string remark_text(const Progress& progress, Language language) {
  std::string text = progress.note;
  if (!progress.proposal.empty()) {
    text = text.empty() ? render({"progress-proposal", {progress.proposal}}, language)
                        : render({"progress-note-proposal", {text, progress.proposal}}, language);
  }
  std::string paper = progress.ref;
  if (progress.date) {
    paper += (paper.empty() ? "" : ", ") + date_text(*progress.date, language);
  }
  if (paper.empty() || text.empty()) return text + paper;
  return text + " (" + paper + ")";
}

std::string at_most_text(const Amount& amount, bool at_most, const ReportStyle& style) {
  if (!at_most || !amount.known) return amount_text(amount, style, Zero::certain);
  const Number units = to_number(*amount.known) / unit_size(style.unit);
  return "≤ " + money_text(to_money(units, {.direction = Direction::up}), style.language);
}

}  // namespace dutoan
