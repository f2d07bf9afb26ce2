#include "output/change_table.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class ChangeTables {
 public:
  ChangeTables(const ChangeContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  TextTable causes() {
    TextTable table;
    table.columns.push_back({say("column-cause"), Align::left, true});
    const std::size_t steps = contents_.steps.size();
    for (std::size_t i = 0; i < steps; ++i)
      table.columns.push_back(
          {steps == 1 ? say("column-change") : ordinal_text(contents_, i + 1, language_),
           Align::right});
    if (steps > 1) table.columns.push_back({say("column-all-steps"), Align::right});
    const CauseAmounts all = whole_change(contents_).causes;
    add_total_row(table, "change-before", true);
    for (std::size_t cause = 0; cause < change_causes; ++cause) {
      TextRow row{.cells = {cause_text(cause, language_)}};
      bool any = false;
      for (const PlanChange& step : contents_.steps) {
        any = any || !step.causes[cause].is_zero();
        row.cells.push_back(signed_or_blank(step.causes[cause]));
      }
      if (steps > 1) row.cells.push_back(signed_or_blank(all[cause]));
      if (any) table.rows.push_back(std::move(row));
    }
    add_rounding_row(table);
    add_open_row(table);
    add_total_row(table, "change-after", false);
    return table;
  }

  TextTable chain() {
    TextTable table{.stacks = true};
    table.columns.push_back({say("column-task"), Align::left, true});
    for (std::size_t i = 0; i < contents_.revisions.size(); ++i)
      table.columns.push_back({ordinal_text(contents_, i, language_), Align::right});
    for (const ChainRow& row : contents_.chain) {
      const bool steady = std::all_of(row.figures.begin(), row.figures.end(),
                                      [&](const Amount& one) { return one == row.figures[0]; });
      if (steady) continue;
      TextRow cells{.cells = {chain_name(row)}};
      for (std::size_t i = 0; i < row.figures.size(); ++i)
        cells.cells.push_back(row.tasks[i].empty() ? "" : figure_text(row.figures[i]));
      table.rows.push_back(std::move(cells));
    }
    return table;
  }

  TextTable agencies(std::size_t step) {
    const PlanChange& change = contents_.steps[step];
    TextTable table = part_table("by-agency");
    for (const AgencyChange& agency : change.agencies) {
      std::string causes = causes_text(agency.causes, style_);
      if (!agency.moved.is_zero()) {
        causes += (causes.empty() ? "" : "; ") + say("cause-moved") + " " +
                  signed_text(agency.moved, style_);
      }
      table.rows.push_back(
          {.cells = {listed_name(plan(step + 1).agencies, plan(step).agencies, agency.agency),
                     figure_text(agency.before), figure_text(agency.after),
                     change_text(agency.difference(), agency.causes, agency.open), causes}});
    }
    return table;
  }

  TextTable sources(std::size_t step) {
    const PlanChange& change = contents_.steps[step];
    TextTable table = part_table("by-source");
    for (const SourceChange& source : change.sources) {
      const std::string name =
          source.source.empty()
              ? say("no-key-source")
              : listed_name(plan(step + 1).sources, plan(step).sources, source.source);
      table.rows.push_back(
          {.cells = {name, figure_text(source.before), figure_text(source.after),
                     change_text(total_of(source.causes), source.causes, source.open),
                     causes_text(source.causes, style_)}});
    }
    return table;
  }

 private:
  std::string say(std::string id) const { return phrase(id, language_); }

  [[nodiscard]] std::string figure_text(const Amount& amount) const {
    return amount_text(amount, style_, Zero::shown);
  }

  [[nodiscard]] const PlanResult& plan(std::size_t revision) const {
    return contents_.revisions[revision].result;
  }

  [[nodiscard]] std::string signed_or_blank(Money amount) const {
    return amount.is_zero() ? "" : signed_text(amount, style_);
  }

  /// Blank where nothing changed; of tasks that cannot be compared alone that there are such.
  [[nodiscard]] std::string change_text(Money difference, const CauseAmounts& causes,
                                        bool open) const {
    const auto told = told_difference(difference, causes, open);
    if (!told) return "(*)";
    return difference.is_zero() && !open ? "" : difference_text(difference, open, style_);
  }

  /// In a larger unit: what the printed causes lack of the printed totals.
  void add_rounding_row(TextTable& table) {
    const Number unit = unit_size(style_.unit);
    TextRow row{.cells = {say("rounding-difference")}};
    bool any = false;
    for (const PlanChange& step : contents_.steps) {
      Money rest = known_in(step.after, unit) - known_in(step.before, unit);
      for (const Money cause : step.causes)
        rest -= known_in({.known = cause}, unit);
      const bool differs = step.complete && !rest.is_zero();
      any = any || differs;
      row.cells.push_back(differs ? money_text(rest, language_) : "");
    }
    if (any) table.rows.push_back(std::move(row));
  }

  /// What no step of a chain could tell, though both ends are known.
  void add_open_row(TextTable& table) {
    const WholeChange whole = whole_change(contents_);
    if (whole.open == 0 || whole.partial || !whole.difference) return;
    TextRow row{.cells = {say("change-not-known")}};
    row.cells.resize(contents_.steps.size() + 1);
    row.cells.push_back(signed_text(*whole.difference - total_of(whole.causes), style_));
    table.rows.push_back(std::move(row));
  }

  void add_total_row(TextTable& table, const char* label, bool before) {
    TextRow row{.cells = {say(label)}, .rule_above = !before};
    for (const PlanChange& step : contents_.steps)
      row.cells.push_back(figure_text(before ? step.before : step.after));
    if (contents_.steps.size() > 1) {
      const PlanChange& end = before ? contents_.steps.front() : contents_.steps.back();
      row.cells.push_back(figure_text(before ? end.before : end.after));
    }
    table.rows.push_back(std::move(row));
  }

  /// The ids the tasks of a row have last; the last name of it as one task, if it ever was one.
  [[nodiscard]] std::string chain_name(const ChainRow& row) const {
    std::string ids;
    std::string name;
    for (std::size_t i = row.tasks.size(); i-- > 0;) {
      const std::vector<std::size_t>& tasks = row.tasks[i];
      if (ids.empty()) ids = joined(task_ids(tasks, plan(i)), " + ");
      if (name.empty() && tasks.size() == 1) name = " " + plan(i).tasks[tasks[0]].name;
    }
    return ids + name;
  }

  TextTable part_table(const char* heading) const {
    return {.columns = {{say(heading), Align::left},
                        {say("change-before"), Align::right},
                        {say("change-after"), Align::right},
                        {say("column-change"), Align::right},
                        {say("column-cause"), Align::left, true}},
            .stacks = true};
  }

  const ChangeContents& contents_;
  const ReportStyle& style_;
  Language language_;
};

}  // namespace

TextTable change_causes_table(const ChangeContents& contents, const ReportStyle& style) {
  return ChangeTables(contents, style).causes();
}

TextTable change_chain_table(const ChangeContents& contents, const ReportStyle& style) {
  return ChangeTables(contents, style).chain();
}

TextTable change_agency_table(const ChangeContents& contents, std::size_t step,
                              const ReportStyle& style) {
  return ChangeTables(contents, style).agencies(step);
}

TextTable change_source_table(const ChangeContents& contents, std::size_t step,
                              const ReportStyle& style) {
  return ChangeTables(contents, style).sources(step);
}

std::string difference_text(Money difference, bool open, const ReportStyle& style) {
  const std::string text = signed_text(difference, style);
  return open ? text + " (*)" : text;
}

}  // namespace dutoan
