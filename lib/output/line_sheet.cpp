#include "output/line_sheet.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "output/form_parts.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::string_view quantity_format = "#,##0.######";
constexpr char field_end = '\x1f';

/// A line as the sheet shows it.
struct SheetLine {
  std::string no;
  std::string name;
  std::string unit;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  std::string vat;  ///< "10%", "KCT", or nothing
  bool vat_included = false;
  std::array<Amount, 3> amounts;
  std::string basis;
};

std::optional<Number> rate_in(const std::string& vat) {
  const auto parsed = parse_number(vat);
  const auto* number = std::get_if<NumberText>(&parsed);
  return number != nullptr && number->percent ? std::optional(number->value) : std::nullopt;
}

class LineSheet {
 public:
  LineSheet(const TaskResult& task, PrintedForm form, XlsxBook& book)
      : task_(task), form_(std::move(form)), taxed_(!task.columns.empty()) {
    set_columns();
    writer_.emplace(form_, book);
  }

  void add_group(const std::string& group) {
    std::string label = group;
    for (const RowFigure& row : task_.rows) {
      if (row.id == group) label += ". " + row.label.vi;
    }
    if (label.empty()) return;
    writer_->add({.cells = {text_cell(std::move(label))}, .spans = true});
    ++rows_;
  }

  void add(const SheetLine& line) {
    PrintedFormRow row{.cells = {text_cell(line.no.empty() ? std::to_string(++count_) : line.no),
                                 text_cell(line.name), text_cell(line.unit),
                                 optional_cell(line.quantity), optional_cell(line.unit_price)}};
    if (taxed_) {
      add_taxed(row, line);
    } else {
      row.cells.push_back(product_cell(line, amount_cell(line.amounts[2]), Number(1)));
    }
    row.cells.push_back(text_cell(line.basis));
    known_ = known_ && std::holds_alternative<Number>(row.cells[total_column()].value);
    if (known_) sum_ += std::get<Number>(row.cells[total_column()].value);
    writer_->add(row);
    ++rows_;
  }

  void finish() {
    PrintedFormRow total{.cells = std::vector<PrintedFormCell>(form_.columns.size()), .bold = true};
    total.cells[1] = text_cell("CỘNG CÁC HẠNG MỤC");
    if (known_ && rows_ > 0) {
      total.cells[total_column()] =
          formula_cell("=SUM(" + table_cell_name(form_, 0, total_column()) + ":" +
                           table_cell_name(form_, rows_ - 1, total_column()) + ")",
                       sum_);
    }
    writer_->add(total);
    writer_->finish();
  }

 private:
  void set_columns() {
    form_.unit = "đồng";
    form_.columns = {{.headings = {"STT"}, .width = 7, .centred = true},
                     {.headings = {"Nội dung"}, .width = 40, .text = true},
                     {.headings = {"ĐVT"}, .width = 9, .text = true},
                     {.headings = {"Khối lượng"}, .width = 12},
                     {.headings = {"Đơn giá"}, .width = 16}};
    if (taxed_) {
      form_.columns.push_back({.headings = {"Trước thuế"}, .width = 18});
      form_.columns.push_back({.headings = {"Thuế suất"}, .width = 9});
      form_.columns.push_back({.headings = {"Thuế GTGT"}, .width = 16});
    }
    form_.columns.push_back({.headings = {"Thành tiền"}, .width = 18});
    form_.columns.push_back({.headings = {"Căn cứ giá"}, .width = 22, .text = true});
  }

  std::size_t total_column() const { return form_.columns.size() - 2; }

  std::string here(std::size_t column) const { return table_cell_name(form_, rows_, column); }

  static PrintedFormCell optional_cell(const std::optional<Number>& value) {
    return value ? number_cell(*value, std::string(quantity_format)) : PrintedFormCell{};
  }

  /// Quantity × price, divided by what the price holds beside, where that is the amount.
  PrintedFormCell product_cell(const SheetLine& line, PrintedFormCell amount,
                               const Number& divisor) const {
    const auto* whole = std::get_if<Number>(&amount.value);
    if (whole == nullptr || !line.quantity || !line.unit_price) return amount;
    const Number product = *line.quantity * *line.unit_price / divisor;
    if (round_to(product, {}) != *whole) return amount;
    std::string formula = "=" + here(3) + "*" + here(4);
    if (divisor != Number(1)) formula += "/(1+" + here(6) + ")";
    return formula_cell(std::move(formula), product);
  }

