#include "output/form_workbook.hpp"

#include "output/form_lists.hpp"
#include "output/form_parts.hpp"
#include "output/form_sheet.hpp"
#include "output/xlsx_book.hpp"
#include "plan/agency_form.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::uint16_t label_column = 3;
constexpr std::uint16_t value_column = 4;
constexpr std::uint16_t last_value_column = 7;
constexpr std::uint32_t first_field_row = 1;
constexpr std::uint32_t heading_row = 13;
constexpr std::uint32_t example_row = heading_row + 1;
constexpr std::uint32_t first_row = example_row + 1;
constexpr std::uint32_t last_row = first_row + 299;

constexpr std::array<unsigned, form_columns.size()> widths = {
    12, 7, 16, 44, 24, 22, 10, 12, 17, 10, 9, 17, 9, 9, 18, 18, 24, 16, 24, 20, 22, 13, 24, 16};

std::uint16_t index_of(FormColumn column) {
  return std::uint16_t(column);
}

XlsxCell at(std::uint32_t row, FormColumn column) {
  return {row, index_of(column)};
}

/// "$H16": the column stays where the formula is copied.
std::string in_row(std::uint32_t row, FormColumn column) {
  return "$" + cell_name(at(row, column));
}

std::string whole_column(FormColumn column) {
  return fixed_cell_name(at(first_row, column)) + ":" + fixed_cell_name(at(last_row, column));
}

std::string word_of(FormRow kind) {
  return std::string(form_row_words[std::size_t(kind)]);
}

std::string row_is(std::uint32_t row, FormRow kind) {
  return in_row(row, FormColumn::row) + "=\"" + word_of(kind) + "\"";
}

