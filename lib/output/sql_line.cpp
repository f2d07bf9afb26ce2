#include "output/sql_line.hpp"

#include "output/csv_text.hpp"
#include "output/sql_cells.hpp"

namespace dutoan {

namespace {

constexpr std::string_view not_subject = "not_subject";

void add_if_complete(std::string& cells, const Amount* amount) {
  if (amount == nullptr || !amount->complete) return add_null_cell(cells);
  add_number_cell(cells, amount->known.value_or(Money()).dong());
}

}  // namespace

void add_taxed_cells(std::string& cells, const Amount* before_tax, const Amount* tax,
                     const Amount& amount, bool illustrative) {
  add_if_complete(cells, before_tax);
  add_if_complete(cells, tax);
  Amount marked = amount;
  marked.marks.illustrative = marked.marks.illustrative || illustrative;
  add_amount_cells(cells, marked);
}

void add_line_cells(std::string& cells, const LineFigure& line, bool taxed, bool illustrative) {
  for (const std::string* text :
       {&line.no, &line.id, &line.name, &line.group, &line.kind, &line.category, &line.unit}) {
    add_text_cell(cells, *text);
  }
  add_exact_cell(cells, line.quantity);
  add_exact_cell(cells, line.unit_price);
  line.vat_not_subject ? add_text_cell(cells, not_subject) : add_exact_cell(cells, line.vat);
  add_text_cell(cells, line.method);
  add_text_cell(cells, line.price.kind);
  add_text_cell(cells, line.price.ref);
  add_date_cell(cells, line.price.date);
  add_text_cell(cells, line.price.rule);
  add_exact_cell(cells, line.stated ? std::optional(line.stated->dong) : std::nullopt);
  add_taxed_cells(cells, taxed ? &line.amounts[0] : nullptr, taxed ? &line.amounts[1] : nullptr,
                  line.amounts[2], illustrative);
  add_text_cell(cells, line.evidence ? evidence_word(*line.evidence) : "");
  add_text_cell(cells, line.basis);
  add_text_cell(cells, line.place);
  add_text_cell(cells, line.note);
}

void add_line_cells(std::string& cells, const BulkFigure& line, bool taxed, bool illustrative) {
  const BulkTerms& terms = line.terms;
  add_text_cell(cells, line.text.no);
  add_text_cell(cells, line.text.id);
  add_text_cell(cells, line.text.name);
  add_text_cell(cells, terms.key.group);
  add_text_cell(cells, terms.key.kind);
  add_text_cell(cells, terms.category);
  add_text_cell(cells, line.text.unit);
  add_text_cell(cells, exact_text(line.quantity));
  add_text_cell(cells, exact_text(line.unit_price));
  if (terms.vat_not_subject) {
    add_text_cell(cells, not_subject);
  } else if (terms.vat) {
    add_text_cell(cells, exact_text(*terms.vat));
  } else {
    add_null_cell(cells);
  }
  add_text_cell(cells, "");  // method: a price was given
  add_text_cell(cells, line.text.price_kind);
  add_text_cell(cells, line.text.price_ref);
  add_date_cell(cells, line.text.price_date);
  add_text_cell(cells, "");
  add_exact_cell(cells, line.text.stated ? std::optional(line.text.stated->dong) : std::nullopt);
  const auto whole = [&](std::size_t column) {
    return Amount{.known = line.amounts[column], .marks = terms.marks};
  };
  const Amount before = whole(0);
  const Amount tax = whole(1);
  add_taxed_cells(cells, taxed ? &before : nullptr, taxed ? &tax : nullptr, whole(2), illustrative);
  add_text_cell(cells, evidence_word(terms.evidence));
  add_text_cell(cells, line.text.price_ref);  // the basis
  add_text_cell(cells, line.place);
  add_text_cell(cells, line.text.note);
}

}  // namespace dutoan
