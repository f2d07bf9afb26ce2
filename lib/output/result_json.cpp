#include "output/result_json.hpp"

#include "output/csv_text.hpp"
#include "output/json_value.hpp"

#include <algorithm>
#include <span>

namespace dutoan {

namespace {

void put(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

void put(Json& object, const char* key, const std::optional<Date>& date) {
  if (date) object[key] = iso_text(*date);
}

void put(Json& object, const char* key, const std::optional<Number>& number) {
  if (number) object[key] = to_json(*number);
}

Json to_json(const LocalText& text) {
  if (text.en.empty()) return text.vi;
  return {{"vi", text.vi}, {"en", text.en}};
}

Json to_json(const PriceSource& price) {
  Json json = Json::object();
  put(json, "kind", price.kind);
  put(json, "ref", price.ref);
  put(json, "date", price.date);
  put(json, "rule", price.rule);
  for (const Quote& quote : price.quotes) {
    Json one = Json::object();
    put(one, "supplier", quote.supplier);
    one["unit_price"] = dutoan::to_json(quote.unit_price);
    put(one, "ref", quote.ref);
    put(one, "date", quote.date);
    json["quotes"].push_back(std::move(one));
  }
  return json;
}

Json to_json(const MoneyRow& row) {
  Json json = {{"what", row.what}};
  if (row.year) json["year"] = *row.year;
  put(json, "source", row.source);
  json["amount"] = dutoan::to_json(row.amount.dong);
  if (row.amount.precision != Number(1)) {
    json["precision"] = dutoan::to_json(row.amount.precision);
  }
  if (row.amount.marks.at_least) json["at_least"] = true;
  put(json, "ref", row.ref);
  put(json, "date", row.date);
  put(json, "by", row.by);
  put(json, "reason", row.reason);
  put(json, "note", row.note);
  return json;
}

void put_marks(Json& json, const Marks& marks) {
  if (marks.about) json["approximate"] = "about";
  if (marks.at_least) json["approximate"] = "at-least";
}

/// Where what is known of an incomplete amount stands.
const char* part_key(const Amount& amount) {
  return amount.lower_bound ? "at_least" : "known_part";
}

/// An amount per name: what is complete under its name, what is known of the others apart.
void put_amounts(Json& json, std::span<const Amount* const> amounts,
                 std::span<const std::string> names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (amounts[i] == nullptr) continue;
    const Amount& amount = *amounts[i];
    if (!amount.complete) json["complete"] = false;
    if (!amount.known) continue;
    if (amount.complete) {
      json[names[i]] = dutoan::to_json(*amount.known);
    } else {
      json[part_key(amount)][names[i]] = dutoan::to_json(*amount.known);
    }
  }
  if (!names.empty() && amounts.back() != nullptr) put_marks(json, amounts.back()->marks);
}

bool is_missing(const RowCell& cell) {
  return !cell.number && std::holds_alternative<std::monostate>(cell.content);
}

void put_value(Json& json, const RowCell& cell) {
  if (cell.number) json["value"] = dutoan::to_json(*cell.number);
  const std::string text = plain_text(cell);
  if (!text.empty()) json["value"] = text;
}

/// The figures of a row: its exact value and its amount, or an amount per column; what is
/// not in đồng has its value, that of the last column.
void put_cells(Json& json, const RowFigure& row, const std::vector<std::string>& columns) {
  const bool in_dong = row.cells.back().amount.has_value();
  if (columns.empty() || !in_dong) put_value(json, row.cells.back());
  if (!in_dong) {
    if (std::any_of(row.cells.begin(), row.cells.end(), is_missing)) json["complete"] = false;
    return;
  }
  if (columns.empty()) {
    const RowCell& cell = row.cells[0];
    put_marks(json, cell.amount->marks);
    if (cell.amount->complete) {
      json["amount"] = dutoan::to_json(*cell.amount->known);
    } else {
      json["complete"] = false;
      if (cell.amount->known) {
        json[part_key(*cell.amount)] = dutoan::to_json(*cell.amount->known);
      }
    }
    return;
  }
  std::vector<const Amount*> amounts;
  for (const RowCell& cell : row.cells)
    amounts.push_back(cell.amount ? &*cell.amount : nullptr);
  put_amounts(json, amounts, columns);
}

Json to_json(const RowFigure& row, const std::vector<std::string>& columns) {
  Json json = {{"id", row.id}};
  put_cells(json, row, columns);
  put(json, "unit", row.unit);
  if (row.given) json["given"] = row.given_ref;
  if (row.evidence) json["evidence"] = evidence_word(*row.evidence);
  put(json, "basis", row.basis);
  put(json, "place", row.place);
  return json;
}

/// Before tax and tax stand only where the method parts them.
void put_line_amounts(Json& json, const LineFigure& line, bool taxed) {
  const std::array<std::string, 3> names = {"before_tax", "tax", "amount"};
  const std::array<const Amount*, 3> amounts = {&line.amounts[0], &line.amounts[1],
                                                &line.amounts[2]};
  const std::size_t first = taxed ? 0 : 2;
  put_amounts(json, std::span(amounts).subspan(first), std::span(names).subspan(first));
}

Json to_json(const LineFigure& line, bool taxed) {
  Json json = Json::object();
  put(json, "no", line.no);
  put(json, "id", line.id);
  put(json, "name", line.name);
  put(json, "group", line.group);
  put(json, "kind", line.kind);
  put(json, "category", line.category);
  put(json, "quantity", line.quantity);
  put(json, "unit", line.unit);
  put(json, "unit_price", line.unit_price);
  put(json, "method", line.method);
  const Json price = to_json(line.price);
  if (!price.empty()) json["price"] = price;
  if (line.vat_not_subject) {
    json["vat"] = "not_subject";
  } else {
    put(json, "vat", line.vat);
  }
  put_line_amounts(json, line, taxed);
  if (line.stated) json["stated"] = dutoan::to_json(line.stated->dong);
  if (line.evidence) json["evidence"] = evidence_word(*line.evidence);
  put(json, "basis", line.basis);
  put(json, "place", line.place);
  put(json, "note", line.note);
  if (!line.rows.empty()) {
    Json rows = Json::array();
    for (const RowFigure& row : line.rows)
      rows.push_back(to_json(row, {}));
    json["rows"] = std::move(rows);
  }
  return json;
}

/// A member of an object written as text, a comma behind it.
void append(std::string& text, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  text += '"';
  text += key;
  text += "\":";
  const bool plain = std::none_of(value.begin(), value.end(), [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20U;
  });
  if (plain) {
    text += '"';
    text += value;
    text += '"';
  } else {
    text += one_line(value);
  }
  text += ',';
}

void append(std::string& text, std::string_view key, Money amount) {
  append(text, key, std::to_string(amount.dong()));
}

/// What `to_json` makes of such a line, without the tree: they come by the million.
void append_bulk(std::string& text, const BulkFigure& line, bool taxed) {
  const BulkTerms& terms = line.terms;
  text += '{';
  append(text, "no", line.text.no);
  append(text, "id", line.text.id);
  append(text, "name", line.text.name);
  append(text, "group", terms.key.group);
  append(text, "kind", terms.key.kind);
  append(text, "category", terms.category);
  append(text, "quantity", exact_text(line.quantity));
  append(text, "unit", line.text.unit);
  append(text, "unit_price", exact_text(line.unit_price));
  const Json price = to_json(PriceSource{.kind = std::string(line.text.price_kind),
                                         .ref = std::string(line.text.price_ref),
                                         .date = line.text.price_date});
  if (!price.empty()) text += "\"price\":" + one_line(price) + ",";
  append(text, "vat",
         terms.vat_not_subject ? "not_subject"
         : terms.vat           ? exact_text(*terms.vat)
                               : "");
  if (taxed) {
    append(text, "before_tax", line.amounts[0]);
    append(text, "tax", line.amounts[1]);
  }
  append(text, "amount", line.amounts[2]);
  append(text, "approximate", marks_word(terms.marks));
  if (line.text.stated) append(text, "stated", exact_text(line.text.stated->dong));
  append(text, "evidence", evidence_word(terms.evidence));
  append(text, "basis", line.text.price_ref);
  append(text, "place", line.place);
  append(text, "note", line.text.note);
  text.back() = '}';
}

Json parts_json(const TaskResult& task) {
  Json json = Json::object();
  json["funding"] = Json::array();
  for (const FundingPart& part : task.funding) {
    json["funding"].push_back({{"source", part.source}, {"amount", dutoan::to_json(part.amount)}});
  }
  json["years"] = Json::array();
  for (const YearPart& part : task.years) {
    json["years"].push_back({{"year", part.year}, {"amount", dutoan::to_json(part.amount)}});
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
  put(json, "method", task.method);
  put(json, "document", task.document);
  put(json, "document_title", task.document_title);
  if (!task.method_title.empty()) json["method_title"] = to_json(task.method_title);
  put(json, "date", task.date);
  if (task.broken) json["broken"] = true;
  json["estimated"] = task.has_estimate;
  put_amount(json, task.total);
  put(json, "total_row", task.total_row);
  if (!task.money.empty()) {
    json["money"] = Json::array();
    for (const MoneyRow& row : task.money)
      json["money"].push_back(to_json(row));
  }
  json.update(parts_json(task));
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
  for (const Named& one : list)
    json.push_back({{"id", one.id}, {"name", one.name}});
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
  json["agencies"] = Json::array();
  for (const Agency& agency : result.agencies) {
    Json one = {{"id", agency.id}, {"name", agency.name}};
    put(one, "parent", agency.parent);
    put(one, "due", agency.due);
    json["agencies"].push_back(std::move(one));
  }
  json["groups"] = named_json(result.groups);
  json["programmes"] = named_json(result.programmes);
  json["sources"] = named_json(result.sources);
  return json;
}

/// One member of the top object on a line of its own.
void member(const Sink& sink, const char* key, const Json& value) {
  sink(std::string(" \"") + key + "\": " + one_line(value) + ",\n");
}

void write_head(const PlanResult& result, const Sink& sink) {
  sink("{\n");
  member(sink, "format", 1);
  member(sink, "status", status_words(result));
  member(sink, "plan", plan_json(result));
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
  ArrayWriter(const Sink& sink, const std::string& indent)
      : separator(",\n" + indent), sink_(sink) {}

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
  std::string head = one_line(head_of(task));
  head.pop_back();
  sink(head + ",\n   \"rows\": [");
  ArrayWriter rows(sink, "    ");
  for (const RowFigure& row : task.rows)
    rows.add(one_line(to_json(row, task.columns)));
  sink("],\n   \"lines\": [");
  const bool taxed = !task.columns.empty();
  ArrayWriter lines(sink, "    ");
  for (const LineFigure& line : task.lines)
    lines.add(one_line(to_json(line, taxed)));
  if (table_lines && task.table_lines > 0) {
    table_lines(index,
                {.figure =
                     [&](std::string& text, const LineFigure& line) {
                       text += lines.separator + one_line(to_json(line, taxed));
                     },
                 .bulk =
                     [&](std::string& text, const BulkFigure& line) {
                       text += lines.separator;
                       append_bulk(text, line, taxed);
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
