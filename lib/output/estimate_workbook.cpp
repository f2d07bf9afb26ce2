#include "output/estimate_workbook.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "output/form_parts.hpp"
#include "output/line_sheet.hpp"
#include "output/sheet_formula.hpp"
#include "output/sheet_name.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Language vietnamese = Language::vietnamese;
constexpr std::string_view exact_format = "#,##0.######";

std::string task_title(const TaskResult& task) {
  return task.name.empty() ? task.id : task.name;
}

/// A symbol of the circulars has a capital letter; "total" and the like are names of ours.
std::string printed_symbol(const std::string& id) {
  const bool is_symbol =
      std::any_of(id.begin(), id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_symbol ? id : "";
}

/// The rows of a task as a form, each cell live where its formula is arithmetic over others.
class RowSheet {
 public:
  RowSheet(const TaskResult& task, PrintedForm form) : task_(task), form_(std::move(form)) {}

  PrintedForm run() {
    form_.unit = "đồng";
    form_.columns = {{.headings = {"Ký hiệu"}, .width = 9, .text = true},
                     {.headings = {"Nội dung chi phí"}, .width = 34, .text = true},
                     {.headings = {"Cách tính"}, .width = 22, .text = true}};
    if (task_.columns.empty()) form_.columns.push_back({.headings = {"Giá trị"}, .width = 17});
    for (const char* heading : {"Giá trị trước thuế", "Thuế GTGT", "Giá trị sau thuế"}) {
      if (!task_.columns.empty()) form_.columns.push_back({.headings = {heading}, .width = 17});
    }
    form_.columns.push_back({.headings = {"Căn cứ"}, .width = 16, .text = true});
    add_total_foot(form_, task_.total);
    for (const RowFigure& row : task_.rows) {
      if (row.print) add_row(row);
    }
    add_empty_cells_foot(form_);
    return std::move(form_);
  }

 private:
  static constexpr std::size_t first_value = 3;

  void add_row(const RowFigure& row) {
    printed_.emplace_back(&row, form_.rows.size());
    PrintedFormRow line{.cells = {text_cell(printed_symbol(row.id)), text_cell(row.label.vi),
                                  text_cell(row.given ? row.given_ref : "")},
                        .bold = row.id == task_.total_row};
    bool differs = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      line.cells.push_back(cell_of(row, i));
      differs = differs || !rounding_in(task_, row, i, 1).is_zero();
    }
    line.cells.push_back(text_cell(row.basis));
    form_.rows.push_back(std::move(line));
    if (differs) pending_.push_back(&row);
    // Its parts may stand below it.
    if (&row != last_printed()) return;
    for (const RowFigure* one : pending_)
      add_rounding(*one);
    finish_formulas();
  }

  const RowFigure* last_printed() const {
    const auto last = std::find_if(task_.rows.rbegin(), task_.rows.rend(),
                                   [](const RowFigure& row) { return row.print; });
    return &*last;
  }

  static bool is_whole(const RowCell& cell) {
    return cell.number && (!cell.amount || (cell.amount->complete && !cell.amount->marks.about &&
                                            !cell.amount->marks.at_least));
  }

  PrintedFormCell cell_of(const RowFigure& row, std::size_t column) const {
    const RowCell& cell = row.cells[column];
    if (!is_whole(cell)) {
      return cell.amount ? amount_cell(*cell.amount) : text_cell(plain_text(cell));
    }
    const std::string format = row.unit == "%" ? "0.######%"
                               : cell.amount   ? std::string(whole_format)
                                               : std::string(exact_format);
    return number_cell(*cell.number, format);
  }

  std::optional<FormulaCell> printed_cell(std::string_view id, std::size_t column) const {
    for (const auto& [row, at] : printed_) {
      if (row->id != id) continue;
      const std::size_t own = std::min(column, row->cells.size() - 1);
      if (!is_whole(row->cells[own])) return std::nullopt;
      return FormulaCell{table_cell_name(form_, at, first_value + own), *row->cells[own].number};
    }
    return std::nullopt;
  }

  /// All rows are there now: what each refers to has its place.
  void finish_formulas() {
    for (const auto& [row, at] : printed_) {
      for (std::size_t column = 0; column < row->cells.size(); ++column) {
        if (row->given || !is_whole(row->cells[column])) continue;
        const CellOfRow cell_of = [&, self = row, own = column](std::string_view id,
                                                                std::string_view named) {
          const auto wanted = std::find(task_.columns.begin(), task_.columns.end(), named);
          const auto in = named.empty() ? own : std::size_t(wanted - task_.columns.begin());
          return id == self->id || in >= std::max<std::size_t>(task_.columns.size(), 1)
                     ? std::nullopt
                     : printed_cell(id, in);
        };
        auto formula = sheet_formula(row->formula, cell_of, *row->cells[column].number);
        if (!formula) continue;
        // What people can follow on paper; the rest stands in the tables behind.
        form_.rows[at].cells[first_value - 1] = text_cell(row->formula);
        form_.rows[at].cells[first_value + column].formula = *std::move(formula);
      }
    }
  }

  /// What the printed parts lack of the printed sum.
  void add_rounding(const RowFigure& row) {
    PrintedFormRow line{
        .cells = {{}, text_cell("Chênh lệch do làm tròn (" + row.label.vi + ")"), {}}};
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      const Money rounding = rounding_in(task_, row, column, 1);
      const auto sum = printed_cell(row.id, column);
      std::string parts;
      for (const std::string& id : row.summands) {
        const auto part = printed_cell(id, column);
        if (part) parts += "-ROUND(" + part->name + ",0)";
      }
      line.cells.push_back(
          rounding.is_zero() || !sum
              ? text_cell("")
              : formula_cell("=ROUND(" + sum->name + ",0)" + parts, to_number(rounding)));
    }
    form_.rows.push_back(std::move(line));
  }

  const TaskResult& task_;
  PrintedForm form_;
  std::vector<std::pair<const RowFigure*, std::size_t>> printed_;
  std::vector<const RowFigure*> pending_;
};

