#include "review/stated_difference.hpp"

#include "base/money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// What an amount is the product of; with its tax where the price has none in it.
struct Product {
  Number quantity;
  Number price;
  Number tax_factor;
};

Number tolerance_of(const WrittenAmount& stated) {
  return std::max(Number(1), stated.precision / Number(2));
}

bool comes_out(const Product& product, const WrittenAmount& stated) {
  const Number amount = product.quantity * product.price * product.tax_factor;
  return abs(amount - stated.dong) <= tolerance_of(stated);
}

/// Whether it would be a rare chance that one of the amounts `step` đồng apart comes out.
bool is_telling(const Number& step, const WrittenAmount& stated) {
  return step >= Number(20) * tolerance_of(stated);
}

/// To a whole number; nothing where it is far from any amount of money.
std::optional<Number> whole(const Number& value) {
  const auto money = try_money(value);
  if (!money) return std::nullopt;
  return to_number(*money);
}

bool is_right_tax(Product product, const WrittenAmount& stated) {
  constexpr int highest = 20;  // percent; people write whole ones
  const Number factor = stated.dong / (product.quantity * product.price);
  const auto percent = whole((factor - Number(1)) * Number(100));
  if (!percent || percent->is_negative() || *percent > Number(highest)) return false;
  product.tax_factor = Number(1) + *percent / Number(100);
  return comes_out(product, stated);
}

/// A quantity with as many decimals as the written one, or with up to three where that tells.
bool is_right_quantity(Product product, const WrittenAmount& stated) {
  if (!has_finite_decimals(product.quantity)) return false;
  Number scale = 1;
  while (!(product.quantity * scale).is_integer())
    scale = scale * Number(10);
  const Number of_one = product.price * product.tax_factor;
  const Number quantity = stated.dong / of_one;
  do {
    const auto scaled = whole(quantity * scale);
    if (!scaled) return false;
    product.quantity = *scaled / scale;
    if (*scaled > Number(0) && comes_out(product, stated)) return true;
    scale = scale * Number(10);
  } while (scale <= Number(1000) && is_telling(of_one / scale, stated));
  return false;
}

/// A price in whole đồng, as round as the written one up to thousands, or less where that tells.
bool is_right_price(Product product, const WrittenAmount& stated) {
  Number unit = 1;
  for (int digits = 0; digits < 3; ++digits) {
    if ((product.price / (unit * Number(10))).is_integer()) unit = unit * Number(10);
  }
  const Number of_one = product.quantity * product.tax_factor;
  const Number price = stated.dong / of_one;
  do {
    const auto units = whole(price / unit);
    if (!units) return false;
    product.price = *units * unit;
    if (*units > Number(0) && comes_out(product, stated)) return true;
    unit = unit / Number(10);
  } while (unit >= Number(1) && is_telling(unit * of_one, stated));
  return false;
}

/// Whether it is more than twice, or less than half, of what its peers have.
bool is_odd(const Number& value, const std::optional<Number>& median) {
  return median && (value > *median * Number(2) || value * Number(2) < *median);
}

std::vector<std::string> fields_of_lump(const Product& product, const WrittenAmount& stated,
                                        bool may_be_tax) {
  if (may_be_tax && is_right_tax(product, stated)) return {"vat", "amount", "stated"};
  return {"amount", "stated"};
}

std::vector<std::string> fields_of_product(const LineFigure& line, const Product& product,
                                           const LinePeers& peers, bool may_be_tax) {
  const WrittenAmount& stated = *line.stated;
  std::vector<std::string> fields;
  if (may_be_tax && is_right_tax(product, stated)) fields.emplace_back("vat");
  if (is_right_quantity(product, stated)) fields.emplace_back("quantity");
  if (line.method.empty() && is_right_price(product, stated)) {
    const bool is_likelier = is_odd(product.price, peers.price) && fields.size() == 1 &&
                             fields[0] == "quantity" && !is_odd(product.quantity, peers.quantity);
    fields.insert(is_likelier ? fields.begin() : fields.end(), "unit_price");
  }
  fields.emplace_back("stated");
  return fields;
}

}  // namespace

std::optional<Number> lump_sum(const LineFigure& line) {
  if (line.quantity || line.unit_price || !line.method.empty()) return std::nullopt;
  const Amount& amount = line.amounts[line.vat_included ? 2 : 0];
  if (!amount.complete || !amount.known) return std::nullopt;
  return to_number(*amount.known);
}

std::vector<std::string> differing_fields(const LineFigure& line, const LinePeers& peers) {
  if (!line.stated) return {};
  const auto lump = lump_sum(line);
  const auto price = lump ? lump : line.unit_price;
  const auto quantity = lump ? Number(1) : line.quantity;
  const bool is_product = quantity && price && line.amounts[2].complete;
  if (!is_product || *quantity <= Number(0) || *price <= Number(0)) return {"stated"};
  const bool is_taxed = line.vat && !line.vat_not_subject && !line.vat_included;
  const bool may_be_tax = is_taxed || (line.vat_not_subject && !line.vat_included);
  const Product product{*quantity, *price, is_taxed ? Number(1) + *line.vat : Number(1)};
  if (comes_out(product, *line.stated)) return {};
  return lump ? fields_of_lump(product, *line.stated, may_be_tax)
              : fields_of_product(line, product, peers, may_be_tax);
}

}  // namespace dutoan
