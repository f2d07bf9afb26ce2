// The agency form filled in with anything comes to the same tasks from a workbook, from CSV as any
// machine saves it, and from the plan file `collect` makes of it.
#include "any_text.hpp"
#include "base/text.hpp"
#include "cell_grid.hpp"
#include "input/form_reader.hpp"
#include "input/yaml_text.hpp"
#include "output/json_value.hpp"
#include "output/result_json.hpp"
#include "plan/agency_form.hpp"
#include "plan_fixture.hpp"

#include <map>

namespace dutoan::form_round_trip_property {

namespace {

using FormLine = std::map<FormColumn, GridCell>;

/// As every reader of tables takes a text, see table_round_trip.cpp.
std::string form_text(Random& random) {
  std::string text = composed(any_text(random));
  if (text.size() > 15'000) text.resize(character_start(text, 15'000));
  std::erase_if(text, [](char c) { return c == '\x01' || c == '\x7F'; });
  return std::string(trimmed(text));
}

/// One that every machine's CSV reads for what it is.
Number form_number(Random& random, std::int64_t most) {
  constexpr std::array<std::int64_t, 4> scales = {1, 1, 10, 100};
  return {random.between(0, most), random.one_of(scales)};
}

GridCell share(Random& random) {
  return {.number = Number(random.between(0, 200), 400), .percent = true};
}

FormLine task_row(Random& random, std::size_t number, bool has_lines) {
  FormLine row = {{FormColumn::row, {"Nhiệm vụ"}},
                  {FormColumn::id, {"T" + std::to_string(number)}},
                  {FormColumn::no, {form_text(random)}},
                  {FormColumn::name, {"x" + form_text(random)}},
                  {FormColumn::note, {form_text(random)}}};
  if (random.once_in(2)) row[FormColumn::group] = {"g: Nhóm"};
  if (random.once_in(2))
    row[FormColumn::kind] = {std::string(random.one_of(form_task_scopes()).label)};
  if (random.once_in(2)) row[FormColumn::source] = {"NST: Ngân sách tỉnh"};
  if (has_lines) row[FormColumn::method] = {"sums: Dự toán thử"};
  if (!has_lines && random.once_in(2))
    row[FormColumn::amount] = {.number = Number(random.between(0, 9'000'000))};
  return row;
}

FormLine line_row(Random& random) {
  FormLine row = {{FormColumn::row, {"Hạng mục"}},
                  {FormColumn::no, {form_text(random)}},
                  {FormColumn::name, {"x" + form_text(random)}},
                  {FormColumn::group, {random.once_in(2) ? "A: Nhóm A" : "B"}},
                  {FormColumn::kind, {std::string(random.one_of(form_line_kinds()).label)}},
                  {FormColumn::unit, {form_text(random)}},
                  {FormColumn::note, {form_text(random)}}};
  if (random.once_in(5)) {
    row[FormColumn::amount] = {.number = form_number(random, 900'000'000)};
    row[FormColumn::price_ref] = {"x" + form_text(random)};
    row[FormColumn::price_kind] = {std::string(random.one_of(form_price_kinds()).label)};
  } else {
    row[FormColumn::quantity] = {.number = form_number(random, 99'999)};
    if (!random.once_in(5))
      row[FormColumn::unit_price] = {.number = form_number(random, 90'000'000)};
  }
  if (random.once_in(3)) row[FormColumn::vat] = share(random);
  if (random.once_in(4)) row[FormColumn::vat] = {"KCT"};
  if (random.once_in(3)) row[FormColumn::vat_included] = {random.once_in(2) ? "có" : "không"};
  if (random.once_in(3)) row[FormColumn::price_date] = {"29/02/2024"};
  if (random.once_in(3))
    row[FormColumn::line_total] = {.number = Number(random.between(0, 9'000'000))};
  return row;
}

FormLine funding_row(Random& random) {
  FormLine row = {{FormColumn::row, {"Nguồn vốn"}}, {FormColumn::source, {"NSTW"}}};
  row[random.once_in(2) ? FormColumn::share : FormColumn::amount] = share(random);
  if (row.contains(FormColumn::amount))
    row[FormColumn::amount] = {.number = Number(random.between(0, 5'000))};
  return row;
}

std::vector<FormLine> random_rows(Random& random) {
  std::vector<FormLine> rows;
  const std::size_t tasks = 1 + random.below(3);
  for (std::size_t task = 0; task < tasks; ++task) {
    const std::size_t lines = random.below(4);
    rows.push_back(task_row(random, task, lines > 0));
    if (random.once_in(3) && rows.back().contains(FormColumn::source))
      rows.push_back(funding_row(random));
    for (std::size_t line = 0; line < lines; ++line)
      rows.push_back(line_row(random));
  }
  return rows;
}

/// How a machine writes numbers: the form's sample shows it.
struct Machine {
  std::string sample;
  CsvDialect dialect;
};

const std::array machines = {
    Machine{"1234567.89", {.delimiter = ','}},
    Machine{"1.234.567,89",
            {.delimiter = ';',
             .numbers = NumberStyle::vietnamese,
             .line_end = "\r\n",
             .start = "\xEF\xBB\xBF"}},
    Machine{"1.234.567,89",
            {.delimiter = '\t', .numbers = NumberStyle::vietnamese, .quote_all = true}}};

Grid grid_of(const std::vector<FormLine>& rows, const std::string& unit, const GridCell& sample) {
  Grid grid;
  const auto field = [&](FormField name, GridCell value) {
    grid.push_back({{}, {std::string(form_field_labels[std::size_t(name)])}, std::move(value)});
  };
  field(FormField::mark, {std::string(form_mark)});
  field(FormField::plan, {"12/KH"});
  field(FormField::year, {"2024"});
  field(FormField::price_date, {"2024-03-01"});
  field(FormField::agency, {"so-a"});
  field(FormField::agency_name, {"Sở \"A\""});
  field(FormField::unit, {unit});
  field(FormField::number_sample, sample);
  field(FormField::date_sample, {"31/12/2023"});
  std::vector<GridCell>& headings = grid.emplace_back();
  for (const FormColumnText& column : form_columns)
    headings.push_back({std::string(column.heading)});
  for (const FormLine& row : rows) {
    std::vector<GridCell>& cells = grid.emplace_back(form_columns.size());
    for (const auto& [column, cell] : row)
      cells[std::size_t(column)] = cell;
  }
  return grid;
}

/// Line ends in the cells of a sheet are read as spaces.
void drop_differences(Json& json) {
  if (json.is_object()) json.erase("place");
  for (Json& child : json) {
    if (child.is_string()) child = one_line(child.get<std::string>());
    if (child.is_structured()) drop_differences(child);
  }
}

/// What a file of a plan comes to, and what is said of it, wherever it stands.
std::string outcome(PlanFixture& f, const std::string& name) {
  Diagnostics diagnostics;
  std::vector<PlanFiles> files;
  files.push_back(read_plan_files((f.folder.path / name).string(), "", 1, diagnostics));
  const Plan plan = read_plan(files, *f.norms, {}, diagnostics);
  PlanResult result = estimate_plan(plan, f.library(), {}, diagnostics);
  result.inputs.clear();
  result.read_from.clear();
  std::string text;
  write_result_json(result, "", {}, [&](std::string_view piece) { text += piece; });
  Json json = Json::parse(text);
  drop_differences(json);
  std::string said_of_it;
  for (const Diagnostic& one : diagnostics.sorted())
    said_of_it += one_line(plain(one.message)) + "\n";
  return said_of_it + json.dump(1);
}

}  // namespace

TEST_CASE(
    "a form comes to the same from a workbook, from CSV and as the file it is collected into") {
  PlanFixture f;
  std::size_t sound = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    const std::vector<FormLine> rows = random_rows(random);
    const std::string unit = random.one_of(std::array{"đồng", "nghìn đồng", "triệu đồng"});
    write_workbook(grid_of(rows, unit, {.number = Number(123'456'789, 100)}),
                   f.folder.path / "form.xlsx", form_sheet);
    const std::string expected = outcome(f, "form.xlsx");
    CAPTURE(seed);
    CHECK(expected.find("\"so-a/T0\"") != std::string::npos);
    sound += expected.starts_with("{") ? 1U : 0U;
    for (const Machine& machine : machines) {
      f.folder.write("form.csv", csv_of(grid_of(rows, unit, {machine.sample}), machine.dialect));
      CHECK(outcome(f, "form.csv") == expected);
    }
    Diagnostics diagnostics;
    const Form form =
        read_form(f.folder.file("form.xlsx"), FormParts::header_and_tasks, diagnostics);
    REQUIRE(form.tree != nullptr);
    f.folder.write("collected.yaml", yaml_text(form.tree->root()));
    CHECK(outcome(f, "collected.yaml") == expected);
  }
  CHECK(sound > 20);
}

}  // namespace dutoan::form_round_trip_property
