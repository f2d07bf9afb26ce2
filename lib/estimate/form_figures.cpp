#include "estimate/form_figures.hpp"

#include "estimate/form_money.hpp"
#include "estimate/summary.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

constexpr Amount nothing{.known = Money()};

std::string roman(std::size_t number) {
  constexpr std::array<std::pair<std::size_t, const char*>, 9> signs = {{{100, "C"},
                                                                         {90, "XC"},
                                                                         {50, "L"},
                                                                         {40, "XL"},
                                                                         {10, "X"},
                                                                         {9, "IX"},
                                                                         {5, "V"},
                                                                         {4, "IV"},
                                                                         {1, "I"}}};
  std::string text;
  for (const auto& [value, sign] : signs) {
    for (; number >= value; number -= value)
      text += sign;
  }
  return text;
}

Amount unknown_amount() {
  return {.known = std::nullopt, .complete = false};
}

/// The sum of `a` and minus `b`; of what is not known only that it is not. Less "at least so much"
/// is no bound.
Amount difference(const Amount& a, const Amount& b) {
  const bool known = a.complete && b.complete && a.known && b.known && !b.marks.at_least;
  if (!known) return unknown_amount();
  Amount result = a;
  *result.known -= *b.known;
  result.marks = both(a.marks, b.marks);
  return result;
}

class FigureMaker {
 public:
  FigureMaker(const ReportForm& form, const PlanResult& result) : form_(form), result_(result) {}

  FormFigures run() {
    for (const ReportColumn& column : form_.columns)
      add_column(column);
    if (form_.by_group) {
      add_groups();
    } else {
      add_agencies();
    }
    return std::move(figures_);
  }

 private:
  using Tasks = std::vector<const TaskResult*>;

  void add_column(const ReportColumn& column) {
    if (!column.per_agency) {
      figures_.columns.push_back({.column = &column});
      return;
    }
    // Columns side by side that stand for every agency go round together.
    if (&column != &form_.columns.front() && (&column)[-1].per_agency) return;
    for (const Agency& agency : result_.agencies) {
      for (const ReportColumn* one = &column;
           one != form_.columns.data() + form_.columns.size() && one->per_agency; ++one) {
        figures_.columns.push_back({one, agency.id, agency.name});
      }
    }
  }

  Tasks tasks_where(auto holds) const {
    Tasks tasks;
    for (const TaskResult& task : result_.tasks) {
      if (holds(task)) tasks.push_back(&task);
    }
    return tasks;
  }

  void add_agencies() {
    std::vector<std::size_t> headings;
    for (const Agency& agency : all_agencies()) {
      const Tasks tasks =
          tasks_where([&](const TaskResult& task) { return task.agency == agency.id; });
      if (tasks.empty()) continue;
      headings.push_back(figures_.rows.size());
      figures_.rows.push_back({.kind = FormRowKind::agency});
      const std::size_t heading = headings.back();
      for (const TaskResult* task : tasks) {
        figures_.rows[heading].parts.push_back(figures_.rows.size());
        add_leaf(FormRowKind::task, {task});
      }
      sum_row(heading, roman(headings.size()), agency.name.empty() ? agency.id : agency.name,
              {agency.id});
    }
    add_total(std::move(headings));
  }

  std::vector<Agency> all_agencies() const {
    std::vector<Agency> agencies = result_.agencies;
    for (const TaskResult& task : result_.tasks) {
      const auto same = [&](const Agency& agency) { return agency.id == task.agency; };
      if (std::none_of(agencies.begin(), agencies.end(), same)) {
        agencies.push_back({.id = task.agency});
      }
    }
    return agencies;
  }

  void add_groups() {
    std::vector<std::size_t> rows;
    std::vector<Named> groups = result_.groups;
    groups.push_back({.id = "", .name = "Chưa xếp nhóm"});
    for (const Named& group : groups) {
      const Tasks tasks =
          tasks_where([&](const TaskResult& task) { return task.group == group.id; });
      if (tasks.empty()) continue;
      rows.push_back(figures_.rows.size());
      add_leaf(FormRowKind::group, tasks, group.name.empty() ? group.id : group.name);
    }
    add_total(std::move(rows));
  }

  void add_total(std::vector<std::size_t> parts) {
    figures_.rows.push_back({.kind = FormRowKind::total, .parts = std::move(parts)});
    sum_row(figures_.rows.size() - 1, "", "TỔNG CỘNG");
  }

  void add_leaf(FormRowKind kind, const Tasks& tasks, const std::string& name = "") {
    FormFigureRow row{.kind = kind};
    for (const FormColumnOf& column : figures_.columns)
      row.cells.push_back(leaf_cell(column, tasks, name));
    figures_.rows.push_back(std::move(row));
    compute_formulas(figures_.rows.back(), tasks);
  }

