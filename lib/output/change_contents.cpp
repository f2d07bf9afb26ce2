#include "output/change_contents.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/value_text.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string number_or_unknown(const std::optional<Number>& number, Language language) {
  return number ? number_text(*number, language) : phrase("unknown", language);
}

/// In đồng whatever the unit of amounts, for it may have many digits.
std::string unit_price_text(const LineFigure& line, const ReportStyle& style) {
  const std::string text = number_or_unknown(line.unit_price, style.language);
  if (style.unit == "dong" || !line.unit_price) return text;
  return text + " " + phrase("unit-dong", style.language);
}

/// How a line comes to its amount: by its quantity and price, as a lump sum, by a method.
enum class Pricing : std::uint8_t { priced, lump_sum, method };

Pricing pricing_of(const LineFigure& line) {
  const bool is_free = line.method.empty() || line.quantity;
  if (!is_free) return Pricing::method;
  // A lump sum may say how many it is for.
  return !line.unit_price && line.amounts[2].known ? Pricing::lump_sum : Pricing::priced;
}

std::string pricing_text(const LineFigure& line, const ReportStyle& style) {
  switch (pricing_of(line)) {
    case Pricing::lump_sum: return phrase("change-lump-sum", style.language);
    case Pricing::method: return line.method;
    default:
      return number_or_unknown(line.quantity, style.language) + " × " +
             unit_price_text(line, style);
  }
}

std::string years_text(const TaskResult& task, Language language) {
  std::vector<std::string> years;
  for (const auto& [year, share] : task.year_shares)
    years.push_back(std::to_string(year) + ": " +
                    (has_finite_decimals(share) ? rate_text(share, language) : exact_text(share)));
  return joined(years, "; ");
}

/// "340-341-…-…".
std::string budget_text(const BudgetCode& budget) {
  std::vector<std::string> parts = {budget.chuong, budget.khoan, budget.muc, budget.tieu_muc};
  for (std::string& part : parts) {
    if (part.empty()) part = "…";
  }
  return joined(parts, "-");
}

std::string price_basis(const LineFigure& line, Language language) {
  return phrase(line.vat_included ? "change-tax-within" : "change-tax-on-top", language);
}

std::string rate_of(const LineFigure& line, Language language) {
  if (line.vat_not_subject) return phrase("not-subject", language);
  return line.vat ? rate_text(*line.vat, language) : phrase("unknown", language);
}

}  // namespace

WholeChange whole_change(const ChangeContents& contents) {
  WholeChange whole{.before = contents.steps.front().before, .after = contents.steps.back().after};
  Money difference;
  for (const PlanChange& step : contents.steps) {
    difference += step.difference;
    add(whole.causes, step.causes);
    whole.open += step.open;
    whole.complete = whole.complete && step.complete;
  }
  whole.difference = told_difference(difference, whole.causes, whole.open > 0);
  whole.partial = whole.open > 0;
  if (whole.before.is_unknown() && whole.after.is_unknown()) whole.difference.reset();
  // What was not known on the way is known at both ends.
  if (whole.partial && whole.before.is_whole() && whole.after.is_whole()) {
    whole.difference = *whole.after.known - *whole.before.known;
    whole.partial = false;
  }
  return whole;
}

bool has_changes(const ChangeContents& contents) {
  return std::any_of(contents.steps.begin(), contents.steps.end(),
                     [](const PlanChange& step) { return !step.tasks.empty(); });
}

std::string ordinal_text(const ChangeContents& contents, std::size_t revision, Language language) {
  if (!contents.what_if.empty()) {
    return phrase(revision == 0 ? "what-if-base" : "what-if-scenario", language);
  }
  if (contents.revisions.size() == 2) {
    return phrase(revision == 0 ? "revision-before" : "revision-after", language);
  }
  if (revision == 0) return phrase("revision-first", language);
  return render({"revision-later", {Number(revision)}}, language);
}

std::string revision_text(const RevisionFile& revision, Language language) {
  const PlanHeader& header = revision.result.header;
  std::string name = header.number.empty() ? header.title : header.number;
  if (!header.number.empty() && header.date) {
    name = render({"plan-number-date", {header.number, *header.date}}, language);
  }
  return name.empty() ? revision.file : name + " (" + revision.file + ")";
}

std::string cause_text(std::size_t cause, Language language) {
  return phrase("cause-" + std::string(change_cause_words[cause]), language);
}

std::string signed_text(Money amount, const ReportStyle& style) {
  const std::string text = amount_text(amount, style, Zero::shown);
  // In a larger unit what is little prints as 0.
  return text == "0" || amount.is_negative() ? text : "+" + text;
}

std::string causes_text(const CauseAmounts& causes, const ReportStyle& style) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < change_causes; ++i) {
    if (causes[i].is_zero()) continue;
    parts.push_back(cause_text(i, style.language) + " " + signed_text(causes[i], style));
  }
  return joined(parts, "; ");
}