/// Columns of texts as wide as the longest of them, within reason.
void fit_texts(PrintedForm& form, const FoldTable& table) {
  constexpr std::size_t widest = 44;
  constexpr unsigned page = 76;  ///< the heading above the table takes as much
  for (const FoldRow& row : table.rows) {
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
      const auto* text = std::get_if<std::string>(&row.fields[i]);
      unsigned& width = form.columns[i + 1].width;
      if (text != nullptr)
        width = std::max(width, unsigned(std::min(display_width(*text) + 3, widest)));
    }
  }
  unsigned whole = 0;
  for (const PrintedFormColumn& column : form.columns)
    whole += column.width;
  if (whole < page) form.columns[1].width += page - whole;
}

PrintedForm annex_form(PrintedForm form, const FoldTable& table) {
  if (!table.basis.empty()) form.subtitles.push_back(table.basis);
  form.columns = {{.headings = {"STT"}, .width = 6, .centred = true}};
  for (const std::string& heading : table.headings)
    form.columns.push_back({.headings = {heading}, .width = 14, .text = true});
  form.columns.push_back({.headings = {"Kết quả"}, .width = 16});
  const std::size_t last = form.columns.size() - 1;
  fit_texts(form, table);
  bool all_known = true;
  for (const FoldRow& row : table.rows) {
    PrintedFormRow line{.cells = {text_cell(std::to_string(form.rows.size() + 1))}};
    for (const FoldField& field : row.fields) {
      const auto* number = std::get_if<Number>(&field);
      line.cells.push_back(number == nullptr ? text_cell(std::get<std::string>(field))
                                             : number_cell(*number, std::string(exact_format)));
    }
    line.cells.push_back(row.value ? number_cell(*row.value, std::string(exact_format))
                                   : PrintedFormCell{});
    all_known = all_known && row.value;
    form.rows.push_back(std::move(line));
  }
  PrintedFormRow total{.cells = std::vector<PrintedFormCell>(last + 1), .bold = true};
  total.cells[1] = text_cell("Cộng");
  if (table.sum && all_known && !table.rows.empty()) {
    total.cells[last] = formula_cell("=SUM(" + table_cell_name(form, 0, last) + ":" +
                                         table_cell_name(form, form.rows.size() - 1, last) + ")",
                                     *table.sum);
    total.cells[last].number_format = exact_format;
  }
  form.rows.push_back(std::move(total));
  form.signatures.clear();  // an annex is signed with what it belongs to
  return form;
}

