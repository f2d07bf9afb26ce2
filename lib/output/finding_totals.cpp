#include "output/finding_totals.hpp"

#include "output/catalogue.hpp"
#include "output/finding_counts.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string agency_label(const CheckResult& check, const std::string& agency, Language language) {
  if (agency.empty()) return phrase("finding-of-plan", language);
  for (const Agency& one : check.plan.agencies) {
    if (one.id == agency && !one.name.empty()) return one.name;
  }
  return agency;
}

std::string count_of(const FindingCounts& counts, Verdict verdict) {
  return std::to_string(counts.by_verdict[std::size_t(verdict)]);
}

TextRow totals_row(std::string label, const FindingCounts& counts, Language language) {
  return {.cells = {std::move(label), count_of(counts, Verdict::passed),
                    count_of(counts, Verdict::violated), money_text(counts.effect, language),
                    count_of(counts, Verdict::undecided), std::to_string(counts.waived)}};
}

}  // namespace

TextTable totals_table(const CheckResult& check, Language language) {
  TextTable table;
  table.columns = {{phrase("column-agency", language), Align::left, true},
                   {phrase("column-passed", language), Align::right},
                   {phrase("column-violated", language), Align::right},
                   {phrase("column-effect", language), Align::right},
                   {phrase("column-undecided", language), Align::right},
                   {phrase("column-waived", language), Align::right}};
  for (const AgencyCounts& one : count_by_agency(check.findings)) {
    table.rows.push_back(
        totals_row(agency_label(check, one.agency, language), one.counts, language));
  }
  table.rows.push_back(
      totals_row(phrase("check-total", language), count_findings(check.findings), language));
  table.rows.back().rule_above = true;
  return table;
}

std::vector<std::string> totals_sentences(const CheckResult& check, Language language) {
  const FindingCounts counts = count_findings(check.findings);
  std::vector<MessageArgument> arguments;
  for (const std::size_t count : counts.violated_by_severity)
    arguments.emplace_back(Number(count));
  arguments.emplace_back(Number(counts.by_verdict[std::size_t(Verdict::undecided)]));
  arguments.emplace_back(Number(counts.by_verdict[std::size_t(Verdict::passed)]));
  std::vector<std::string> sentences = {render({"finding-totals", arguments}, language)};
  const auto unread = std::count_if(
      check.diagnostics.begin(), check.diagnostics.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
  if (unread > 0)
    sentences.push_back(render({"finding-unread", {Number(std::size_t(unread))}}, language));
  if (!counts.effect.is_zero()) {
    sentences.push_back(
        render({"finding-effects", {money_text(counts.effect, language)}}, language));
  }
  if (counts.waived > 0) {
    sentences.push_back(render(
        {"waived-totals", {Number(counts.waived), money_text(counts.waived_effect, language)}},
        language));
  }
  const std::size_t answered = counts.answered + check.answers.to_questions.size();
  if (answered + check.answers.unasked > 0) {
    sentences.push_back(
        render({"answered-totals", {Number(answered), Number(check.answers.unasked)}}, language));
  }
  if (check.baseline) {
    const BaselineCounts& compared = *check.baseline;
    sentences.push_back(render({"baseline-totals",
                                {Number(compared.fresh), Number(compared.heavier),
                                 Number(compared.known), Number(compared.gone)}},
                               language));
  }
  return sentences;
}

}  // namespace dutoan
