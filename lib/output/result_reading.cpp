#include "output/result_reading.hpp"

#include "output/json_line.hpp"
#include "output/json_member.hpp"
#include "output/json_place.hpp"
#include "output/programme_json.hpp"
#include "output/result_skim.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr int format_version = 1;

/// Called as the total it is a part of.
Money part_amount(const Json& part) {
  for (const char* key : {"at_least", "known_part"}) {
    if (part.contains(key)) return json_money(part.at(key));
  }
  return json_money(json_member(part, "amount"));
}

void read_parts(TaskResult& task, const Json& value) {
  for (const Json& part : json_member(value, "funding")) {
    task.funding.push_back({json_text(part, "source"), part_amount(part)});
  }
  for (const Json& part : json_member(value, "years")) {
    task.years.push_back({json_year(part).value_or(0), part_amount(part)});
  }
  if (!value.contains("cost_groups")) return;
  for (const Json& part : value.at("cost_groups")) {
    task.cost_groups.push_back(
        {json_text(part, "id"), json_local(json_member(part, "label")), json_amount(part)});
  }
}

void read_split(TaskResult& task, const Json& value) {
  if (value.contains("funding")) {
    for (const Json& term : value.at("funding")) {
      Funding& one = task.funding_terms.emplace_back(Funding{.source = json_text(term, "source")});
      if (term.contains("share")) one.share = json_number(term, "share");
      if (term.contains("amount")) one.amount = json_number(term, "amount");
      one.rest = json_flag(term, "rest");
    }
  }
  if (!value.contains("years")) return;
  for (const Json& one : value.at("years"))
    task.year_shares.emplace_back(json_year(one).value_or(0), json_number(one, "share"));
}

TaskResult task_result(const Json& value) {
  TaskResult task{.id = json_text(value, "id"),
                  .agency = json_text(value, "agency"),
                  .no = json_text(value, "no"),
                  .name = json_text(value, "name"),
                  .group = json_text(value, "group"),
                  .programmes = json_texts(value, "programmes"),
                  .scope = json_text(value, "scope"),
                  .procedure = json_text(value, "procedure"),
                  .method = json_text(value, "method"),
                  .document = json_text(value, "document"),
                  .document_title = json_text(value, "document_title"),
                  .date = json_date(value, "date"),
                  .broken = json_flag(value, "broken"),
                  .has_estimate = json_flag(value, "estimated"),
                  .total = json_amount(value),
                  .total_row = json_text(value, "total_row"),
                  .missing = json_missing(value),
                  .evidence = json_evidence(value),
                  .unverified = json_texts(value, "unverified"),
                  .documents = json_texts(value, "documents"),
                  .columns = json_texts(value, "columns")};
  task.illustrative = task.total.marks.illustrative;
  if (value.contains("method_title")) task.method_title = json_local(value.at("method_title"));
  if (value.contains("budget")) {
    const Json& budget = value.at("budget");
    task.budget = {json_text(budget, "chuong"), json_text(budget, "khoan"),
                   json_text(budget, "muc"), json_text(budget, "tieu_muc")};
  }
  if (value.contains("dates")) {
    for (std::size_t i = 0; i < task_dates.size(); ++i)
      task.dates[i] = json_date(value.at("dates"), std::string(task_dates[i]).c_str());
  }
  if (value.contains("money")) {
    for (const Json& row : value.at("money"))
      task.money.push_back(json_money_row(row));
  }
  if (value.contains("progress")) task.progress = json_progress(value.at("progress"));
  task.facts = json_facts(value, "facts");
  read_parts(task, value);
  if (value.contains("split")) read_split(task, value.at("split"));
  return task;
}

std::vector<Named> named(const Json& plan, const char* key) {
  std::vector<Named> list;
  for (const Json& one : json_member(plan, key)) {
    list.push_back({json_text(one, "id"), json_text(one, "name")});
    if (one.contains("state")) list.back().state = json_flag(one, "state");
  }
  return list;
}

void read_plan(PlanResult& result, const Json& plan) {
  PlanHeader& header = result.header;
  header.number = json_text(plan, "number");
  header.title = json_text(plan, "title");
  header.date = json_date(plan, "date");
  header.year = json_year(plan);
  header.price_date = json_date(plan, "price_date");
  header.unit = json_text(plan, "unit");
  header.issuer = json_texts(plan, "issuer");
  if (plan.contains("signatures")) {
    for (const Json& one : plan.at("signatures"))
      header.signatures.push_back({json_text(one, "title"), json_text(one, "name")});
  }
  const bool known =
      std::find(money_units.begin(), money_units.end(), header.unit) != money_units.end();
  if (!known) throw NotAResult{"unit"};
  for (const Json& one : json_member(plan, "agencies")) {
    result.agencies.push_back(
        {json_text(one, "id"), json_text(one, "name"), json_text(one, "parent"),
         json_date(one, "due"),
         one.contains("progress") ? json_progress(one.at("progress")) : Progress{}});
  }
  result.groups = named(plan, "groups");
  for (const Json& one : json_member(plan, "programmes"))
    result.programmes.push_back(json_programme(one));
  result.sources = named(plan, "sources");
}

