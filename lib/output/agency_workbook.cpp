#include "output/agency_workbook.hpp"

#include "estimate/appraisal.hpp"
#include "output/catalogue.hpp"
#include "output/finding_sentence.hpp"
#include "output/form_parts.hpp"
#include "output/form_position.hpp"
#include "output/open_questions.hpp"
#include "plan/finding_form.hpp"
#include "review/fingerprint.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Language sheet_language = Language::vietnamese;
constexpr std::array<unsigned, finding_form_headings.size()> finding_form_widths = {
    5, 24, 20, 16, 14, 38, 16, 16, 15, 26, 26, 14, 34, 18};
constexpr std::array finding_form_figures = {
    FindingFormColumn::requested, FindingFormColumn::recomputed, FindingFormColumn::difference};
constexpr std::size_t most_tasks_named = 10;

PrintedFormCell said_cell(std::string text) {
  return {.value = std::move(text), .number_format = "@"};
}

std::string named(const std::string& no, const std::string& name) {
  return no.empty() ? name : no + ". " + name;
}

/// What is known only in part is no figure.
std::optional<Money> whole(const Amount& amount) {
  return amount.complete ? amount.known : std::nullopt;
}

/// What the agency came to: as it is stated where that is in question, else as it is computed from
/// what the agency entered.
std::optional<Money> submitted(const Finding& finding) {
  if (finding.of_task == nullptr) return std::nullopt;
  const auto& fields = finding.fields;
  const auto is_about = [&](const char* field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
  };
  if (finding.of_line != nullptr) {
    const LineFigure& line = *finding.of_line;
    if (is_about("stated") && line.stated) return to_money(line.stated->dong);
    return whole(line.amounts.back());
  }
  if (is_about("requested")) {
    const auto requested = appraisal_line(*finding.of_task).requested;
    if (requested) return whole(*requested);
  }
  return whole(finding.of_task->total);
}

class AgencySheet {
 public:
  AgencySheet(const CheckResult& check, const std::string& agency)
      : check_(check), agency_(agency) {
    const PlanHeader& header = check.plan.header;
    form_ = form_of(header, std::string(finding_form_sheet), "PHIẾU Ý KIẾN THẨM ĐỊNH");
    form_.subtitles = {name_of_agency()};
    form_.is_protected = true;
    form_.signatures.clear();
    add_field(FindingFormField::mark, std::string(finding_form_mark));
    add_field(FindingFormField::plan, header.number);
    add_field(FindingFormField::agency, agency);
    add_field(FindingFormField::submission, mailed_file());
    add_field(FindingFormField::date,
              check.deadlines == nullptr ? "" : vietnamese_text(check.deadlines->today));
    add_field(FindingFormField::unit, "đồng");
    add_field(FindingFormField::by, "").open = true;
    for (std::size_t i = 0; i < finding_form_headings.size(); ++i) {
      const auto column = FindingFormColumn(i);
      const bool figure = std::find(finding_form_figures.begin(), finding_form_figures.end(),
                                    column) != finding_form_figures.end();
      form_.columns.push_back({.headings = {std::string(finding_form_headings[i])},
                               .width = finding_form_widths[i],
                               .text = !figure && i > 0,
                               .centred = i == 0});
    }
  }

  PrintedForm run() {
    for (const Finding& finding : check_.findings) {
      if (is_open(finding) && agency_of(finding) == agency_) add_finding(finding);
    }
    auto questions = open_questions(check_, agency_);
    std::erase_if(questions, [](const OpenQuestion& one) { return !is_of_the_plan(one); });
    if (!questions.empty()) add_heading(phrase("agency-sheet-undecided", sheet_language));
    for (const OpenQuestion& question : questions)
      add_question(question);
    add_foot();
    for (const FindingFormColumn column : finding_form_figures)
      fit_column(form_, std::size_t(column), finding_form_widths[std::size_t(column)]);
    return std::move(form_);
  }

 private:
  PrintedFormCell& add_field(FindingFormField field, std::string value) {
    form_.fields.push_back({std::string(finding_form_labels[std::size_t(field)]),
                            {.value = std::move(value), .number_format = "@"}});
    return form_.fields.back().value;
  }

  std::string name_of_agency() const {
    for (const Agency& one : check_.plan.agencies) {
      if (one.id == agency_ && !one.name.empty()) return one.name;
    }
    return agency_;
  }

  std::string mailed_file() const {
    for (const Submission& one : check_.plan.submissions) {
      if (one.agency == agency_) return one.file;
    }
    return "";
  }

