#include "input/form_reader.hpp"

#include "base/text.hpp"
#include "input/amount_reader.hpp"
#include "input/form_cells.hpp"
#include "input/form_file.hpp"
#include "input/form_rows.hpp"
#include "input/form_totals.hpp"
#include "input/workbook.hpp"

#include <utility>

namespace dutoan {

namespace {

constexpr std::string_view usual_method = "detailed-estimate";

class FormReader {
 public:
  FormReader(FormTable table, Diagnostics& diagnostics)
      : table_(std::move(table)),
        diagnostics_(diagnostics),
        writer_(std::move(table_.owner)),
        cells_(table_, writer_) {}

  Form run(FormParts parts) {
    form_.agency = FormTable::text_of(table_.field(FormField::agency));
    if (form_.agency.empty()) report_no_agency();
    read_unit();
    keep_statement(FormField::plan, "number");
    keep_statement(FormField::year, "year");
    FormRows rows = sort_form_rows(table_, diagnostics_);
    writer_.open_map();
    writer_.key("format");
    writer_.plain("1");
    if (parts == FormParts::header_and_tasks) write_header();
    writer_.key("tasks");
    writer_.open_list();
    for (const FormTaskRows& task : rows.tasks) {
      write_task(task);
      form_.task_faults.push_back(std::exchange(cells_.faults, {}));
    }
    writer_.close();
    writer_.close();
    form_.tasks = rows.tasks.size();
    form_.rows = rows.count;
    form_.unplaced = std::move(rows.unplaced);
    form_.tree = writer_.take();
    return std::move(form_);
  }

 private:
  static std::string label_of(FormField field) {
    return std::string(form_field_labels[std::size_t(field)]);
  }

  void report_no_agency() {
    diagnostics_.error({"form-agency-missing", {label_of(FormField::agency)}},
                       table_.location(FormField::agency));
  }

  void keep_statement(FormField field, std::string key) {
    std::string text = FormTable::text_of(table_.field(field));
    if (text.empty()) return;
    form_.statements.push_back(
        {std::move(key), label_of(field), std::move(text), table_.location(field)});
  }

  void read_unit() {
    const std::string written = FormTable::text_of(table_.field(FormField::unit));
    if (const auto word = form_word(written, form_money_units())) {
      cells_.dong_per_unit = dong_per_unit(*word);
      cells_.unit_label = folded(written);
      return;
    }
    report_form_word(label_of(FormField::unit), written, form_money_units(),
                     table_.location(FormField::unit), diagnostics_);
  }

  void write_header() {
    writer_.key("plan");
    writer_.open_map();
    cells_.put_field(FormField::plan, "number", true);
    cells_.put_field(FormField::year, "year", false);
    cells_.put_field(FormField::price_date, "price_date", false);
    writer_.close();
    if (form_.agency.empty()) return;
    writer_.key("agencies");
    writer_.open_list();
    writer_.open_map();
    cells_.put_field(FormField::agency, "id", true);
    cells_.put_field(FormField::agency_name, "name", true);
    writer_.close();
    writer_.close();
  }

  void write_task(const FormTaskRows& task) {
    const std::size_t row = task.task;
    const std::size_t at = table_.rows[row][0].offset;
    writer_.open_map(at);
    cells_.put_text(row, FormColumn::id, "id");
    cells_.put_text(row, FormColumn::no, "no");
    cells_.put_text(row, FormColumn::name, "name");
    writer_.key("agency", at);
    writer_.text(form_.agency, at);
    cells_.put_choice(row, FormColumn::group, "group");
    cells_.put_word(row, FormColumn::kind, "scope", form_task_scopes());
    write_funding(task);
    write_requested(task);
    if (!task.lines.empty()) write_estimate(task);
    cells_.put_text(row, FormColumn::note, "note");
    write_row_number(row);
    writer_.close();
  }

  /// Whoever reads what becomes of the form can say where it stood in it.
  void write_row_number(std::size_t row) {
    const CsvField& first = table_.rows[row][0];
    writer_.key("form_row", first.offset);
    writer_.plain(std::to_string(row + 1), first.offset);
  }

  void write_funding(const FormTaskRows& task) {
    const CsvField* rest = table_.cell(task.task, FormColumn::source);
    if (rest == nullptr && task.funding.empty()) return;
    writer_.key("funding");
    writer_.open_list();
    for (const std::size_t row : task.funding) {
      const std::size_t at = table_.rows[row][0].offset;
      writer_.open_map(at);
      cells_.put_choice(row, FormColumn::source, "source");
      cells_.put_number(row, FormColumn::amount, "amount", cells_.dong_per_unit);
      cells_.put_rate(row, FormColumn::share, "share");
      const bool all_else = table_.cell(row, FormColumn::amount) == nullptr &&
                            table_.cell(row, FormColumn::share) == nullptr;
      if (all_else) cells_.put_yes("rest", at);
      writer_.close();
    }
    if (rest != nullptr) {
      writer_.open_map(rest->offset);
      cells_.put_choice(task.task, FormColumn::source, "source");
      cells_.put_yes("rest", rest->offset);
      writer_.close();
    }
    writer_.close();
  }

