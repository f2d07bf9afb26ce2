#include "input/estimate_reader.hpp"

#include "input/amount_reader.hpp"
#include "input/line_reader.hpp"
#include "input/line_table.hpp"
#include "input/map_reader.hpp"
#include "input/plan_format.hpp"
#include "input/record_table.hpp"
#include "input/workbook.hpp"

namespace dutoan {

namespace {

/// An estimate over lines that has none would be a total of 0.
void check_has_lines(const MapReader& map, const Method& method, Diagnostics& diagnostics) {
  const bool has_lines = !map.at("lines").elements().empty() || map.has("lines_from");
  if (lines_input(method) == nullptr || has_lines || map.has("given")) return;
  diagnostics.error({"estimate-without-lines", {method.id}}, locate(map.at("method").place()));
}

/// A task costs money: `row` may choose only a row in đồng.
void check_row(const MapReader& map, const Method& method, Diagnostics& diagnostics) {
  if (!map.has("row")) return;
  const auto row = method.row_of(map.text("row"));
  if (!row || method.rows[*row].in_dong()) return;
  diagnostics.error({"row-not-money", {map.text("row"), method.full_name()}},
                    locate(map.at("row").place()));
}

}  // namespace

std::optional<TaskEstimate> read_estimate(Yaml node, const TaskDate& date,
                                          const TaskContext& context, Diagnostics& diagnostics) {
  const MapReader map(node, estimate_format, diagnostics);
  TaskEstimate estimate;
  const InputContext inputs{
      .diagnostics = diagnostics,
      .find_method = [&](Yaml name) -> const Method* {
        const auto text = read_text(name, "method", diagnostics);
        if (!text) return nullptr;
        return context.norms.method(*text, date.norms, locate(name.place()), diagnostics);
      },
      .find_table =
          [&](const Method& method, const std::string& name) {
            return context.norms.table_for(method, name, date.norms);
          },
      .records_from =
          [&](Yaml file, const InputSpec& spec, const Method& method) {
            const auto name = file_beside(context.files, file, diagnostics);
            if (!name) return InputValue{};
            return read_record_table(*name, spec, method, inputs);
          },
      .keep = [&](InputFile file) { estimate.files.push_back(std::move(file)); },
      .set = context.set};
  const Method* method = inputs.find_method(map.at("method"));
  if (method == nullptr) return std::nullopt;

  estimate.call = {.document = method->document,
                   .method = method->id,
                   .inputs = read_inputs(map.at("inputs"), *method, inputs),
                   .given = read_given(map.at("given"), *method, inputs),
                   .row = map.text("row"),
                   .place = map.at("method").place()};
  InputContext line_inputs = inputs;
  line_inputs.enclosing = method;
  const LineContext lines{.norms = context.norms,
                          .date = date,
                          .method = *method,
                          .inputs = line_inputs,
                          .diagnostics = diagnostics};
  for (const Yaml& line : map.elements("lines"))
    estimate.lines.push_back(read_line(line, lines));
  if (map.has("lines_from")) {
    const auto name = file_beside(context.files, map.at("lines_from"), diagnostics);
    const std::string numbers = map.text("numbers");
    const std::string unit = map.text("unit");
    // A style or unit that is not understood has been said; no cell is read by a guess.
    const bool understood =
        !(map.has("numbers") && numbers.empty()) && !(map.has("unit") && unit.empty());
    if (name && is_workbook(name->name) && map.has("numbers")) {
      diagnostics.error({"numbers-of-workbook", {}}, locate(map.at("numbers").place()));
    }
    const LineTableOptions options{.numbers = style_of(numbers),
                                   .dong_per_unit = dong_per_unit(unit)};
    if (name && understood) {
      auto table = open_line_table(*name, options, lines, map.at("lines_from").place());
      if (table) estimate.tables.push_back(std::move(*table));
    }
  }
  check_has_lines(map, *method, diagnostics);
  check_row(map, *method, diagnostics);
  // Tax and categories of lines depend on these wherever lines are.
  if (lines_input(*method) != nullptr) {
    (void)context.norms.shared_table("vat_rate", date.taxes);
    (void)context.norms.shared_table("default_category", date.norms);
  }
  return estimate;
}

}  // namespace dutoan