void read_submissions(PlanResult& result, const Json& json) {
  if (!json.contains("submissions")) return;
  for (const Json& one : json.at("submissions")) {
    result.submissions.push_back({.agency = json_text(one, "agency"),
                                  .file = json_text(one, "file"),
                                  .sha256 = json_text(one, "sha256"),
                                  .received = json_date(one, "received"),
                                  .rows = json_count(one, "rows"),
                                  .placed = json_count(one, "placed"),
                                  .errors = json_count(one, "errors")});
  }
}

PlanResult plan_result(const Json& json) {
  if (!json.is_object() || json_member(json, "format") != format_version)
    throw NotAResult{"format"};
  PlanResult result;
  read_plan(result, json_member(json, "plan"));
  const bool printed = json_text(json_member(json, "rounding"), "policy") == "printed";
  if (printed) result.header.rounding = RoundingPolicy::printed;
  read_submissions(result, json);
  result.total = json_amount(json);
  result.missing = json_missing(json);
  result.evidence = json_evidence(json);
  result.norms_edition = json_text(json, "norms_edition");
  result.unread_files = json_texts(json, "unread_files");
  for (const Json& one : json_member(json, "norms")) {
    result.documents.push_back(
        {json_text(one, "document"), json_text(one, "title"), json_text(one, "sha256")});
  }
  for (const Json& one : json_member(json, "inputs")) {
    result.inputs.push_back({json_text(one, "file"), json_text(one, "sha256")});
  }
  result.read_from = json_texts(json, "read_from");
  const Json& options = json_member(json, "options");
  result.as_of = json_date(options, "as_of");
  result.allow_unverified = json_flag(options, "allow_unverified");
  for (const Json& one : json_member(json, "tasks"))
    result.tasks.push_back(task_result(one));
  return result;
}

constexpr int depth_of_keys = 1;
constexpr int depth_of_tasks = 2;
constexpr int depth_of_task_keys = 3;
constexpr int depth_of_lines = 4;

/// Passes over the rows and lines of tasks: a result may hold a million. `skim_result` relies on it
/// that nothing here reads a list of these names.
class HeadHandler {
 public:
  bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
    if (event != Json::parse_event_t::key) return true;
    if (depth == depth_of_keys) in_tasks_ = parsed == Json("tasks");
    if (depth != depth_of_task_keys || !in_tasks_) return true;
    return parsed != Json("rows") && parsed != Json("lines");
  }

 private:
  bool in_tasks_ = false;
};

/// Nothing where anything is wrong: the whole text says what, and where.
std::optional<PlanResult> read_skimmed(std::istream& stream) {
  const auto text = skim_result(stream);
  if (!text) return std::nullopt;
  try {
    return plan_result(Json::parse(*text, HeadHandler()));
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const NotAResult&) {
    return std::nullopt;
  }
}

/// Hands over each line of a result while it is parsed, and keeps none of them.
class LineHandler {
 public:
  explicit LineHandler(const LineVisitor& visitor) : visitor_(visitor) {}

  bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::key) {
      if (depth == depth_of_keys) in_tasks_ = parsed == Json("tasks");
      if (depth == depth_of_task_keys) {
        in_lines_ = in_tasks_ && parsed == Json("lines");
        taxed_ = taxed_ || parsed == Json("columns");  // it stands before the lines
      }
      return !in_tasks_ || parsed != Json("rows");
    }
    if (event == Event::object_start && depth == depth_of_tasks && in_tasks_) {
      ++tasks_;
      taxed_ = false;
    }
    if (!in_lines_ || event != Event::object_end || depth != depth_of_lines) return true;
    visitor_(tasks_ - 1, json_line_figure(parsed, taxed_));
    return false;
  }

  [[nodiscard]] std::size_t tasks() const { return tasks_; }

 private:
  const LineVisitor& visitor_;
  std::size_t tasks_ = 0;
  bool in_tasks_ = false;
  bool in_lines_ = false;
  bool taxed_ = false;  ///< the method of the task parts tax
};

std::optional<PlanResult> parse_result(std::istream& stream, const std::string& path,
                                       const Json::parser_callback_t& callback,
                                       Diagnostics& diagnostics) {
  try {
    return plan_result(Json::parse(stream, callback));
  } catch (const Json::parse_error& error) {
    diagnostics.error({"result-not-json", {}}, location_of_byte(stream, path, error.byte));
  } catch (const Json::exception&) {
    diagnostics.error({"result-not-ours", {"tasks"}}, {.file = path});
  } catch (const NotAResult& fault) {
    diagnostics.error({"result-not-ours", {fault.key}}, {.file = path});
  }
  return std::nullopt;
}

}  // namespace

std::optional<PlanResult> read_result_json(std::istream& stream, const std::string& path,
                                           Diagnostics& diagnostics) {
  if (auto result = read_skimmed(stream)) return result;
  stream.clear();
  stream.seekg(0);
  return parse_result(stream, path, HeadHandler(), diagnostics);
}

std::optional<PlanResult> read_result_with_lines(std::istream& stream, const std::string& path,
                                                 const LineVisitor& visitor,
                                                 Diagnostics& diagnostics) {
  LineHandler handler(visitor);
  auto result = parse_result(stream, path, std::ref(handler), diagnostics);
  if (!result || result->tasks.size() == handler.tasks()) return result;
  diagnostics.error({"result-not-ours", {"tasks"}}, {.file = path});
  return std::nullopt;
}

}  // namespace dutoan
