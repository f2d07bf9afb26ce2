#include "output/progress_json.hpp"

#include "output/json_value.hpp"
#include "output/programme_json.hpp"

namespace dutoan {

namespace {

Json figures_json(const ProgressFigures& figures) {
  Json json = Json::object();
  for (std::size_t i = 0; i < progress_figure_count; ++i)
    json[std::string(progress_figure_words[i])] = to_json(figures[i]);
  return json;
}

/// Shares of what is planned, exact; only of exact figures.
void put_shares(Json& json, const ProgressFigures& figures) {
  for (std::size_t i = 1; i < progress_figure_count; ++i) {
    const auto share = progress_share(figures[i], figures[0]);
    if (share) json["shares"][std::string(progress_figure_words[i])] = to_json(*share);
  }
}

Json figures_and_shares(const ProgressFigures& figures) {
  Json json = {{"figures", figures_json(figures)}};
  put_shares(json, figures);
  return json;
}

Json progress_task_json(const TaskResult& task, const TaskProgress& progress) {
  Json json = {{"id", task.id}, {"agency", task.agency}};
  put(json, "name", task.name);
  put(json, "group", task.group);
  if (!task.programmes.empty()) json["programmes"] = task.programmes;
  put(json, "planned_by", progress.planned_by);
  json.update(figures_and_shares(progress.figures));
  json["sources"] = Json::array();
  for (const SourceFigures& one : progress.sources)
    json["sources"].push_back({{"source", one.source}, {"figures", figures_json(one.figures)}});
  const TaskStage& stage = progress.stage;
  put(json, "stage", stage.stage);
  json["stage_from"] = stage_origin_words[std::size_t(stage.origin)];
  put(json, "stage_date", stage.date);
  if (!task.progress.empty()) json["progress"] = to_json(task.progress);
  return json;
}

/// `lines`: as printed, of the same rows.
Json progress_rows_json(const PlanProgress& progress, const std::vector<ProgressRow>& rows,
                        const std::vector<ProgressLine>& lines) {
  Json json = Json::array();
  for (const ProgressLine& line : lines) {
    if (line.kind != LineKind::row || line.depth > 0) continue;
    const ProgressRow& row = rows[line.row];
    Json one = {{"key", row.name.key}};
    put(one, "name", row.name.name.vi);
    one["tasks"] = Json::array();
    for (const ProgressPart& part : row.parts)
      one["tasks"].push_back(progress.tasks[part.task].id);
    one["done"] = row.done;
    one.update(figures_and_shares(row.figures));
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (!line.cells[i].amount.known) continue;
      const char* key = line.cells[i].amount.complete ? "printed" : "printed_part";
      one[key][std::string(progress_figure_words[i])] = to_json(line.cells[i].shown);
    }
    json.push_back(std::move(one));
  }
  return json;
}

Json programme_figure_json(const ProgrammeFigure& figure) {
  Json json = Json::object();
  if (figure.whole) json["whole"] = to_json(*figure.whole);
  json["stated_whole"] = figure.stated_whole;
  json["parts"] = Json::array();
  for (const auto& [source, amount] : figure.parts)
    json["parts"].push_back({{"source", source}, {"amount", to_json(amount)}});
  if (figure.named) json["parts_sum"] = to_json(*figure.named);
  if (figure.left) {
    json["left"] = to_json(*figure.left);
    if (figure.left_at_most) json["left_at_most"] = true;
  }
  return json;
}

Json programme_progress_json(const ProgrammeProgress& progress) {
  const Programme& programme = progress.programme;
  Json json = {{"id", programme.id}};
  put(json, "name", programme.name);
  if (programme.tasks) json["tasks"] = *programme.tasks;
  json["listed"] = progress.listed;
  put(json, "planned_by", progress.planned_by);
  for (std::size_t i = 0; i < progress_figure_count; ++i) {
    if (!progress.figures[i].whole) continue;
    json["figures"][std::string(progress_figure_words[i])] =
        programme_figure_json(progress.figures[i]);
  }
  json["listed_planned"] = to_json(progress.listed_figures[0]);
  json["listed_with_source"] = progress.listed_named;
  const Json stages = to_json(programme);
  if (stages.contains("progress")) {
    json["stages"] = stages.at("progress");
    json["counted_at_least"] = progress.least_counted;
    json["counted_at_most"] = progress.most_counted;
  }
  put(json, "note", programme.note);
  put(json, "proposal", programme.proposal);
  put(json, "ref", programme.ref);
  return json;
}

Json unnamed_json(const UnnamedMoney& unnamed) {
  Json json = Json::object();
  put(json, "task", unnamed.task);
  put(json, "programme", unnamed.programme);
  put(json, "figure", unnamed.figure);
  if (unnamed.at_most) json["at_most"] = true;
  json["amount"] = to_json(unnamed.amount);
  return json;
}

Json progress_fault_json(const ProgressFault& fault) {
  Json json = {{"fault", progress_fault_words[std::size_t(fault.kind)]}};
  put(json, "task", fault.task);
  put(json, "programme", fault.programme);
  put(json, "source", fault.source);
  if (fault.is_of_money()) {
    json["figure"] = progress_figure_words[std::size_t(fault.figure)];
    json["larger"] = to_json(fault.larger);
    json["smaller"] = to_json(fault.smaller);
    json["excess"] = to_json(fault.excess());
  } else {
    put(json, "stage", fault.stage);
    put(json, "within", fault.outer);
    json["count"] = fault.count;
    json["limit"] = fault.limit;
  }
  json["message"] = to_json(progress_fault_message(fault));
  return json;
}

Json remark_json(const ProgressRemark& remark) {
  Json json = {{"agency", remark.agency}};
  put(json, "task", remark.task);
  json.update(to_json(remark.progress));
  return json;
}

Json stages_json(const PlanProgress& progress) {
  Json json = Json::object();
  for (std::size_t i = 0; i < work_stages.size(); ++i)
    json[std::string(work_stages[i])] = progress.stages[i];
  json["unknown"] = progress.unknown_stages;
  return json;
}

Json lacking_json(const PlanProgress& progress) {
  Json json = Json::object();
  for (std::size_t i = 0; i < progress_figure_count; ++i)
    json[std::string(progress_figure_words[i])] = progress.lacking[i];
  return json;
}

Json progress_proof_json(const std::vector<Equality>& proof, const std::string& unit) {
  Json array = Json::array();
  for (const Equality& equality : proof) {
    Json json = {{"what", equality.what},
                 {"count", equality.count},
                 {"unit", unit},
                 {"left", to_json(equality.left)},
                 {"right", to_json(equality.right)},
                 {"holds", equality.holds}};
    if (!equality.rounding.is_zero()) json["rounding"] = to_json(equality.rounding);
    if (equality.partial) json["partial"] = true;
    array.push_back(std::move(json));
  }
  return array;
}

template <class List, class ToJson>
Json progress_list_json(const List& list, ToJson to) {
  Json json = Json::array();
  for (const auto& one : list)
    json.push_back(to(one));
  return json;
}

}  // namespace

