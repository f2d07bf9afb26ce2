#include "output/finding_code_quality.hpp"

#include "base/sha256.hpp"
#include "output/catalogue.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/json_value.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The words of GitLab for error, warning and info.
constexpr std::array<std::string_view, 3> quality_words = {"critical", "major", "info"};

Json issue_json(std::string name, std::string text, std::string fingerprint,
                std::string_view severity, const FindingPlace& place) {
  if (!place.cell.empty()) text = place.sheet + "!" + place.cell + ": " + text;
  return {{"description", std::move(text)},
          {"check_name", std::move(name)},
          {"fingerprint", std::move(fingerprint)},
          {"severity", severity},
          {"location",
           {{"path", place.file}, {"lines", {{"begin", std::max<std::size_t>(place.line, 1)}}}}}};
}

std::string issue_text(const Finding& finding, Language language) {
  const std::string of = finding.task.empty() ? "" : finding.task + ": ";
  if (finding.verdict == Verdict::violated) return of + finding_summary(finding, language);
  return of + finding.rule->title.in(language) + " (" + phrase("verdict-undecided", language) +
         ": " + lacking_text(finding, language) + ")";
}

}  // namespace

std::string finding_code_quality(const CheckResult& check, Language language) {
  Json issues = Json::array();
  for (const Diagnostic& diagnostic : check.diagnostics) {
    const FindingPlace place = place_of(diagnostic.location, check);
    const std::string text = render(diagnostic.message, language);
    const bool is_error = diagnostic.severity == Severity::error;
    issues.push_back(issue_json(
        diagnostic.message.id, text,
        sha256(diagnostic.message.id + "\n" + place.file + "\n" + std::to_string(place.line) +
               "\n" + std::to_string(place.column) + "\n" + text),
        is_error ? "blocker" : "minor", place));
  }
  for (const Finding& finding : check.findings) {
    const bool undecided =
        finding.verdict == Verdict::undecided && finding.novelty != Novelty::known;
    if (!undecided && !is_open(finding)) continue;
    issues.push_back(
        issue_json(finding.rule->full_name(), issue_text(finding, language), finding.fingerprint,
                   undecided ? "info" : quality_words[std::size_t(finding.rule->severity)],
                   place_of(finding, check)));
  }
  return issues.dump(1) + "\n";
}

}  // namespace dutoan
