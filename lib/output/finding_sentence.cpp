#include "output/finding_sentence.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

namespace dutoan {

namespace {

std::string part_text(const FindingPart& part, Language language) {
  if (!part.value) return part.text;
  const Value& value = *part.value;
  const auto* number = std::get_if<Number>(&value.content);
  if (part.percent && number != nullptr) {
    return number_text(*number * Number(100), language) + "%";
  }
  return is_unknown(value) ? phrase("unknown", language) : marked_text(value, language);
}

}  // namespace

std::string finding_text(const Finding& finding, Language language) {
  std::string text;
  for (const FindingPart& part :
       language == Language::vietnamese ? finding.message_vi : finding.message_en)
    text += part_text(part, language);
  return text;
}

std::string finding_summary(const Finding& finding, Language language) {
  std::string text = line_label(finding);
  if (!text.empty()) text += ": ";
  return text + finding_text(finding, language) + effect_note(finding, language);
}

std::string line_label(const Finding& finding) {
  return finding.line_name.empty() ? finding.line : finding.line_name;
}

std::string severity_label(const Finding& finding, Language language) {
  return phrase("severity-" + severity_word(*finding.rule), language);
}

std::string basis_sentence(const Rule& rule, Language language) {
  return render(
      {"finding-basis",
       {rule.basis, phrase("evidence-" + std::string(evidence_word(rule.evidence)), language)}},
      language);
}

std::string effect_note(const Finding& finding, Language language) {
  if (!finding.effect || finding.effect->is_zero()) return "";
  const std::string now = money_text(*finding.effect, language);
  if (finding.novelty == Novelty::heavier && finding.effect_before) {
    return render({"finding-heavier", {money_text(*finding.effect_before, language), now}},
                  language);
  }
  return render({"finding-effect", {now}}, language);
}

std::string waiver_sentence(const Waiver& waiver, Language language) {
  return render(
      {"waiver-terms", {waiver.approver, waiver.date, waiver.expires, waiver.basis, waiver.reason}},
      language);
}

std::string answer_sentence(const Answer& answer, Language language) {
  const std::string who = answer.by.empty() ? answer.agency : answer.agency + ", " + answer.by;
  if (!answer.received) return render({"finding-answer", {who, answer.text}}, language);
  return render({"finding-answer-on", {who, *answer.received, answer.text}}, language);
}

std::string actor_label(const Rule& rule, Language language) {
  return phrase("actor-" + std::string(rule_actor_words[std::size_t(rule.acts)]), language);
}

std::string lacking_text(const Finding& finding, Language language) {
  std::string text;
  for (const Cause& cause : finding.lacking)
    text += (text.empty() ? "" : "\n") + render(cause.what, language);
  return text;
}

std::string severity_word(const Rule& rule) {
  return std::string(severity_words[std::size_t(rule.severity)]);
}

std::string verdict_word(const Finding& finding) {
  return std::string(verdict_words[std::size_t(finding.verdict)]);
}

}  // namespace dutoan
