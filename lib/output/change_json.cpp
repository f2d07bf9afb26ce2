#include "output/change_json.hpp"

#include "output/json_value.hpp"

namespace dutoan {

namespace {

Json causes_json(const CauseAmounts& causes) {
  Json json = Json::object();
  for (std::size_t i = 0; i < change_causes; ++i) {
    if (!causes[i].is_zero()) json[std::string(change_cause_words[i])] = to_json(causes[i]);
  }
  return json;
}

Json names_json(const CauseSet& causes) {
  Json json = Json::array();
  for (std::size_t i = 0; i < change_causes; ++i) {
    if (causes.test(i)) json.push_back(change_cause_words[i]);
  }
  return json;
}

Json line_json(const LineFigure& line) {
  Json json = Json::object();
  put(json, "name", line.name);
  put(json, "group", line.group);
  put(json, "unit", line.unit);
  put(json, "quantity", line.quantity);
  put(json, "unit_price", line.unit_price);
  put(json, "method", line.method);
  put(json, "vat", line.vat);
  put_amount(json, line.amounts[2]);
  put(json, "place", line.place);
  return json;
}

Json line_change_json(const LineChange& change) {
  Json json = {{"id", change.after ? change.after->id : change.before->id},
               {"causes", names_json(change.causes)}};
  if (change.before) json["before"] = line_json(*change.before);
  if (change.after) json["after"] = line_json(*change.after);
  return json;
}

Json inputs_json(const std::vector<InputDifference>& inputs) {
  Json json = Json::array();
  for (const InputDifference& input : inputs) {
    json.push_back({{"input", input.input},
                    {"cause", change_cause_words[std::size_t(input.cause)]},
                    {"before", input_text(input.before, input.cause, Language::english)},
                    {"after", input_text(input.after, input.cause, Language::english)}});
  }
  return json;
}

void put_difference(Json& json, Money difference, const CauseAmounts& causes, bool open) {
  if (const auto told = told_difference(difference, causes, open)) {
    json["difference"] = to_json(*told);
  }
  json["causes"] = causes_json(causes);
}

Json sources_json(const std::vector<SourceChange>& sources) {
  Json json = Json::array();
  for (const SourceChange& source : sources) {
    Json one = {{"source", source.source},
                {"before", to_json(source.before)},
                {"after", to_json(source.after)}};
    put_difference(one, total_of(source.causes), source.causes, source.open);
    if (source.open) one["open"] = true;
    json.push_back(std::move(one));
  }
  return json;
}

Json agencies_json(const std::vector<AgencyChange>& agencies) {
  Json json = Json::array();
  for (const AgencyChange& agency : agencies) {
    Json one = {{"agency", agency.agency},
                {"before", to_json(agency.before)},
                {"after", to_json(agency.after)}};
    put_difference(one, agency.difference(), agency.causes, agency.open);
    if (agency.open) one["open"] = true;
    if (!agency.moved.is_zero()) one["moved"] = to_json(agency.moved);
    json.push_back(std::move(one));
  }
  return json;
}

Json details_json(const std::vector<TaskDetail>& details, const TaskResult& before,
                  const TaskResult& after) {
  Json json = Json::array();
  for (const TaskDetail detail : details) {
    json.push_back({{"what", task_detail_words[std::size_t(detail)]},
                    {"before", detail_text(detail, before, Language::english)},
                    {"after", detail_text(detail, after, Language::english)}});
  }
  return json;
}

Json task_json(const TaskChange& task, const PlanResult& before, const PlanResult& after) {
  Json json = {{"relation", task_relation_words[std::size_t(task.pair.relation)]},
               {"old", task_ids(task.pair.before, before)},
               {"new", task_ids(task.pair.after, after)},
               {"name", name_of(task.pair, before, after)}};
  if (!task.details.empty()) {
    const TaskResult& was = before.tasks[task.pair.before[0]];
    const TaskResult& is = after.tasks[task.pair.after[0]];
    if (was.name != is.name) json["old_name"] = was.name;
    json["details"] = details_json(task.details, was, is);
  }
  if (task.pair.said != nullptr) put(json, "reason", task.pair.said->reason);
  if (!task.pair.before.empty()) json["before"] = to_json(task.before);
  if (!task.pair.after.empty()) json["after"] = to_json(task.after);
  json["comparable"] = task.comparable;
  if (task.comparable) {
    json["difference"] = to_json(task.difference);
  } else {
    json["missing"] = {{"before", to_json(task.before_lacks)},
                       {"after", to_json(task.after_lacks)}};
  }
  json["causes"] = causes_json(task.causes);
  if (task.together.count() > 1) json["not_told_apart"] = names_json(task.together);
  json["sources"] = sources_json(task.sources);
  json["lines"] = Json::array();
  for (const LineChange& line : task.lines)
    json["lines"].push_back(line_change_json(line));
  json["inputs"] = inputs_json(task.inputs);
  return json;
}

Json proposal_json(const TaskProposal& proposal, const PlanResult& before,
                   const PlanResult& after) {
  Json json = {{"relation", task_relation_words[std::size_t(proposal.relation)]},
               {"old", task_ids(proposal.before, before)},
               {"new", task_ids(proposal.after, after)},
               {"evidence", Json::array()}};
  for (const TaskEvidence& evidence : proposal.evidence) {
    json["evidence"].push_back({{"old", before.tasks[evidence.before].id},
                                {"new", after.tasks[evidence.after].id},
                                {"likeness", evidence.likeness},
                                {"common_lines", evidence.common_lines},
                                {"lines", evidence.lines}});
  }
  return json;
}

Json revision_json(const RevisionFile& revision, const Amount& total) {
  Json json = {{"file", revision.file}};
  const PlanHeader& header = revision.result.header;
  put(json, "number", header.number);
  put(json, "title", header.title);
  put(json, "date", header.date);
  if (header.year) json["year"] = *header.year;
  put_amount(json, total);
  return json;
}

Json step_json(const PlanChange& step, const PlanResult& before, const PlanResult& after) {
  Json json = {{"before", to_json(step.before)}, {"after", to_json(step.after)}};
  put_difference(json, step.difference, step.causes, step.open > 0);
  json.update({{"increase", to_json(step.increase)},
               {"decrease", to_json(step.decrease)},
               {"complete", step.complete},
               {"open", step.open},
               {"agencies", agencies_json(step.agencies)},
               {"sources", sources_json(step.sources)},
               {"unchanged", step.unchanged},
               {"tasks", Json::array()},
               {"proposals", Json::array()}});
  for (const TaskChange& task : step.tasks)
    json["tasks"].push_back(task_json(task, before, after));
  for (const TaskProposal& proposal : step.proposals)
    json["proposals"].push_back(proposal_json(proposal, before, after));
  return json;
}

Json chain_json(const ChangeContents& contents) {
  Json json = Json::array();
  for (const ChainRow& row : contents.chain) {
    Json tasks = Json::array();
    Json figures = Json::array();
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
      tasks.push_back(task_ids(row.tasks[i], contents.revisions[i].result));
      figures.push_back(to_json(row.figures[i]));
    }
    json.push_back({{"tasks", std::move(tasks)}, {"figures", std::move(figures)}});
  }
  return json;
}

}  // namespace

std::string change_json(const ChangeContents& contents) {
  Json json = {{"format", 1},
               {"status", contents.status},
               {"figure", figure_words[std::size_t(contents.figure)]},
               {"revisions", Json::array()},
               {"causes", causes_json(whole_change(contents).causes)},
               {"steps", Json::array()}};
  if (!contents.what_if.empty()) json["what_if"] = contents.what_if;
  put(json, "both_sides", contents.both_sides);
  for (std::size_t i = 0; i < contents.revisions.size(); ++i) {
    const Amount& total = i == 0 ? contents.steps[0].before : contents.steps[i - 1].after;
    json["revisions"].push_back(revision_json(contents.revisions[i], total));
  }
  for (std::size_t i = 0; i < contents.steps.size(); ++i) {
    json["steps"].push_back(step_json(contents.steps[i], contents.revisions[i].result,
                                      contents.revisions[i + 1].result));
  }
  if (!contents.chain.empty()) json["chain"] = chain_json(contents);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
