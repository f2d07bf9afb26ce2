#include "estimate/summary.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A part of a task's figure and the key it counts under.
struct Part {
  std::string key;
  LocalText name;
  Money amount;
  std::optional<Amount> own = {};  ///< where the part knows itself whether it is complete
};

LocalText name_in(const std::vector<Named>& list, const std::string& id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Named& one) { return one.id == id; });
  return {.vi = found == list.end() ? "" : found->name};
}

LocalText agency_name(const PlanResult& result, const std::string& id) {
  const auto found = std::find_if(result.agencies.begin(), result.agencies.end(),
                                  [&](const Agency& agency) { return agency.id == id; });
  return {.vi = found == result.agencies.end() ? "" : found->name};
}

/// Chương–khoản–mục–tiểu mục, as far as they are given.
std::string budget_key(const BudgetCode& budget) {
  std::string key;
  for (const std::string* part : {&budget.chuong, &budget.khoan, &budget.muc, &budget.tieu_muc}) {
    key += (key.empty() ? "" : "-") + (part->empty() ? "…" : *part);
  }
  return budget.empty() ? "" : key;
}

class Summarizer {
 public:
  Summarizer(const PlanResult& result, SummaryKey by, FigureKind figure) : result_(result) {
    summary_.by = by;
    summary_.figure = figure;
    add_listed_keys();
  }

  Summary run() {
    for (const TaskResult& task : result_.tasks)
      add(task);
    std::erase_if(summary_.rows, [](const SummaryRow& row) { return row.tasks == 0; });
    for (const SummaryRow& row : summary_.rows) {
      summary_.total = sum(summary_.total, row.amount);
    }
    if (result_.tasks.empty()) summary_.total.known = Money();
    if (!result_.unread_files.empty()) summary_.total.complete = false;
    return std::move(summary_);
  }

 private:
  /// The plan's own lists give the order; keys they do not name follow.
  void add_listed_keys() {
    switch (summary_.by) {
      case SummaryKey::agency:
        for (const Agency& agency : result_.agencies)
          (void)row_of(agency.id, {.vi = agency.name});
        break;
      case SummaryKey::source: add_listed(result_.sources); break;
      case SummaryKey::group: add_listed(result_.groups); break;
      case SummaryKey::programme: add_listed(result_.programmes); break;
      case SummaryKey::evidence:
        for (const Evidence evidence : evidence_classes) {
          (void)row_of(std::string(evidence_word(evidence)), {});
        }
        break;
      default: break;
    }
  }

  void add_listed(const std::vector<Named>& list) {
    for (const Named& one : list)
      (void)row_of(one.id, {.vi = one.name});
  }

  SummaryRow& row_of(const std::string& key, const LocalText& name) {
    for (SummaryRow& row : summary_.rows) {
      if (row.key == key) return row;
    }
    summary_.rows.push_back({.key = key, .name = name});
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
    for (const Part& part : parts_of(task, figure.known.value_or(Money()))) {
      SummaryRow& row = row_of(part.key, part.name);
      ++row.tasks;
      Amount amount = part.own.value_or(figure);
      if (amount.known) amount.known = part.amount;
      amount.marks = both(amount.marks, figure.marks);
      row.amount = sum(row.amount, amount);
    }
  }

  std::vector<Part> parts_of(const TaskResult& task, Money known) const {
    switch (summary_.by) {
      case SummaryKey::agency: return {{task.agency, agency_name(result_, task.agency), known}};
      case SummaryKey::group: return {{task.group, name_in(result_.groups, task.group), known}};
      case SummaryKey::programme: return {programme_part(task, known)};
      case SummaryKey::budget: return {{budget_key(task.budget), {}, known}};
      case SummaryKey::method: return {{task.method, task.method_title, known}};
      case SummaryKey::task: return {{task.id, {.vi = task.name}, known}};
      default: break;
    }
    // These split a task; of other figures than the recomputed one the split is in proportion.
    std::vector<Part> parts = split_of(task);
    std::vector<Number> weights;
    for (const Part& part : parts)
      weights.push_back(to_number(part.amount));
    if (summary_.figure == FigureKind::recomputed || parts.empty()) return parts;
    const std::vector<Money> amounts = share_out(known, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
      parts[i].amount = amounts[i];
    return parts;
  }

  std::vector<Part> split_of(const TaskResult& task) const {
    std::vector<Part> parts;
    if (summary_.by == SummaryKey::source) {
      for (const FundingPart& part : task.funding) {
        parts.push_back({part.source, name_in(result_.sources, part.source), part.amount});
      }
    } else if (summary_.by == SummaryKey::year) {
      for (const YearPart& part : task.years) {
        parts.push_back({part.year == 0 ? "" : std::to_string(part.year), {}, part.amount});
      }
    } else if (summary_.by == SummaryKey::evidence) {
      for (const Evidence evidence : evidence_classes) {
        const Money amount = task.evidence[std::size_t(evidence)];
        if (!amount.is_zero()) parts.push_back({std::string(evidence_word(evidence)), {}, amount});
      }
    } else {
      for (const CostGroupPart& part : task.cost_groups) {
        parts.push_back({part.id, part.label, part.amount.known.value_or(Money()), part.amount});
      }
    }
    // A task that is not split, or of which nothing is known, counts under no key.
    if (parts.empty()) parts.push_back({"", {}, task.total.known.value_or(Money())});
    return parts;
  }

  /// A task of several programmes counts once, under all their names together.
  Part programme_part(const TaskResult& task, Money known) const {
    std::string key;
    std::string name;
    for (const std::string& id : task.programmes) {
      key += (key.empty() ? "" : " + ") + id;
      name += (name.empty() ? "" : " + ") + name_in(result_.programmes, id).vi;
    }
    return {key, {.vi = name}, known};
  }

  const PlanResult& result_;
  Summary summary_;
};

}  // namespace

Summary summarize(const PlanResult& result, SummaryKey by, FigureKind figure) {
  return Summarizer(result, by, figure).run();
}

PrintedColumn in_unit(const Summary& summary, const Number& unit) {
  PrintedColumn column;
  const auto printed = [&](const Amount& amount) {
    return to_money(to_number(amount.known.value_or(Money())) / unit);
  };
  column.total = printed(summary.total);
  column.rounding = column.total;
  for (const SummaryRow& row : summary.rows) {
    column.parts.push_back(printed(row.amount));
    column.rounding -= column.parts.back();
  }
  return column;
}

}  // namespace dutoan
