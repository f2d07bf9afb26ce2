#include "verify/second_lines.hpp"

namespace dutoan {

namespace {

constexpr std::array<const char*, 3> amount_keys = {"before_tax", "tax", "after_tax"};

bool parts_tax(const PrintedJson& line) {
  return line.contains("after_tax");
}

/// A stated number of the plan, or missing.
SecondValue stated(const PrintedJson& line, const char* key) {
  return line.contains(key) ? read_printed(line.at(key)) : second_missing();
}

SecondValue tax_rate(const PrintedJson& line) {
  const SecondValue rate = stated(line, "vat");
  return rate.text() == "not_subject" ? second_number({}) : rate;
}

bool price_has_tax(const PrintedJson& line) {
  return line.at("vat_included").get<bool>();
}

SecondAmounts with_tax_again(const PrintedJson& line, const SecondValue& base) {
  if (!parts_tax(line)) return {base, base, base};
  const SecondValue rate = tax_rate(line);
  const bool included = price_has_tax(line);
  const SecondValue factor = plus(rate, second_number(fixed_point(1)));
  const SecondValue before = included ? over(base, factor) : base;
  const SecondValue tax = times(before, rate);
  return {before, tax, included ? base : plus(before, tax)};
}

}  // namespace

SecondAmounts printed_amounts(const PrintedJson& line) {
  SecondAmounts amounts;
  for (std::size_t i = 0; i < amount_keys.size(); ++i) {
    const char* name = parts_tax(line) ? amount_keys[i] : amount_keys[0];
    amounts[i] = stated(line, name);
    if (!amounts[i].is_missing()) continue;
    for (const char* part : {"at_least", "known_part"}) {
      if (!line.contains(part) || !line.at(part).contains(name)) continue;
      amounts[i] = second_missing(read_printed(line.at(part).at(name)).number());
    }
  }
  return amounts;
}

SecondAmounts line_again(const PrintedJson& line, const SecondValue* nested) {
  if (line.contains("amount")) return with_tax_again(line, stated(line, "amount"));
  const SecondValue price = nested != nullptr ? *nested : stated(line, "unit_price");
  const bool one = nested != nullptr && !line.contains("quantity");
  return with_tax_again(line, one ? price : times(price, stated(line, "quantity")));
}

SecondAmounts table_again(const PrintedJson& part) {
  const SecondAmounts printed = printed_amounts(part);
  const bool included = parts_tax(part) && price_has_tax(part);
  return with_tax_again(part, printed[included ? 2 : 0]);
}

}  // namespace dutoan
