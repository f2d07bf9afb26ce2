#include "output/result_reading.hpp"

#include "base/number_text.hpp"
#include "output/json_value.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

constexpr int format_version = 1;

/// Thrown inside this file only: the text is JSON, but no result.
struct NotAResult {
  std::string key;
};

const Json& member(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw NotAResult{key};
  return *found;
}

std::string text(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return "";
  if (!found->is_string()) throw NotAResult{key};
  return found->get<std::string>();
}

bool flag(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return false;
  if (!found->is_boolean()) throw NotAResult{key};
  return found->get<bool>();
}

std::optional<Date> date(const Json& object, const char* key) {
  const std::string written = text(object, key);
  if (written.empty()) return std::nullopt;
  const auto read = Date::parse(written);
  if (!read) throw NotAResult{key};
  return read;
}

std::optional<int> year(const Json& object) {
  const auto found = object.find("year");
  if (found == object.end()) return std::nullopt;
  if (!found->is_number_integer()) throw NotAResult{"year"};
  return found->get<int>();
}

Money money(const Json& value) {
  std::int64_t dong = 0;
  if (!value.is_string()) throw NotAResult{"amount"};
  const std::string written = value.get<std::string>();
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), dong);
  if (error != std::errc() || end != written.data() + written.size()) throw NotAResult{written};
  return Money(dong);
}

Number number(const Json& object, const char* key) {
  const std::string written = text(object, key);
  const auto parsed = parse_fraction(written);
  const auto* found = std::get_if<NumberText>(&parsed);
  if (found == nullptr) throw NotAResult{key};
  return found->value;
}

std::vector<std::string> texts(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  return found->get<std::vector<std::string>>();
}

LocalText local(const Json& value) {
  if (value.is_string()) return {.vi = value.get<std::string>()};
  return {text(value, "vi"), text(value, "en")};
}

Amount amount(const Json& object) {
  Amount result{.known = std::nullopt};
  result.complete = flag(object, "complete");
  for (const char* key : {"total", "at_least", "known_part"}) {
    if (object.contains(key)) result.known = money(object.at(key));
  }
  result.lower_bound = !object.contains("known_part");
  const std::string approximate = text(object, "approximate");
  result.marks = {.about = approximate == "about",
                  .at_least = approximate == "at-least",
                  .illustrative = flag(object, "illustrative")};
  return result;
}

MessageArgument argument(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.contains("number")) return number(value, "number");
  if (value.contains("date")) {
    const auto day = date(value, "date");
    if (!day) throw NotAResult{"date"};
    return *day;
  }
  return local(value);
}

Message message(const Json& value) {
  Message result{text(value, "id"), {}};
  for (const Json& one : member(value, "arguments"))
    result.arguments.push_back(argument(one));
  return result;
}

std::vector<MissingItem> missing(const Json& object) {
  std::vector<MissingItem> items;
  for (const Json& value : member(object, "missing")) {
    MissingItem item{.what = message(value), .place = text(value, "place")};
    if (value.contains("remedy")) item.remedy = message(value.at("remedy"));
    items.push_back(std::move(item));
  }
  return items;
}

EvidenceAmounts evidence(const Json& object) {
  EvidenceAmounts amounts{};
  for (const auto& [word, value] : member(object, "evidence").items()) {
    const auto known = evidence_from_word(word);
    if (!known) throw NotAResult{word};
    amounts[std::size_t(*known)] = money(value);
  }
  return amounts;
}

MoneyRow money_row(const Json& value) {
  MoneyRow row{.what = text(value, "what"),
               .source = text(value, "source"),
               .phase = text(value, "phase"),
               .ref = text(value, "ref"),
               .date = date(value, "date"),
               .by = text(value, "by"),
               .reason = text(value, "reason"),
               .note = text(value, "note")};
  row.year = year(value);
  row.amount.dong = number(value, "amount");
  if (value.contains("precision")) row.amount.precision = number(value, "precision");
  row.amount.marks.at_least = flag(value, "at_least");
  return row;
}

/// Called as the total it is a part of.
Money part_amount(const Json& part) {
  for (const char* key : {"at_least", "known_part"}) {
    if (part.contains(key)) return money(part.at(key));
  }
  return money(member(part, "amount"));
}

void read_parts(TaskResult& task, const Json& value) {
  for (const Json& part : member(value, "funding")) {
    task.funding.push_back({text(part, "source"), part_amount(part)});
  }
  for (const Json& part : member(value, "years")) {
    task.years.push_back({year(part).value_or(0), part_amount(part)});
  }
  if (!value.contains("cost_groups")) return;
  for (const Json& part : value.at("cost_groups")) {
    task.cost_groups.push_back({text(part, "id"), local(member(part, "label")), amount(part)});
  }
}

void read_split(TaskResult& task, const Json& value) {
  if (value.contains("funding")) {
    for (const Json& term : value.at("funding")) {
      Funding& one = task.funding_terms.emplace_back(Funding{.source = text(term, "source")});
      if (term.contains("share")) one.share = number(term, "share");
      if (term.contains("amount")) one.amount = number(term, "amount");
      one.rest = flag(term, "rest");
    }
  }
  if (!value.contains("years")) return;
  for (const Json& one : value.at("years"))
    task.year_shares.emplace_back(year(one).value_or(0), number(one, "share"));
}

