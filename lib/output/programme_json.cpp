#include "output/programme_json.hpp"

#include "output/json_member.hpp"

namespace dutoan {

namespace {

Json to_json(const StageCount& count) {
  Json json = {{"stage", count.stage}, {"count", count.count}};
  put(json, "within", count.within);
  put(json, "date", count.date);
  put(json, "note", count.note);
  put(json, "ref", count.ref);
  return json;
}

StageCount stage_count(const Json& value) {
  return {.stage = json_text(value, "stage"),
          .count = json_count(value, "count"),
          .within = json_text(value, "within"),
          .date = json_date(value, "date"),
          .note = json_text(value, "note"),
          .ref = json_text(value, "ref")};
}

}  // namespace

Json to_json(const MoneyRow& row) {
  Json json = {{"what", row.what}};
  if (row.year) json["year"] = *row.year;
  put(json, "source", row.source);
  json["amount"] = to_json(row.amount.dong);
  if (row.amount.precision != Number(1)) json["precision"] = to_json(row.amount.precision);
  if (row.amount.marks.at_least) json["at_least"] = true;
  put(json, "phase", row.phase);
  put(json, "ref", row.ref);
  put(json, "date", row.date);
  put(json, "by", row.by);
  put(json, "reason", row.reason);
  put(json, "note", row.note);
  return json;
}

MoneyRow json_money_row(const Json& value) {
  MoneyRow row{.what = json_text(value, "what"),
               .source = json_text(value, "source"),
               .phase = json_text(value, "phase"),
               .ref = json_text(value, "ref"),
               .date = json_date(value, "date"),
               .by = json_text(value, "by"),
               .reason = json_text(value, "reason"),
               .note = json_text(value, "note")};
  row.year = json_year(value);
  row.amount.dong = json_number(value, "amount");
  if (value.contains("precision")) row.amount.precision = json_number(value, "precision");
  row.amount.marks.at_least = json_flag(value, "at_least");
  return row;
}

Json to_json(const Progress& progress) {
  Json json = Json::object();
  put(json, "stage", progress.stage);
  put(json, "date", progress.date);
  put(json, "note", progress.note);
  put(json, "proposal", progress.proposal);
  put(json, "ref", progress.ref);
  return json;
}

Progress json_progress(const Json& value) {
  return {.stage = json_text(value, "stage"),
          .date = json_date(value, "date"),
          .note = json_text(value, "note"),
          .proposal = json_text(value, "proposal"),
          .ref = json_text(value, "ref")};
}

Json to_json(const Programme& programme) {
  Json json = {{"id", programme.id}, {"name", programme.name}};
  if (programme.tasks) json["tasks"] = *programme.tasks;
  for (const MoneyRow& row : programme.money)
    json["money"].push_back(to_json(row));
  for (const StageCount& count : programme.stages)
    json["progress"].push_back(to_json(count));
  put(json, "note", programme.note);
  put(json, "proposal", programme.proposal);
  put(json, "ref", programme.ref);
  return json;
}

Programme json_programme(const Json& value) {
  Programme programme{.id = json_text(value, "id"),
                      .name = json_text(value, "name"),
                      .note = json_text(value, "note"),
                      .proposal = json_text(value, "proposal"),
                      .ref = json_text(value, "ref")};
  if (value.contains("tasks")) programme.tasks = json_count(value, "tasks");
  if (value.contains("money")) {
    for (const Json& row : value.at("money"))
      programme.money.push_back(json_money_row(row));
  }
  if (value.contains("progress")) {
    for (const Json& count : value.at("progress"))
      programme.stages.push_back(stage_count(count));
  }
  return programme;
}

}  // namespace dutoan