std::string progress_json(const ProgressContents& contents, const ReportStyle& style,
                          const std::vector<std::string>& status) {
  const PlanProgress& progress = contents.progress;
  Json json = {{"format", 1}, {"status", status}};
  put(json, "plan", contents.result.header.number);
  put(json, "day", progress.day);
  json["by"] = summary_key_words[std::size_t(progress.by)];
  json["unit"] = style.unit;
  json["complete"] = progress.complete;
  if (!is_by_programmes_alone(contents)) json["totals"] = figures_and_shares(progress.totals);
  json["lacking"] = lacking_json(progress);
  json["stages"] = stages_json(progress);
  json["rows"] = progress_rows_json(progress, progress.rows, contents.lines);
  json["sources"] = progress_rows_json(progress, progress.sources, contents.sources);
  json["tasks"] = Json::array();
  for (std::size_t i = 0; i < progress.tasks.size(); ++i)
    json["tasks"].push_back(progress_task_json(contents.result.tasks[i], progress.tasks[i]));
  json["programmes"] = progress_list_json(progress.programmes, programme_progress_json);
  json["unnamed"] = progress_list_json(progress.unnamed, unnamed_json);
  json["faults"] = progress_list_json(progress.faults, progress_fault_json);
  json["remarks"] = progress_list_json(progress.remarks, remark_json);
  if (progress.later > 0) json["later"] = progress.later;
  json["missing"] = to_json(progress.unread);
  json["proof"] = progress_proof_json(contents.proof, style.unit);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