  FormFigure leaf_cell(const FormColumnOf& of, const Tasks& tasks, const std::string& name) {
    const TaskResult& task = *tasks.front();
    const bool is_group = !name.empty();
    switch (of.column->content) {
      case FormContent::number:
        ++number_;
        return !is_group && !task.no.empty() ? task.no : std::to_string(number_);
      case FormContent::name: return is_group ? name : task.name.empty() ? task.id : task.name;
      case FormContent::agency: return text_of(is_group ? "" : agency_name(task.agency));
      case FormContent::period: return text_of(is_group ? "" : form_period(task));
      case FormContent::decision: return text_of(is_group ? "" : form_decision(task));
      case FormContent::note: return text_of("");
      case FormContent::money: return money_of(of, tasks);
      default: return std::monostate{};
    }
  }

  static FormFigure text_of(std::string text) {
    if (text.empty()) return std::string();
    return text;
  }

  std::string agency_name(const std::string& id) const {
    for (const Agency& agency : result_.agencies) {
      if (agency.id == id && !agency.name.empty()) return agency.name;
    }
    return id;
  }

  Amount money_of(const FormColumnOf& of, const Tasks& tasks) const {
    Amount total = nothing;
    bool any = false;
    for (const TaskResult* task : tasks) {
      if (!of.agency.empty() && task->agency != of.agency) continue;
      any = true;
      total = sum(total, form_money(form_, *of.column, *task, result_));
    }
    // An agency without a task of the group asks for nothing in it.
    if (!any) return nothing;
    return total;
  }

  void compute_formulas(FormFigureRow& row, const Tasks& tasks) const {
    // A formula may use another: as often as there are columns is often enough.
    for (std::size_t round = 0; round < figures_.columns.size(); ++round) {
      bool changed = false;
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (figures_.columns[i].column->content != FormContent::formula) continue;
        FormFigure value = formula_value(row, i, tasks);
        changed = changed || value != row.cells[i];
        row.cells[i] = std::move(value);
      }
      if (!changed) return;
    }
  }

  FormFigure formula_value(const FormFigureRow& row, std::size_t at, const Tasks& tasks) const {
    const FormColumnOf& of = figures_.columns[at];
    Amount total = nothing;
    for (const FormTerm& term : of.column->terms) {
      const Amount part = cell_of(row, term.column, of.agency);
      total = term.negative ? difference(total, part) : sum(total, part);
    }
    return total.is_whole() || of.column->money.empty() ? total : money_of(of, tasks);
  }

  /// Of the same agency where the column stands for one.
  Amount cell_of(const FormFigureRow& row, const std::string& number,
                 const std::string& agency) const {
    Amount total = nothing;
    bool any = false;
    for (std::size_t i = 0; i < figures_.columns.size(); ++i) {
      const FormColumnOf& one = figures_.columns[i];
      if (one.column->number != number || (!agency.empty() && one.agency != agency)) continue;
      any = true;
      const auto* amount = i < row.cells.size() ? std::get_if<Amount>(&row.cells[i]) : nullptr;
      total = sum(total, amount == nullptr ? unknown_amount() : *amount);
    }
    return any ? total : unknown_amount();
  }

  /// `agencies`: whose rows they are; none: of all.
  void sum_row(std::size_t index, const std::string& number, const std::string& name,
               const std::set<std::string>& agencies = {}) {
    const bool lacks_some = has_reading_faults(result_.missing, agencies);
    std::vector<FormFigure> cells;
    for (std::size_t i = 0; i < figures_.columns.size(); ++i) {
      const FormContent content = figures_.columns[i].column->content;
      if (content == FormContent::number) {
        cells.emplace_back(number);
      } else if (content == FormContent::name) {
        cells.emplace_back(name);
      } else if (content == FormContent::money || content == FormContent::formula) {
        Amount sum = sum_of_parts(index, i);
        sum.complete = sum.complete && !lacks_some;
        cells.emplace_back(sum);
      } else {
        cells.emplace_back(std::string());
      }
    }
    figures_.rows[index].cells = std::move(cells);
  }

  Amount sum_of_parts(std::size_t index, std::size_t column) const {
    Amount total = nothing;
    for (const std::size_t part : figures_.rows[index].parts) {
      const auto* amount = std::get_if<Amount>(&figures_.rows[part].cells[column]);
      total = sum(total, amount == nullptr ? unknown_amount() : *amount);
    }
    // What is known of differences is no bound of their sum.
    const auto& terms = figures_.columns[column].column->terms;
    const bool has_minus =
        std::any_of(terms.begin(), terms.end(), [](const FormTerm& term) { return term.negative; });
    return has_minus && !total.complete ? unknown_amount() : total;
  }

  const ReportForm& form_;
  const PlanResult& result_;
  FormFigures figures_;
  std::size_t number_ = 0;
};

}  // namespace

FormFigures form_figures(const ReportForm& form, const PlanResult& result) {
  return FigureMaker(form, result).run();
}

}  // namespace dutoan
