#include "estimate/line_pricing.hpp"

#include "formula/lookup.hpp"

#include <algorithm>

namespace dutoan {

namespace {

Value user_value(const Number& number) {
  return {number, Evidence::user};
}

std::string title_of(const WorkItem& line) {
  if (!line.name.empty()) return line.name;
  return line.id.empty() ? line.norm : line.id;
}

Value missing_of_line(std::string id, const WorkItem& line) {
  return missing_value({.what = {std::move(id), {title_of(line)}},
                        .remedy = Message{"supply-line", {}},
                        .place = line.place});
}

/// The unit price that quotes make by their rule.
std::optional<Number> price_of_quotes(const PriceSource& price) {
  if (price.quotes.empty() || price.rule == "stated" || price.rule.empty()) return std::nullopt;
  Number sum;
  Number lowest = price.quotes[0].unit_price;
  for (const Quote& quote : price.quotes) {
    sum += quote.unit_price;
    lowest = std::min(lowest, quote.unit_price);
  }
  return price.rule == "lowest" ? lowest : sum / Number(price.quotes.size());
}

/// The price of one unit by a norm or a method, which stays at hand for explaining it.
Value nested_price(const MethodCall& call, const WorkItem& line, Environment& environment,
                   Schedule* enclosing, PricedLine& priced) {
  const Method* method =
      environment.library.method(call.document, call.method, environment.date.norms);
  if (method == nullptr || !method->usable) return missing_of_line("missing-price", line);
  priced.schedule = std::make_unique<Schedule>(*method, call, environment, enclosing);
  return priced.schedule->total();
}

Value unit_price_of(const WorkItem& line, Environment& environment, Schedule* enclosing,
                    PricedLine& priced) {
  if (line.unit_price) return user_value(*line.unit_price);
  if (const auto quoted = price_of_quotes(line.price)) return user_value(*quoted);
  if (line.norm_use == nullptr) return missing_of_line("missing-price", line);
  const NormUse& norm = *line.norm_use;
  Value price =
      weakened(nested_price(norm.call, line, environment, enclosing, priced), norm.evidence);
  price.marks.illustrative = price.marks.illustrative || norm.illustrative;
  return price;
}

Value base_of(const WorkItem& line, Environment& environment, Schedule* enclosing,
              PricedLine& priced) {
  if (line.amount) {
    Value lump = user_value(*line.amount);
    lump.marks = line.marks;
    return lump;
  }
  if (line.method) {
    priced.unit_price = nested_price(*line.method, line, environment, enclosing, priced);
    if (!line.quantity) return priced.unit_price;
  } else {
    priced.unit_price = unit_price_of(line, environment, enclosing, priced);
    if (!line.quantity) return missing_of_line("missing-quantity", line);
  }
  return multiply(priced.unit_price, user_value(*line.quantity));
}

/// A cell of a shared table of the norms in force, or null.
const Cell* cell_of(const Table& table, const std::string& key, std::string_view column) {
  const auto row = table.row_of_key.find(key);
  const auto index = table.column_of(column);
  if (row == table.row_of_key.end() || !index) return nullptr;
  return &table.rows[row->second].cells[*index];
}

bool says_no(const Cell* cell) {
  if (cell == nullptr || !cell->content) return false;
  const auto* text = std::get_if<std::string>(&*cell->content);
  return text != nullptr && *text == "no";
}

Frame table_frame(const Environment& environment, std::vector<std::string>& unverified) {
  Frame frame;
  frame.allow_unverified = environment.allow_unverified;
  frame.unverified = &unverified;
  return frame;
}

}  // namespace

TaxRate tax_rate(const LineKey& key, const Place& place, Environment& environment) {
  if (key.vat_not_subject) return {user_value(0), true, true};
  if (key.vat) return {user_value(*key.vat), false, true};
  const Table* table = environment.library.shared_table("vat_rate", environment.date.taxes);
  const Cell* cell = table == nullptr ? nullptr : cell_of(*table, key.kind, "rate");
  if (cell == nullptr) {
    const Message what = key.kind.empty()
                             ? Message{"missing-kind", {environment.date.taxes}}
                             : Message{"missing-vat", {key.kind, environment.date.taxes}};
    const Message remedy{key.kind.empty() ? "supply-kind" : "supply-vat", {}};
    return {.rate = missing_value({.what = what, .remedy = remedy, .place = place})};
  }
  environment.documents.insert(table->document);
  std::vector<std::string> unverified;
  TaxRate rate{.rate = cell_value(*table, key.kind, *cell, table_frame(environment, unverified)),
               .not_subject = says_no(cell_of(*table, key.kind, "subject"))};
  environment.unverified.insert(unverified.begin(), unverified.end());
  return rate;
}

std::string category_of(const std::string& category, const std::string& kind,
                        Environment& environment) {
  if (!category.empty()) return category;
  const Table* table = environment.library.shared_table("default_category", environment.date.norms);
  const Cell* cell = table == nullptr ? nullptr : cell_of(*table, kind, "");
  if (cell == nullptr || !cell->content) return "";
  const auto* text = std::get_if<std::string>(&*cell->content);
  return text == nullptr ? "" : *text;
}

std::array<Value, 3> with_tax(const Value& base, const TaxRate& rate, bool vat_included) {
  const Value factor = add(rate.rate, Value(Number(1), Evidence::primary));
  const Value before = vat_included ? divide(base, factor) : base;
  const Value tax = multiply(before, rate.rate);
  return {before, tax, vat_included ? base : add(before, tax)};
}

std::optional<Evidence> evidence_of(const PricedLine& priced) {
  std::optional<Evidence> evidence;
  for (const Value& amount : priced.amounts)
    evidence = weaker(evidence, amount);
  return evidence;
}

LineKey key_of(const WorkItem& line) {
  return {.group = line.group,
          .kind = line.kind,
          .category = line.category,
          .vat = line.vat,
          .vat_not_subject = line.vat_not_subject,
          .vat_included = line.vat_included};
}

PricedLine price_line(const WorkItem& line, Columns columns, Environment& environment,
                      Schedule* enclosing) {
  PricedLine priced;
  const Value base = base_of(line, environment, enclosing, priced);
  priced.category = category_of(line.category, line.kind, environment);
  if (columns == Columns::none) {
    priced.amounts = {base, base, base};
    return priced;
  }
  priced.tax_rate = tax_rate(key_of(line), line.place, environment);
  priced.amounts = with_tax(base, priced.tax_rate, line.vat_included);
  return priced;
}

}  // namespace dutoan
