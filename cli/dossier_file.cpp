#include "dossier_file.hpp"

#include "dossier_manifest.hpp"
#include "input/map_reader.hpp"
#include "input/yaml_text.hpp"
#include "plan/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 2> approximations = {"about", "at-least"};

constexpr std::array dossier_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "program", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "plan_number"},
    FieldFormat{.key = "plan_title"},
    FieldFormat{.key = "task", .needed = Needed::required},
    FieldFormat{.key = "task_name"},
    FieldFormat{.key = "total", .type = FieldType::number},
    FieldFormat{.key = "at_least", .type = FieldType::number},
    FieldFormat{.key = "known_part", .type = FieldType::number},
    FieldFormat{.key = "complete", .type = FieldType::yes_no, .needed = Needed::required},
    FieldFormat{.key = "approximate", .type = FieldType::choice, .choices = approximations},
    FieldFormat{.key = "illustrative", .type = FieldType::yes_no},
    FieldFormat{.key = "edition", .type = FieldType::date},
    FieldFormat{.key = "plan", .needed = Needed::required},
    FieldFormat{.key = "layers", .list = true},
    FieldFormat{.key = "waivers", .list = true},
    FieldFormat{.key = "registers", .list = true},
    FieldFormat{.key = "as_of", .type = FieldType::date},
    FieldFormat{.key = "today", .type = FieldType::date},
    FieldFormat{.key = "allow_unverified", .type = FieldType::yes_no},
    FieldFormat{.key = "unit", .type = FieldType::choice, .choices = money_units},
    FieldFormat{.key = "lang",
                .type = FieldType::choice,
                .needed = Needed::required,
                .choices = language_choices},
};
constexpr ObjectFormat dossier_format = {"dossier", dossier_fields};

class DossierWriter {
 public:
  void text(std::string_view key, const std::string& value) {
    if (!value.empty()) line(key, yaml_quoted(value));
  }
  void date(std::string_view key, const std::optional<Date>& value) {
    if (value) line(key, iso_text(*value));
  }
  void yes(std::string_view key, bool value) {
    if (value) line(key, "yes");
  }
  void list(std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    text_ += std::string(key) + ":\n";
    for (const std::string& value : values)
      text_ += "  - " + yaml_quoted(value) + "\n";
  }
  void line(std::string_view key, const std::string& value) {
    text_ += std::string(key) + ": " + value + "\n";
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

void write_total(DossierWriter& writer, const Amount& total) {
  const char* key = total.complete ? "total" : total.lower_bound ? "at_least" : "known_part";
  if (total.known) writer.line(key, exact_text(to_number(*total.known)));
  writer.line("complete", total.complete ? "yes" : "no");
  if (total.marks.about) writer.line("approximate", std::string(approximations[0]));
  if (total.marks.at_least) writer.line("approximate", std::string(approximations[1]));
  writer.yes("illustrative", total.marks.illustrative);
}

Amount read_total(const MapReader& map) {
  Amount total{.known = std::nullopt, .complete = map.yes("complete")};
  total.lower_bound = !map.has("known_part");
  for (const char* key : {"total", "at_least", "known_part"}) {
    if (const auto number = map.number(key)) total.known = to_money(*number);
  }
  const std::string approximate = map.text("approximate");
  total.marks = {.about = approximate == approximations[0],
                 .at_least = approximate == approximations[1],
                 .illustrative = map.yes("illustrative")};
  return total;
}

/// Whether a path stands where the dossier keeps things of that kind: "layers/1/don-vi".
bool is_below(std::string_view folder, std::string_view path) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/' &&
         is_plain_path(path);
}

/// A dossier that reads anything but itself would prove nothing.
void check_paths(const MapReader& map, const DossierSettings& settings, Diagnostics& diagnostics) {
  const auto check = [&](std::string_view folder, const std::string& path, const Place& place) {
    if (is_below(folder, path)) return;
    diagnostics.error({"dossier-path", {path, std::string(folder)}}, locate(place));
  };
  const auto check_list = [&](std::string_view folder, const std::vector<std::string>& paths,
                              std::string_view key) {
    for (const std::string& path : paths)
      check(folder, path, map.at(key).place());
  };
  if (settings.plan != dossier_folder::inputs) {
    check(dossier_folder::inputs, settings.plan, map.at("plan").place());
  }
  check_list(dossier_folder::layers, settings.layers, "layers");
  check_list(dossier_folder::given, settings.waivers, "waivers");
  check_list(dossier_folder::given, settings.registers, "registers");
}

}  // namespace

