#include "input/price_book_reader.hpp"

#include "input/map_reader.hpp"
#include "input/norm_format.hpp"

namespace dutoan {

PriceBook read_price_book(Yaml node, const NormOrigin& origin, PendingPrices& prices,
                          Diagnostics& diagnostics) {
  const MapReader map(node, price_book_format, diagnostics);
  PriceBook book{.id = map.text("id"),
                 .document = origin.document,
                 .title = map.text("title"),
                 .region = map.text("region"),
                 .layer = origin.layer,
                 .overriding = origin.overriding,
                 .place = node.place()};
  book.in_force = intersection(origin.in_force, read_validity(map.at("in_force"), diagnostics));
  const Evidence evidence = evidence_from_word(map.text("evidence")).value_or(Evidence::memory);
  book.prices.document = origin.document;
  book.prices.name = book.id;
  book.prices.basis = map.has("basis") ? map.text("basis") : book.title;
  book.prices.unit = map.text("unit");
  book.prices.kind = TableKind::keyed;
  book.prices.illustrative = map.yes("illustrative");
  book.prices.place = node.place();
  prices = {
      .file = map.at("rows_from"), .numbers = style_of(map.text("numbers")), .evidence = evidence};
  for (const auto& [key, value] : map.at("rows").entries()) {
    Cell cell{.evidence = evidence, .place = value.place()};
    if (const auto price = read_money(value, key.text(), diagnostics)) cell.content = *price;
    const std::string name(key.text());
    book.prices.row_of_key.emplace(name, book.prices.rows.size());
    book.prices.rows.push_back({.key = name, .cells = {std::move(cell)}});
  }
  return book;
}

}  // namespace dutoan
