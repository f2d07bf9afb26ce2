#include "estimate/bulk_figure.hpp"

namespace dutoan {

std::optional<BulkTerms> bulk_terms(const LineKey& key, Columns columns, Environment& environment) {
  WorkItem one;
  put_key(one, key);
  one.quantity = 1;
  one.unit_price = 1;
  const PricedLine priced = price_line(one, columns, environment, nullptr);
  BulkTerms terms{.key = key,
                  .category = priced.category,
                  .vat_not_subject = priced.tax_rate.not_subject,
                  .marks = priced.amounts[2].marks};
  for (std::size_t i = 0; i < terms.factors.size(); ++i) {
    const Value& amount = priced.amounts[i];
    if (amount.is_missing()) return std::nullopt;
    terms.evidence = weakest(terms.evidence, amount.evidence);
    const auto factor = to_small_fraction(amount.number());
    if (!factor) return std::nullopt;
    terms.factors[i] = *factor;
  }
  if (columns == Columns::none) return terms;
  terms.vat = to_scaled(priced.tax_rate.rate.number());
  return terms.vat ? std::optional(terms) : std::nullopt;
}

std::optional<std::array<Money, 3>> bulk_amounts(const BulkLine& line, const BulkTerms& terms) {
  std::array<Money, 3> amounts;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const auto amount = money_of(line.quantity, line.unit_price, terms.factors[i]);
    if (!amount) return std::nullopt;
    amounts[i] = *amount;
  }
  return amounts;
}

}  // namespace dutoan
