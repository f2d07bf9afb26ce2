// The same lines and tasks in a plan file, in CSV of any dialect and in a workbook come to the
// same.
#include "any_text.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "cell_grid.hpp"
#include "input/form_reader.hpp"
#include "input/yaml_text.hpp"
#include "output/json_value.hpp"
#include "plan/agency_form.hpp"
#include "plan_fixture.hpp"
#include "result_fixture.hpp"

namespace dutoan::table_round_trip_property {

namespace {

/// As every reader of tables takes a text: composed, without blanks at its ends. A sheet holds
/// 32,767 characters.
std::string table_text(Random& random) {
  std::string text = composed(any_text(random));
  if (text.size() > 15'000) text.resize(character_start(text, 15'000));
  std::erase_if(text, [](char c) { return c == '\x01' || c == '\x7F'; });
  return std::string(trimmed(text));
}

std::string table_name(Random& random) {
  return "x" + table_text(random);
}

/// One that every reader of tables takes for what it is: 185.125 could be read in two ways.
Number table_number(Random& random, std::int64_t most) {
  constexpr std::array<std::int64_t, 5> scales = {1, 1, 10, 100, 10'000};
  const Number number(random.between(random.once_in(8) ? -most : 0, most), random.one_of(scales));
  return may_be_grouped(exact_text(number)) ? Number(15) : number;
}

/// A line as the columns of a table hold it; absent ones are empty.
struct Line {
  std::string no;
  std::string id;
  std::string name;
  std::string group;
  std::string kind;
  std::string unit;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  std::optional<Number> lump;
  std::optional<Number> vat;
  bool not_subject = false;
  bool vat_included = false;
  std::string ref;
};

Line random_line(Random& random, std::size_t number) {
  Line line{.no = table_text(random),
            .id = "L" + std::to_string(number),
            .name = table_name(random),
            .group = random.once_in(2) ? "A" : "B",
            .kind = random.one_of(std::array{"hardware", "internal-software", "other"}),
            .unit = table_text(random)};
  if (random.once_in(5)) {
    line.lump = abs(table_number(random, 90'000'000));
    line.ref = table_name(random);
  } else {
    line.quantity = table_number(random, 99'999);
    if (!random.once_in(6)) line.unit_price = table_number(random, 900'000'000);
    if (random.once_in(2)) line.ref = table_text(random);
  }
  if (random.once_in(3)) line.vat = Number(std::int64_t(random.below(21)), 200);
  line.not_subject = !line.vat && random.once_in(4);
  line.vat_included = random.once_in(4);
  return line;
}

std::vector<Line> random_lines(Random& random) {
  std::vector<Line> lines;
  for (std::size_t count = 1 + random.below(6); count > 0; --count)
    lines.push_back(random_line(random, count));
  return lines;
}

Grid grid_of(const std::vector<Line>& lines, const Number& dong_per_unit) {
  Grid grid = {{{"no"},
                {"id"},
                {"name"},
                {"group"},
                {"kind"},
                {"unit"},
                {"quantity"},
                {"unit_price"},
                {"vat"},
                {"vat_included"},
                {"price_ref"},
                {"amount"}}};
  const auto money = [&](const std::optional<Number>& dong) {
    return GridCell{.number = dong ? std::optional(*dong / dong_per_unit) : std::nullopt};
  };
  for (const Line& line : lines) {
    grid.push_back({{line.no},
                    {line.id},
                    {line.name},
                    {line.group},
                    {line.kind},
                    {line.unit},
                    {.number = line.quantity},
                    money(line.unit_price),
                    {line.not_subject ? "KCT" : "", line.vat, true},
                    {line.vat_included ? "yes" : ""},
                    {line.ref},
                    money(line.lump)});
  }
  return grid;
}

std::string yaml_of(const Line& line) {
  std::string text = "        - group: " + line.group + "\n          kind: " + line.kind + "\n";
  const auto put = [&](const char* key, const std::string& value) {
    text += std::string("          ") + key + ": " + value + "\n";
  };
  for (const auto& [key, value] : {std::pair("no", line.no), std::pair("id", line.id),
                                   std::pair("name", line.name), std::pair("unit", line.unit)}) {
    if (!value.empty()) put(key, yaml_quoted(value));
  }
  if (line.quantity) put("quantity", exact_text(*line.quantity));
  if (line.unit_price) put("unit_price", exact_text(*line.unit_price));
  if (line.lump) put("amount", exact_text(*line.lump));
  if (line.vat) put("vat", exact_text(*line.vat * Number(100)) + "%");
  if (line.not_subject) put("vat", "not_subject");
  if (line.vat_included) put("vat_included", "yes");
  if (!line.ref.empty()) put("price", "{ref: " + yaml_quoted(line.ref) + "}");
  return text;
}

constexpr std::string_view plan_head =
    "plan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: s, name: Sở}]\n"
    "tasks:\n";

/// The start of a task; its lines, or the name of their file, are to follow.
std::string task_head(const std::string& id) {
  return "  - id: " + id +
         "\n    agency: s\n    funding: [{source: N1, share: 1/3}, {source: N2, rest: yes}]\n"
         "    estimate:\n      method: sums\n";
}

/// Where things stand differs, and so does how it is said what is missing. A table states its
/// lump sums in a column that is what the agency itself wrote. A sheet is read row by
/// row, a line each: line ends in its cells are spaces.
void drop_differences(Json& json) {
  if (json.is_object()) {
    for (const char* key : {"place", "missing", "table_lines", "stated"})
      json.erase(key);
  }
  for (Json& child : json) {
    if (child.is_string()) child = one_line(child.get<std::string>());
    if (child.is_structured()) drop_differences(child);
  }
}

Json whole_json(const Plan& plan, const PlanResult& result, const Library& library) {
  std::string text;
  write_result_json(
      result, "",
      [&](std::size_t task, const LineWriter& writer, const Sink& sink) {
        list_table_lines(plan.tasks[task], plan, library, {}, writer, sink);
      },
      [&](std::string_view piece) { text += piece; });
  Json json = Json::parse(text);
  drop_differences(json);
  return json;
}

}  // namespace

TEST_CASE(
    "lines come to the same, one by one, in a plan, in CSV of any dialect and in a workbook") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    PlanFixture f;
    Random random(seed);
    const std::vector<Line> lines = random_lines(random);
    const bool in_thousands = random.once_in(3);
    const Number unit = in_thousands ? 1000 : 1;
    CsvDialect dialect{.delimiter = random.one_of(std::array{',', ';', '\t'}),
                       .line_end = random.one_of(std::array{"\n", "\r\n"}),
                       .start = random.one_of(std::array{"", "\xEF\xBB\xBF"}),
                       .quote_all = random.once_in(2)};
    if (random.once_in(2) || in_thousands) dialect.numbers = NumberStyle::vietnamese;
    const Grid grid = grid_of(lines, unit);
    f.folder.write("lines.csv", csv_of(grid, dialect));
    write_workbook(grid, f.folder.path / "lines.xlsx", "Dòng");
    const std::string units = in_thousands ? "      unit: nghin\n" : "";
    std::string plan = std::string(plan_head) + task_head("yaml") + "      lines:\n";
    for (const Line& line : lines)
      plan += yaml_of(line);
    plan += task_head("csv") + "      lines_from: lines.csv\n" + units;
    if (dialect.numbers == NumberStyle::vietnamese) plan += "      numbers: vi\n";
    plan += task_head("xlsx") + "      lines_from: lines.xlsx\n" + units;
    f.plan(plan);
    CAPTURE(seed);
    CAPTURE(plan);
    const PlanResult result = f.estimate();
    CAPTURE(f.faults());
    CHECK_FALSE(f.diagnostics.has_errors());
    Json json = whole_json(f.plan(), result, f.library());
    Json& tasks = json.at("tasks");
    REQUIRE(tasks.size() == 3);
    for (Json& task : tasks)
      task.erase("id");
    CHECK(tasks[0].at("lines").size() == lines.size());
    CHECK(tasks[1].dump(1) == tasks[0].dump(1));
    CHECK(tasks[2].dump(1) == tasks[0].dump(1));
  }
}

}  // namespace dutoan::table_round_trip_property
