#include "review/task_progress.hpp"

#include "estimate/funding.hpp"
#include "estimate/stated_money.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

constexpr std::size_t index_of(ProgressFigure figure) {
  return std::size_t(figure);
}

Amount unknown_amount(bool illustrative) {
  return {.known = std::nullopt, .complete = false, .marks = {.illustrative = illustrative}};
}

/// Where something known is below 0, what is not known may be, too: a sum is then no bound.
Amount with_sign(Amount amount) {
  if (amount.known && amount.known->is_negative()) amount.lower_bound = false;
  return amount;
}

/// A part of a figure, in the order sources are named.
struct SourcePart {
  std::string source;
  Amount amount;
};

class TaskProgressReader {
 public:
  TaskProgressReader(const TaskResult& task, std::optional<Date> day) : task_(task), day_(day) {
    keep_until_day(task_.money);
  }

  TaskProgress run() {
    progress_.id = task_.id;
    progress_.figures = unknown_figures(task_.illustrative);
    for (const Funding& term : task_.funding_terms)
      figures_of(term.source);
    for (const std::string_view kind : planned_money_kinds) {
      if (!progress_.planned_by.empty() || counted(kind).empty()) continue;
      progress_.planned_by = kind;
      add(ProgressFigure::planned, kind, parts_of_plan(kind));
    }
    for (const ProgressFigure figure :
         {ProgressFigure::allocated, ProgressFigure::disbursed, ProgressFigure::settled}) {
      const std::string_view kind = progress_figure_words[index_of(figure)];
      add(figure, kind, parts_of_paid(kind));
    }
    if (progress_.sources.empty()) figures_of("");
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      open_named(i);
    progress_.stage = stage();
    progress_.requested_unnamed = requested_unnamed();
    return std::move(progress_);
  }

 private:
  void keep_until_day(std::vector<MoneyRow>& money) {
    if (!day_) return;
    const auto later = std::remove_if(money.begin(), money.end(), [&](const MoneyRow& row) {
      return row.date && *row.date > *day_;
    });
    progress_.later = std::size_t(money.end() - later);
    money.erase(later, money.end());
  }

  std::vector<const MoneyRow*> counted(std::string_view kind) const {
    return counted_money(task_.money, kind);
  }

  Amount amount_of(const MoneyRow& row) const { return with_sign(stated_amount(task_, row)); }

  ProgressFigures& figures_of(const std::string& source) {
    for (SourceFigures& one : progress_.sources) {
      if (one.source == source) return one.figures;
    }
    progress_.sources.push_back({source, unknown_figures(task_.illustrative)});
    // What is known of the task is known of a source that comes up later, too: nothing.
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      clear(progress_.sources.back(), i);
    return progress_.sources.back().figures;
  }

  /// A figure that is known has no part under a source that it does not name.
  void clear(SourceFigures& one, std::size_t figure) const {
    if (progress_.figures[figure].known) {
      one.figures[figure] = {.complete = !task_.broken,
                             .lower_bound = !task_.broken,
                             .marks = {.illustrative = task_.illustrative}};
    }
  }

  void add(ProgressFigure figure, std::string_view kind, const std::vector<SourcePart>& parts) {
    const std::size_t index = index_of(figure);
    std::optional<Amount> total;
    for (const MoneyRow* row : counted(kind))
      total = total ? sum(*total, amount_of(*row)) : amount_of(*row);
    if (!total) return;
    progress_.figures[index] = *total;
    for (SourceFigures& one : progress_.sources)
      clear(one, index);
    for (const SourcePart& part : parts) {
      Amount& amount = figures_of(part.source)[index];
      amount = sum(amount, part.amount);
    }
  }

  /// What names no source may be of any that is named: they have at least their own, unless it is
  /// below 0.
  void open_named(std::size_t figure) {
    const auto unnamed = std::find_if(progress_.sources.begin(), progress_.sources.end(),
                                      [](const SourceFigures& one) { return one.source.empty(); });
    if (unnamed == progress_.sources.end() || is_nothing(unnamed->figures[figure])) return;
    const bool lower_bound = unnamed->figures[figure].lower_bound;
    for (SourceFigures& one : progress_.sources) {
      if (one.source.empty()) continue;
      Amount& amount = one.figures[figure];
      amount.complete = false;
      amount.lower_bound = amount.lower_bound && lower_bound;
    }
  }

  static bool is_nothing(const Amount& amount) {
    return is_exact(amount) && amount.known->is_zero();
  }

