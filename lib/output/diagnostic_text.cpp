#include "output/diagnostic_text.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// Of diagnostics of one kind in one file more than this are only counted.
constexpr std::size_t most_alike = 20;
constexpr std::string_view red = "\x1b[1;31m";
constexpr std::string_view yellow = "\x1b[1;33m";
constexpr std::string_view green = "\x1b[1;32m";
constexpr std::string_view end_of_colour = "\x1b[0m";

std::string coloured(const std::string& text, std::string_view code, Colour colour) {
  if (colour == Colour::off) return text;
  return std::string(code) + text + std::string(end_of_colour);
}

std::string excerpt(const Location& location, std::string_view code, Colour colour) {
  if (location.excerpt.empty()) return "";
  const std::string line = one_line(location.excerpt);
  std::string number = std::to_string(location.line);
  if (number.size() < 5) number.insert(0, 5 - number.size(), ' ');
  const std::string blank(number.size(), ' ');
  const std::string caret(location.width, '^');
  return number + " | " + line + "\n" + blank + " | " + std::string(location.indent, ' ') +
         coloured(caret, code, colour) + "\n";
}

std::string more_line(const Diagnostic& diagnostic, std::size_t more, Language language) {
  const bool error = diagnostic.severity == Severity::error;
  return render({error ? "more-errors-alike" : "more-warnings-alike",
                 {Number(more), diagnostic.message.id, diagnostic.location.file}},
                language) +
         "\n";
}

std::string count_line(const std::vector<Diagnostic>& diagnostics, Language language) {
  const auto errors = std::count_if(
      diagnostics.begin(), diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
  const auto warnings = std::int64_t(diagnostics.size()) - errors;
  if (errors == 0 && warnings == 0) return "";
  const char* id = warnings == 0 ? "count-errors" : errors == 0 ? "count-warnings" : "count-both";
  const Number first = errors == 0 ? Number(warnings) : Number(errors);
  return render({id, {first, Number(warnings)}}, language) + "\n";
}

}  // namespace

std::string excerpt_text(const Location& location) {
  return excerpt(location, "", Colour::off);
}

std::string to_text(const Diagnostic& diagnostic, Language language, Colour colour) {
  const bool error = diagnostic.severity == Severity::error;
  const std::string_view code = error ? red : yellow;
  const std::string where = location_text(diagnostic.location);
  std::string text = where.empty() ? "" : where + ": ";
  text += coloured(phrase(error ? "error" : "warning", language) + ":", code, colour) + " " +
          one_line(render(diagnostic.message, language)) + " [" + diagnostic.message.id + "]\n";
  text += excerpt(diagnostic.location, code, colour);
  for (const Message& hint : diagnostic.hints) {
    text += " " + coloured(phrase("hint", language) + ":", green, colour) + " " +
            render(hint, language) + "\n";
  }
  for (const Note& note : diagnostic.notes) {
    text += " " + phrase("note", language) + ": " + location_text(note.location) + ": " +
            render(note.message, language) + "\n";
  }
  return text;
}

std::string to_text(const std::vector<Diagnostic>& diagnostics, Language language, Colour colour) {
  // How often each thing is said of each file, and how often it was shown already.
  struct Count {
    std::size_t all = 0;
    std::size_t shown = 0;
  };
  std::map<std::pair<std::string_view, std::string_view>, Count> counts;
  const auto count_of = [&](const Diagnostic& diagnostic) -> Count& {
    return counts[{diagnostic.location.file, diagnostic.message.id}];
  };
  for (const Diagnostic& diagnostic : diagnostics)
    ++count_of(diagnostic).all;
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    Count& count = count_of(diagnostic);
    const bool one_more = count.shown < most_alike || diagnostic.location.file.empty();
    if (one_more) text += to_text(diagnostic, language, colour);
    if (!one_more && count.shown == most_alike) {
      text += more_line(diagnostic, count.all - most_alike, language);
    }
    ++count.shown;
  }
  return text + count_line(diagnostics, language);
}

}  // namespace dutoan
