#include "output/sheet_line.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

constexpr char field_end = '\x1f';

std::string vat_text(const std::optional<Number>& rate, bool not_subject) {
  if (not_subject) return "KCT";
  return rate ? exact_text(*rate * Number(100)) + "%" : "";
}

void append_field(std::string& text, std::string_view field) {
  text += one_line(field);
  text += field_end;
}

void append_amount(std::string& text, const Amount& amount) {
  const bool whole =
      amount.complete && amount.known && !amount.marks.about && !amount.marks.at_least;
  append_field(text, whole ? std::to_string(amount.known->dong()) : "");
}

void append_figure(std::string& text, const LineFigure& line) {
  const SheetLine one = sheet_line(line);
  for (const std::string_view field : {std::string_view(one.group), std::string_view(one.no),
                                       std::string_view(one.name), std::string_view(one.unit)})
    append_field(text, field);
  append_field(text, one.quantity ? exact_text(*one.quantity) : "");
  append_field(text, one.unit_price ? exact_text(*one.unit_price) : "");
  append_field(text, one.vat);
  append_field(text, one.vat_included ? "x" : "");
  for (const Amount& amount : one.amounts)
    append_amount(text, amount);
  append_field(text, one.basis);
  text += '\n';
}

void append_bulk_line(std::string& text, const BulkFigure& line) {
  const LineKey& key = line.terms.key;
  for (const std::string_view field :
       {std::string_view(key.group), line.text.no,
        line.text.name.empty() ? line.text.id : line.text.name, line.text.unit})
    append_field(text, field);
  append_field(text, exact_text(line.quantity));
  append_field(text, exact_text(line.unit_price));
  append_field(text,
               vat_text(line.terms.vat ? std::optional(to_number(*line.terms.vat)) : std::nullopt,
                        line.terms.vat_not_subject));
  append_field(text, key.vat_included ? "x" : "");
  for (const Money amount : line.amounts)
    append_field(text, std::to_string(amount.dong()));
  append_field(text, line.text.price_ref);
  text += '\n';
}

std::optional<Money> dong_in(std::string_view text) {
  std::int64_t dong = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), dong);
  return error == std::errc() ? std::optional(Money(dong)) : std::nullopt;
}

}  // namespace

SheetLine sheet_line(const LineFigure& line) {
  return {.group = line.group,
          .no = line.no,
          .name = line.name.empty() ? line.id : line.name,
          .unit = line.unit,
          .quantity = line.quantity,
          .unit_price = line.quantity ? line.unit_price : std::nullopt,
          .vat = vat_text(line.vat, line.vat_not_subject),
          .vat_included = line.vat_included,
          .amounts = line.amounts,
          .basis = line.price.ref.empty() ? line.basis : line.price.ref};
}

LineWriter sheet_line_writer() {
  return {.figure = append_figure, .bulk = append_bulk_line};
}

SheetLine parse_sheet_line(std::string_view text) {
  std::array<std::string_view, 12> fields;
  for (std::string_view& field : fields) {
    const std::size_t end = text.find(field_end);
    field = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  SheetLine line{.group = std::string(fields[0]),
                 .no = std::string(fields[1]),
                 .name = std::string(fields[2]),
                 .unit = std::string(fields[3]),
                 .quantity = parse_exact(fields[4]),
                 .unit_price = parse_exact(fields[5]),
                 .vat = std::string(fields[6]),
                 .vat_included = !fields[7].empty(),
                 .basis = std::string(fields[11])};
  for (std::size_t i = 0; i < line.amounts.size(); ++i) {
    line.amounts[i].known = dong_in(fields[8 + i]);
    line.amounts[i].complete = line.amounts[i].known.has_value();
  }
  return line;
}

}  // namespace dutoan
