#include "output/summary_json.hpp"

#include "output/ceiling_report.hpp"
#include "output/json_value.hpp"
#include "output/submission_report.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

/// What the printed cells of a cross lack of the total beside them.
void put_rounding(Json& json, const PrintedLine& line) {
  if (!line.rounding.is_zero()) json["printed_rounding"] = to_json(line.rounding);
}

/// The amount, and how the table prints it.
void put_cell(Json& json, const PrintedCell& cell) {
  put_amount(json, cell.amount);
  if (!cell.amount.known) return;
  json[cell.amount.complete ? "printed" : "printed_part"] = to_json(cell.shown);
  if (cell.moved) json["moved"] = true;
}

Json cell_json(const PrintedCell& cell) {
  Json json = Json::object();
  put_cell(json, cell);
  return json;
}

Json cells_json(const PrintedLine& line) {
  Json cells = Json::array();
  for (const PrintedCell& cell : line.cells)
    cells.push_back(cell_json(cell));
  return cells;
}

void put_growth(Json& json, const Growth& growth) {
  json["previous"] = cell_json(growth.earlier);
  if (growth.exact_change) json["change"] = to_json(*growth.exact_change);
  if (growth.change) json["printed_change"] = to_json(*growth.change);
  put(json, "growth_percent", growth.percent);
}

Json row_json(const Summary& summary, const PrintedLine& line) {
  const SummaryRow& row = summary.rows[line.row];
  Json json = Json::object();
  if (row.names.size() == 1) {
    json["key"] = row.names[0].key;
    if (!row.names[0].name.empty()) json["name"] = row.names[0].name.vi;
  } else {
    for (const SummaryName& name : row.names) {
      json["keys"].push_back(name.key);
      json["names"].push_back(name.name.vi);
    }
  }
  json["tasks"] = row.tasks;
  put_cell(json, line.total);
  if (is_nested(summary)) {
    json["level"] = line.depth + 1;
    if (row.part != RowPart::plain) json["part"] = row.part == RowPart::own ? "own" : "whole";
  }
  if (summary.cross) json["cells"] = cells_json(line);
  put_rounding(json, line);
  if (line.growth) put_growth(json, *line.growth);
  return json;
}

/// What the printed rows of a level lack of the figure above them.
Json rounding_json(const PrintedLine& line) {
  Json json = {{"level", line.depth + 1}, {"printed", to_json(line.total.shown)}};
  for (const PrintedCell& cell : line.cells)
    json["cells"].push_back(to_json(cell.shown));
  put_rounding(json, line);
  if (line.growth) json["printed_previous"] = to_json(line.growth->earlier.shown);
  return json;
}

Json earlier_json(const PlanHeader& earlier) {
  Json json = Json::object();
  put(json, "plan", earlier.number);
  put(json, "title", earlier.title);
  if (earlier.year) json["year"] = *earlier.year;
  return json;
}

Json columns_json(const SummaryContents& contents) {
  Json columns = Json::array();
  for (std::size_t j = 0; j < contents.summary.columns.size(); ++j) {
    const SummaryName& name = contents.summary.columns[j].name;
    Json json = {{"key", name.key}};
    put(json, "name", name.name.vi);
    put_cell(json, contents.printed.lines.back().cells[j]);
    columns.push_back(std::move(json));
  }
  return columns;
}

Json proof_json(const std::vector<Equality>& proof, const std::string& unit) {
  Json array = Json::array();
  for (const Equality& equality : proof) {
    Json json = {{"what", equality.what},
                 {"count", equality.count},
                 {"unit", equality.exact ? "dong" : unit},
                 {"left", to_json(equality.left)},
                 {"right", to_json(equality.right)},
                 {"holds", equality.holds}};
    if (!equality.rounding.is_zero()) json["rounding"] = to_json(equality.rounding);
    if (equality.partial) json["partial"] = true;
    array.push_back(std::move(json));
  }
  return array;
}

}  // namespace

std::string summary_json(const SummaryContents& contents, const ReportStyle& style,
                         const std::vector<std::string>& status) {
  const Summary& summary = contents.summary;
  const PrintedLine& total = contents.printed.lines.back();
  Json json = {{"format", 1}, {"status", status}};
  if (!contents.header.number.empty()) json["plan"] = contents.header.number;
  json["by"] = by_words(summary);
  if (summary.cross) json["cross"] = word_of(*summary.cross);
  json["figure"] = figure_word(summary);
  json["unit"] = style.unit;
  json["rounding"] = rounding_words[contents.printed.balanced ? 1U : 0U];
  if (contents.earlier != nullptr) json["compared_with"] = earlier_json(*contents.earlier);
  if (!contents.submissions.empty()) json["submissions"] = agencies_json(contents.submissions);
  put_cell(json, total.total);
  put_rounding(json, total);
  if (total.growth) put_growth(json, *total.growth);
  if (summary.cross) json["columns"] = columns_json(contents);
  json["rows"] = Json::array();
  Json rounding = Json::array();
  for (const PrintedLine& line : contents.printed.lines) {
    if (line.kind == LineKind::row) json["rows"].push_back(row_json(summary, line));
    if (line.kind == LineKind::rounding) rounding.push_back(rounding_json(line));
  }
  if (!rounding.empty()) json["rounding_rows"] = std::move(rounding);
  json["missing"] = to_json(summary.missing);
  if (contents.ceilings != nullptr) put_ceilings(json, *contents.ceilings);
  if (!contents.proof.empty()) json["proof"] = proof_json(contents.proof, style.unit);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