  /// The total of the task, or the amount of one that has no lines.
  void write_requested(const FormTaskRows& task) {
    const std::size_t row = task.task;
    const bool by_amount =
        table_.cell(row, FormColumn::task_total) == nullptr && task.lines.empty();
    const FormColumn column = by_amount ? FormColumn::amount : FormColumn::task_total;
    hold_against_lines(table_, task, cells_);
    const CsvField* total = table_.cell(row, column);
    if (total == nullptr) return;
    writer_.key("money", total->offset);
    writer_.open_list(total->offset);
    writer_.open_map(total->offset);
    writer_.key("what", total->offset);
    writer_.plain("requested", total->offset);
    cells_.put_field(FormField::year, "year", false);
    cells_.put_amount(row, column, "amount");
    writer_.close();
    writer_.close();
  }

  void write_estimate(const FormTaskRows& task) {
    writer_.key("estimate");
    writer_.open_map(table_.rows[task.task][0].offset);
    if (table_.cell(task.task, FormColumn::method) != nullptr) {
      cells_.put_choice(task.task, FormColumn::method, "method");
    } else {
      writer_.key("method", table_.rows[task.task][0].offset);
      writer_.plain(std::string(usual_method), table_.rows[task.task][0].offset);
    }
    if (table_.cell(task.task, FormColumn::contingency) != nullptr) {
      writer_.key("inputs");
      writer_.open_map();
      cells_.put_rate(task.task, FormColumn::contingency, "contingency");
      writer_.close();
    }
    writer_.key("lines");
    writer_.open_list();
    for (const std::size_t row : task.lines)
      write_line(row);
    writer_.close();
    writer_.close();
  }

  void write_line(std::size_t row) {
    writer_.open_map(table_.rows[row][0].offset);
    cells_.put_text(row, FormColumn::no, "no");
    cells_.put_text(row, FormColumn::id, "id");
    cells_.put_text(row, FormColumn::name, "name");
    cells_.put_choice(row, FormColumn::group, "group");
    cells_.put_word(row, FormColumn::kind, "kind", form_line_kinds());
    cells_.put_text(row, FormColumn::unit, "unit");
    cells_.put_number(row, FormColumn::quantity, "quantity", 1);
    cells_.put_number(row, FormColumn::unit_price, "unit_price", cells_.dong_per_unit);
    cells_.put_number(row, FormColumn::amount, "amount", cells_.dong_per_unit);
    cells_.put_text(row, FormColumn::norm, "norm");
    cells_.put_choice(row, FormColumn::method, "method");
    write_tax(row);
    write_price(row);
    cells_.put_amount(row, FormColumn::line_total, "stated");
    cells_.put_text(row, FormColumn::note, "note");
    write_row_number(row);
    writer_.close();
  }

  void write_tax(std::size_t row) {
    const CsvField* rate = table_.cell(row, FormColumn::vat);
    if (rate != nullptr && folded(FormTable::text_of(rate)) == "kct") {
      writer_.key("vat", rate->offset);
      writer_.plain("not_subject", rate->offset);
    } else {
      cells_.put_rate(row, FormColumn::vat, "vat");
    }
    const CsvField* included = table_.cell(row, FormColumn::vat_included);
    const std::string written = folded(FormTable::text_of(included));
    if (written == "có" || written == "x") {
      cells_.put_yes("vat_included", included->offset);
    } else if (included != nullptr && written != "không") {
      cells_.put_text(row, FormColumn::vat_included, "vat_included");
    }
  }

  void write_price(std::size_t row) {
    const bool any = table_.cell(row, FormColumn::price_kind) != nullptr ||
                     table_.cell(row, FormColumn::price_ref) != nullptr ||
                     table_.cell(row, FormColumn::price_date) != nullptr;
    if (!any) return;
    writer_.key("price");
    writer_.open_map(table_.rows[row][0].offset);
    cells_.put_word(row, FormColumn::price_kind, "kind", form_price_kinds());
    cells_.put_text(row, FormColumn::price_ref, "ref");
    cells_.put_day(row, FormColumn::price_date, "date");
    writer_.close();
  }

  FormTable table_;
  Diagnostics& diagnostics_;
  TreeWriter writer_;
  FormCells cells_;
  Form form_;
};

}  // namespace

Form read_form(const FileName& file, FormParts parts, Diagnostics& diagnostics) {
  auto table = read_form_table(file, diagnostics);
  if (!table) return {};
  return FormReader(*std::move(table), diagnostics).run(parts);
}

bool is_of_plan(const std::vector<FormStatement>& statements, Yaml header,
                Diagnostics& diagnostics) {
  bool agree = true;
  for (const FormStatement& one : statements) {
    const std::string_view wanted = header.at(one.key).text();
    if (wanted.empty() || folded(wanted) == folded(one.text)) continue;
    diagnostics.error({"form-of-other-plan", {one.label, one.text, std::string(wanted)}}, one.at);
    agree = false;
  }
  return agree;
}

bool is_form_file(std::string_view name) {
  return is_workbook(name) || folded(name).ends_with(".csv");
}

}  // namespace dutoan
