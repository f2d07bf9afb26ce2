#include "output/finding_annotations.hpp"

#include "output/catalogue.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/open_questions.hpp"

namespace dutoan {

namespace {

/// A property ends at a comma or a colon, the message at the end of the line.
std::string annotation_escaped(std::string_view text, bool is_property) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '%': result += "%25"; break;
      case '\r': result += "%0D"; break;
      case '\n': result += "%0A"; break;
      case ':': result += is_property ? "%3A" : ":"; break;
      case ',': result += is_property ? "%2C" : ","; break;
      default: result += c;
    }
  }
  return result;
}

std::string annotation(std::string_view level, const FindingPlace& place, const std::string& title,
                       const std::string& message) {
  std::string text = "::" + std::string(level) + " ";
  if (!place.file.empty()) text += "file=" + annotation_escaped(place.file, true) + ",";
  if (place.line > 0) text += "line=" + std::to_string(place.line) + ",";
  if (place.line > 0 && place.column > 0) text += "col=" + std::to_string(place.column) + ",";
  if (place.end_column > place.column)
    text += "endColumn=" + std::to_string(place.end_column) + ",";
  return text + "title=" + annotation_escaped(title, true) +
         "::" + annotation_escaped(message, false) + "\n";
}

std::string_view annotation_level(RuleSeverity severity) {
  return severity == RuleSeverity::info ? "notice" : severity_words[std::size_t(severity)];
}

std::string cell_note(const FindingPlace& place) {
  return place.cell.empty() ? "" : place.sheet + "!" + place.cell + ": ";
}

}  // namespace

std::string finding_annotations(const CheckResult& check, Language language) {
  std::string text;
  for (const Diagnostic& diagnostic : check.diagnostics) {
    const FindingPlace place = place_of(diagnostic.location, check);
    text +=
        annotation(diagnostic.severity == Severity::error ? "error" : "warning", place,
                   diagnostic.message.id, cell_note(place) + render(diagnostic.message, language));
  }
  for (const Finding& finding : check.findings) {
    if (!is_open(finding)) continue;
    const FindingPlace place = place_of(finding, check);
    const std::string of = finding.task.empty() ? "" : finding.task + ": ";
    text += annotation(annotation_level(finding.rule->severity), place,
                       finding.rule->id + " " + finding.rule->title.in(language),
                       of + cell_note(place) + finding_summary(finding, language) + "\n" +
                           finding.rule->fix.in(language));
  }
  for (const OpenQuestion& question : open_questions(check)) {
    text += annotation("notice", {}, phrase("verdict-undecided", language),
                       question_text(question, language));
  }
  return text;
}

}  // namespace dutoan
