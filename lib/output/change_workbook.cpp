#include "output/change_workbook.hpp"

#include "output/catalogue.hpp"
#include "output/change_table.hpp"
#include "output/form_parts.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Language workbook_language = Language::vietnamese;
constexpr std::string_view signed_format = "+#,##0;-#,##0;";  // zero is blank
const ReportStyle dong_style{.language = workbook_language};

std::string in_book(std::string_view id) {
  return phrase(id, workbook_language);
}

PrintedFormCell signed_cell(Money amount) {
  return number_cell(to_number(amount), std::string(signed_format));
}

/// A sheet of one table: what a thing was, what it is, the difference, and the causes that occur.
class ChangeSheet {
 public:
  ChangeSheet(PrintedForm form, const CauseAmounts& causes) : form_(std::move(form)) {
    form_.unit = unit_text(dong_style);
    for (std::size_t i = 0; i < change_causes; ++i) {
      if (!causes[i].is_zero()) used_.push_back(i);
    }
  }

  void add_text_column(const char* heading, unsigned width) {
    form_.columns.push_back({.headings = {in_book(heading)}, .width = width, .text = true});
    ++texts_;
  }

  void add_figure_columns(bool moves) {
    for (const char* heading : {"change-before", "change-after", "column-change"})
      form_.columns.push_back({.headings = {in_book(heading)}, .width = 14});
    for (const std::size_t cause : used_) {
      form_.columns.push_back(
          {.headings = {in_book("column-cause"), cause_text(cause, workbook_language)},
           .width = 13});
    }
    moves_ = moves;
    if (moves) {
      form_.columns.push_back(
          {.headings = {in_book("column-cause"), in_book("cause-moved")}, .width = 13});
    }
  }

  /// `open`: it is, or has, a task that cannot be compared.
  void add_row(std::vector<std::string> texts, const Amount& before, const Amount& after,
               const CauseAmounts& causes, bool open, Money moved = {}) {
    PrintedFormRow row;
    for (std::string& text : texts)
      row.cells.push_back(known_cell(std::move(text)));
    row.cells.push_back(amount_cell(before));
    row.cells.push_back(amount_cell(after));
    row.cells.push_back(difference_cell(total_of(causes) + moved, causes, open));
    if (!open && is_number(row.cells[texts_]) && is_number(row.cells[texts_ + 1])) {
      row.cells.back().formula = "=" + name_of_cell(texts_ + 1) + "-" + name_of_cell(texts_);
    }
    before_ = form_.rows.empty() ? before : sum(before_, before);
    after_ = form_.rows.empty() ? after : sum(after_, after);
    add(causes_, causes);
    open_ = open_ || open;
    const bool told = told_difference(total_of(causes) + moved, causes, open).has_value();
    for (const std::size_t cause : used_)
      row.cells.push_back(told ? signed_cell(causes[cause]) : known_cell());
    if (moves_) row.cells.push_back(signed_cell(moved));
    form_.rows.push_back(std::move(row));
  }

  /// Below the rows: the sum of each column, live where every cell is a number.
  PrintedForm finished(std::string label) {
    PrintedFormRow total{.bold = true};
    total.cells.resize(texts_, known_cell());
    total.cells[texts_ - 1] = known_cell(std::move(label));
    for (std::size_t column = texts_; column < form_.columns.size(); ++column)
      total.cells.push_back(sum_of(column));
    // What cannot be summed up live.
    const auto take = [&](std::size_t column, PrintedFormCell cell) {
      PrintedFormCell& sum = total.cells[texts_ + column];
      if (std::holds_alternative<std::monostate>(sum.value)) sum = std::move(cell);
    };
    take(0, amount_cell(before_));
    take(1, amount_cell(after_));
    take(2, difference_cell(total_of(causes_), causes_, open_));
    form_.rows.push_back(std::move(total));
    for (std::size_t column = texts_; column < form_.columns.size(); ++column)
      fit_column(form_, column, form_.columns[column].width);
    add_empty_cells_foot(form_);
    return std::move(form_);
  }

