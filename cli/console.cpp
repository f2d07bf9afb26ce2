#include "console.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace dutoan {

namespace {

constexpr int standard_output = 1;
constexpr int standard_error = 2;
constexpr std::string_view workbook_format = "xlsx";
constexpr std::string_view database_format = "sqlite";
/// Endings that are not the name of their format; of two that fit the first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> named_endings = {
    {{".gitlab.json", "gitlab"}, {".sarif.json", "sarif"}, {".xml", "junit"}, {".txt", "text"}}};

void write_to(std::FILE* stream, std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stream);
}

/// The format a file's ending stands for, in whatever case it is written; or nothing.
std::string format_of(const std::string& path, const Arguments& arguments) {
  const std::string file = folded(path);
  const FlagSpec* format = find_flag(*arguments.command, "format");
  if (format == nullptr) return "";
  const auto is_choice = [&](std::string_view word) {
    return std::find(format->choices.begin(), format->choices.end(), word) != format->choices.end();
  };
  for (const auto& [ending, word] : named_endings) {
    if (file.ends_with(ending) && is_choice(word)) return std::string(word);
  }
  const std::string ending = std::filesystem::path(file).extension().string();
  const std::string wanted = ending.empty() ? "" : ending.substr(1);
  return is_choice(wanted) ? wanted : "";
}

/// The endings of the formats the command has: ".json, .csv, .txt".
std::string known_endings(const Arguments& arguments) {
  const FlagSpec* format = find_flag(*arguments.command, "format");
  std::vector<std::string> endings;
  for (const std::string_view choice : format->choices) {
    const auto named = std::find_if(named_endings.begin(), named_endings.end(),
                                    [&](const auto& one) { return one.second == choice; });
    endings.push_back(named == named_endings.end() ? "." + std::string(choice)
                                                   : std::string(named->first));
  }
  return joined(endings);
}

}  // namespace

Console::Console(const Arguments& arguments) : language_(arguments.language()) {
  const std::string colour = arguments.value("color");
  const bool wanted = colour == "always" || (colour != "never" && is_terminal(standard_error) &&
                                             std::getenv("NO_COLOR") == nullptr);
  colour_ = wanted ? Colour::on : Colour::off;
  shows_progress_ = is_terminal(standard_error);
  width_ = terminal_width().value_or(width_);
}

void Console::print(std::string_view text) {
  write_to(stdout, text);
}

void Console::report(const std::vector<Diagnostic>& diagnostics) {
  write_to(stderr, to_text(diagnostics, language_, colour_));
}

void Console::say(const Message& message) {
  write_to(stderr, "dutoan: " + render(message, language_) + "\n");
}

void Console::keep(const std::filesystem::path& file) {
  kept_.insert(file);
}

bool Console::is_kept(const std::filesystem::path& file) const {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return false;
  return std::any_of(kept_.begin(), kept_.end(), [&](const std::filesystem::path& kept) {
    return std::filesystem::equivalent(kept, file, error);
  });
}

std::function<void(std::size_t)> Console::progress(std::size_t total) {
  using Clock = std::chrono::steady_clock;
  if (!shows_progress_) return {};
  struct State {
    std::mutex mutex;
    Clock::time_point next = Clock::now() + std::chrono::seconds(1);
  };
  auto state = std::make_shared<State>();
  return [this, state, total](std::size_t done) {
    const std::scoped_lock lock(state->mutex);
    const auto now = Clock::now();
    if (now < state->next) return;
    state->next = now + std::chrono::milliseconds(200);
    progress_shown_ = true;
    write_to(stderr, "\r" + render({"progress", {Number(done), Number(total)}}, language_));
  };
}

void Console::end_progress() {
  if (!progress_shown_) return;
  write_to(stderr, "\r\x1b[K");
  progress_shown_ = false;
}

bool is_operand(const std::string& file, const Arguments& arguments) {
  std::error_code error;
  std::vector<std::string> read = arguments.operands;
  for (std::string& one : arguments.values("register"))
    read.push_back(std::move(one));
  return std::any_of(read.begin(), read.end(), [&](const std::string& operand) {
    return std::filesystem::equivalent(operand, file, error);
  });
}

bool write_reports(const Arguments& arguments, Console& console, const ReportWriter& writer,
                   const WholeFileWriter& workbook, const WholeFileWriter& database) {
  const std::vector<std::string> files = arguments.values("output");
  const std::string format = arguments.has("format") ? arguments.value("format") : "text";
  const auto to_screen = [&](std::string_view text) { console.print(text); };
  const bool dash = std::count(files.begin(), files.end(), "-") > 0;
  const bool to_be_shown = files.empty() || dash;
  if (to_be_shown && (format == workbook_format || format == database_format)) {
    console.say({format == workbook_format ? "output-workbook" : "output-database", {}});
    return false;
  }
  if (files.empty()) writer(format, to_screen);
  bool all_written = true;
  for (const std::string& file : files) {
    if (file == "-") {
      writer(format, to_screen);
      continue;
    }
    const bool by_flag = arguments.has("format") && !dash;
    const std::string own = by_flag ? format : format_of(file, arguments);
    if (own.empty()) {
      console.say({"output-ending", {file, known_endings(arguments)}});
      all_written = false;
      continue;
    }
    if (is_operand(file, arguments) || console.is_kept(file)) {
      console.say({"output-is-input", {file}});
      all_written = false;
      continue;
    }
    if (own == workbook_format || own == database_format) {
      if (write_whole(file, own == workbook_format ? workbook : database)) continue;
      console.say(write_fault(file));
      all_written = false;
      continue;
    }
    FileWriter target(file);
    writer(own, [&](std::string_view text) { target.write(text); });
    if (target.finish()) continue;
    console.say(write_fault(file));
    all_written = false;
  }
  return all_written;
}

}  // namespace dutoan
