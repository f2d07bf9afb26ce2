#include "output/result_json.hpp"

#include "output/figure_json.hpp"
#include "output/json_value.hpp"
#include "output/programme_json.hpp"

namespace dutoan {

namespace {

Json parts_json(const TaskResult& task) {
  Json json = Json::object();
  // A part of a total that is not whole is not called an amount either.
  const auto put_part = [&](Json& one, Money amount) {
    const bool complete = task.total.complete;
    if (!complete) one["complete"] = false;
    one[complete ? "amount" : part_key(task.total.lower_bound)] = dutoan::to_json(amount);
  };
  json["funding"] = Json::array();
  for (const FundingPart& part : task.funding) {
    put_part(json["funding"].emplace_back(Json{{"source", part.source}}), part.amount);
  }
  json["years"] = Json::array();
  for (const YearPart& part : task.years) {
    put_part(json["years"].emplace_back(Json{{"year", part.year}}), part.amount);
  }
  if (task.cost_groups.empty()) return json;
  json["cost_groups"] = Json::array();
  for (const CostGroupPart& part : task.cost_groups) {
    Json one = {{"id", part.id}, {"label", to_json(part.label)}};
    put_amount(one, part.amount);
    json["cost_groups"].push_back(std::move(one));
  }
  return json;
}

/// What figures people stated are shared by.
Json split_json(const TaskResult& task) {
  Json json = Json::object();
  for (const Funding& one : task.funding_terms) {
    Json& term = json["funding"].emplace_back(Json{{"source", one.source}});
    if (one.share) term["share"] = dutoan::to_json(*one.share);
    if (one.amount) term["amount"] = dutoan::to_json(*one.amount);
    if (one.rest) term["rest"] = true;
  }
  for (const auto& [year, share] : task.year_shares)
    json["years"].push_back({{"year", year}, {"share", dutoan::to_json(share)}});
  return json;
}

/// Everything about a task but its rows and lines.
Json head_of(const TaskResult& task) {
  Json json = {{"id", task.id}, {"agency", task.agency}};
  put(json, "no", task.no);
  put(json, "name", task.name);
  put(json, "group", task.group);
  if (!task.programmes.empty()) json["programmes"] = task.programmes;
  put(json, "scope", task.scope);
  put(json, "procedure", task.procedure);
  if (!task.budget.empty()) {
    Json budget = Json::object();
    put(budget, "chuong", task.budget.chuong);
    put(budget, "khoan", task.budget.khoan);
    put(budget, "muc", task.budget.muc);
    put(budget, "tieu_muc", task.budget.tieu_muc);
    json["budget"] = std::move(budget);
  }
  put(json, "facts", task.facts);
  put(json, "method", task.method);
  put(json, "document", task.document);
  put(json, "document_title", task.document_title);
  if (!task.method_title.empty()) json["method_title"] = to_json(task.method_title);
  put(json, "date", task.date);
  Json dates = Json::object();
  for (std::size_t i = 0; i < task_dates.size(); ++i)
    put(dates, std::string(task_dates[i]).c_str(), task.dates[i]);
  if (!dates.empty()) json["dates"] = std::move(dates);
  if (task.broken) json["broken"] = true;
  json["estimated"] = task.has_estimate;
  put_amount(json, task.total);
  put(json, "total_row", task.total_row);
  if (!task.money.empty()) {
    json["money"] = Json::array();
    for (const MoneyRow& row : task.money)
      json["money"].push_back(to_json(row));
  }
  if (!task.progress.empty()) json["progress"] = to_json(task.progress);
  json.update(parts_json(task));
  if (Json split = split_json(task); !split.empty()) json["split"] = std::move(split);
  json["evidence"] = dutoan::to_json(task.evidence);
  json["missing"] = dutoan::to_json(task.missing);
  if (!task.unverified.empty()) json["unverified"] = task.unverified;
  json["documents"] = task.documents;
  if (!task.columns.empty()) json["columns"] = task.columns;
  if (task.table_lines > 0) json["table_lines"] = task.table_lines;
  return json;
}

Json named_json(const std::vector<Named>& list) {
  Json json = Json::array();
  for (const Named& one : list) {
    json.push_back({{"id", one.id}, {"name", one.name}});
    if (one.state) json.back()["state"] = *one.state;
  }
  return json;
}

Json plan_json(const PlanResult& result) {
  Json json = Json::object();
  const PlanHeader& header = result.header;
  put(json, "number", header.number);
  put(json, "title", header.title);
  put(json, "date", header.date);
  if (header.year) json["year"] = *header.year;
  put(json, "price_date", header.price_date);
  json["unit"] = header.unit;
  if (!header.issuer.empty()) json["issuer"] = header.issuer;
  for (const FormSignature& signature : header.signatures)
    json["signatures"].push_back({{"title", signature.title}, {"name", signature.name}});
  json["agencies"] = Json::array();
  for (const Agency& agency : result.agencies) {
    Json one = {{"id", agency.id}, {"name", agency.name}};
    put(one, "parent", agency.parent);
    put(one, "due", agency.due);
    if (!agency.progress.empty()) one["progress"] = to_json(agency.progress);
    json["agencies"].push_back(std::move(one));
  }
  json["groups"] = named_json(result.groups);
  json["programmes"] = Json::array();
  for (const Programme& programme : result.programmes)
    json["programmes"].push_back(to_json(programme));
  json["sources"] = named_json(result.sources);
  return json;
}

Json submissions_json(const std::vector<Submission>& submissions) {
  Json json = Json::array();
  for (const Submission& sent : submissions) {
    Json one = {{"agency", sent.agency}};
    put(one, "file", sent.file);
    put(one, "sha256", sent.sha256);
    put(one, "received", sent.received);
    one.update({{"rows", sent.rows}, {"placed", sent.placed}, {"errors", sent.errors}});
    json.push_back(std::move(one));
  }
  return json;
}

/// One member of the top object on a line of its own.
void member(const Sink& sink, const char* key, const Json& value) {
  sink(std::string(" \"") + key + "\": " + json_line(value) + ",\n");
}

void write_head(const PlanResult& result, const Sink& sink) {
  sink("{\n");
  member(sink, "format", 1);
  member(sink, "status", status_words(result));
  member(sink, "plan", plan_json(result));
  if (!result.submissions.empty()) {
    member(sink, "submissions", submissions_json(result.submissions));
  }
  Json total = Json::object();
  put_amount(total, result.total);
  for (const auto& [key, value] : total.items())
    member(sink, key.c_str(), value);
  member(sink, "evidence", to_json(result.evidence));
  member(sink, "missing", to_json(result.missing));
  const bool exact = result.header.rounding == RoundingPolicy::exact;
  member(sink, "rounding", {{"policy", exact ? "exact" : "printed"}, {"step", "1"}});
  Json norms = Json::array();
  for (const UsedDocument& used : result.documents) {
    norms.push_back({{"document", used.id}, {"title", used.title}, {"sha256", used.sha256}});
  }
  if (!result.norms_edition.empty()) member(sink, "norms_edition", result.norms_edition);
  member(sink, "norms", norms);
  Json inputs = Json::array();
  for (const UsedFile& used : result.inputs) {
    inputs.push_back({{"file", used.name}, {"sha256", used.sha256}});
  }
  member(sink, "inputs", inputs);
  member(sink, "read_from", result.read_from);
  Json options = {{"allow_unverified", result.allow_unverified}};
  put(options, "as_of", result.as_of);
  member(sink, "options", options);
  if (!result.unread_files.empty()) member(sink, "unread_files", result.unread_files);
}

/// The elements of an array, one a line.
class ArrayWriter {
 public:
  ArrayWriter(const Sink& sink, const std::string& margin)
      : separator(",\n" + margin), sink_(sink) {}

