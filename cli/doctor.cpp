// `doctor`: what this installation is, whether its norms are sound, and the settings in force.
#include "arguments.hpp"
#include "console.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"
#include "settings.hpp"

namespace dutoan {

namespace {

std::string line(const Message& message, Language language) {
  return render(message, language) + "\n";
}

}  // namespace

Exit run_doctor(const Arguments& arguments, Console& console) {
  const Language language = console.language();
  Diagnostics diagnostics;
  NormStore store(norm_folders(arguments), diagnostics);
  store.load_all();
  diagnostics.add_all(store.take_diagnostics());
  const Library& library = store.library();
  std::string text = line({"doctor-program", {std::string(DUTOAN_VERSION)}}, language);
  for (const NormFolder& folder : norm_folders(arguments)) {
    text += line({"doctor-norms", {folder.where.generic_string()}}, language);
  }
  if (const auto edition = store.edition()) {
    text += line({"doctor-edition", {*edition}}, language);
  }
  text += line({"doctor-counts", {Number(library.documents().size())}}, language);
  const std::string plan = arguments.operands.empty() ? "." : arguments.operands[0];
  const std::vector<Setting> settings = settings_beside(plan, diagnostics);
  if (settings.empty()) text += line({"doctor-no-settings", {}}, language);
  for (const Setting& setting : settings) {
    text += line({"doctor-setting", {setting.flag, setting.value, setting.place}}, language);
  }
  text += line({diagnostics.has_errors() ? "doctor-unsound" : "doctor-sound", {}}, language);
  console.print(text);
  console.report(diagnostics.sorted());
  return diagnostics.has_errors() ? Exit::input : Exit::done;
}

}  // namespace dutoan
