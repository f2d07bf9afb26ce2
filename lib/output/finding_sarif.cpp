#include "output/finding_sarif.hpp"

#include "output/catalogue.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/json_value.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

constexpr const char* sarif_schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr const char* root_id = "ROOT";
constexpr const char* fingerprint_name = "dutoanIdentity/v1";

std::string level_of(RuleSeverity severity) {
  return severity == RuleSeverity::error     ? "error"
         : severity == RuleSeverity::warning ? "warning"
                                             : "note";
}

/// Viewers run sentences together.
Json sentence_json(std::string text) {
  if (!text.empty() && !text.ends_with('.') && !text.ends_with('?') && !text.ends_with('\n'))
    text += '.';
  return {{"text", std::move(text)}};
}

Json artifact_json(const FindingPlace& place) {
  if (place.file.starts_with('/')) return {{"uri", "file://" + uri_of_path(place.file)}};
  return {{"uri", uri_of_path(place.file)}, {"uriBaseId", root_id}};
}

Json region_json(const FindingPlace& place) {
  Json region = {{"startLine", place.line}};
  if (place.column > 0) region["startColumn"] = place.column;
  if (place.end_column > 0) region["endColumn"] = place.end_column;
  return region;
}

Json location_list(const FindingPlace& place) {
  if (place.file.empty()) return Json::array();
  Json location = {{"physicalLocation", {{"artifactLocation", artifact_json(place)}}}};
  if (place.line > 0) location["physicalLocation"]["region"] = region_json(place);
  if (!place.cell.empty()) {
    location["logicalLocations"] =
        Json::array({{{"fullyQualifiedName", place.sheet + "!" + place.cell}}});
  }
  return Json::array({std::move(location)});
}

class SarifWriter {
 public:
  SarifWriter(const CheckResult& check, Language language) : check_(check), language_(language) {}

  Json run() {
    Json results = Json::array();
    for (const Finding& finding : check_.findings) {
      const std::size_t rule = index_of(*finding.rule);
      if (finding.verdict != Verdict::passed) results.push_back(result_json(finding, rule));
    }
    Json driver = {{"name", "dutoan"},
                   {"version", check_.version},
                   {"language", language_ == Language::vietnamese ? "vi" : "en"},
                   {"rules", std::move(rules_)}};
    Json root = {{"description", {{"text", phrase("sarif-root", language_)}}}};
    Json one = {{"tool", {{"driver", std::move(driver)}}},
                {"invocations", Json::array({invocation_json()})},
                {"columnKind", "unicodeCodePoints"},
                {"originalUriBaseIds", {{root_id, std::move(root)}}},
                {"results", std::move(results)}};
    return {
        {"$schema", sarif_schema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(one)})}};
  }

 private:
  std::size_t index_of(const Rule& rule) {
    const auto [at, is_new] = indexes_.emplace(&rule, rules_.size());
    if (is_new) rules_.push_back(rule_json(rule));
    return at->second;
  }

  Json rule_json(const Rule& rule) const {
    const std::string title = rule.title.in(language_);
    return {{"id", rule.full_name()},
            {"name", rule.id},
            {"shortDescription", sentence_json(title)},
            {"fullDescription", sentence_json(title)},
            {"help", sentence_json(rule.fix.in(language_) + " " + basis_sentence(rule, language_))},
            {"defaultConfiguration", {{"level", level_of(rule.severity)}}},
            {"properties", {{"basis", rule.basis}, {"evidence", evidence_word(rule.evidence)}}}};
  }

  Json result_json(const Finding& finding, std::size_t rule) const {
    const bool violated = finding.verdict == Verdict::violated;
    Json json = {{"ruleId", finding.rule->full_name()},
                 {"ruleIndex", rule},
                 {"kind", violated ? "fail" : "open"},
                 {"level", violated ? level_of(finding.rule->severity) : "none"},
                 {"message", sentence_json(message_of(finding))},
                 {"locations", location_list(place_of(finding, check_))},
                 {"partialFingerprints", {{fingerprint_name, finding.fingerprint}}}};
    // Other values that may be the wrong one instead.
    for (const Place& place : finding.also)
      json["relatedLocations"].push_back(location_list(place_of(locate(place), check_))[0]);
    if (finding.waiver != nullptr) {
      json["suppressions"] =
          Json::array({{{"kind", "external"},
                        {"status", "accepted"},
                        {"justification", waiver_sentence(*finding.waiver, language_)}}});
    }
    if (finding.novelty != Novelty::not_compared) json["baselineState"] = state_of(finding);
    return json;
  }

  std::string message_of(const Finding& finding) const {
    const std::string of = finding.task.empty() ? "" : finding.task + ": ";
    if (finding.verdict == Verdict::violated) return of + finding_summary(finding, language_);
    return of + finding.rule->title.in(language_) + ": " + lacking_text(finding, language_);
  }

  static std::string state_of(const Finding& finding) {
    return finding.novelty == Novelty::fresh     ? "new"
           : finding.novelty == Novelty::heavier ? "updated"
                                                 : "unchanged";
  }

  /// Diagnostics of what could not be read travel in the same file.
  Json invocation_json() const {
    Json notifications = Json::array();
    bool successful = true;
    for (const Diagnostic& diagnostic : check_.diagnostics) {
      const bool is_error = diagnostic.severity == Severity::error;
      successful = successful && !is_error;
      notifications.push_back(
          {{"descriptor", {{"id", diagnostic.message.id}}},
           {"level", is_error ? "error" : "warning"},
           {"message", sentence_json(render(diagnostic.message, language_))},
           {"locations", location_list(place_of(diagnostic.location, check_))}});
    }
    return {{"executionSuccessful", successful},
            {"toolExecutionNotifications", std::move(notifications)}};
  }

  const CheckResult& check_;
  Language language_;
  Json rules_ = Json::array();
  std::map<const Rule*, std::size_t> indexes_;
};

}  // namespace

std::string finding_sarif(const CheckResult& check, Language language) {
  return SarifWriter(check, language).run().dump(1) + "\n";
}

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
  }
  return uri;
}

}  // namespace dutoan
