#include "output/price_diff_json.hpp"

#include "output/json_value.hpp"

namespace dutoan {

namespace {

Json book_json(const PriceBook& book) {
  Json json = {{"id", book.id}, {"document", book.document}};
  put(json, "title", book.title);
  put(json, "basis", book.prices.basis);
  put(json, "region", book.region);
  put(json, "from", book.in_force.from);
  put(json, "until", book.in_force.until);
  json["prices"] = book.prices.rows.size();
  if (book.prices.illustrative) json["illustrative"] = true;
  return json;
}

Json price_json(const PriceChange& change) {
  Json json = {{"kind", std::string(price_change_words[std::size_t(change.kind)])},
               {"code", change.code}};
  put(json, "name", change.name);
  put(json, "old_unit", change.old_unit);
  put(json, "new_unit", change.new_unit);
  put(json, "before", change.before);
  put(json, "after", change.after);
  put(json, "difference", change.difference());
  put(json, "share", change.share());
  return json;
}

Json effect_json(const PriceEffect& effect) {
  const PlanChange& change = effect.change;
  Json json = {{"plan", effect.file},
               {"complete", change.complete},
               {"before", to_json(change.before)},
               {"after", to_json(change.after)},
               {"open", change.open},
               {"unchanged", change.unchanged},
               {"tasks", Json::array()}};
  if (const auto told = told_difference(change.difference, change.causes, change.open > 0)) {
    json["difference"] = to_json(*told);
  }
  for (const TaskChange& task : change.tasks) {
    const TaskResult& result = task_of(task, effect);
    Json one = {{"id", result.id}, {"name", result.name}, {"comparable", task.comparable}};
    if (result.illustrative) one["illustrative"] = true;
    one["before"] = to_json(task.before);
    one["after"] = to_json(task.after);
    if (task.comparable) one["difference"] = to_json(task.difference);
    json["tasks"].push_back(std::move(one));
  }
  return json;
}

}  // namespace

std::string price_diff_json(const PriceDiffContents& contents) {
  Json json = {{"format", 1},
               {"status", contents.status},
               {"old", book_json(contents.before)},
               {"new", book_json(contents.after)},
               {"same", contents.diff.same},
               {"dearer", contents.diff.dearer()},
               {"cheaper", contents.diff.count(PriceChangeKind::changed) - contents.diff.dearer()}};
  for (const auto kind :
       {PriceChangeKind::unit_changed, PriceChangeKind::added, PriceChangeKind::removed}) {
    json[std::string(price_change_words[std::size_t(kind)])] = contents.diff.count(kind);
  }
  json["prices"] = Json::array();
  for (const PriceChange& change : contents.diff.changes)
    json["prices"].push_back(price_json(change));
  if (contents.effect) json["effect"] = effect_json(*contents.effect);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
