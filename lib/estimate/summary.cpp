#include "estimate/summary.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A row in the making: a part of a task under all keys looked at so far.
struct KeyedPart {
  std::vector<SummaryName> names;
  Amount amount;
};

/// The plan's own list of a key gives the order; what it does not name follows as it comes.
std::vector<std::string> listed_keys(const PlanResult& result, SummaryKey by) {
  std::vector<std::string> keys;
  const auto add_all = [&](const auto& list) {
    for (const auto& one : list)
      keys.push_back(one.id);
  };
  switch (by) {
    case SummaryKey::agency: add_all(result.agencies); break;
    case SummaryKey::source: add_all(result.sources); break;
    case SummaryKey::group: add_all(result.groups); break;
    case SummaryKey::programme: add_all(result.programmes); break;
    case SummaryKey::evidence:
      for (const Evidence evidence : evidence_classes)
        keys.emplace_back(evidence_word(evidence));
      break;
    default: break;
  }
  return keys;
}

class Summarizer {
 public:
  Summarizer(const PlanResult& result, std::vector<SummaryKey> by, FigureKind figure)
      : result_(result) {
    for (const SummaryKey key : by)
      order_.push_back(listed_keys(result, key));
    summary_.by = std::move(by);
    summary_.figure = figure;
  }

  Summary run() {
    for (const TaskResult& task : result_.tasks)
      add(task);
    std::stable_sort(summary_.rows.begin(), summary_.rows.end(),
                     [&](const SummaryRow& a, const SummaryRow& b) {
                       return places_of(a.names) < places_of(b.names);
                     });
    for (const SummaryRow& row : summary_.rows)
      summary_.total = sum(summary_.total, row.amount);
    if (result_.tasks.empty()) summary_.total.known = Money();
    add_reading_faults();
    return std::move(summary_);
  }

 private:
  /// Where the names stand among those of their keys.
  std::vector<std::size_t> places_of(const std::vector<SummaryName>& names) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto found = std::find(order_[i].begin(), order_[i].end(), names[i].key);
      places.push_back(std::size_t(found - order_[i].begin()));
    }
    return places;
  }

  SummaryRow& row_of(const std::vector<SummaryName>& names) {
    for (SummaryRow& row : summary_.rows) {
      if (row.names == names) return row;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
      std::vector<std::string>& known = order_[i];
      if (std::find(known.begin(), known.end(), names[i].key) == known.end()) {
        known.push_back(names[i].key);
      }
    }
    summary_.rows.push_back({.names = names});
    return summary_.rows.back();
  }

  /// The figure that is asked for, of one task.
  Amount figure_of(const TaskResult& task, std::vector<MissingItem>& missing) const {
    if (summary_.figure == FigureKind::recomputed) {
      missing = task.missing;
      return task.total;
    }
    const std::string_view wanted = figure_words[std::size_t(summary_.figure)];
    Amount amount;
    amount.marks.illustrative = task.illustrative;
    bool any = false;
    for (const MoneyRow& row : task.money) {
      if (row.what != wanted) continue;
      any = true;
      Amount stated{.known = to_money(row.amount.dong), .marks = row.amount.marks};
      amount = sum(amount, stated);
    }
    if (any) return amount;
    missing = {{.what = {"missing-figure", {task.id, std::string(wanted)}}}};
    amount.known.reset();
    amount.complete = false;
    return amount;
  }

  void add(const TaskResult& task) {
    std::vector<MissingItem> missing;
    const Amount figure = figure_of(task, missing);
    add_missing(summary_.missing, missing);
    std::vector<KeyedPart> cells = {{{}, figure}};
    for (const SummaryKey by : summary_.by)
      cells = split_cells(task, cells, by);
    std::vector<std::vector<SummaryName>> counted;
    for (const KeyedPart& cell : cells) {
      SummaryRow& row = row_of(cell.names);
      row.amount = sum(row.amount, cell.amount);
      if (std::find(counted.begin(), counted.end(), cell.names) != counted.end()) continue;
      counted.push_back(cell.names);
      ++row.tasks;
    }
  }

  /// The first key splits the figure as the task says; later ones share each part out alike.
  std::vector<KeyedPart> split_cells(const TaskResult& task, const std::vector<KeyedPart>& cells,
                                     SummaryKey by) const {
    std::vector<KeyedPart> result;
    for (const KeyedPart& cell : cells) {
      std::vector<SummaryPart> parts = cell.names.empty()
                                           ? split(result_, task, cell.amount, summary_.figure, by)
                                           : split_alike(result_, task, cell.amount, by);
      for (SummaryPart& part : parts) {
        result.push_back({cell.names, part.amount});
        result.back().names.push_back(std::move(part.name));
      }
    }
    return result;
  }

  /// What stands outside the tasks is missing from every summary, too.
  void add_reading_faults() {
    for (const MissingItem& item : result_.missing) {
      if (item.what.id != fault_outside_tasks && item.what.id != file_unread) continue;
      summary_.total.complete = false;
      add_missing(summary_.missing, {item});
    }
  }

  const PlanResult& result_;
  Summary summary_;
  std::vector<std::vector<std::string>> order_;  ///< of the names of each key
};

}  // namespace

Summary summarize(const PlanResult& result, std::vector<SummaryKey> by, FigureKind figure) {
  return Summarizer(result, std::move(by), figure).run();
}

PrintedColumn in_unit(const Summary& summary, const Number& unit) {
  PrintedColumn column;
  column.total = known_in(summary.total, unit);
  column.rounding = column.total;
  for (const SummaryRow& row : summary.rows) {
    column.parts.push_back(known_in(row.amount, unit));
    column.rounding -= column.parts.back();
  }
  return column;
}

}  // namespace dutoan