std::vector<std::string> task_ids(const std::vector<std::size_t>& tasks, const PlanResult& plan) {
  std::vector<std::string> ids;
  for (const std::size_t task : tasks)
    ids.push_back(plan.tasks[task].id);
  return ids;
}

std::string pair_text(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after,
                      const PlanResult& old_plan, const PlanResult& new_plan) {
  const std::string old_ids = joined(task_ids(before, old_plan), " + ");
  const std::string new_ids = joined(task_ids(after, new_plan), " + ");
  if (old_ids == new_ids || old_ids.empty()) return new_ids;
  return new_ids.empty() ? old_ids : old_ids + " → " + new_ids;
}

std::string relation_text(TaskRelation relation, Language language) {
  return phrase("relation-" + std::string(task_relation_words[std::size_t(relation)]), language);
}

const std::string& name_of(const TaskPair& pair, const PlanResult& old_plan,
                           const PlanResult& new_plan) {
  const bool was = pair.after.empty() || pair.relation == TaskRelation::split;
  return was ? old_plan.tasks[pair.before[0]].name : new_plan.tasks[pair.after[0]].name;
}

std::string detail_text(TaskDetail detail, const TaskResult& task, Language language) {
  std::string text;
  switch (detail) {
    case TaskDetail::name: text = task.name; break;
    case TaskDetail::group: text = task.group; break;
    case TaskDetail::programmes: text = joined(task.programmes, " + "); break;
    case TaskDetail::years: text = years_text(task, language); break;
    case TaskDetail::budget:
      if (!task.budget.empty()) text = budget_text(task.budget);
      break;
    case TaskDetail::scope: text = task.scope; break;
    case TaskDetail::procedure: text = task.procedure; break;
    case TaskDetail::illustrative:
      if (task.illustrative) text = phrase("illustrative", language);
  }
  return text.empty() ? phrase("change-not-stated", language) : text;
}

std::string evidence_text(const TaskEvidence& evidence, const PlanResult& old_plan,
                          const PlanResult& new_plan, Language language) {
  const TaskResult& before = old_plan.tasks[evidence.before];
  const TaskResult& after = new_plan.tasks[evidence.after];
  std::string text =
      before.id + " \"" + before.name + "\", " + after.id + " \"" + after.name + "\"";
  if (evidence.likeness > 0) {
    text += ": " + render({"proposal-likeness", {Number(evidence.likeness)}}, language);
  }
  if (evidence.common_lines > 0) {
    text += std::string(evidence.likeness > 0 ? "; " : ": ") +
            render({"proposal-lines", {Number(evidence.common_lines), Number(evidence.lines)}},
                   language);
  }
  return text;
}

std::vector<std::string> line_differences(const LineChange& change, const ReportStyle& style) {
  const Language language = style.language;
  std::vector<std::string> parts;
  const auto add_part = [&](const char* what, const std::string& before, const std::string& after) {
    if (before == after) return;
    parts.push_back(phrase(what, language) + " " + before + " → " + after);
  };
  const auto amount = [&](const LineFigure& line) {
    return amount_text(line.amounts[2], style, Zero::shown);
  };
  if (!change.before || !change.after) {
    return {amount(change.after ? *change.after : *change.before)};
  }
  const LineFigure& before = *change.before;
  const LineFigure& after = *change.after;
  add_part("change-name", before.name, after.name);
  add_part("change-group", before.group, after.group);
  add_part("change-kind", before.kind, after.kind);
  add_part("change-category", before.category, after.category);
  add_part("change-line-unit", before.unit, after.unit);
  if (pricing_of(before) != pricing_of(after)) {
    add_part("change-pricing", pricing_text(before, style), pricing_text(after, style));
  } else {
    add_part("change-quantity", number_or_unknown(before.quantity, language),
             number_or_unknown(after.quantity, language));
    add_part("change-unit-price", unit_price_text(before, style), unit_price_text(after, style));
    add_part("change-norm", before.method, after.method);
  }
  add_part("change-price-basis", price_basis(before, language), price_basis(after, language));
  add_part("change-rate", rate_of(before, language), rate_of(after, language));
  add_part("change-amount", amount(before), amount(after));
  return parts;
}

std::string line_name(const LineChange& change) {
  const LineFigure& line = change.after ? *change.after : *change.before;
  return line.name.empty() ? line.id : line.name;
}

std::string input_text(const InputValue& input, ChangeCause cause, Language language) {
  if (const auto* value = std::get_if<Value>(&input.given)) {
    const auto* number = std::get_if<Number>(&value->content);
    if (number != nullptr && cause == ChangeCause::rate) return rate_text(*number, language);
    return value_text(*value, language);
  }
  if (const auto* row = std::get_if<RowReference>(&input.given)) return row->row;
  if (const auto* call = std::get_if<std::shared_ptr<const MethodCall>>(&input.given)) {
    return (*call)->method;
  }
  if (const auto* list = std::get_if<InputValue::Elements>(&input.given)) {
    return render({"change-list", {Number(list->size())}}, language);
  }
  return phrase("change-not-stated", language);
}

}  // namespace dutoan
