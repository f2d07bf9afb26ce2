#include "settings.hpp"

#include "input/file_reader.hpp"
#include "input/map_reader.hpp"
#include "plan/vocabulary.hpp"

#include <array>
#include <filesystem>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr std::array settings_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "norms", .list = true},
    FieldFormat{.key = "lock"},
    FieldFormat{.key = "waivers"},
    FieldFormat{.key = "lang", .type = FieldType::choice, .choices = language_choices},
    FieldFormat{.key = "unit", .type = FieldType::choice, .choices = money_units},
    FieldFormat{.key = "color", .type = FieldType::choice, .choices = colour_choices},
    FieldFormat{.key = "jobs", .type = FieldType::count},
    FieldFormat{.key = "allow-unverified", .type = FieldType::yes_no},
    FieldFormat{.key = "allow-incomplete", .type = FieldType::yes_no},
};

/// A folder of norms is named as seen from the settings, not from where the command runs.
std::string beside(const fs::path& folder, const std::string& path) {
  return fs::path(path).is_absolute() ? path : (folder / path).generic_string();
}

std::vector<std::string> values_of(const MapReader& map, const FieldFormat& field,
                                   const fs::path& folder, Diagnostics& diagnostics) {
  std::vector<std::string> values;
  if (field.key == "norms") {
    for (const Yaml& element : map.elements(field.key)) {
      const auto text = read_text(element, field.key, diagnostics);
      if (!text) continue;
      values.push_back(beside(folder, *text));
      check_norm_folder(values.back(), locate(element.place()), diagnostics);
    }
  } else if (field.type == FieldType::yes_no) {
    if (map.yes(field.key)) values.emplace_back("yes");
  } else if (field.type == FieldType::count) {
    const auto count = read_count(map.at(field.key), field.key, diagnostics);
    const std::string text = count ? exact_text(*count) : "";
    if (count && !is_job_count(text)) {
      diagnostics.error({"settings-jobs", {text}}, locate(map.at(field.key).place()));
    } else if (count) {
      values.push_back(text);
    }
  } else if (const std::string text = map.text(field.key); !text.empty()) {
    const bool is_file = field.key == "lock" || field.key == "waivers";
    values.push_back(is_file ? beside(folder, text) : text);
  }
  return values;
}

}  // namespace

constexpr ObjectFormat settings_format = {"settings", settings_fields};

void check_norm_folder(const std::string& folder, const Location& at, Diagnostics& diagnostics) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return;
  diagnostics.error({"norms-not-found", {folder}}, at);
}

std::vector<Setting> settings_beside(const std::string& plan, Diagnostics& diagnostics) {
  std::error_code error;
  const fs::path given(plan);
  const fs::path folder = fs::is_directory(given, error) ? given : given.parent_path();
  const fs::path file = folder / "dutoan.yaml";
  std::vector<Setting> settings;
  if (plan == "-" || !fs::exists(file, error)) return settings;
  auto text = read_text({file, file.generic_string(), "dutoan.yaml"}, diagnostics);
  if (!text) return settings;
  const auto tree = YamlTree::parse(std::move(text), diagnostics);
  if (!tree) return settings;
  const MapReader map(tree->root(), settings_format, diagnostics);
  for (const FieldFormat& field : settings_fields) {
    if (field.key == "format" || !map.has(field.key)) continue;
    const Location at = locate(map.at(field.key).place());
    for (std::string& value : values_of(map, field, folder, diagnostics)) {
      settings.push_back(
          {std::string(field.key), std::move(value), at.file + ":" + std::to_string(at.line)});
    }
  }
  return settings;
}

void apply_settings(const std::vector<Setting>& settings, Arguments& arguments) {
  const Arguments given = arguments;
  for (const Setting& setting : settings) {
    const FlagSpec* flag = find_flag(*arguments.command, setting.flag);
    if (flag != nullptr && !given.has(setting.flag)) arguments.add(setting.flag, setting.value);
  }
}

}  // namespace dutoan
