#include "estimate/figures.hpp"

#include <algorithm>

namespace dutoan {

namespace {

RowCell cell_of(const Value& value, const RowSpec& row) {
  RowCell cell;
  if (const auto* number = std::get_if<Number>(&value.content)) cell.number = *number;
  if (const auto* text = std::get_if<std::string>(&value.content)) cell.content = *text;
  if (const auto* yes = std::get_if<bool>(&value.content)) cell.content = *yes;
  if (const auto* date = std::get_if<Date>(&value.content)) cell.content = *date;
  if (row.in_dong()) cell.amount = to_amount(value);
  return cell;
}

std::optional<Number> number_of(const Value& value) {
  const auto* number = std::get_if<Number>(&value.content);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

}  // namespace

std::vector<RowFigure> row_figures(Schedule& schedule) {
  const Method& method = schedule.method();
  const std::size_t columns = std::max<std::size_t>(method.columns.size(), 1);
  std::vector<RowFigure> figures;
  for (std::size_t i = 0; i < method.rows.size(); ++i) {
    const RowSpec& row = method.rows[i];
    if (!schedule.is_computed(i)) continue;
    RowFigure figure{.id = row.id,
                     .label = row.label,
                     .formula = row.formula.text,
                     .unit = row.unit,
                     .basis = row.basis,
                     .place = place_text(row.place),
                     .print = row.print};
    if (const GivenRow* given = schedule.given(i)) {
      figure.given = true;
      figure.given_ref = given->ref;
      figure.place = place_text(given->place);
    }
    for (std::size_t column = 0; column < columns; ++column) {
      const Value value = schedule.row(i, int(column));
      figure.evidence = weaker(figure.evidence, value);
      figure.cells.push_back(cell_of(value, row));
    }
    for (const std::size_t part : summands_of(method, i))
      figure.summands.push_back(method.rows[part].id);
    figures.push_back(std::move(figure));
  }
  return figures;
}

LineFigure line_figure(const WorkItem& line, const PricedLine& priced, Environment& environment) {
  LineFigure figure{.no = line.no,
                    .id = line.id,
                    .name = line.name,
                    .group = line.group,
                    .kind = line.kind,
                    .category = priced.category,
                    .unit = line.unit,
                    .quantity = line.quantity,
                    .unit_price = number_of(priced.unit_price),
                    .price = line.price,
                    .vat = number_of(priced.tax_rate.rate),
                    .vat_not_subject = priced.tax_rate.not_subject,
                    .vat_included = line.vat_included,
                    .stated = line.stated,
                    .evidence = evidence_of(priced),
                    .basis = line.price.ref,
                    .place = place_text(line.place),
                    .note = line.note,
                    .form_row = line.form_row,
                    .facts = line.facts};
  for (std::size_t i = 0; i < priced.amounts.size(); ++i) {
    figure.amounts[i] = to_amount(priced.amounts[i]);
  }
  if (line.norm_use != nullptr) {
    figure.method = line.norm_use->item;
    figure.basis = line.norm_use->basis;
  }
  if (priced.schedule != nullptr) {
    const Method& method = priced.schedule->method();
    if (figure.method.empty()) figure.method = method.full_name();
    if (figure.basis.empty()) figure.basis = method.basis;
    figure.rows = row_figures(*priced.schedule);
    environment.documents.insert(method.document);
  }
  return figure;
}

}  // namespace dutoan
