#include "output/line_sheet.hpp"

#include "base/hand_over.hpp"
#include "base/number_text.hpp"
#include "base/parallel.hpp"
#include "output/form_parts.hpp"
#include "output/sheet_line.hpp"

#include <utility>

namespace dutoan {

namespace {

constexpr std::string_view quantity_format = "#,##0.######";

using Rows = std::vector<PrintedFormRow>;

std::optional<Number> rate_in(const std::string& vat) {
  const auto parsed = parse_number(vat);
  const auto* number = std::get_if<NumberText>(&parsed);
  return number != nullptr && number->percent ? std::optional(number->value) : std::nullopt;
}

/// Makes rows of lines. Another thread may write those that were taken.
class LineSheet {
 public:
  LineSheet(const TaskResult& task, PrintedForm form)
      : task_(task), form_(std::move(form)), taxed_(!task.columns.empty()) {
    set_columns();
  }

  /// All but the rows.
  const PrintedForm& form() const { return form_; }

  Rows take_rows() { return std::exchange(made_, {}); }

  void add_group(const std::string& group) {
    std::string label = group;
    for (const RowFigure& row : task_.rows) {
      if (row.id == group) label += ". " + row.label.vi;
    }
    if (label.empty()) return;
    made_.push_back({.cells = {text_cell(std::move(label))}, .spans = true});
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
    made_.push_back(std::move(row));
    ++rows_;
  }

  void add_total() {
    PrintedFormRow total{.cells = std::vector<PrintedFormCell>(form_.columns.size()), .bold = true};
    total.cells[1] = text_cell("CỘNG CÁC HẠNG MỤC");
    if (known_ && rows_ > 0) {
      total.cells[total_column()] =
          formula_cell("=SUM(" + table_cell_name(form_, 0, total_column()) + ":" +
                           table_cell_name(form_, rows_ - 1, total_column()) + ")",
                       sum_);
    }
    made_.push_back(std::move(total));
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
    Number product = *line.quantity * *line.unit_price;
    const bool divided = divisor != Number(1);
    if (divided) product /= divisor;
    if (round_to(product, {}) != *whole) return amount;
    std::string formula = "=" + here(3) + "*" + here(4);
    if (divided) formula += "/(1+" + here(6) + ")";
    return formula_cell(std::move(formula), product);
  }

  /// Two cells of the row and what stands between them, where the amount is what they come to.
  void replace_by(PrintedFormCell& amount, const Number& exact, std::size_t first, char sign,
                  std::size_t second) const {
    const auto* whole = std::get_if<Number>(&amount.value);
    if (whole == nullptr || round_to(exact, {}) != *whole) return;
    amount = formula_cell("=" + here(first) + sign + here(second), exact);
  }

  void add_taxed(PrintedFormRow& row, const SheetLine& line) const {
    const auto rate = rate_in(line.vat);
    const Number divisor = line.vat_included && rate ? Number(1) + *rate : Number(1);
    PrintedFormCell before = product_cell(line, amount_cell(line.amounts[0]), divisor);
    PrintedFormCell tax = amount_cell(line.amounts[1]);
    PrintedFormCell after = amount_cell(line.amounts[2]);
    const auto* base = std::get_if<Number>(&before.value);
    if (base != nullptr && rate) replace_by(tax, *base * *rate, 5, '*', 6);
    const auto* own_tax = std::get_if<Number>(&tax.value);
    if (base != nullptr && own_tax != nullptr) replace_by(after, *base + *own_tax, 5, '+', 7);
    row.cells.push_back(std::move(before));
    row.cells.push_back(rate ? number_cell(*rate, "0.######%") : text_cell(line.vat));
    row.cells.push_back(std::move(tax));
    row.cells.push_back(std::move(after));
  }

  const TaskResult& task_;
  PrintedForm form_;
  bool taxed_;
  Rows made_;
  std::size_t rows_ = 0;
  std::size_t count_ = 0;
  bool known_ = true;
  Number sum_;
};

using TableLinesOfTask = std::function<void(const LineWriter&, const Sink&)>;

/// Every row of the sheet, some at a time.
void make_rows(const TaskResult& task, LineSheet& sheet, const TableLinesOfTask& table_lines,
               const std::function<void(Rows)>& use) {
  constexpr unsigned lines_at_a_time = 256;
  std::optional<std::string> group;
  unsigned lines = 0;
  const auto add = [&](const SheetLine& line) {
    if (group != line.group) sheet.add_group(line.group);
    group = line.group;
    sheet.add(line);
    if (++lines % lines_at_a_time == 0) use(sheet.take_rows());
  };
  for (const LineFigure& line : task.lines)
    add(sheet_line(line));
  if (task.table_lines > 0) {
    table_lines(sheet_line_writer(), [&](std::string_view text) {
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        add(parse_sheet_line(text.substr(at, end - at)));
        at = end + 1;
      }
    });
  }
  sheet.add_total();
  use(sheet.take_rows());
}

}  // namespace

void write_line_sheet(const TaskResult& task, PrintedForm form, XlsxBook& book,
                      const TableLinesOfTask& table_lines, unsigned jobs) {
  LineSheet sheet(task, std::move(form));
  PrintedFormWriter writer(sheet.form(), book);
  const auto write = [&](const Rows& rows) {
    for (const PrintedFormRow& row : rows)
      writer.add(row);
  };
  if (jobs <= 1 || task.table_lines == 0) {
    make_rows(task, sheet, table_lines, write);
  } else {
    // Figures and formulas take half as long as the cells, which only one thread may write.
    constexpr std::size_t most_waiting = 4;
    HandOver<Rows> rows(most_waiting);
    on_threads(2, [&](unsigned worker) {
      const HandOver<Rows>::Side side(rows);
      if (worker == 0) {
        make_rows(task, sheet, table_lines, [&](Rows made) { rows.put(std::move(made)); });
      } else {
        while (const auto made = rows.take())
          write(*made);
      }
    });
  }
  writer.finish();
}

}  // namespace dutoan