  PrintedFormRow new_row() {
    PrintedFormRow row{.cells = std::vector<PrintedFormCell>(form_.columns.size(), known_cell())};
    row.cells[0] = said_cell(std::to_string(++count_));
    return row;
  }

  static PrintedFormCell& cell(PrintedFormRow& row, FindingFormColumn column) {
    return row.cells[std::size_t(column)];
  }

  void add_heading(std::string text) {
    form_.rows.push_back({.cells = {said_cell(std::move(text))}, .bold = true, .spans = true});
  }

  void add_finding(const Finding& finding) {
    PrintedFormRow row = new_row();
    const auto put = [&](FindingFormColumn column, std::string text) {
      cell(row, column) = said_cell(std::move(text));
    };
    if (finding.of_task != nullptr)
      put(FindingFormColumn::task,
          named(finding.of_task->no, finding.of_task->name) + " (" + finding.task + ")");
    if (finding.of_line != nullptr)
      put(FindingFormColumn::line, named(finding.of_line->no, line_label(finding)));
    put(FindingFormColumn::place, form_position(finding));
    put(FindingFormColumn::severity, severity_label(finding, sheet_language));
    put(FindingFormColumn::finding,
        finding.rule->id + ": " + finding_text(finding, sheet_language));
    put_figures(row, finding);
    put(FindingFormColumn::basis, finding.rule->basis);
    put(FindingFormColumn::to_do, finding.rule->fix.vi);
    put(FindingFormColumn::actor, actor_label(*finding.rule, sheet_language));
    put_answer(row, finding.fingerprint, finding.answer);
    form_.rows.push_back(std::move(row));
  }

  /// Requested less recomputed is the effect; without an effect only the first is known.
  void put_figures(PrintedFormRow& row, const Finding& finding) const {
    const auto requested = submitted(finding);
    if (!requested) return;
    cell(row, FindingFormColumn::requested) = {.value = to_number(*requested)};
    if (!finding.effect) return;
    cell(row, FindingFormColumn::recomputed) = {.value = to_number(*requested - *finding.effect)};
    const auto name = [&](FindingFormColumn column) {
      return table_cell_name(form_, form_.rows.size(), std::size_t(column));
    };
    cell(row, FindingFormColumn::difference) = {
        .value = to_number(*finding.effect),
        .formula =
            "=" + name(FindingFormColumn::requested) + "-" + name(FindingFormColumn::recomputed)};
  }

  void add_question(const OpenQuestion& question) {
    PrintedFormRow row = new_row();
    const auto put = [&](FindingFormColumn column, std::string text) {
      cell(row, column) = said_cell(std::move(text));
    };
    std::vector<std::string> tasks = question.tasks;
    const std::size_t all = tasks.size();
    tasks.resize(std::min(all, most_tasks_named));
    std::string names = joined(tasks);
    if (all > tasks.size()) names += ", … (" + std::to_string(all) + ")";
    put(FindingFormColumn::task, std::move(names));
    put(FindingFormColumn::severity, phrase("column-undecided", sheet_language));
    put(FindingFormColumn::finding, render(question.what, sheet_language));
    put(FindingFormColumn::basis, joined(question.rules));
    put(FindingFormColumn::to_do, phrase("agency-sheet-supply", sheet_language));
    put(FindingFormColumn::actor, phrase("actor-drafter", sheet_language));
    const std::string id = question_fingerprint(agency_, question.what);
    const auto answer = check_.answers.to_questions.find(id);
    const bool answered = answer != check_.answers.to_questions.end();
    put_answer(row, id, answered ? answer->second : nullptr);
    form_.rows.push_back(std::move(row));
  }

  static void put_answer(PrintedFormRow& row, const std::string& id, const Answer* given) {
    PrintedFormCell& answer = cell(row, FindingFormColumn::answer);
    answer = said_cell(given == nullptr ? "" : given->text);
    answer.open = true;
    cell(row, FindingFormColumn::id) = said_cell(id);
  }

  void add_foot() {
    const char* id = count_ == 0 ? "agency-sheet-nothing" : "agency-sheet-how";
    form_.foot.push_back({phrase(id, sheet_language)});
    if (count_ > 0) form_.foot.push_back({phrase("agency-sheet-no-sum", sheet_language)});
  }

  const CheckResult& check_;
  const std::string& agency_;
  PrintedForm form_;
  std::size_t count_ = 0;
};

}  // namespace

bool write_agency_workbook(const CheckResult& check, const std::string& agency,
                           const std::filesystem::path& file) {
  XlsxBook book(file, "Phiếu ý kiến thẩm định", creation_date(check.plan.header));
  write_printed_form(AgencySheet(check, agency).run(), book);
  return book.finish();
}

}  // namespace dutoan
