#include "output/form_workbook.hpp"

#include "output/form_formulas.hpp"
#include "output/form_grid.hpp"
#include "output/form_lists.hpp"
#include "output/form_parts.hpp"
#include "output/form_sheet.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::array<unsigned, form_columns.size()> widths = {
    12, 7, 16, 44, 24, 22, 10, 12, 17, 10, 9, 17, 9, 9, 18, 18, 24, 16, 24, 20, 22, 13, 24, 16};

const XlsxStyle title_style{.bold = true, .align = XlsxStyle::Align::centre, .size = 14};
const XlsxStyle label_style{.bold = true, .align = XlsxStyle::Align::right};
const XlsxStyle heading_style{
    .bold = true, .wrap = true, .border = true, .grey = true, .align = XlsxStyle::Align::centre};

std::string number_format_of(FormColumn column) {
  switch (column) {
    case FormColumn::quantity:
    case FormColumn::unit_price:
    case FormColumn::amount:
    case FormColumn::line_total:
    case FormColumn::task_total: return "#,##0.######";
    case FormColumn::vat:
    case FormColumn::share:
    case FormColumn::contingency: return "0.######%";
    case FormColumn::price_date: return "dd/mm/yyyy";
    case FormColumn::no:
    case FormColumn::id:
    case FormColumn::norm:
    case FormColumn::price_ref: return "@";  // codes: 007 stays 007
    default: return "";
  }
}

bool is_wide(FormColumn column) {
  return column == FormColumn::name || column == FormColumn::group ||
         column == FormColumn::source || column == FormColumn::method || column == FormColumn::note;
}

XlsxStyle cell_style(FormColumn column) {
  const bool own = column == FormColumn::line_total || column == FormColumn::task_total ||
                   column == FormColumn::task;
  return {.wrap = is_wide(column),
          .border = true,
          .locked = own,
          .grey = own,
          .number_format = number_format_of(column)};
}

class FormWriter {
 public:
  FormWriter(const FormContents& contents, XlsxBook& book)
      : contents_(contents), sheet_(book.add_sheet(form_sheet)) {}

  void run() {
    write_fields();
    write_headings();
    write_example();
    for (std::uint32_t row = form_first_row; row <= form_last_row; ++row)
      write_row(row);
    write_choices();
    sheet_.freeze({form_heading_row + 1, form_value_column});
    sheet_.protect();
    sheet_.page({.landscape = true,
                 .first_heading_row = form_heading_row,
                 .last_heading_row = form_heading_row});
    for (std::size_t i = 0; i < widths.size(); ++i)
      sheet_.column_width(std::uint16_t(i), widths[i]);
  }

 private:
  void write_fields() {
    sheet_.merge({{0, 0}, {0, std::uint16_t(form_columns.size() - 1)}},
                 "DỰ TOÁN NHIỆM VỤ CÔNG NGHỆ THÔNG TIN", title_style);
    for (std::size_t i = 0; i < form_field_labels.size(); ++i) {
      sheet_.text({form_cell(FormField(i)).row, form_label_column}, form_field_labels[i],
                  label_style);
    }
    put_field(FormField::mark, std::string(form_mark), true);
    put_field(FormField::plan, contents_.plan.number, true);
    put_number(FormField::year, contents_.plan.year);
    put_date(FormField::price_date, contents_.plan.price_date);
    put_field(FormField::agency, contents_.agency.id, !contents_.agency.id.empty());
    put_field(FormField::agency_name, contents_.agency.name, !contents_.agency.id.empty());
    put_field(FormField::unit, std::string(form_money_units()[0].label), false);
    put_field(FormField::author, "", false);
    sheet_.number(form_cell(FormField::number_sample), Number(123456789, 100),
                  field_style(true, "#,##0.00"));
    sheet_.date(form_cell(FormField::date_sample), *Date::parse(form_sample_date),
                field_style(true, "dd/mm/yyyy"));
    sheet_.formula(form_cell(FormField::total), form_total_formula(), Number(),
                   field_style(true, "#,##0.######"));
  }

  static XlsxStyle field_style(bool locked, std::string number_format = "") {
    return {.border = true,
            .locked = locked,
            .grey = locked,
            .align = XlsxStyle::Align::left,
            .number_format = std::move(number_format)};
  }

  void put_field(FormField field, const std::string& text, bool locked) {
    const XlsxCell cell = form_cell(field);
    sheet_.merge({cell, {cell.row, form_last_value_column}}, text, field_style(locked, "@"));
  }

  void put_number(FormField field, std::optional<int> value) {
    const XlsxStyle style = field_style(value.has_value(), "0");
    if (value) sheet_.number(form_cell(field), *value, style);
    if (!value) sheet_.blank(form_cell(field), style);
  }

  void put_date(FormField field, std::optional<Date> value) {
    const XlsxStyle style = field_style(value.has_value(), "dd/mm/yyyy");
    if (value) sheet_.date(form_cell(field), *value, style);
    if (!value) sheet_.blank(form_cell(field), style);
  }