TaskResult task_result(const Json& value) {
  TaskResult task{.id = text(value, "id"),
                  .agency = text(value, "agency"),
                  .no = text(value, "no"),
                  .name = text(value, "name"),
                  .group = text(value, "group"),
                  .programmes = texts(value, "programmes"),
                  .scope = text(value, "scope"),
                  .procedure = text(value, "procedure"),
                  .method = text(value, "method"),
                  .document = text(value, "document"),
                  .document_title = text(value, "document_title"),
                  .date = date(value, "date"),
                  .broken = flag(value, "broken"),
                  .has_estimate = flag(value, "estimated"),
                  .total = amount(value),
                  .total_row = text(value, "total_row"),
                  .missing = missing(value),
                  .evidence = evidence(value),
                  .unverified = texts(value, "unverified"),
                  .documents = texts(value, "documents"),
                  .columns = texts(value, "columns")};
  task.illustrative = task.total.marks.illustrative;
  if (value.contains("method_title")) task.method_title = local(value.at("method_title"));
  if (value.contains("budget")) {
    const Json& budget = value.at("budget");
    task.budget = {text(budget, "chuong"), text(budget, "khoan"), text(budget, "muc"),
                   text(budget, "tieu_muc")};
  }
  if (value.contains("dates")) {
    for (std::size_t i = 0; i < task_dates.size(); ++i)
      task.dates[i] = date(value.at("dates"), std::string(task_dates[i]).c_str());
  }
  if (value.contains("money")) {
    for (const Json& row : value.at("money"))
      task.money.push_back(money_row(row));
  }
  read_parts(task, value);
  if (value.contains("split")) read_split(task, value.at("split"));
  return task;
}

std::vector<Named> named(const Json& plan, const char* key) {
  std::vector<Named> list;
  for (const Json& one : member(plan, key)) {
    list.push_back({text(one, "id"), text(one, "name")});
    if (one.contains("state")) list.back().state = flag(one, "state");
  }
  return list;
}

void read_plan(PlanResult& result, const Json& plan) {
  PlanHeader& header = result.header;
  header.number = text(plan, "number");
  header.title = text(plan, "title");
  header.date = date(plan, "date");
  header.year = year(plan);
  header.price_date = date(plan, "price_date");
  header.unit = text(plan, "unit");
  header.issuer = texts(plan, "issuer");
  if (plan.contains("signatures")) {
    for (const Json& one : plan.at("signatures"))
      header.signatures.push_back({text(one, "title"), text(one, "name")});
  }
  const bool known =
      std::find(money_units.begin(), money_units.end(), header.unit) != money_units.end();
  if (!known) throw NotAResult{"unit"};
  for (const Json& one : member(plan, "agencies")) {
    result.agencies.push_back(
        {text(one, "id"), text(one, "name"), text(one, "parent"), date(one, "due")});
  }
  result.groups = named(plan, "groups");
  result.programmes = named(plan, "programmes");
  result.sources = named(plan, "sources");
}

std::size_t count(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return 0;
  if (!found->is_number_unsigned()) throw NotAResult{key};
  return found->get<std::size_t>();
}

void read_submissions(PlanResult& result, const Json& json) {
  if (!json.contains("submissions")) return;
  for (const Json& one : json.at("submissions")) {
    result.submissions.push_back({.agency = text(one, "agency"),
                                  .file = text(one, "file"),
                                  .sha256 = text(one, "sha256"),
                                  .received = date(one, "received"),
                                  .rows = count(one, "rows"),
                                  .placed = count(one, "placed"),
                                  .errors = count(one, "errors")});
  }
}

PlanResult plan_result(const Json& json) {
  if (!json.is_object() || member(json, "format") != format_version) throw NotAResult{"format"};
  PlanResult result;
  read_plan(result, member(json, "plan"));
  read_submissions(result, json);
  result.total = amount(json);
  result.missing = missing(json);
  result.evidence = evidence(json);
  result.norms_edition = text(json, "norms_edition");
  result.unread_files = texts(json, "unread_files");
  for (const Json& one : member(json, "norms")) {
    result.documents.push_back({text(one, "document"), text(one, "title"), text(one, "sha256")});
  }
  for (const Json& one : member(json, "inputs")) {
    result.inputs.push_back({text(one, "file"), text(one, "sha256")});
  }
  result.read_from = texts(json, "read_from");
  const Json& options = member(json, "options");
  result.as_of = date(options, "as_of");
  result.allow_unverified = flag(options, "allow_unverified");
  for (const Json& one : member(json, "tasks"))
    result.tasks.push_back(task_result(one));
  return result;
}

/// Keys of tasks that are passed over: a result may hold a million lines.
bool is_wanted(int depth, Json::parse_event_t event, const Json& parsed) {
  constexpr int depth_of_task_keys = 3;
  if (event != Json::parse_event_t::key || depth != depth_of_task_keys) return true;
  return parsed != Json("rows") && parsed != Json("lines");
}

/// Where the parser gave up, counted in bytes from 1.
Location location_of_byte(std::istream& stream, const std::string& path, std::size_t byte) {
  stream.clear();
  stream.seekg(0);
  std::size_t number = 0;
  std::size_t before = 0;
  std::string line;
  while (std::getline(stream, line)) {
    ++number;
    if (before + line.size() + 1 >= byte) break;
    before += line.size() + 1;
  }
  const std::size_t offset = byte > before ? byte - before - 1 : 0;
  return locate_in_line(path, number, line, std::min(offset, line.size()), 1);
}

}  // namespace

std::optional<PlanResult> read_result_json(std::istream& stream, const std::string& path,
                                           Diagnostics& diagnostics) {
  try {
    return plan_result(Json::parse(stream, is_wanted));
  } catch (const Json::parse_error& error) {
    diagnostics.error({"result-not-json", {}}, location_of_byte(stream, path, error.byte));
  } catch (const Json::exception&) {
    diagnostics.error({"result-not-ours", {"tasks"}}, {.file = path});
  } catch (const NotAResult& fault) {
    diagnostics.error({"result-not-ours", {fault.key}}, {.file = path});
  }
  return std::nullopt;
}

}  // namespace dutoan