PrintedForm totals_form(const PlanResult& result, std::string sheet) {
  PrintedForm form = form_of(result.header, std::move(sheet), "BẢNG TỔNG HỢP DỰ TOÁN");
  form.unit = "đồng";
  form.columns = {{.headings = {"STT"}, .width = 8, .centred = true},
                  {.headings = {"Mã"}, .width = 24, .text = true},
                  {.headings = {"Nhiệm vụ"}, .width = 44, .text = true},
                  {.headings = {"Dự toán"}, .width = 20}};
  add_total_foot(form, result.total);
  if (result.total.marks.illustrative) form.subtitles.push_back(phrase("illustrative", vietnamese));
  bool all_whole = true;
  for (const TaskResult& task : result.tasks) {
    const std::string number = std::to_string(form.rows.size() + 1);
    std::string name = task.name;
    if (task.illustrative) name += " [SỐ LIỆU MINH HỌA]";
    form.rows.push_back(
        {.cells = {text_cell(task.no.empty() ? number : task.no), text_cell(task.id),
                   text_cell(std::move(name)), amount_cell(task.total)}});
    all_whole = all_whole && std::holds_alternative<Number>(form.rows.back().cells[3].value);
  }
  PrintedFormRow total{.cells = {{}, {}, text_cell("TỔNG CỘNG"), amount_cell(result.total)},
                       .bold = true};
  if (all_whole && !result.tasks.empty() && result.total.complete) {
    total.cells[3].formula = "=SUM(" + table_cell_name(form, 0, 3) + ":" +
                             table_cell_name(form, form.rows.size() - 1, 3) + ")";
  }
  form.rows.push_back(std::move(total));
  add_empty_cells_foot(form);
  return form;
}

class WorkbookWriter {
 public:
  WorkbookWriter(const EstimateWorkbook& contents, XlsxBook& book)
      : contents_(contents), book_(book) {}

  void run() {
    const PlanResult& result = contents_.result;
    if (contents_.only.empty()) {
      write_printed_form(totals_form(result, sheet_name("Tổng hợp", taken_)), book_);
    }
    for (std::size_t i = 0; i < result.tasks.size(); ++i) {
      const TaskResult& task = result.tasks[i];
      const bool asked = contents_.only.empty() || contents_.only == task.id;
      if (asked && task.has_estimate && !task.broken) write_task(task, i);
    }
  }

 private:
  std::string name_for(std::string_view prefix, const TaskResult& task) {
    return sheet_name(std::string(prefix) + " " + task.id, taken_);
  }

  PrintedForm task_form(const TaskResult& task, std::string_view prefix, std::string title) {
    PrintedForm form = form_of(contents_.result.header, name_for(prefix, task), std::move(title));
    form.subtitles.push_back(task_title(task));
    if (task.illustrative) form.subtitles.push_back(phrase("illustrative", vietnamese));
    return form;
  }

  void write_task(const TaskResult& task, std::size_t index) {
    write_printed_form(RowSheet(task, task_form(task, "TH", "TỔNG HỢP DỰ TOÁN")).run(), book_);
    if (!task.lines.empty() || task.table_lines > 0) {
      write_line_sheet(
          task, task_form(task, "CT", "DỰ TOÁN CHI TIẾT"), book_,
          [&](const LineWriter& writer, const Sink& sink) {
            contents_.table_lines(index, writer, sink);
          },
          contents_.jobs);
    }
    for (const FoldTable& table : contents_.annexes(index))
      write_printed_form(annex_form(task_form(task, "PL", table.title), table), book_);
  }

  const EstimateWorkbook& contents_;
  XlsxBook& book_;
  std::vector<std::string> taken_;
};

}  // namespace

bool write_estimate_workbook(const EstimateWorkbook& contents, const std::filesystem::path& file) {
  const auto& tasks = contents.result.tasks;
  const bool long_tables = std::any_of(tasks.begin(), tasks.end(),
                                       [](const TaskResult& task) { return task.table_lines > 0; });
  XlsxBook book(file, "Dự toán", creation_date(contents.result.header), long_tables);
  WorkbookWriter(contents, book).run();
  return book.finish();
}

}  // namespace dutoan
