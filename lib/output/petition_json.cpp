#include "output/petition_json.hpp"

#include "output/finding_sentence.hpp"
#include "output/json_value.hpp"

namespace dutoan {

namespace {

Json petition_group_json(const PetitionGroup& group) {
  Json json = {{"name", group.name}, {"unit", group.unit}};
  put(json, "kind", group.kind);
  json["lacks"] = petition_lack_words[std::size_t(group.lack)];
  json["lines"] = group.count;
  if (group.unpriced > 0) json["unpriced"] = group.unpriced;
  put(json, "quantity", group.quantity);
  put(json, "lowest_unit_price", group.lowest);
  put(json, "highest_unit_price", group.highest);
  put_amount(json, group.amount);
  json["rests_on"] = Json::object();
  for (const auto& [kind, count] : group.price_kinds)
    json["rests_on"][kind.empty() ? "unstated" : kind] = count;
  json["papers"] = group.papers;
  if (group.more_papers) json["more_papers"] = true;
  json["agencies"] = group.agencies;
  json["tasks"] = group.tasks;
  return json;
}

Json petition_gap_json(const PetitionGap& gap) {
  Json json = {{"subject", gap.subject}};
  put(json, "title", gap.title);
  json["lacks"] = gap.is_price ? "price" : "norm";
  put(json, "document", gap.document);
  put(json, "document_title", gap.document_title);
  json["missing"] = to_json(gap.item.what);
  json["agencies"] = gap.agencies;
  json["tasks"] = gap.tasks;
  return json;
}

Json norm_json_of_trial(const TrialNorm& norm) {
  Json json = {{"table", norm.table->full_name()}};
  put(json, "title", norm.norm == nullptr ? "" : norm.norm->title);
  put(json, "document_title", norm.document_title);
  put(json, "basis", norm.table->basis);
  json["says"] = {{"vi", trial_norm_text(norm, Language::vietnamese)},
                  {"en", trial_norm_text(norm, Language::english)}};
  json["tasks"] = norm.tasks;
  return json;
}

Json finding_json_of_trial(const Finding& finding) {
  Json json = {{"rule", finding.rule->full_name()},
               {"verdict", verdict_words[std::size_t(finding.verdict)]},
               {"severity", severity_words[std::size_t(finding.rule->severity)]},
               {"message",
                {{"vi", trial_finding_text(finding, Language::vietnamese)},
                 {"en", trial_finding_text(finding, Language::english)}}}};
  if (finding.effect) json["effect"] = to_json(*finding.effect);
  return json;
}

Json trial_task_json(const TrialTask& trial) {
  Json json = {{"task", trial.id}, {"agency", trial.agency}};
  put(json, "name", trial.name);
  json["reasons"] = Json::array();
  for (const TrialReason reason : trial.reasons)
    json["reasons"].push_back(trial_reason_words[std::size_t(reason)]);
  if (!trial.lines.empty()) json["lines"] = trial.lines;
  if (trial.requested) json["requested"] = to_json(*trial.requested);
  json["recomputed"] = to_json(trial.total);
  json["refused"] = to_json(trial.refused);
  json["findings"] = Json::array();
  for (const Finding& finding : trial.findings)
    json["findings"].push_back(finding_json_of_trial(finding));
  return json;
}

template <class List, class Writer>
Json list_json(const List& list, const Writer& writer) {
  Json json = Json::array();
  for (const auto& one : list)
    json.push_back(writer(one));
  return json;
}

}  // namespace

std::string petition_json(const PetitionContents& contents,
                          const std::vector<std::string>& status) {
  const Petition& petition = contents.petition;
  Json json = {{"format", 1}, {"status", status}};
  put(json, "plan", contents.result.header.number);
  json["tasks"] = petition.tasks;
  json["unseen"] = petition.unseen;
  json["lines"] = {{"count", petition.lines}, {"seen", petition.lines_seen}};
  put_amount(json["lines"], petition.amount);
  json["lines"]["groups"] = list_json(petition.groups, petition_group_json);
  json["gaps"] = list_json(petition.gaps, petition_gap_json);
  json["other_gaps"] = petition.other_gaps;
  json["trials"] = {{"refused", to_json(petition.refused)},
                    {"norms", list_json(petition.trial_norms, norm_json_of_trial)},
                    {"tasks", list_json(petition.trials, trial_task_json)}};
  return json.dump(1) + "\n";
}

}  // namespace dutoan
