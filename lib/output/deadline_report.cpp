#include "output/deadline_report.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string who(const Deadline& deadline, const PlanResult& plan) {
  if (!deadline.task.empty()) return deadline.task;
  const auto agency = std::find_if(plan.agencies.begin(), plan.agencies.end(),
                                   [&](const Agency& one) { return one.id == deadline.agency; });
  return agency == plan.agencies.end() || agency->name.empty() ? deadline.agency : agency->name;
}

std::string what(const Deadline& deadline, Language language) {
  if (deadline.rule == nullptr) return phrase("deadline-of-agency", language);
  return deadline.rule->id + " " + deadline.rule->title.in(language);
}

}  // namespace

void add_deadlines(Report& report, const DeadlineList& list, const PlanResult& plan,
                   Language language) {
  if (list.deadlines.empty()) return;
  report.space();
  report.heading(render({"deadlines-on", {list.today}}, language));
  TextTable table;
  for (const char* id : {"deadline-day", "deadline-left", "deadline-who", "deadline-what"})
    table.columns.push_back({.heading = phrase(id, language)});
  table.columns[1].align = Align::right;
  table.columns[3].wraps = true;
  for (const Deadline& deadline : list.deadlines) {
    table.rows.push_back({.cells = {date_text(deadline.due, language),
                                    render({deadline.overdue ? "deadline-overdue" : "deadline-days",
                                            {Number(deadline.workdays)}},
                                           language),
                                    who(deadline, plan), what(deadline, language)}});
  }
  report.table(std::move(table));
  if (!list.knows_holidays) report.paragraph(phrase("holidays-unknown", language));
}

Json deadlines_json(const DeadlineList& list) {
  Json json = Json::array();
  for (const Deadline& deadline : list.deadlines) {
    Json one = {{"due", iso_text(deadline.due)},
                {"overdue", deadline.overdue},
                {"workdays", deadline.workdays},
                {"agency", deadline.agency}};
    put(one, "task", deadline.task);
    if (deadline.rule != nullptr) one["rule"] = deadline.rule->full_name();
    json.push_back(std::move(one));
  }
  return json;
}

}  // namespace dutoan