  /// Those that name a source; and the rest, which names none.
  std::optional<Amount> split_named(std::string_view kind, std::vector<SourcePart>& parts) const {
    std::optional<Amount> rest;
    for (const MoneyRow* row : counted(kind)) {
      const Amount amount = amount_of(*row);
      if (!row->source.empty()) {
        parts.push_back({row->source, amount});
      } else {
        rest = rest ? sum(*rest, amount) : amount;
      }
    }
    return rest;
  }

  std::vector<SourcePart> parts_of_plan(std::string_view kind) const {
    std::vector<SourcePart> parts;
    const auto rest = split_named(kind, parts);
    if (!rest) return parts;
    for (const FundingPart& part : fund_stated(task_, rest->known.value_or(Money()))) {
      Amount amount = *rest;
      amount.known = part.amount;
      parts.push_back({part.source, amount});
    }
    return parts;
  }

  std::vector<SourcePart> parts_of_paid(std::string_view kind) const {
    std::vector<SourcePart> parts;
    if (const auto rest = split_named(kind, parts)) parts.push_back({only_source(), *rest});
    return parts;
  }

  /// The one source that the task and its plan name; empty where they name none or several.
  std::string only_source() const {
    std::set<std::string> names;
    for (const SourceFigures& one : progress_.sources)
      names.insert(one.source);
    return names.size() == 1 ? *names.begin() : "";
  }

  Amount requested_unnamed() const {
    Amount unnamed = unknown_amount(task_.illustrative);
    if (counted("requested").empty()) return unnamed;
    unnamed = {.marks = {.illustrative = task_.illustrative}};
    for (const SourcePart& part : parts_of_plan("requested")) {
      if (part.source.empty()) unnamed = sum(unnamed, part.amount);
    }
    return unnamed;
  }

  /// A day that has come.
  std::optional<Date> reached(std::string_view name) const {
    const auto found = std::find(task_dates.begin(), task_dates.end(), name);
    const auto& date = task_.dates[std::size_t(found - task_dates.begin())];
    return date && day_ && *date > *day_ ? std::nullopt : date;
  }

  /// A day that may have been planned only.
  std::optional<Date> reached_by_day(std::string_view name) const {
    return day_ ? reached(name) : std::nullopt;
  }

  TaskStage stage() const {
    const Progress& stated = task_.progress;
    const bool too_late = day_ && stated.date && *stated.date > *day_;
    if (!stated.stage.empty() && !too_late) {
      return {stated.stage, StageOrigin::stated, stated.date};
    }
    if (const auto end = reached_by_day("end")) return {"done", StageOrigin::dates, end};
    if (const auto start = reached_by_day("start")) return {"running", StageOrigin::dates, start};
    const Amount& disbursed = progress_.figures[index_of(ProgressFigure::disbursed)];
    if (disbursed.known && *disbursed.known > Money()) return {"running", StageOrigin::money, {}};
    if (const auto approved = reached("approved")) {
      return {"approved", StageOrigin::dates, approved};
    }
    if (!counted("approved").empty()) return {"approved", StageOrigin::money, {}};
    return stage_before_approval();
  }

  TaskStage stage_before_approval() const {
    if (const auto day = reached("appraised")) return {"appraisal", StageOrigin::dates, day};
    const auto received = reached("received");
    const auto returned = reached("returned");
    const bool is_back = returned && (!received || *returned >= *received);
    if (is_back) return {"preparation", StageOrigin::dates, returned};
    if (received) return {"appraisal", StageOrigin::dates, received};
    if (const auto day = reached("estimate")) return {"preparation", StageOrigin::dates, day};
    return {};
  }

  TaskResult task_;
  std::optional<Date> day_;
  TaskProgress progress_;
};

/// Without its rows and lines, which nothing here looks at.
TaskResult money_and_dates_of(const TaskResult& task) {
  return {.id = task.id,
          .dates = task.dates,
          .illustrative = task.illustrative,
          .broken = task.broken,
          .total = task.total,
          .funding = task.funding,
          .funding_terms = task.funding_terms,
          .money = task.money,
          .progress = task.progress};
}

}  // namespace

TaskProgress task_progress(const TaskResult& task, std::optional<Date> day) {
  return TaskProgressReader(money_and_dates_of(task), day).run();
}

ProgressFigures unknown_figures(bool illustrative) {
  ProgressFigures figures;
  figures.fill(unknown_amount(illustrative));
  return figures;
}

bool is_exact(const Amount& amount) {
  return amount.known && amount.complete && !amount.marks.at_least && !amount.marks.about;
}

std::optional<Number> progress_share(const Amount& part, const Amount& whole) {
  if (!is_exact(part) || !is_exact(whole) || *whole.known <= Money()) return std::nullopt;
  return to_number(*part.known) / to_number(*whole.known);
}

}  // namespace dutoan
