// dutoan: from norms and a plan to a correct, explained estimate.
//
// The words of the command line become Arguments (arguments.cpp), the table of commands
// (command.cpp) names the function that runs; each command has a file of its own. Whatever goes
// wrong inside the program itself is caught here, once.
#include "arguments.hpp"
#include "base/money.hpp"
#include "console.hpp"
#include "help.hpp"
#include "output/catalogue.hpp"
#include "plan_run.hpp"
#include "settings.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>

namespace dutoan {

namespace {

/// Whether the norms a command works with are there: those beside the program, those of `--norms`.
void check_norms(const Arguments& arguments, Diagnostics& diagnostics) {
  if (arguments.command == nullptr || find_flag(*arguments.command, "norms") == nullptr) return;
  const std::filesystem::path shipped = shipped_folder("norms");
  if (!std::filesystem::exists(shipped / "documents.yaml")) {
    diagnostics.error({"norms-not-installed", {shipped.generic_string()}}, {.file = "dutoan"})
        .hints = {{"hint-install", {}}};
  }
  for (const std::string& folder : arguments.values("norms"))
    check_norm_folder(folder, {.file = folder}, diagnostics);
}

Exit run(const std::vector<std::string>& words) {
  auto parsed = parse_arguments(words);
  if (const auto* fault = std::get_if<UsageFault>(&parsed)) {
    Arguments spoken;
    spoken.add("lang", language_word(words));
    Console console(spoken);
    console.say(fault->message);
    for (const Message& hint : fault->hints)
      console.say(hint);
    return Exit::usage;
  }
  Arguments& arguments = std::get<Arguments>(parsed);
  Diagnostics faults;
  check_norms(arguments, faults);
  if (arguments.command != nullptr && arguments.command->on_plan && !arguments.operands.empty()) {
    apply_settings(settings_beside(arguments.operands[0], faults), arguments);
  }
  Console console(arguments);
  if (arguments.has("version")) {
    console.print("dutoan " DUTOAN_VERSION "\n");
    return Exit::done;
  }
  if (arguments.has("help")) {
    console.print(arguments.command == nullptr
                      ? program_help(arguments.language())
                      : command_help(*arguments.command, arguments.language()));
    return Exit::done;
  }
  console.report(faults.sorted());
  if (faults.has_errors()) return Exit::input;
  try {
    const Exit exit = arguments.command->run(arguments, console);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit;
    console.say({"output-failed", {std::string("-")}});
    return Exit::usage;
  } catch (const MoneyOverflow&) {
    console.say({"money-overflow-plan", {}});
    return Exit::input;
  }
}

}  // namespace

}  // namespace dutoan

int main(int argc, char** argv) {
  try {
    return int(dutoan::run({argv + 1, argv + argc}));
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "dutoan " DUTOAN_VERSION ": internal error: %s; please report it\n",
                 exception.what());
  } catch (...) {
    std::fputs("dutoan " DUTOAN_VERSION ": internal error; please report it\n", stderr);
  }
  return int(dutoan::Exit::internal);
}
