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

bool comes_out(const Product& product, const WrittenAmount& stated) {
  const Number amount = product.quantity * product.price * product.tax_factor;
  return abs(amount - stated.dong) <= std::max(Number(1), stated.precision / Number(2));
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

/// A quantity with as many decimals as the written one.
bool is_right_quantity(Product product, const WrittenAmount& stated) {
  if (!has_finite_decimals(product.quantity)) return false;
  Number scale = 1;
  while (!(product.quantity * scale).is_integer())
    scale = scale * Number(10);
  const Number quantity = stated.dong / (product.price * product.tax_factor);
  const auto scaled = whole(quantity * scale);
  if (!scaled || *scaled <= Number(0)) return false;
  product.quantity = *scaled / scale;
  return comes_out(product, stated);
}

/// A price in whole đồng, as round as the written one up to thousands.
bool is_right_price(Product product, const WrittenAmount& stated) {
  Number unit = 1;
  for (int digits = 0; digits < 3; ++digits) {
    if ((product.price / (unit * Number(10))).is_integer()) unit = unit * Number(10);
  }
  const Number price = stated.dong / (product.quantity * product.tax_factor);
  const auto units = whole(price / unit);
  if (!units || *units <= Number(0)) return false;
  product.price = *units * unit;
  return comes_out(product, stated);
}

/// Whether it is more than twice, or less than half, of what its peers have.
bool is_odd(const Number& value, const std::optional<Number>& median) {
  return median && (value > *median * Number(2) || value * Number(2) < *median);
}

}  // namespace

std::vector<std::string> differing_fields(const LineFigure& line, const LinePeers& peers) {
  if (!line.stated) return {};
  const bool is_product = line.quantity && line.unit_price && line.amounts[2].complete;
  if (!is_product || *line.quantity <= Number(0) || *line.unit_price <= Number(0)) {
    return {"stated"};
  }
  const bool is_taxed = line.vat && !line.vat_not_subject && !line.vat_included;
  const Product product{*line.quantity, *line.unit_price,
                        is_taxed ? Number(1) + *line.vat : Number(1)};
  if (comes_out(product, *line.stated)) return {};
  std::vector<std::string> fields;
  if (is_taxed && is_right_tax(product, *line.stated)) fields.emplace_back("vat");
  if (is_right_quantity(product, *line.stated)) fields.emplace_back("quantity");
  if (is_right_price(product, *line.stated)) {
    const bool is_likelier = is_odd(product.price, peers.price) && fields.size() == 1 &&
                             fields[0] == "quantity" && !is_odd(product.quantity, peers.quantity);
    fields.insert(is_likelier ? fields.begin() : fields.end(), "unit_price");
  }
  fields.emplace_back("stated");
  return fields;
}

}  // namespace dutoan
