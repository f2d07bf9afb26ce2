#include "output/finding_report.hpp"

#include "output/catalogue.hpp"
#include "output/estimate_report.hpp"
#include "output/json_value.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

namespace dutoan {

namespace {

std::string verdict_word(const Finding& finding) {
  return std::string(verdict_words[std::size_t(finding.verdict)]);
}

std::string severity_word(const Finding& finding) {
  return std::string(severity_words[std::size_t(finding.rule->severity)]);
}

std::string part_text(const FindingPart& part, Language language) {
  if (!part.value) return part.text;
  const Value& value = *part.value;
  const auto* number = std::get_if<Number>(&value.content);
  if (part.percent && number != nullptr) {
    return number_text(*number * Number(100), language) + "%";
  }
  return is_unknown(value) ? phrase("unknown", language) : marked_text(value, language);
}

std::string basis_text(const Rule& rule, Language language) {
  return render(
      {"finding-basis",
       {rule.basis, phrase("evidence-" + std::string(evidence_word(rule.evidence)), language)}},
      language);
}

/// One bullet each of what is violated; what cannot be decided asks for what it lacks.
class FindingWriter {
 public:
  FindingWriter(const PlanResult& plan, const std::vector<Finding>& findings,
                const ReportStyle& style)
      : plan_(plan), findings_(findings), language_(style.language) {}

  Report run() {
    add_group("");
    for (const TaskResult& task : plan_.tasks)
      add_group(task.id);
    add_totals();
    return std::move(report_);
  }

 private:
  void add_group(const std::string& task) {
    bool any = false;
    for (const Finding& finding : findings_) {
      if (finding.task != task || finding.verdict == Verdict::passed) continue;
      if (!any) add_heading(task);
      any = true;
      add_finding(finding);
    }
  }

  void add_heading(const std::string& task) {
    report_.space();
    std::string name = task.empty() ? phrase("finding-of-plan", language_) : task;
    for (const TaskResult& one : plan_.tasks) {
      if (one.id == task && !one.name.empty()) name += "  " + one.name;
    }
    report_.heading(name);
  }

  void add_finding(const Finding& finding) {
    const Rule& rule = *finding.rule;
    const bool violated = finding.verdict == Verdict::violated;
    std::string text =
        phrase(violated ? "severity-" + severity_word(finding) : "verdict-undecided", language_) +
        " " + rule.id;
    if (!finding.line.empty()) {
      text += " [" + (finding.line_name.empty() ? finding.line : finding.line_name) + "]";
    }
    text += ": " + (violated ? finding_text(finding, language_) : rule.title.in(language_));
    if (finding.effect && !finding.effect->is_zero()) {
      text += render({"finding-effect", {money_text(*finding.effect, language_)}}, language_);
    }
    report_.item(text);
    if (violated) {
      report_.paragraph(rule.fix.in(language_) + " " + basis_text(rule, language_));
    } else {
      for (const Cause& cause : finding.lacking) {
        report_.paragraph(render({"finding-lacks", {render(cause.what, language_)}}, language_));
      }
    }
  }

  void add_totals() {
    const FindingCounts counts = count_findings(findings_);
    report_.space();
    std::vector<MessageArgument> arguments;
    for (const std::size_t count : counts.violated_by_severity)
      arguments.emplace_back(Number(count));
    arguments.emplace_back(Number(counts.by_verdict[std::size_t(Verdict::undecided)]));
    arguments.emplace_back(Number(counts.by_verdict[std::size_t(Verdict::passed)]));
    report_.paragraph(render({"finding-totals", arguments}, language_));
    if (counts.effect.is_zero()) return;
    report_.paragraph(
        render({"finding-effects", {money_text(counts.effect, language_)}}, language_));
  }

  const PlanResult& plan_;
  const std::vector<Finding>& findings_;
  Language language_;
  Report report_;
};

Json json_of(const Finding& finding) {
  Json json = {{"rule", finding.rule->full_name()},
               {"verdict", verdict_word(finding)},
               {"severity", severity_word(finding)}};
  put(json, "task", finding.task);
  put(json, "line", finding.line);
  put(json, "line_name", finding.line_name);
  if (finding.verdict == Verdict::violated) {
    json["message"] = {{"vi", finding_text(finding, Language::vietnamese)},
                       {"en", finding_text(finding, Language::english)}};
    json["fix"] = to_json(finding.rule->fix);
  } else {
    json["title"] = to_json(finding.rule->title);
  }
  if (finding.effect) json["effect"] = to_json(*finding.effect);
  if (!finding.lacking.empty()) {
    json["lacking"] = Json::array();
    for (const Cause& cause : finding.lacking)
      json["lacking"].push_back(to_json(cause.what));
  }
  json["basis"] = finding.rule->basis;
  json["evidence"] = evidence_word(finding.rule->evidence);
  if (!finding.fields.empty()) json["field"] = finding.fields.front();
  if (finding.place.file != nullptr) json["place"] = place_text(finding.place);
  for (std::size_t i = 1; i < finding.fields.size(); ++i) {
    json["also"].push_back(
        {{"field", finding.fields[i]}, {"place", place_text(finding.also[i - 1])}});
  }
  if (finding.due) json["due"] = iso_text(*finding.due);
  return json;
}

}  // namespace

FindingCounts count_findings(const std::vector<Finding>& findings) {
  FindingCounts counts;
  for (const Finding& finding : findings) {
    ++counts.by_verdict[std::size_t(finding.verdict)];
    if (finding.verdict != Verdict::violated) continue;
    ++counts.violated_by_severity[std::size_t(finding.rule->severity)];
    if (finding.effect && !finding.effect->is_negative()) counts.effect += *finding.effect;
  }
  return counts;
}

std::string finding_text(const Finding& finding, Language language) {
  std::string text;
  for (const FindingPart& part :
       language == Language::vietnamese ? finding.message_vi : finding.message_en)
    text += part_text(part, language);
  return text;
}

Report finding_report(const PlanResult& plan, const std::vector<Finding>& findings,
                      const ReportStyle& style) {
  return FindingWriter(plan, findings, style).run();
}

std::string finding_json(const PlanResult& plan, const std::vector<Finding>& findings,
                         const std::vector<std::string>& status) {
  const FindingCounts counts = count_findings(findings);
  Json json = {{"format", 1}, {"status", status}};
  put(json, "plan", plan.header.number);
  Json totals = Json::object();
  for (std::size_t i = 0; i < severity_words.size(); ++i)
    totals[std::string(severity_words[i])] = counts.violated_by_severity[i];
  totals["undecided"] = counts.by_verdict[std::size_t(Verdict::undecided)];
  totals["passed"] = counts.by_verdict[std::size_t(Verdict::passed)];
  totals["effect"] = to_json(counts.effect);
  json["totals"] = std::move(totals);
  json["findings"] = Json::array();
  for (const Finding& finding : findings)
    json["findings"].push_back(json_of(finding));
  return json.dump(1) + "\n";
}

}  // namespace dutoan
