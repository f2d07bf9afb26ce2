#include "output/derived_line_text.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

namespace dutoan {

namespace {

/// The figures of a line, or of the lines of a table that have one tax rate.
struct Taxed {
  const std::array<Value, 3>& amounts;
  const std::optional<Number>& vat;
  bool not_subject = false;
  bool vat_included = false;

  [[nodiscard]] bool has_tax() const { return vat && !not_subject; }
  [[nodiscard]] bool included() const { return has_tax() && vat_included; }
  /// What quantity × price came to.
  [[nodiscard]] const Value& priced() const { return amounts[included() ? 2 : 0]; }
};

Taxed taxed(const DerivedLine& line) {
  const LineFigure& figure = line.figure;
  return {line.amounts, figure.vat, figure.vat_not_subject, figure.vat_included};
}

Taxed taxed(const TablePart& part) {
  return {part.amounts, part.vat, part.vat_not_subject, part.key.vat_included};
}

std::string tax_text(const Taxed& line, Language language) {
  if (line.not_subject) return ", " + phrase("not-subject", language);
  if (line.included()) {
    return ", " + render({"tax-included", {rate_text(*line.vat, language)}}, language) + " " +
           equals_text(line.amounts[0], language);
  }
  if (!line.has_tax() || is_unknown(line.priced())) return "";
  return " + " + rate_text(*line.vat, language) + " " + phrase("column-tax", language) + " " +
         equals_text(line.amounts[2], language);
}

std::string tax_step_text(const Taxed& line, Language language) {
  if (!line.has_tax() || is_unknown(line.priced())) return "";
  const bool included = line.included();
  return "; " + value_text(line.priced(), language) + (included ? " / (1 + " : " × (1 + ") +
         rate_text(*line.vat, language) + ") " +
         equals_text(line.amounts[included ? 0 : 2], language);
}

}  // namespace

std::string derived_line_text(const DerivedLine& line, Language language) {
  const LineFigure& figure = line.figure;
  const Taxed tax = taxed(line);
  std::string text = figure.group.empty() ? "" : figure.group + ": ";
  text += figure.name.empty() ? figure.id : figure.name;
  if (figure.quantity && figure.unit_price) {
    text += ": " + number_text(*figure.quantity, language) +
            (figure.unit.empty() ? "" : " " + figure.unit) + " × " +
            number_text(*figure.unit_price, language) + " " + equals_text(tax.priced(), language);
  } else {
    text += ": " + marked_text(tax.priced(), language);
  }
  text += tax_text(tax, language);
  if (!figure.method.empty()) text += "; " + figure.method;
  if (!figure.basis.empty()) text += "; " + figure.basis;
  if (!figure.place.empty()) text += "; " + figure.place;
  return text;
}

std::string line_step_text(const DerivedLine& line, Language language) {
  const LineFigure& figure = line.figure;
  const Taxed tax = taxed(line);
  std::string text = marked_text(tax.priced(), language);
  if (figure.quantity && figure.unit_price) {
    text = number_text(*figure.quantity, language) + " × " +
           number_text(*figure.unit_price, language) + " " + equals_text(tax.priced(), language);
  }
  return text + tax_step_text(tax, language);
}

std::string table_part_title(const TablePart& part, Language language) {
  std::string text = part.key.group.empty() ? "" : part.key.group + ": ";
  text += render({"table-part", {Number(part.count), part.table->file}}, language);
  return text + (part.key.kind.empty() ? "" : ", " + part.key.kind);
}

std::string table_part_text(const TablePart& part, const ReportStyle& style) {
  const Language language = style.language;
  const Taxed tax = taxed(part);
  std::string text = table_part_title(part, language) + ": ";
  if (tax.priced().is_missing()) {
    text += amount_text(to_amount(tax.priced()), style, Zero::shown);
  } else {
    text += marked_text(tax.priced(), language);
  }
  return text + tax_text(tax, language) + "; " + place_text(part.table->place);
}

std::string table_part_step_text(const TablePart& part, Language language) {
  const Taxed tax = taxed(part);
  return marked_text(tax.priced(), language) + tax_step_text(tax, language);
}

}  // namespace dutoan