 private:
  static bool is_number(const PrintedFormCell& cell) {
    return std::holds_alternative<Number>(cell.value);
  }

  static PrintedFormCell difference_cell(Money difference, const CauseAmounts& causes, bool open) {
    if (!open) return signed_cell(difference);
    const auto told = told_difference(difference, causes, open);
    return text_cell(told ? difference_text(*told, open, dong_style) : in_book("change-not-known"));
  }

  /// In the row that is being made.
  [[nodiscard]] std::string name_of_cell(std::size_t column) const {
    return table_cell_name(form_, form_.rows.size(), column);
  }

  PrintedFormCell sum_of(std::size_t column) const {
    Number sum;
    for (const PrintedFormRow& row : form_.rows) {
      const auto* number = std::get_if<Number>(&row.cells[column].value);
      // Causes of what cannot be compared are in no sum.
      if (number == nullptr && column > texts_ + 2) continue;
      if (number == nullptr) return {};
      sum += *number;
    }
    if (form_.rows.empty()) return known_cell();
    PrintedFormCell cell =
        formula_cell("=SUM(" + table_cell_name(form_, 0, column) + ":" +
                         table_cell_name(form_, form_.rows.size() - 1, column) + ")",
                     sum);
    if (column > texts_ + 1) cell.number_format = signed_format;
    return cell;
  }

  PrintedForm form_;
  std::vector<std::size_t> used_;  ///< the causes that have a column
  std::size_t texts_ = 0;
  bool moves_ = false;
  Amount before_;  ///< of all rows
  Amount after_;
  CauseAmounts causes_;
  bool open_ = false;
};

class ChangeBook {
 public:
  ChangeBook(const ChangeContents& contents, XlsxBook& book) : contents_(contents), book_(book) {}

  void run() {
    for (std::size_t i = 0; i < contents_.steps.size(); ++i) {
      step_ = i;
      write_tasks();
      write_agencies();
      write_sources();
      write_lines();
    }
  }

 private:
  [[nodiscard]] const PlanChange& change() const { return contents_.steps[step_]; }
  [[nodiscard]] const PlanResult& before() const { return contents_.revisions[step_].result; }
  [[nodiscard]] const PlanResult& after() const { return contents_.revisions[step_ + 1].result; }

  /// The sheet's name carries the number of the step where there are several.
  PrintedForm head(std::string sheet, std::string title) const {
    if (contents_.steps.size() > 1) sheet += " " + std::to_string(step_ + 1);
    PrintedForm form = form_of(after().header, std::move(sheet), std::move(title));
    for (const std::size_t revision : {step_, step_ + 1}) {
      form.subtitles.push_back(ordinal_text(contents_, revision, workbook_language) + ": " +
                               revision_text(contents_.revisions[revision], workbook_language));
    }
    if (!contents_.what_if.empty()) {
      form.subtitles.push_back(render({"what-if-terms", {contents_.what_if}}, workbook_language));
    }
    if (!contents_.both_sides.empty()) {
      form.subtitles.push_back(render({"what-if-both", {contents_.both_sides}}, workbook_language));
    }
    form.subtitles.push_back(
        render({"form-figures", {std::string(figure_words[std::size_t(contents_.figure)])}},
               workbook_language));
    if (change().open > 0) {
      form.subtitles.push_back(render({"change-open", {Number(change().open)}}, workbook_language));
    }
    const Amount& old_total = change().before;
    const Amount& new_total = change().after;
    if (old_total.marks.illustrative || new_total.marks.illustrative) {
      form.subtitles.push_back(in_book("illustrative"));
    }
    return form;
  }

  void write_tasks() {
    ChangeSheet sheet(head("Nhiệm vụ", "NHIỆM VỤ THAY ĐỔI"), change().causes);
    sheet.add_text_column("column-task", 24);
    sheet.add_text_column("column-title", 34);
    sheet.add_figure_columns(false);
    for (const TaskChange& task : change().tasks) {
      sheet.add_row({pair_text(task.pair.before, task.pair.after, before(), after()),
                     name_of(task.pair, before(), after())},
                    task.before, task.after, task.causes, !task.comparable);
    }
    write_printed_form(sheet.finished(in_book("change-all-tasks")), book_);
  }