  void write_headings() {
    for (std::size_t i = 0; i < form_columns.size(); ++i) {
      const XlsxCell cell{form_heading_row, std::uint16_t(i)};
      sheet_.text(cell, form_columns[i].heading, heading_style);
      sheet_.note(cell, form_columns[i].note);
    }
    sheet_.row_height(form_heading_row, 36);
  }

  /// The example buys a server: a group of equipment, where there is one.
  const Named* example_group() const {
    const auto& groups = contents_.cost_groups;
    const auto equipment = std::find_if(groups.begin(), groups.end(), [](const Named& group) {
      return group.name.find("thiết bị") != std::string::npos;
    });
    return equipment != groups.end() ? &*equipment : groups.empty() ? nullptr : &groups.front();
  }

  void write_example() {
    const auto style = [](FormColumn column, const char* number_format = "") {
      return XlsxStyle{.italic = true,
                       .wrap = is_wide(column),
                       .border = true,
                       .grey = true,
                       .number_format = number_format};
    };
    const auto put = [&](FormColumn column, std::string_view text) {
      sheet_.text(form_cell(form_example_row, column), text, style(column));
    };
    const auto put_number = [&](FormColumn column, const Number& value, const char* format) {
      sheet_.number(form_cell(form_example_row, column), value, style(column, format));
    };
    for (std::size_t i = 0; i < form_columns.size(); ++i)
      put(FormColumn(i), "");
    put(FormColumn::row, form_row_words[std::size_t(FormRow::example)]);
    put(FormColumn::no, "1.1");
    put(FormColumn::name, "Máy chủ (dòng ví dụ, không tính)");
    if (const Named* group = example_group()) put(FormColumn::group, form_choice_text(*group));
    put(FormColumn::kind, form_line_kinds()[0].label);
    put(FormColumn::unit, "bộ");
    put_number(FormColumn::quantity, 2, "0");
    put_number(FormColumn::unit_price, 185'000'000, "#,##0");
    put_number(FormColumn::vat, Number(1, 10), "0%");
    put(FormColumn::price_kind, form_price_kinds()[1].label);
    put(FormColumn::price_ref, "BG-012");
    sheet_.date(form_cell(form_example_row, FormColumn::price_date), *Date::parse("10/02/2023"),
                style(FormColumn::price_date, "dd/mm/yyyy"));
    constexpr unsigned longest_group = 3;  // lines
    sheet_.row_height(form_example_row, longest_group * form_line_height);
  }

  void write_row(std::uint32_t row) {
    const FormRates rates = contents_.vat_rates.empty() ? FormRates::none : FormRates::listed;
    for (std::size_t i = 0; i < form_columns.size(); ++i) {
      const auto column = FormColumn(i);
      if (cell_style(column).locked) continue;
      sheet_.blank({row, std::uint16_t(i)}, cell_style(column));
    }
    sheet_.formula(form_cell(row, FormColumn::line_total), form_line_formula(row, rates), "",
                   cell_style(FormColumn::line_total));
    sheet_.formula(form_cell(row, FormColumn::task_total), form_task_formula(row), "",
                   cell_style(FormColumn::task_total));
    sheet_.formula(form_cell(row, FormColumn::task), form_task_id_formula(row), "",
                   cell_style(FormColumn::task));
  }

  void write_choices() {
    const std::string is_task = form_row_is(form_first_row, FormRow::task);
    const bool groups = !contents_.task_groups.empty();
    sheet_.choices(form_range(FormColumn::row), {.formula = "=dong", .strict = true});
    if (!contents_.cost_groups.empty()) {
      sheet_.choices(form_range(FormColumn::group),
                     {.formula = groups ? "=IF(" + is_task + ",nhom_nhiem_vu,nhom_chi_phi)"
                                        : "=nhom_chi_phi"});
    }
    sheet_.choices(form_range(FormColumn::kind),
                   {.formula = "=IF(" + is_task + ",tinh_chat,loai_chi)", .strict = true});
    sheet_.choices(form_range(FormColumn::vat_included), {.formula = "=co_khong", .strict = true});
    if (!contents_.sources.empty()) {
      sheet_.choices(form_range(FormColumn::source), {.formula = "=nguon_von", .strict = true});
    }
    if (!contents_.methods.empty()) {
      sheet_.choices(form_range(FormColumn::method), {.formula = "=phuong_phap"});
    }
    sheet_.choices(form_range(FormColumn::price_kind), {.formula = "=loai_can_cu", .strict = true});
    const XlsxCell unit = form_cell(FormField::unit);
    sheet_.choices({unit, unit}, {.formula = "=don_vi_tien", .strict = true});
  }

  const FormContents& contents_;
  XlsxSheet sheet_;
};

}  // namespace

bool write_form_workbook(const FormContents& contents, const std::filesystem::path& file) {
  XlsxBook book(file, "Dự toán nhiệm vụ công nghệ thông tin", creation_date(contents.plan));
  FormWriter(contents, book).run();
  write_form_lists(contents, book);
  write_form_guide(book);
  return book.finish();
}

}  // namespace dutoan
