#include "estimate/summary_proof.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class SummaryProver {
 public:
  SummaryProver(const PlanResult& result, const Summary& summary, const PrintedSummary& printed)
      : result_(result), summary_(summary), printed_(printed), total_(printed.lines.back()) {}

  std::vector<Equality> run() {
    if (result_.tasks.empty() || is_unknown(summary_.total)) return {};
    prove_rows();
    if (summary_.cross) prove_cells();
    prove_parts();
    if (summary_.earlier && !is_unknown(*summary_.earlier)) prove_growth();
    prove_tasks();
    return std::move(proof_);
  }

 private:
  static bool is_unknown(const Amount& amount) {
    return !amount.known || (!amount.complete && amount.known->is_zero());
  }

  /// Of a sum of so many rounded figures less than one unit each may be lost.
  static bool is_small(Money rounding, std::size_t count) {
    return abs(to_number(rounding)) <= Number(count);
  }

  void add(Equality equality, bool holds) {
    equality.partial = equality.partial || !summary_.total.complete;
    equality.holds = holds && equality.left == equality.right;
    proof_.push_back(equality);
  }

  /// The sum of what `part` gives of the lines below a line of that depth, from `first` on.
  template <class Part>
  Equality sum_of_lines(std::size_t first, std::size_t depth, Part part) const {
    Equality sum;
    for (std::size_t i = first; i + 1 < printed_.lines.size(); ++i) {
      const PrintedLine& line = printed_.lines[i];
      if (line.depth < depth) break;
      if (line.depth > depth) continue;
      sum.left += part(line);
      if (line.kind == LineKind::rounding) {
        sum.rounding += part(line);
      } else {
        ++sum.count;
      }
    }
    return sum;
  }

  static Money total_of(const PrintedLine& line) { return line.total.shown; }

  void prove_rows() {
    Equality rows = sum_of_lines(0, 0, total_of);
    rows.what = "rows";
    rows.right = total_.total.shown;
    add(rows, is_small(rows.rounding, rows.count + 1));
  }

  /// Every line is the sum of its cells, and every column that of its lines.
  void prove_cells() {
    bool holds = true;
    for (std::size_t j = 0; j < total_.cells.size(); ++j) {
      const Equality column =
          sum_of_lines(0, 0, [&](const PrintedLine& line) { return line.cells[j].shown; });
      holds = holds && column.left == total_.cells[j].shown &&
              is_small(column.rounding, column.count + 1);
    }
    for (const PrintedLine& line : printed_.lines) {
      Money sum = line.rounding;
      for (const PrintedCell& cell : line.cells)
        sum += cell.shown;
      holds = holds && sum == line.total.shown;
    }
    Equality columns{.what = "columns", .count = total_.cells.size()};
    columns.rounding = total_.rounding;
    columns.left = total_.rounding;
    for (const PrintedCell& cell : total_.cells)
      columns.left += cell.shown;
    columns.right = total_.total.shown;
    add(columns, holds && is_small(total_.rounding, columns.count + 1) && cells_are_exact());
  }

  /// In đồng, too, the cells come to their row.
  [[nodiscard]] bool cells_are_exact() const {
    return std::all_of(summary_.rows.begin(), summary_.rows.end(), [](const SummaryRow& row) {
      Money sum;
      for (const Amount& cell : row.cells)
        sum += cell.known.value_or(Money());
      return sum == row.amount.known.value_or(Money());
    });
  }

  /// Agencies with subordinates are the sum of what stands below them.
  void prove_parts() {
    Equality all{.what = "subordinates"};
    bool holds = true;
    for (std::size_t i = 0; i + 1 < printed_.lines.size(); ++i) {
      const PrintedLine& line = printed_.lines[i];
      if (line.kind != LineKind::row || summary_.rows[line.row].part != RowPart::whole) continue;
      const Equality parts = sum_of_lines(i + 1, line.depth + 1, total_of);
      holds = holds && parts.left == line.total.shown && is_small(parts.rounding, parts.count + 1);
      for (std::size_t j = 0; j < line.cells.size(); ++j) {
        const Equality column = sum_of_lines(
            i + 1, line.depth + 1, [&](const PrintedLine& part) { return part.cells[j].shown; });
        holds = holds && column.left == line.cells[j].shown;
      }
      all.left += parts.left;
      all.right += line.total.shown;
      all.rounding += parts.rounding;
      ++all.count;
    }
    if (all.count > 0) add(all, holds);
  }

  void prove_growth() {
    Equality rows =
        sum_of_lines(0, 0, [](const PrintedLine& line) { return line.growth->earlier.shown; });
    rows.what = "earlier";
    rows.partial = !summary_.earlier->complete;
    rows.right = total_.growth->earlier.shown;
    add(rows, is_small(rows.rounding, rows.count + 1));
    if (!total_.growth->change) return;
    Equality change{.what = "change", .count = 1};
    change.left = total_.growth->earlier.shown + *total_.growth->change;
    change.right = total_.total.shown;
    add(change, true);
  }

  /// The figures of the tasks, whole and by source, against the total, in đồng.
  void prove_tasks() {
    for (const auto& [what, key] :
         {std::pair{"tasks", SummaryKey::task}, std::pair{"sources", SummaryKey::source}}) {
      Equality sum{.what = what, .right = *summary_.total.known, .exact = true};
      for (const SummaryRow& row : summarize(result_, {key}, summary_.figure).rows) {
        sum.left += row.amount.known.value_or(Money());
        ++sum.count;
      }
      add(sum, true);
    }
  }

  const PlanResult& result_;
  const Summary& summary_;
  const PrintedSummary& printed_;
  const PrintedLine& total_;
  std::vector<Equality> proof_;
};

}  // namespace

std::vector<Equality> prove(const PlanResult& result, const Summary& summary,
                            const PrintedSummary& printed) {
  return SummaryProver(result, summary, printed).run();
}

bool all_hold(const std::vector<Equality>& proof) {
  return std::all_of(proof.begin(), proof.end(),
                     [](const Equality& equality) { return equality.holds; });
}

}  // namespace dutoan