  void add_taxed(PrintedFormRow& row, const SheetLine& line) const {
    const auto rate = rate_in(line.vat);
    const Number divisor = line.vat_included && rate ? Number(1) + *rate : Number(1);
    PrintedFormCell before = product_cell(line, amount_cell(line.amounts[0]), divisor);
    PrintedFormCell tax = amount_cell(line.amounts[1]);
    PrintedFormCell after = amount_cell(line.amounts[2]);
    const auto* base = std::get_if<Number>(&before.value);
    const auto* whole_tax = std::get_if<Number>(&tax.value);
    if (base != nullptr && rate && whole_tax != nullptr &&
        round_to(*base * *rate, {}) == *whole_tax) {
      tax = formula_cell("=" + here(5) + "*" + here(6), *base * *rate);
    }
    const auto* own_tax = std::get_if<Number>(&tax.value);
    const auto* whole = std::get_if<Number>(&after.value);
    if (base != nullptr && own_tax != nullptr && whole != nullptr &&
        round_to(*base + *own_tax, {}) == *whole) {
      after = formula_cell("=" + here(5) + "+" + here(7), *base + *own_tax);
    }
    row.cells.push_back(std::move(before));
    row.cells.push_back(rate ? number_cell(*rate, "0.######%") : text_cell(line.vat));
    row.cells.push_back(std::move(tax));
    row.cells.push_back(std::move(after));
  }

  const TaskResult& task_;
  PrintedForm form_;
  bool taxed_;
  std::optional<PrintedFormWriter> writer_;
  std::size_t rows_ = 0;
  std::size_t count_ = 0;
  bool known_ = true;
  Number sum_;
};

std::string vat_text(const std::optional<Number>& rate, bool not_subject) {
  if (not_subject) return "KCT";
  return rate ? exact_text(*rate * Number(100)) + "%" : "";
}

SheetLine sheet_line(const LineFigure& line) {
  return {.no = line.no,
          .name = line.name.empty() ? line.id : line.name,
          .unit = line.unit,
          .quantity = line.quantity,
          .unit_price = line.quantity ? line.unit_price : std::nullopt,
          .vat = vat_text(line.vat, line.vat_not_subject),
          .vat_included = line.vat_included,
          .amounts = line.amounts,
          .basis = line.price.ref.empty() ? line.basis : line.price.ref};
}

// Lines of tables come through a text of their own: several threads write it.

void append_field(std::string& text, std::string_view field) {
  text += one_line(field);
  text += field_end;
}

void append_amount(std::string& text, const Amount& amount) {
  const bool whole = amount.complete && amount.known && !amount.marks.about;
  append_field(text, whole ? std::to_string(amount.known->dong()) : "");
}

void append_figure(std::string& text, const LineFigure& line) {
  const SheetLine one = sheet_line(line);
  for (const std::string_view field : {std::string_view(line.group), std::string_view(one.no),
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

std::optional<Number> number_in(std::string_view text) {
  const auto parsed = parse_fraction(text);
  const auto* number = std::get_if<NumberText>(&parsed);
  return number == nullptr ? std::nullopt : std::optional(number->value);
}

/// The line of a record, and its group.
std::pair<std::string, SheetLine> parse_line(std::string_view record) {
  std::array<std::string_view, 12> fields;
  for (std::string_view& field : fields) {
    const std::size_t end = record.find(field_end);
    field = record.substr(0, end);
    record.remove_prefix(std::min(end + 1, record.size()));
  }
  SheetLine line{.no = std::string(fields[1]),
                 .name = std::string(fields[2]),
                 .unit = std::string(fields[3]),
                 .quantity = number_in(fields[4]),
                 .unit_price = number_in(fields[5]),
                 .vat = std::string(fields[6]),
                 .vat_included = !fields[7].empty(),
                 .basis = std::string(fields[11])};
  for (std::size_t i = 0; i < line.amounts.size(); ++i) {
    const auto amount = number_in(fields[8 + i]);
    line.amounts[i].known = amount ? try_money(*amount) : std::nullopt;
    line.amounts[i].complete = line.amounts[i].known.has_value();
  }
  return {std::string(fields[0]), std::move(line)};
}

}  // namespace

void write_line_sheet(const TaskResult& task, PrintedForm form, XlsxBook& book,
                      const std::function<void(const LineWriter&, const Sink&)>& table_lines) {
  LineSheet sheet(task, std::move(form), book);
  std::optional<std::string> group;
  const auto add = [&](const std::string& of, const SheetLine& line) {
    if (group != of) sheet.add_group(of);
    group = of;
    sheet.add(line);
  };
  for (const LineFigure& line : task.lines)
    add(line.group, sheet_line(line));
  if (task.table_lines > 0) {
    const LineWriter writer{.figure = append_figure, .bulk = append_bulk_line};
    table_lines(writer, [&](std::string_view text) {
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        const auto [of, line] = parse_line(text.substr(at, end - at));
        add(of, line);
        at = end + 1;
      }
    });
  }
  sheet.finish();
}

}  // namespace dutoan
