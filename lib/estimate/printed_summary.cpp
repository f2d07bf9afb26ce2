#include "estimate/printed_summary.hpp"

#include "estimate/balanced_rounding.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr unsigned growth_decimals = 1;

/// Whether a difference to it says anything.
bool is_definite(const Amount& amount) {
  return amount.complete && amount.known && !amount.marks.at_least;
}

PrintedCell rounded(const Amount& amount, const Number& unit) {
  return {.amount = amount, .shown = known_in(amount, unit)};
}

void show(PrintedCell& cell, Money shown) {
  cell.moved = cell.shown != shown;
  cell.shown = shown;
}

void subtract(PrintedLine& from, const PrintedLine& line) {
  for (std::size_t j = 0; j < from.cells.size(); ++j)
    from.cells[j].shown -= line.cells[j].shown;
  from.total.shown -= line.total.shown;
  from.rounding -= line.rounding;
  if (from.growth) from.growth->earlier.shown -= line.growth->earlier.shown;
}

bool adds_nothing(const PrintedLine& line) {
  return line.total.shown.is_zero() && line.rounding.is_zero() &&
         (!line.growth || line.growth->earlier.shown.is_zero()) &&
         std::all_of(line.cells.begin(), line.cells.end(),
                     [](const PrintedCell& cell) { return cell.shown.is_zero(); });
}

class SummaryPrinter {
 public:
  SummaryPrinter(const Summary& summary, const Number& unit, RoundingWay way)
      : summary_(summary), unit_(unit), way_(way) {}

  PrintedSummary run() {
    for (std::size_t i = 0; i < summary_.rows.size(); ++i)
      rows_.push_back(row_line(i));
    total_ = total_line();
    if (way_ == RoundingWay::balanced) balance();
    finish(total_);
    for (PrintedLine& line : rows_)
      finish(line);
    append_parts(0, rows_.size(), total_);
    printed_.lines.push_back(total_);
    return std::move(printed_);
  }

 private:
  PrintedLine row_line(std::size_t i) const {
    const SummaryRow& row = summary_.rows[i];
    PrintedLine line{.row = i, .depth = row.depth};
    for (const Amount& cell : row.cells)
      line.cells.push_back(rounded(cell, unit_));
    line.total = rounded(row.amount, unit_);
    if (row.earlier) line.growth = {.earlier = rounded(*row.earlier, unit_)};
    return line;
  }

  PrintedLine total_line() const {
    PrintedLine line{.kind = LineKind::total};
    for (const SummaryColumn& column : summary_.columns)
      line.cells.push_back(rounded(column.amount, unit_));
    line.total = rounded(summary_.total, unit_);
    if (summary_.earlier) line.growth = {.earlier = rounded(*summary_.earlier, unit_)};
    return line;
  }

  [[nodiscard]] bool is_complete() const {
    const auto open = [](const PrintedCell& cell) {
      return !cell.amount.complete || cell.amount.marks.at_least;
    };
    const auto has_open = [&](const PrintedLine& line) {
      return open(line.total) || (line.growth && open(line.growth->earlier)) ||
             std::any_of(line.cells.begin(), line.cells.end(), open);
    };
    return !has_open(total_) && std::none_of(rows_.begin(), rows_.end(), has_open);
  }

  void balance() {
    printed_.balanced = is_complete();
    printed_.refused = !printed_.balanced;
    if (printed_.refused) return;
    balance_figures();
    if (summary_.earlier) balance_earlier();
  }

  Number in_units(const PrintedCell& cell) const {
    return to_number(cell.amount.known.value_or(Money())) / unit_;
  }

  void balance_figures() {
    std::vector<ExactRow> exact;
    const bool is_cross = summary_.cross.has_value();
    for (const PrintedLine& line : rows_) {
      ExactRow row{.depth = line.depth};
      for (const PrintedCell& cell : line.cells)
        row.cells.push_back(in_units(cell));
      if (!is_cross) row.cells.push_back(in_units(line.total));
      exact.push_back(std::move(row));
    }
    const RoundedTable table = balanced(exact, is_cross ? summary_.columns.size() : 1);
    for (std::size_t i = 0; i < rows_.size(); ++i)
      show(rows_[i], table.rows[i]);
    show(total_, table.total);
  }

  static void show(PrintedLine& line, const RoundedRow& row) {
    dutoan::show(line.total, row.total);
    for (std::size_t j = 0; j < line.cells.size(); ++j)
      dutoan::show(line.cells[j], row.cells[j]);
  }

  void balance_earlier() {
    std::vector<ExactRow> exact;
    for (const PrintedLine& line : rows_)
      exact.push_back({.depth = line.depth, .cells = {in_units(line.growth->earlier)}});
    const RoundedTable table = balanced(exact, 1);
    for (std::size_t i = 0; i < rows_.size(); ++i)
      dutoan::show(rows_[i].growth->earlier, table.rows[i].total);
    dutoan::show(total_.growth->earlier, table.total.total);
  }

  /// What follows from the printed figures of a line.
  void finish(PrintedLine& line) {
    if (summary_.cross) {
      line.rounding = line.total.shown;
      for (const PrintedCell& cell : line.cells)
        line.rounding -= cell.shown;
      printed_.has_rounding_column = printed_.has_rounding_column || !line.rounding.is_zero();
    }
    if (line.growth) compare(line.total, *line.growth);
  }

  static void compare(const PrintedCell& now, Growth& growth) {
    const Amount& earlier = growth.earlier.amount;
    if (!is_definite(now.amount) || !is_definite(earlier)) return;
    growth.change = now.shown - growth.earlier.shown;
    growth.exact_change = *now.amount.known - *earlier.known;
    if (earlier.known->is_zero() || earlier.known->is_negative()) return;
    const Number share = to_number(*growth.exact_change) / to_number(*earlier.known);
    growth.percent = round_to_decimals(share * Number(100), growth_decimals);
  }

  /// Rows from `first` up to `last` are the parts of `whole`, each followed by its own parts.
  void append_parts(std::size_t first, std::size_t last, const PrintedLine& whole) {
    if (first == last) return;
    PrintedLine rounding = whole;
    rounding.kind = LineKind::rounding;
    rounding.depth = rows_[first].depth;
    for (std::size_t i = first; i < last;) {
      std::size_t next = i + 1;
      while (next < last && rows_[next].depth > rows_[i].depth)
        ++next;
      printed_.lines.push_back(rows_[i]);
      append_parts(i + 1, next, rows_[i]);
      subtract(rounding, rows_[i]);
      i = next;
    }
    if (adds_nothing(rounding)) return;
    if (rounding.growth) finish_rounding(rounding);
    printed_.lines.push_back(std::move(rounding));
  }

  static void finish_rounding(PrintedLine& line) {
    Growth& growth = *line.growth;
    growth.percent.reset();
    growth.exact_change.reset();
    if (growth.change) growth.change = line.total.shown - growth.earlier.shown;
  }

  const Summary& summary_;
  Number unit_;
  RoundingWay way_;
  std::vector<PrintedLine> rows_;
  PrintedLine total_;
  PrintedSummary printed_;
};

}  // namespace

PrintedSummary print_in(const Summary& summary, const Number& unit, RoundingWay way) {
  return SummaryPrinter(summary, unit, way).run();
}

}  // namespace dutoan
