#include "output/lookup_text.hpp"

#include "output/catalogue.hpp"
#include "output/norm_text.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string bound_text(const Table& table, const TableRow& row, Language language) {
  if (!row.bound) return phrase("ladder-first", language);
  const std::string bound = number_text(*row.bound, language);
  if (table.kind == TableKind::brackets) return bound;
  return render({row.strict ? "ladder-above" : "ladder-from", {bound}}, language);
}

std::string first_cell(const Table& table, const TableRow& row, Language language) {
  const auto& content = row.cells[0].content;
  if (!content || table.has_columns()) return "";
  if (const auto* number = std::get_if<Number>(&*content)) {
    return ": " +
           (table.unit == "%" ? rate_text(*number, language) : number_text(*number, language));
  }
  return "";
}

std::string keys_text(const Trace& trace, Language language) {
  std::string keys;
  for (const Trace& key : trace.operands) {
    keys += (keys.empty() ? "" : ", ") + value_text(key.value, language);
  }
  return keys;
}

}  // namespace

std::string lookup_text(const Trace& trace, Language language) {
  const Table& table = *trace.table;
  const std::string keys = keys_text(trace, language);
  std::string text = table.name + (keys.empty() ? " = " : "[" + keys + "] = ") +
                     value_text(trace.value, language) + ": " + table.full_name();
  const std::string& basis = basis_at(table, trace.reached);
  if (!basis.empty()) text += ", " + basis;
  if (!trace.reached.lower || table.kind == TableKind::keyed) return text;
  const TableRow& low = table.rows[*trace.reached.lower];
  text += "; " + bound_text(table, low, language) + first_cell(table, low, language);
  if (trace.reached.upper) {
    const TableRow& high = table.rows[*trace.reached.upper];
    text += " — " + bound_text(table, high, language) + first_cell(table, high, language) + ", " +
            phrase("interpolated", language);
  }
  return text;
}

std::string price_text(const Trace& trace, std::span<const PriceBook* const> books,
                       Language language) {
  const Table& prices = *trace.table;
  std::string text =
      "price_of[" + keys_text(trace, language) + "] " + equals_text(trace.value, language) + ": ";
  const auto found = std::find_if(books.begin(), books.end(),
                                  [&](const PriceBook* book) { return &book->prices == &prices; });
  if (found == books.end()) return text + prices.full_name();
  const PriceBook& book = **found;
  text += render({"price-book", {book.title.empty() ? book.id : book.title, prices.full_name()}},
                 language);
  if (prices.basis != book.title) text += ", " + prices.basis;
  const Evidence evidence = prices.rows[*trace.reached.lower].cells[0].evidence;
  return text + ", " + days_text(book.in_force, language) + "; " +
         phrase("evidence-" + std::string(evidence_word(evidence)), language);
}

}  // namespace dutoan