XlsxCell field_cell(FormField field) {
  return {first_field_row + std::uint32_t(field), value_column};
}

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
    for (std::uint32_t row = first_row; row <= last_row; ++row)
      write_row(row);
    write_choices();
    sheet_.freeze({heading_row + 1, value_column});
    sheet_.protect();
    sheet_.page(
        {.landscape = true, .first_heading_row = heading_row, .last_heading_row = heading_row});
    for (std::size_t i = 0; i < widths.size(); ++i)
      sheet_.column_width(std::uint16_t(i), widths[i]);
  }

 private:
  void write_fields() {
    sheet_.merge({{0, 0}, {0, std::uint16_t(form_columns.size() - 1)}},
                 "DỰ TOÁN NHIỆM VỤ CÔNG NGHỆ THÔNG TIN", title_style);
    for (std::size_t i = 0; i < form_field_labels.size(); ++i) {
      sheet_.text({field_cell(FormField(i)).row, label_column}, form_field_labels[i], label_style);
    }
    put_field(FormField::mark, std::string(form_mark), true);
    put_field(FormField::plan, contents_.plan.number, true);
    put_number(FormField::year, contents_.plan.year);
    put_date(FormField::price_date, contents_.plan.price_date);
    put_field(FormField::agency, contents_.agency.id, !contents_.agency.id.empty());
    put_field(FormField::agency_name, contents_.agency.name, !contents_.agency.id.empty());
    put_field(FormField::unit, std::string(form_money_units()[0].label), false);
    put_field(FormField::author, "", false);
    sheet_.number(field_cell(FormField::number_sample), Number(123456789, 100),
                  field_style(true, "#,##0.00"));
    sheet_.date(field_cell(FormField::date_sample), *Date::parse(form_sample_date),
                field_style(true, "dd/mm/yyyy"));
    sheet_.formula(field_cell(FormField::total), total_formula(), Number(),
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
    const XlsxCell cell = field_cell(field);
    sheet_.merge({cell, {cell.row, last_value_column}}, text, field_style(locked, "@"));
  }

  void put_number(FormField field, std::optional<int> value) {
    const XlsxStyle style = field_style(value.has_value(), "0");
    if (value) sheet_.number(field_cell(field), *value, style);
    if (!value) sheet_.blank(field_cell(field), style);
  }

  void put_date(FormField field, std::optional<Date> value) {
    const XlsxStyle style = field_style(value.has_value(), "dd/mm/yyyy");
    if (value) sheet_.date(field_cell(field), *value, style);
    if (!value) sheet_.blank(field_cell(field), style);
  }

  void write_headings() {
    for (std::size_t i = 0; i < form_columns.size(); ++i) {
      const XlsxCell cell{heading_row, std::uint16_t(i)};
      sheet_.text(cell, form_columns[i].heading, heading_style);
      sheet_.note(cell, form_columns[i].note);
    }
    sheet_.row_height(heading_row, 36);
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
      sheet_.text(at(example_row, column), text, style(column));
    };
    const auto put_number = [&](FormColumn column, const Number& value, const char* format) {
      sheet_.number(at(example_row, column), value, style(column, format));
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
    sheet_.date(at(example_row, FormColumn::price_date), *Date::parse("10/02/2023"),
                style(FormColumn::price_date, "dd/mm/yyyy"));
    constexpr unsigned longest_group = 3;  // lines
    sheet_.row_height(example_row, longest_group * form_line_height);
  }

  void write_row(std::uint32_t row) {
    for (std::size_t i = 0; i < form_columns.size(); ++i) {
      const auto column = FormColumn(i);
      if (cell_style(column).locked) continue;
      sheet_.blank({row, std::uint16_t(i)}, cell_style(column));
    }
    sheet_.formula(at(row, FormColumn::line_total), line_formula(row), "",
                   cell_style(FormColumn::line_total));
    sheet_.formula(at(row, FormColumn::task_total), task_formula(row), "",
                   cell_style(FormColumn::task_total));
    // Over empty rows, too: a line below them belongs to the task as well.
    sheet_.formula(at(row, FormColumn::task),
                   "=IF(" + row_is(row, FormRow::task) + "," + in_row(row, FormColumn::id) +
                       "&\"\"," + in_row(row - 1, FormColumn::task) + "&\"\")",
                   "", cell_style(FormColumn::task));
  }

  /// Of all tasks; unknown while that of one is.
  static std::string total_formula() {
    const std::string totals = whole_column(FormColumn::task_total);
    return "=IF(COUNTIF(" + whole_column(FormColumn::row) + ",\"" + word_of(FormRow::task) +
           "\")=COUNT(" + totals + "),SUM(" + totals + "),\"\")";
  }

  /// Of a task its lines and contingency, or its amount where it has no lines. Unknown while a
  /// line has no amount: it asks for nothing yet, which is not 0. Ids are compared letter by
  /// letter: `T*` is no pattern.
  static std::string task_formula(std::uint32_t row) {
    const std::string own = "EXACT(" + whole_column(FormColumn::task) + "," +
                            in_row(row, FormColumn::id) + "&\"\")*(" +
                            whole_column(FormColumn::row) + "=\"" + word_of(FormRow::line) + "\")";
    const std::string amounts = whole_column(FormColumn::line_total);
    const std::string count = "SUMPRODUCT(" + own + ")";
    const std::string known = "SUMPRODUCT(" + own + "*ISNUMBER(" + amounts + "))";
    const std::string sum = "SUMPRODUCT(" + own + "," + amounts + ")";
    const std::string amount = in_row(row, FormColumn::amount);
    return "=IF(" + row_is(row, FormRow::task) + ",IF(" + count + "=0,IF(ISNUMBER(" + amount +
           ")," + amount + ",\"\"),IF(" + known + "=" + count + "," +
           rounded(sum + "*(1+N(" + in_row(row, FormColumn::contingency) + "))") + ",\"\")),\"\")";
  }

  /// Đồng are whole.
  static std::string rounded(const std::string& formula) {
    return "ROUND(" + formula + ",IF(" + fixed_cell_name(field_cell(FormField::unit)) + "=\"" +
           std::string(form_money_units()[0].label) + "\",0,6))";
  }

  /// Quantity × price, or the lump sum, with its tax; unknown while the rate is.
  std::string line_formula(std::uint32_t row) const {
    const std::string factors =
        in_row(row, FormColumn::quantity) + "," + in_row(row, FormColumn::unit_price);
    const std::string lump = in_row(row, FormColumn::amount);
    const std::string has_lump = "ISNUMBER(" + lump + ")";
    const std::string price = "IF(" + has_lump + "," + lump + "," +
                              in_row(row, FormColumn::quantity) + "*" +
                              in_row(row, FormColumn::unit_price) + ")";
    const std::string included = "OR(" + in_row(row, FormColumn::vat_included) + "=\"có\"," +
                                 in_row(row, FormColumn::vat_included) + "=\"x\")";
    const std::string vat = in_row(row, FormColumn::vat);
    const std::string of_kind = "(loai_chi=" + in_row(row, FormColumn::kind) + ")";
    const bool rates = !contents_.vat_rates.empty();
    const std::string known =
        "OR(" + included + ",ISNUMBER(" + vat + "),TRIM(" + vat + ")=\"KCT\"" +
        (rates ? ",AND(TRIM(" + vat + ")=\"\",SUMPRODUCT(" + of_kind + "*ISNUMBER(thue_suat))=1)"
               : "") +
        ")";
    const std::string rate =
        "IF(ISNUMBER(" + vat + ")," + vat +
        (rates ? ",IF(TRIM(" + vat + ")=\"\",SUMPRODUCT(" + of_kind + "*1,thue_suat),0))" : ",0)");
    return "=IF(AND(" + row_is(row, FormRow::line) + ",OR(" + has_lump + ",COUNT(" + factors +
           ")=2)," + known + ")," + rounded(price + "*(1+IF(" + included + ",0," + rate + "))") +
           ",\"\")";
  }

  void write_choices() {
    const auto whole = [](FormColumn column) {
      return XlsxRange{at(first_row, column), at(last_row, column)};
    };
    const std::string is_task = row_is(first_row, FormRow::task);
    const bool groups = !contents_.task_groups.empty();
    sheet_.choices(whole(FormColumn::row), {.formula = "=dong", .strict = true});
    if (!contents_.cost_groups.empty()) {
      sheet_.choices(whole(FormColumn::group),
                     {.formula = groups ? "=IF(" + is_task + ",nhom_nhiem_vu,nhom_chi_phi)"
                                        : "=nhom_chi_phi"});
    }
    sheet_.choices(whole(FormColumn::kind),
                   {.formula = "=IF(" + is_task + ",tinh_chat,loai_chi)", .strict = true});
    sheet_.choices(whole(FormColumn::vat_included), {.formula = "=co_khong", .strict = true});
    if (!contents_.sources.empty()) {
      sheet_.choices(whole(FormColumn::source), {.formula = "=nguon_von", .strict = true});
    }
    if (!contents_.methods.empty()) {
      sheet_.choices(whole(FormColumn::method), {.formula = "=phuong_phap"});
    }
    sheet_.choices(whole(FormColumn::price_kind), {.formula = "=loai_can_cu", .strict = true});
    const XlsxCell unit = field_cell(FormField::unit);
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
