#include "init_form.hpp"

#include "estimate/line_pricing.hpp"
#include "input/plan_reader.hpp"
#include "output/form_workbook.hpp"
#include "plan/agency_form.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view usual_method = "detailed-estimate";

const InputSpec* lines_of(const Method& method) {
  const auto found =
      std::find_if(method.inputs.begin(), method.inputs.end(),
                   [](const InputSpec& input) { return input.kind == InputKind::lines; });
  return found == method.inputs.end() ? nullptr : &*found;
}

/// The version of a method that holds at a date, or the newest where there is no date.
bool is_current(const Method& method, std::optional<Date> date, const Library& library) {
  if (date) return method.in_force.contains(*date);
  return std::none_of(library.methods().begin(), library.methods().end(), [&](const Method& other) {
    return other.id == method.id && other.in_force.from > method.in_force.from;
  });
}

/// Methods over lines price tasks; those that need no input of their own price lines.
bool fits_a_form(const Method& method) {
  return lines_of(method) != nullptr ||
         std::all_of(method.inputs.begin(), method.inputs.end(), [](const InputSpec& input) {
           return input.optional || input.fallback.is_given();
         });
}

void add_methods(FormContents& contents, const Library& library, std::optional<Date> date) {
  for (const Method& method : library.methods()) {
    if (!is_current(method, date, library) || !fits_a_form(method)) continue;
    contents.methods.push_back({method.id, method.title.vi});
    if (method.id != usual_method || !contents.cost_groups.empty()) continue;
    for (const auto& [id, name] : lines_of(method)->groups)
      contents.cost_groups.push_back({id, name});
  }
  std::sort(contents.methods.begin(), contents.methods.end(),
            [](const Named& a, const Named& b) { return a.id < b.id; });
}

/// As they are when the lines are priced.
void add_vat_rates(FormContents& contents, const Library& library) {
  if (!contents.plan.price_date) return;
  const Date date = *contents.plan.price_date;
  Environment environment{.library = library, .date = TaskDate::on(date)};
  for (const FormWord& kind : form_line_kinds()) {
    const TaxRate tax = tax_rate({.kind = std::string(kind.word)}, {}, environment);
    const Number* rate = tax.rate.is_missing() ? nullptr : tax.rate.known_number();
    if (rate != nullptr) contents.vat_rates[std::string(kind.word)] = tax.not_subject ? 0 : *rate;
  }
}

std::optional<Date> date_of_norms(const PlanHeader& plan) {
  if (plan.price_date) return plan.price_date;
  if (plan.date) return plan.date;
  return plan.year ? Date::from_ymd(*plan.year, 1, 1) : std::nullopt;
}

bool write_form(const FormContents& contents, const fs::path& file, Console& console) {
  std::error_code error;
  if (fs::exists(file, error)) {
    console.say({"init-exists", {file.generic_string()}});
    return false;
  }
  fs::create_directories(file.parent_path(), error);
  const bool written = write_whole(
      file, [&](const fs::path& target) { return write_form_workbook(contents, target); });
  console.say(written ? Message{"init-written", {file.generic_string()}}
                      : write_fault(file.generic_string()));
  return written;
}

}  // namespace

Exit write_forms(const Arguments& arguments, const fs::path& folder, Console& console) {
  Diagnostics diagnostics;
  NormStore norms(norm_folders(arguments), diagnostics);
  Plan plan;
  std::error_code error;
  std::vector<PlanFiles> files;
  if (fs::exists(folder / "plan.yaml", error)) {
    files.push_back(read_plan_files((folder / "plan.yaml").string(), "", 1, diagnostics));
    plan = read_plan(files, norms, {}, diagnostics);
  }
  norms.load_all();
  diagnostics.add_all(norms.take_diagnostics());
  if (diagnostics.has_errors()) {
    console.report(diagnostics.sorted());
    return Exit::input;
  }
  FormContents contents{.plan = plan.header, .task_groups = plan.groups, .sources = plan.sources};
  add_methods(contents, norms.library(), date_of_norms(plan.header));
  add_vat_rates(contents, norms.library());
  if (plan.agencies.empty()) {
    return write_form(contents, folder / "bieu-mau.xlsx", console) ? Exit::done : Exit::usage;
  }
  bool all_written = true;
  for (const Agency& agency : plan.agencies) {
    contents.agency = agency;
    const bool written = write_form(contents, folder / "bieu-mau" / (agency.id + ".xlsx"), console);
    all_written = all_written && written;
  }
  return all_written ? Exit::done : Exit::usage;
}

}  // namespace dutoan
