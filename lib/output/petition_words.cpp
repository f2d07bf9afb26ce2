#include "output/petition_words.hpp"

#include "base/evidence.hpp"
#include "output/catalogue.hpp"
#include "output/finding_sentence.hpp"
#include "output/norm_text.hpp"
#include "plan/agency_form.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A word of plan files as our form says it; in English the word itself.
std::string form_label(std::span<const FormWord> words, const std::string& word,
                       Language language) {
  if (language == Language::english) return word;
  const auto found = std::find_if(words.begin(), words.end(),
                                  [&](const FormWord& one) { return one.word == word; });
  return found == words.end() ? word : std::string(found->label);
}

std::string word_list(const std::vector<std::string>& words) {
  return joined(words, "; ");
}

}  // namespace

std::string agencies_text(const PlanResult& result, const std::vector<std::string>& agencies) {
  std::vector<std::string> names;
  for (const std::string& id : agencies) {
    const auto found = std::find_if(result.agencies.begin(), result.agencies.end(),
                                    [&](const Agency& one) { return one.id == id; });
    names.push_back(found == result.agencies.end() || found->name.empty() ? id : found->name);
  }
  return joined(names);
}

std::string group_name(const PetitionGroup& group, Language language) {
  return group.name.empty() ? phrase("petition-unnamed", language) : group.name;
}

std::string kind_text(const std::string& kind, Language language) {
  return form_label(form_line_kinds(), kind, language);
}

std::string lack_text(const PetitionGroup& group, Language language) {
  const std::string word(petition_lack_words[std::size_t(group.lack)]);
  std::string text = phrase("lack-" + word, language);
  if (group.unpriced > 0 && group.unpriced < group.count) {
    text += "; " + render({"petition-unpriced", {Number(group.unpriced)}}, language);
  }
  return text;
}

std::string rests_on_text(const PetitionGroup& group, Language language) {
  std::vector<std::string> kinds;
  for (const auto& [kind, count] : group.price_kinds) {
    const std::string label = kind.empty() ? phrase("petition-no-paper", language)
                                           : form_label(form_price_kinds(), kind, language);
    kinds.push_back(label + " " + std::to_string(count));
  }
  return joined(kinds);
}

std::string papers_text(const PetitionGroup& group) {
  std::string text = joined(group.papers);
  if (group.more_papers) text += ", …";
  return text;
}

std::string gap_title(const PetitionGap& gap) {
  return gap.title.empty() ? gap.subject : gap.title;
}

std::string gap_why(const PetitionGap& gap, Language language) {
  return gap.why.empty() ? render(gap.item.what, language) : gap.why;
}

std::string reasons_text(const TrialTask& trial, Language language) {
  std::vector<std::string> reasons;
  for (const TrialReason reason : trial.reasons) {
    const std::string word(trial_reason_words[std::size_t(reason)]);
    reasons.push_back(render({"trial-" + word, {word_list(trial.lines)}}, language));
  }
  return word_list(reasons);
}

std::string trial_finding_text(const Finding& finding, Language language, Asking asking) {
  const Rule& rule = *finding.rule;
  const std::string evidence =
      phrase("evidence-" + std::string(evidence_word(rule.evidence)), language);
  std::string text = rule.id + ": ";
  if (finding.verdict == Verdict::violated) {
    text += finding_text(finding, language);
  } else {
    text += phrase("verdict-undecided", language) + ": " + rule.title.in(language);
    for (const Cause& cause : asking == Asking::nobody ? Causes() : finding.lacking)
      text += "; " + render({"finding-lacks", {render(cause.what, language)}}, language);
  }
  // A question has its sign already.
  text += text.ends_with('?') ? " " : ". ";
  return text + render({"finding-basis", {rule.basis, evidence}}, language);
}

std::string trial_norm_text(const TrialNorm& norm, Language language) {
  const Table& table = *norm.table;
  const std::string title =
      norm.norm == nullptr || norm.norm->title.empty() ? table.full_name() : norm.norm->title;
  std::string value = table.missing;
  std::string evidence;
  if (!table.rows.empty() && !table.rows[0].cells.empty()) {
    const Cell& cell = table.rows[0].cells[0];
    value = cell.content ? cell_text(table, cell, language) : cell.missing;
    if (cell.content && !table.unit.empty()) value += " " + table.unit;
    if (cell.content) {
      evidence = phrase("evidence-" + std::string(evidence_word(cell.evidence)), language);
    }
  }
  std::string basis = norm.document_title;
  if (!table.basis.empty()) basis += (basis.empty() ? "" : ", ") + table.basis;
  if (!evidence.empty()) basis += "; " + evidence;
  std::string text = title + ": " + value + " (" + basis + ").";
  if (norm.norm != nullptr && !norm.norm->note.empty()) text += " " + norm.norm->note;
  return text;
}

}  // namespace dutoan
