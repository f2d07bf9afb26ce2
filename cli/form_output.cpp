#include "form_output.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "input/report_form_reader.hpp"
#include "output/list_form.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Those of every folder of norms; a later folder puts its own in the place of others.
std::vector<ReportForm> all_forms(const Arguments& arguments, Diagnostics& diagnostics) {
  std::vector<ReportForm> forms;
  for (const NormFolder& folder : norm_folders(arguments)) {
    const std::filesystem::path path = folder.where / forms_name;
    std::error_code error;
    if (!std::filesystem::exists(path, error)) continue;
    const std::string name = std::string("/") + std::string(forms_name);
    for (ReportForm& form :
         read_report_forms({path, folder.path + name, folder.name + name}, diagnostics)) {
      std::erase_if(forms, [&](const ReportForm& other) { return other.id == form.id; });
      forms.push_back(std::move(form));
    }
  }
  return forms;
}

}  // namespace

Exit write_form_of(const Arguments& arguments, const PlanResult& result, FormUse use,
                   Console& console) {
  Diagnostics diagnostics;
  const std::vector<ReportForm> forms = all_forms(arguments, diagnostics);
  if (diagnostics.has_errors()) {
    console.report(diagnostics.sorted());
    return Exit::input;
  }
  const std::string wanted = arguments.value("form");
  const bool of_two = use == FormUse::adjustment;
  const auto own = std::find_if(forms.begin(), forms.end(),
                                [&](const ReportForm& form) { return form.id == wanted; });
  if (own == forms.end()) {
    std::vector<std::string> ids;
    for (const ReportForm& form : forms) {
      if (form.is_adjustment() == of_two) ids.push_back(form.id);
    }
    console.say({"form-unknown", {wanted}});
    for (const Message& hint : choice_hints(wanted, ids))
      console.say(hint);
    return Exit::usage;
  }
  if (own->is_adjustment() != of_two) {
    console.say({of_two ? "form-of-summary" : "form-of-diff", {wanted}});
    return Exit::usage;
  }
  const std::vector<std::string> files = arguments.values("output");
  const bool are_workbooks = std::all_of(files.begin(), files.end(), [](const std::string& file) {
    return folded(file).ends_with(".xlsx");
  });
  if (files.empty() || !are_workbooks) {
    console.say({"form-workbook", {}});
    return Exit::usage;
  }
  ReportStyle style = style_of(arguments, console);
  if (!arguments.has("unit")) style.unit = result.header.unit;
  const PrintedForm printed = list_form(*own, form_figures(*own, result), result, style);
  bool written = true;
  for (const std::string& file : files) {
    const bool done = write_whole(file, [&](const std::filesystem::path& target) {
      return write_list_form(printed, result.header, target);
    });
    if (!done) console.say(write_fault(file));
    written = written && done;
  }
  return written ? exit_of(result, {}, arguments) : Exit::usage;
}

}  // namespace dutoan