std::string dossier_text(const Dossier& dossier) {
  const DossierSettings& settings = dossier.settings;
  const DossierFigure& figure = dossier.figure;
  DossierWriter writer;
  writer.line("format", "1");
  writer.text("program", settings.program);
  writer.text("plan_number", figure.plan_number);
  writer.text("plan_title", figure.plan_title);
  writer.text("task", settings.task);
  writer.text("task_name", figure.task_name);
  write_total(writer, figure.total);
  if (!figure.edition.empty()) writer.line("edition", figure.edition);
  writer.text("plan", settings.plan);
  writer.list("layers", settings.layers);
  writer.list("waivers", settings.waivers);
  writer.list("registers", settings.registers);
  writer.date("as_of", settings.as_of);
  writer.date("today", settings.today);
  writer.yes("allow_unverified", settings.allow_unverified);
  if (!settings.unit.empty()) writer.line("unit", settings.unit);
  writer.line("lang", settings.language);
  return writer.take();
}

std::optional<Dossier> read_dossier(const FileName& file, Diagnostics& diagnostics) {
  Diagnostics faults;
  auto text = read_text(file, faults);
  const auto tree = text ? YamlTree::parse(std::move(text), faults) : nullptr;
  std::optional<Dossier> dossier;
  if (tree != nullptr) {
    const MapReader map(tree->root(), dossier_format, faults);
    const auto edition = map.date("edition");
    dossier = Dossier{.settings = {.program = map.text("program"),
                                   .plan = map.text("plan"),
                                   .task = map.text("task"),
                                   .layers = map.texts("layers"),
                                   .waivers = map.texts("waivers"),
                                   .registers = map.texts("registers"),
                                   .as_of = map.date("as_of"),
                                   .today = map.date("today"),
                                   .allow_unverified = map.yes("allow_unverified"),
                                   .unit = map.text("unit"),
                                   .language = map.text("lang")},
                      .figure = {.plan_number = map.text("plan_number"),
                                 .plan_title = map.text("plan_title"),
                                 .task_name = map.text("task_name"),
                                 .edition = edition ? iso_text(*edition) : "",
                                 .total = read_total(map)}};
    check_paths(map, dossier->settings, faults);
  }
  if (faults.has_errors()) dossier.reset();
  diagnostics.add_all(std::move(faults));
  return dossier;
}

Arguments arguments_of(const DossierSettings& settings, unsigned jobs) {
  Arguments arguments;
  arguments.command = find_command("dossier");
  arguments.operands = {settings.plan, settings.task};
  const auto add_all = [&](std::string_view flag, const std::vector<std::string>& values) {
    for (const std::string& value : values)
      arguments.add(flag, value);
  };
  add_all("waivers", settings.waivers);
  add_all("register", settings.registers);
  if (settings.as_of) arguments.add("as-of", iso_text(*settings.as_of));
  if (settings.today) arguments.add("today", iso_text(*settings.today));
  if (settings.allow_unverified) arguments.add("allow-unverified", "yes");
  if (!settings.unit.empty()) arguments.add("unit", settings.unit);
  arguments.add("lang", settings.language);
  arguments.add("jobs", std::to_string(jobs));
  return arguments;
}

std::vector<NormFolder> norm_folders_of(const DossierSettings& settings) {
  const std::string base(dossier_folder::norms);
  std::vector<NormFolder> folders = {{base, base, base}};
  for (const std::string& layer : settings.layers)
    folders.push_back({layer, layer, layer.substr(layer.rfind('/') + 1)});
  return folders;
}

}  // namespace dutoan