  void write_agencies() {
    ChangeSheet sheet(head("Đơn vị", "THAY ĐỔI THEO ĐƠN VỊ"), change().causes);
    sheet.add_text_column("by-agency", 34);
    const bool moves =
        std::any_of(change().agencies.begin(), change().agencies.end(),
                    [](const AgencyChange& agency) { return !agency.moved.is_zero(); });
    sheet.add_figure_columns(moves);
    for (const AgencyChange& agency : change().agencies) {
      sheet.add_row({listed_name(after().agencies, before().agencies, agency.agency)},
                    agency.before, agency.after, agency.causes, agency.open, agency.moved);
    }
    write_printed_form(sheet.finished(in_book("plan-total")), book_);
  }

  void write_sources() {
    CauseAmounts used;
    for (const SourceChange& source : change().sources) {
      for (std::size_t i = 0; i < change_causes; ++i) {
        if (!source.causes[i].is_zero()) used[i] = source.causes[i];
      }
    }
    ChangeSheet sheet(head("Nguồn vốn", "THAY ĐỔI THEO NGUỒN VỐN"), used);
    sheet.add_text_column("by-source", 34);
    sheet.add_figure_columns(false);
    for (const SourceChange& source : change().sources) {
      sheet.add_row(
          {source.source.empty() ? in_book("no-key-source")
                                 : listed_name(after().sources, before().sources, source.source)},
          source.before, source.after, source.causes, source.open);
    }
    write_printed_form(sheet.finished(in_book("plan-total")), book_);
  }

  void write_lines() {
    PrintedForm form = head("Hạng mục", "HẠNG MỤC THAY ĐỔI");
    form.unit = unit_text(dong_style);
    const auto add_text = [&](const char* id, unsigned width) {
      form.columns.push_back({.headings = {in_book(id)}, .width = width, .text = true});
    };
    add_text("column-task", 20);
    add_text("column-title", 30);
    add_text("change-differences", 46);
    for (const char* id : {"change-before", "change-after", "column-change"})
      form.columns.push_back({.headings = {in_book(id)}, .width = 14});
    bool any = false;
    PrintedFormWriter writer(form, book_);
    for (const TaskChange& task : change().tasks) {
      for (const LineChange& line : task.lines) {
        any = true;
        writer.add(line_row(line, pair_text(task.pair.before, task.pair.after, before(), after())));
      }
    }
    if (!any) writer.add({.cells = {known_cell(in_book("change-no-lines"))}, .spans = true});
    writer.finish();
  }

  static PrintedFormRow line_row(const LineChange& line, const std::string& task) {
    const Amount before = line.before ? line.before->amounts[2] : Amount{};
    const Amount after = line.after ? line.after->amounts[2] : Amount{};
    const bool whole = before.complete && after.complete;
    Money difference = after.known.value_or(Money());
    difference -= before.known.value_or(Money());
    std::string what = line.before && line.after
                           ? joined(line_differences(line, dong_style), "; ")
                           : in_book(line.after ? "relation-added" : "relation-removed");
    return {.cells = {text_cell(task), text_cell(line_name(line)), text_cell(std::move(what)),
                      amount_cell(before), amount_cell(after),
                      whole ? signed_cell(difference) : PrintedFormCell()}};
  }

  const ChangeContents& contents_;
  XlsxBook& book_;
  std::size_t step_ = 0;
};

}  // namespace

bool write_change_workbook(const ChangeContents& contents, const std::filesystem::path& file) {
  const PlanHeader& header = contents.revisions.back().result.header;
  XlsxBook book(file, in_book("change-title"), creation_date(header));
  ChangeBook(contents, book).run();
  return book.finish();
}

}  // namespace dutoan
