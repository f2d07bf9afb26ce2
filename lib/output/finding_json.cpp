#include "output/finding_json.hpp"

#include "output/finding_counts.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/json_value.hpp"

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 4> novelty_words = {"", "new", "heavier", "known"};

Json location_json(const FindingPlace& place) {
  Json json = {{"file", place.file}};
  if (place.line == 0) return json;
  put(json, "sheet", place.sheet);
  json["line"] = place.line;
  json["column"] = place.column;
  return json;
}

Json waiver_json(const Waiver& waiver) {
  return {{"reason", waiver.reason},
          {"basis", waiver.basis},
          {"approver", waiver.approver},
          {"date", iso_text(waiver.date)},
          {"expires", iso_text(waiver.expires)}};
}

Json answer_json(const Answer& answer) {
  Json json = {{"text", answer.text}};
  put(json, "by", answer.by);
  put(json, "received", answer.received);
  put(json, "file", answer.file);
  put(json, "cell", answer.cell);
  return json;
}

void put_sentences(Json& json, const Finding& finding) {
  if (finding.verdict == Verdict::violated) {
    json["message"] = {{"vi", finding_text(finding, Language::vietnamese)},
                       {"en", finding_text(finding, Language::english)}};
    json["fix"] = to_json(finding.rule->fix);
  } else {
    json["title"] = to_json(finding.rule->title);
  }
  if (finding.effect) json["effect"] = to_json(*finding.effect);
  if (finding.lacking.empty()) return;
  json["lacking"] = Json::array();
  for (const Cause& cause : finding.lacking)
    json["lacking"].push_back(to_json(cause.what));
}

Json one_finding(const Finding& finding, const CheckResult& check) {
  Json json = {{"rule", finding.rule->full_name()},
               {"verdict", verdict_word(finding)},
               {"severity", severity_word(*finding.rule)}};
  put(json, "agency", agency_of(finding));
  put(json, "task", finding.task);
  put(json, "line", finding.line);
  put(json, "line_name", finding.line_name);
  put_sentences(json, finding);
  json["basis"] = finding.rule->basis;
  json["evidence"] = evidence_word(finding.rule->evidence);
  put(json, "field", field_of(finding));
  if (finding.place.file != nullptr) {
    json["place"] = place_text(finding.place);
    json["location"] = location_json(place_of(finding, check));
  }
  for (std::size_t i = 0; i < finding.also.size(); ++i) {
    json["also"].push_back(
        {{"field", finding.fields[i + 1]}, {"place", place_text(finding.also[i])}});
  }
  put(json, "due", finding.due);
  put(json, "fingerprint", finding.fingerprint);
  if (finding.waiver != nullptr) json["waiver"] = waiver_json(*finding.waiver);
  if (finding.answer != nullptr) json["answer"] = answer_json(*finding.answer);
  put(json, "baseline", std::string(novelty_words[std::size_t(finding.novelty)]));
  if (finding.novelty == Novelty::heavier && finding.effect_before)
    json["effect_before"] = to_json(*finding.effect_before);
  return json;
}

Json counts_json(const FindingCounts& counts) {
  Json json = Json::object();
  for (std::size_t i = 0; i < severity_words.size(); ++i)
    json[std::string(severity_words[i])] = counts.violated_by_severity[i];
  json["undecided"] = counts.by_verdict[std::size_t(Verdict::undecided)];
  json["passed"] = counts.by_verdict[std::size_t(Verdict::passed)];
  json["effect"] = to_json(counts.effect);
  json["waived"] = counts.waived;
  json["waived_effect"] = to_json(counts.waived_effect);
  return json;
}

Json totals_json(const CheckResult& check) {
  const FindingCounts counts = count_findings(check.findings);
  Json totals = counts_json(counts);
  const std::size_t answered = counts.answered + check.answers.to_questions.size();
  if (answered + check.answers.unasked > 0) {
    totals["answered"] = answered;
    totals["answered_and_gone"] = check.answers.unasked;
  }
  if (check.baseline) {
    totals["new"] = check.baseline->fresh;
    totals["heavier"] = check.baseline->heavier;
    totals["known"] = check.baseline->known;
    totals["gone"] = check.baseline->gone;
  }
  totals["by_agency"] = Json::array();
  for (const AgencyCounts& one : count_by_agency(check.findings)) {
    Json json = Json::object();
    put(json, "agency", one.agency);
    json.update(counts_json(one.counts));
    totals["by_agency"].push_back(std::move(json));
  }
  return totals;
}

Json diagnostics_json(const CheckResult& check) {
  Json array = Json::array();
  for (const Diagnostic& diagnostic : check.diagnostics) {
    const bool is_error = diagnostic.severity == Severity::error;
    Json json = {{"severity", is_error ? "error" : "warning"}};
    json.update(to_json(diagnostic.message));
    if (!diagnostic.location.file.empty())
      json["location"] = location_json(place_of(diagnostic.location, check));
    array.push_back(std::move(json));
  }
  return array;
}

}  // namespace

std::string finding_json(const CheckResult& check) {
  Json json = {{"format", 1}, {"status", check.status}};
  put(json, "plan", check.plan.header.number);
  json["totals"] = totals_json(check);
  json["findings"] = Json::array();
  for (const Finding& finding : check.findings)
    json["findings"].push_back(one_finding(finding, check));
  if (check.deadlines != nullptr) json["deadlines"] = deadlines_json(*check.deadlines);
  json["diagnostics"] = diagnostics_json(check);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
