#include "estimate/summary.hpp"

#include <algorithm>
#include <map>

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
    for (const SummaryKey key : by) {
      places_.emplace_back();
      for (std::string& listed : listed_keys(result, key))
        places_.back().emplace(std::move(listed), places_.back().size());
    }
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
    for (std::size_t i = 0; i < names.size(); ++i)
      places.push_back(places_[i].at(names[i].key));
    return places;
  }

  SummaryRow& row_of(const std::vector<SummaryName>& names) {
    std::vector<std::string> keys;
    for (const SummaryName& name : names)
      keys.push_back(name.key);
    const auto [found, is_new] = row_of_keys_.emplace(keys, summary_.rows.size());
    if (!is_new) return summary_.rows[found->second];
    for (std::size_t i = 0; i < keys.size(); ++i)
      places_[i].emplace(keys[i], places_[i].size());
    summary_.rows.push_back({.names = names});
    return summary_.rows.back();
  }

  /// What is missing from the figure that is asked for.
  std::vector<MissingItem> missing_of(const TaskResult& task, const Amount& figure) const {
    if (summary_.figure == FigureKind::recomputed || (figure.known && task.broken)) {
      return task.missing;
    }
    if (figure.known) return {};
    const std::string_view wanted = figure_words[std::size_t(summary_.figure)];
    return {{.what = {"missing-figure", {task.id, std::string(wanted)}}}};
  }

  void add(const TaskResult& task) {
    const Amount figure = figure_of(task, summary_.figure);
    add_missing(summary_.missing, missing_of(task, figure));
    const std::vector<KeyedPart> cells = cells_of(task, figure);
    std::vector<std::vector<SummaryName>> counted;
    for (const KeyedPart& cell : cells) {
      SummaryRow& row = row_of(cell.names);
      row.amount = sum(row.amount, cell.amount);
      if (std::find(counted.begin(), counted.end(), cell.names) != counted.end()) continue;
      counted.push_back(cell.names);
      ++row.tasks;
    }
  }

  std::vector<KeyedPart> cells_of(const TaskResult& task, const Amount& figure) const {
    if (std::count_if(summary_.by.begin(), summary_.by.end(), splits_tasks) == 2) {
      return cells_of_both(task, figure);
    }
    std::vector<KeyedPart> cells = {{{}, figure}};
    bool is_split = false;
    for (const SummaryKey by : summary_.by) {
      cells = split_cells(task, cells, by, is_split);
      is_split = is_split || splits_tasks(by);
    }
    return cells;
  }

  /// Where two of the keys split the task; the others name it whole.
  std::vector<KeyedPart> cells_of_both(const TaskResult& task, const Amount& figure) const {
    const auto first = std::find_if(summary_.by.begin(), summary_.by.end(), splits_tasks);
    const auto second = std::find_if(first + 1, summary_.by.end(), splits_tasks);
    std::vector<KeyedPart> cells;
    for (const SummaryPair& pair :
         split_both(result_, task, figure, summary_.figure, *first, *second)) {
      KeyedPart cell{{}, pair.amount};
      for (auto by = summary_.by.begin(); by != summary_.by.end(); ++by) {
        cell.names.push_back(by == first    ? pair.first
                             : by == second ? pair.second
                                            : split_alike(result_, task, figure, *by)[0].name);
      }
      cells.push_back(std::move(cell));
    }
    return cells;
  }

  /// The whole figure is split as the task says; a part of it, alike.
  std::vector<KeyedPart> split_cells(const TaskResult& task, const std::vector<KeyedPart>& cells,
                                     SummaryKey by, bool is_split) const {
    std::vector<KeyedPart> result;
    for (const KeyedPart& cell : cells) {
      std::vector<SummaryPart> parts = is_split
                                           ? split_alike(result_, task, cell.amount, by)
                                           : split(result_, task, cell.amount, summary_.figure, by);
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
      if (!has_reading_faults({item})) continue;
      summary_.total.complete = false;
      add_missing(summary_.missing, {item});
    }
  }

  const PlanResult& result_;
  Summary summary_;
  std::vector<std::map<std::string, std::size_t>> places_;  ///< of the names of each key
  std::map<std::vector<std::string>, std::size_t> row_of_keys_;
};

}  // namespace

Summary summarize(const PlanResult& result, std::vector<SummaryKey> by, FigureKind figure) {
  return Summarizer(result, std::move(by), figure).run();
}

Summary summarize_cross(const PlanResult& result, SummaryKey by, SummaryKey cross,
                        FigureKind figure) {
  Summary summary = summarize(result, {by}, figure);
  summary.cross = cross;
  std::map<std::string, std::size_t> row_of;
  std::map<std::string, std::size_t> column_of;
  for (const SummaryRow& row : summarize(result, {cross}, figure).rows) {
    column_of.emplace(row.names[0].key, summary.columns.size());
    summary.columns.push_back({row.names[0], row.amount});
  }
  for (SummaryRow& row : summary.rows) {
    row_of.emplace(row.names[0].key, row_of.size());
    row.cells.resize(summary.columns.size());
  }
  for (SummaryRow& cell : summarize(result, {by, cross}, figure).rows) {
    SummaryRow& row = summary.rows[row_of.at(cell.names[0].key)];
    row.cells[column_of.at(cell.names[1].key)] = cell.amount;
  }
  return summary;
}

bool has_reading_faults(const std::vector<MissingItem>& missing) {
  return has_reading_faults(missing, {});
}

bool has_reading_faults(const std::vector<MissingItem>& missing,
                        const std::set<std::string>& agencies) {
  return std::any_of(missing.begin(), missing.end(), [&](const MissingItem& item) {
    const std::string& id = item.what.id;
    if (id == fault_outside_tasks || id == file_unread) return true;
    if (id != submission_faulty && id != submission_absent) return false;
    const auto* agency = std::get_if<std::string>(&item.what.arguments[0]);
    return agencies.empty() || agency == nullptr || agencies.contains(*agency);
  });
}

}  // namespace dutoan
