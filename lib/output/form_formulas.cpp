#include "output/form_formulas.hpp"

#include "output/form_grid.hpp"

namespace dutoan {

namespace {

/// "$H16": the column stays where the formula is copied.
std::string in_row(std::uint32_t row, FormColumn column) {
  return "$" + cell_name(form_cell(row, column));
}

std::string whole_column(FormColumn column) {
  const XlsxRange range = form_range(column);
  return fixed_cell_name(range.first) + ":" + fixed_cell_name(range.last);
}

std::string word_of(FormRow kind) {
  return std::string(form_row_words[std::size_t(kind)]);
}

/// Đồng are whole.
std::string rounded(const std::string& formula) {
  return "ROUND(" + formula + ",IF(" + fixed_cell_name(form_cell(FormField::unit)) + "=\"" +
         std::string(form_money_units()[0].label) + "\",0,6))";
}

}  // namespace

std::string form_row_is(std::uint32_t row, FormRow kind) {
  return in_row(row, FormColumn::row) + "=\"" + word_of(kind) + "\"";
}

std::string form_total_formula() {
  const std::string totals = whole_column(FormColumn::task_total);
  return "=IF(COUNTIF(" + whole_column(FormColumn::row) + ",\"" + word_of(FormRow::task) +
         "\")=COUNT(" + totals + "),SUM(" + totals + "),\"\")";
}

std::string form_task_formula(std::uint32_t row) {
  const std::string own = "EXACT(" + whole_column(FormColumn::task) + "," +
                          in_row(row, FormColumn::id) + "&\"\")*(" + whole_column(FormColumn::row) +
                          "=\"" + word_of(FormRow::line) + "\")";
  const std::string amounts = whole_column(FormColumn::line_total);
  const std::string count = "SUMPRODUCT(" + own + ")";
  const std::string known = "SUMPRODUCT(" + own + "*ISNUMBER(" + amounts + "))";
  const std::string sum = "SUMPRODUCT(" + own + "," + amounts + ")";
  const std::string amount = in_row(row, FormColumn::amount);
  return "=IF(" + form_row_is(row, FormRow::task) + ",IF(" + count + "=0,IF(ISNUMBER(" + amount +
         ")," + amount + ",\"\"),IF(" + known + "=" + count + "," +
         rounded(sum + "*(1+N(" + in_row(row, FormColumn::contingency) + "))") + ",\"\")),\"\")";
}

std::string form_task_id_formula(std::uint32_t row) {
  return "=IF(" + form_row_is(row, FormRow::task) + "," + in_row(row, FormColumn::id) + "&\"\"," +
         in_row(row - 1, FormColumn::task) + "&\"\")";
}

std::string form_line_formula(std::uint32_t row, FormRates listed) {
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
  const bool rates = listed == FormRates::listed;
  const std::string known =
      "OR(" + included + ",ISNUMBER(" + vat + "),TRIM(" + vat + ")=\"KCT\"" +
      (rates ? ",AND(TRIM(" + vat + ")=\"\",SUMPRODUCT(" + of_kind + "*ISNUMBER(thue_suat))=1)"
             : "") +
      ")";
  const std::string rate =
      "IF(ISNUMBER(" + vat + ")," + vat +
      (rates ? ",IF(TRIM(" + vat + ")=\"\",SUMPRODUCT(" + of_kind + "*1,thue_suat),0))" : ",0)");
  return "=IF(AND(" + form_row_is(row, FormRow::line) + ",OR(" + has_lump + ",COUNT(" + factors +
         ")=2)," + known + ")," + rounded(price + "*(1+IF(" + included + ",0," + rate + "))") +
         ",\"\")";
}

}  // namespace dutoan