  void add(const std::string& element) { add_separated(separator + element); }

  /// Elements with `separator` in front of each; none stands in front of the first of all.
  void add_separated(std::string_view elements) {
    if (elements.empty()) return;
    sink_(any_ ? elements : elements.substr(1));
    any_ = true;
  }

  const std::string separator;

 private:
  const Sink& sink_;
  bool any_ = false;
};

void write_task(const TaskResult& task, std::size_t index, const TableLines& table_lines,
                const Sink& sink) {
  std::string head = json_line(head_of(task));
  head.pop_back();
  sink(head + ",\n   \"rows\": [");
  ArrayWriter rows(sink, "    ");
  for (const RowFigure& row : task.rows)
    rows.add(json_line(to_json(row, task.columns)));
  sink("],\n   \"lines\": [");
  const bool taxed = !task.columns.empty();
  ArrayWriter lines(sink, "    ");
  for (const LineFigure& line : task.lines)
    lines.add(json_line(to_json(line, taxed)));
  if (table_lines && task.table_lines > 0) {
    table_lines(index,
                {.figure =
                     [&](std::string& text, const LineFigure& line) {
                       text += lines.separator + json_line(to_json(line, taxed));
                     },
                 .bulk =
                     [&](std::string& text, const BulkFigure& line) {
                       text += lines.separator;
                       append_json(text, line, taxed);
                     }},
                [&](std::string_view text) { lines.add_separated(text); });
  }
  sink("]}");
}

}  // namespace

std::vector<std::string> status_words(const PlanResult& result) {
  std::vector<std::string> words;
  if (result.has_errors()) words.emplace_back("input-errors");
  words.emplace_back(result.total.complete ? "complete" : "incomplete");
  return words;
}

void write_result_json(const PlanResult& result, const std::string& only,
                       const TableLines& table_lines, const Sink& sink) {
  write_head(result, sink);
  sink(" \"tasks\": [");
  bool any = false;
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    if (!only.empty() && result.tasks[i].id != only) continue;
    sink(any ? ",\n  " : "\n  ");
    any = true;
    write_task(result.tasks[i], i, table_lines, sink);
  }
  sink("]\n}\n");
}

}  // namespace dutoan
