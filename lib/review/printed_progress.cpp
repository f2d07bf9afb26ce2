#include "review/printed_progress.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A line of the table before it is rounded.
struct OpenLine {
  std::size_t depth = 0;
  std::size_t row = 0;
  std::size_t part = 0;
  const ProgressFigures* figures = nullptr;
};

/// Where a rounding line stands: behind that line, with the rows of that depth.
struct RoundingPlace {
  std::size_t behind = 0;
  std::size_t depth = 0;
};

class ProgressPrinter {
 public:
  ProgressPrinter(const std::vector<ProgressRow>& rows, const ProgressFigures& totals,
                  const Number& unit, ProgressDepth depth)
      : totals_(totals), unit_(unit) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      open_.push_back({.row = i, .figures = &rows[i].figures});
      if (depth == ProgressDepth::rows) continue;
      for (std::size_t j = 0; j < rows[i].parts.size(); ++j)
        open_.push_back({.depth = 1, .row = i, .part = j, .figures = &rows[i].parts[j].figures});
    }
  }

  std::vector<ProgressLine> run() {
    for (const OpenLine& open : open_)
      rows_.push_back({.depth = open.depth, .row = open.row, .part = open.part, .cells = {}});
    rounding_.resize(open_.size());
    total_.kind = LineKind::total;
    for (std::size_t figure = 0; figure < progress_figure_count; ++figure)
      print(figure);
    return joined_lines();
  }

 private:
  /// One figure as a summary of one column.
  void print(std::size_t figure) {
    Summary summary;
    for (const OpenLine& open : open_) {
      summary.rows.push_back({.names = {}, .amount = (*open.figures)[figure], .depth = open.depth});
    }
    summary.total = totals_[figure];
    std::size_t last = 0;
    for (const PrintedLine& line : print_in(summary, unit_, RoundingWay::half_up).lines) {
      if (line.kind == LineKind::row) {
        last = line.row;
        rows_[last].cells[figure] = line.total;
      } else if (line.kind == LineKind::total) {
        total_.cells[figure] = line.total;
      } else {
        rounding_line({last, line.depth}).cells[figure] = line.total;
      }
    }
  }

  ProgressLine& rounding_line(RoundingPlace place) {
    std::vector<ProgressLine>& lines = rounding_[place.behind];
    for (ProgressLine& line : lines) {
      if (line.depth == place.depth) return line;
    }
    lines.push_back({.kind = LineKind::rounding, .depth = place.depth, .cells = {}});
    return lines.back();
  }

  /// The deeper rounding lines first, as they close the deeper rows.
  std::vector<ProgressLine> joined_lines() {
    std::vector<ProgressLine> lines;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      lines.push_back(rows_[i]);
      std::sort(rounding_[i].begin(), rounding_[i].end(),
                [](const ProgressLine& a, const ProgressLine& b) { return a.depth > b.depth; });
      lines.insert(lines.end(), rounding_[i].begin(), rounding_[i].end());
    }
    lines.push_back(total_);
    return lines;
  }

  const ProgressFigures& totals_;
  Number unit_;
  std::vector<OpenLine> open_;
  std::vector<ProgressLine> rows_;
  std::vector<std::vector<ProgressLine>> rounding_;  ///< behind each of the rows
  ProgressLine total_;
};

Money known_dong(const Amount& amount) {
  return amount.known.value_or(Money());
}

/// The printed lines of depth 0 beside the printed total.
Equality sum_of_printed(const std::vector<ProgressLine>& lines, std::size_t figure) {
  Equality sum{.what = progress_figure_words[figure]};
  for (const ProgressLine& line : lines) {
    const Money shown = line.cells[figure].shown;
    if (line.kind == LineKind::total) sum.right = shown;
    if (line.kind == LineKind::total || line.depth > 0) continue;
    sum.left += shown;
    if (line.kind == LineKind::rounding) {
      sum.rounding += shown;
    } else {
      ++sum.count;
    }
  }
  return sum;
}

/// The tasks of every row come to it as they are printed.
bool parts_hold(const std::vector<ProgressLine>& lines, std::size_t figure) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool has_parts = lines[i].depth == 0 && i + 1 < lines.size() && lines[i + 1].depth > 0;
    if (!has_parts) continue;
    Money sum;
    for (std::size_t j = i + 1; lines[j].depth > 0; ++j)
      sum += lines[j].cells[figure].shown;
    if (sum != lines[i].cells[figure].shown) return false;
  }
  return true;
}

/// In đồng, without rounding.
bool is_sum_exact(const PlanProgress& progress, std::size_t figure) {
  Money tasks;
  Money task_sources;
  Money sources;
  for (const TaskProgress& task : progress.tasks) {
    tasks += known_dong(task.figures[figure]);
    for (const SourceFigures& one : task.sources)
      task_sources += known_dong(one.figures[figure]);
  }
  for (const ProgressRow& row : progress.sources)
    sources += known_dong(row.figures[figure]);
  const Money total = known_dong(progress.totals[figure]);
  return tasks == total && task_sources == total && sources == total;
}

}  // namespace

std::vector<ProgressLine> print_progress(const std::vector<ProgressRow>& rows,
                                         const ProgressFigures& totals, const Number& unit,
                                         ProgressDepth depth) {
  return ProgressPrinter(rows, totals, unit, depth).run();
}

std::vector<Equality> prove_progress(const PlanProgress& progress,
                                     const std::vector<ProgressLine>& lines) {
  std::vector<Equality> proof;
  for (std::size_t figure = 0; figure < progress_figure_count; ++figure) {
    if (!progress.totals[figure].known) continue;
    Equality rows = sum_of_printed(lines, figure);
    rows.partial = !progress.totals[figure].complete;
    // Of a sum of so many rounded figures less than one unit each may be lost.
    const bool is_small = abs(to_number(rows.rounding)) <= Number(rows.count + 1);
    rows.holds = rows.left == rows.right && is_small && parts_hold(lines, figure) &&
                 is_sum_exact(progress, figure);
    proof.push_back(rows);
  }
  return proof;
}

}  // namespace dutoan
