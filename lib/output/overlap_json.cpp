#include "output/overlap_json.hpp"

#include "output/json_value.hpp"

namespace dutoan {

namespace {

Json file_json(const OverlapFile& file, const char* count) {
  Json json = {{"file", file.name}};
  put(json, "number", file.number);
  json[count] = file.count;
  return json;
}

Json task_json(const OverlapTask& task) {
  return {{"file", task.plan},
          {"id", task.id},
          {"agency", task.agency},
          {"name", task.name},
          {"money", to_json(task.amount)}};
}

Json pair_json(const OverlapContents& contents, const Alike& pair) {
  Json json = {{"kind", alike_kind_words[std::size_t(pair.kind)]}, {"likeness", pair.likeness}};
  json["tasks"] = {task_json(contents.tasks[pair.first]), task_json(contents.tasks[pair.second])};
  json["words"] = contents.corpus.common_words(pair.first, pair.second);
  Json differs = Json::object();
  for (const OverlapDifference& one : differences(contents, pair))
    differs[std::string(one.of)] = {one.first, one.second};
  json["differs"] = std::move(differs);
  if (is_overlap(pair.kind)) json["money"] = to_json(money_of(contents, pair));
  return json;
}

Json entry_json(const RegisterEntry& entry) {
  Json json = {{"file", entry.source},
               {"id", entry.id},
               {"name", entry.name},
               {"kind", register_kind_words[std::size_t(entry.kind)]}};
  put(json, "owner", entry.owner);
  put(json, "programme", entry.programme);
  put(json, "ref", entry.ref);
  if (entry.evidence) json["evidence"] = evidence_word(*entry.evidence);
  return json;
}

Json match_json(const OverlapContents& contents, const RegisterMatch& match) {
  return {{"by", match.by_name ? "name" : "keywords"},
          {"likeness", match.likeness},
          {"task", task_json(contents.tasks[match.subject])},
          {"entry", entry_json(contents.entries[match.entry])},
          {"words", match.words}};
}

}  // namespace

std::string overlap_json(const OverlapContents& contents, const std::vector<std::string>& status) {
  Json json = {{"format", 1}, {"status", status}, {"least", contents.least}};
  json["plans"] = Json::array();
  for (const OverlapFile& plan : contents.plans)
    json["plans"].push_back(file_json(plan, "tasks"));
  json["registers"] = Json::array();
  for (const OverlapFile& one : contents.registers)
    json["registers"].push_back(file_json(one, "entries"));
  json["money"] = to_json(contents.at_stake);
  json["hidden"] = contents.hidden;
  json["pairs"] = Json::array();
  for (const Alike& pair : contents.pairs)
    json["pairs"].push_back(pair_json(contents, pair));
  json["registered"] = Json::array();
  for (const RegisterMatch& match : contents.registered)
    json["registered"].push_back(match_json(contents, match));
  return json.dump(1) + "\n";
}

}  // namespace dutoan
