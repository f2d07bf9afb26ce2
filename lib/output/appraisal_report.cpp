#include "output/appraisal_report.hpp"

#include "output/catalogue.hpp"
#include "output/json_value.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 3> outcome_words = {"written", "already", "refused"};

std::string outcome_word(const TaskDecision& made) {
  return std::string(outcome_words[std::size_t(made.outcome)]);
}

std::string decided_amount(const TaskDecision& made, const ReportStyle& style) {
  if (made.outcome == DecisionOutcome::refused) return "";
  return amount_text(to_money(made.decision.row.amount.dong), style, Zero::shown);
}

}  // namespace

Report appraisal_report(const std::vector<TaskDecision>& decisions, const std::string& file,
                        const ReportStyle& style) {
  const Language language = style.language;
  TextTable table;
  table.columns = {{phrase("column-task", language), Align::left, false},
                   {phrase("column-name", language), Align::left, true},
                   {phrase("column-figure-appraised", language), Align::right, false},
                   {phrase("column-decided-by", language), Align::left, false},
                   {phrase("column-decided-on", language), Align::left, false},
                   {phrase("column-outcome", language), Align::left, false}};
  for (const TaskDecision& made : decisions) {
    const MoneyRow& row = made.decision.row;
    std::string day;
    if (row.date) {
      day = language == Language::vietnamese ? vietnamese_text(*row.date) : iso_text(*row.date);
    }
    table.rows.push_back(
        {.cells = {made.decision.task, made.name, decided_amount(made, style), row.by, day,
                   phrase("decision-" + outcome_word(made), language)}});
  }
  const auto written = std::count_if(decisions.begin(), decisions.end(), [](const auto& made) {
    return made.outcome == DecisionOutcome::written;
  });
  Report report;
  report.paragraph(render({"decisions-written", {Number(std::int64_t(written)), file}}, language) +
                   " " + render({"unit-is", {unit_text(style)}}, language));
  if (decisions.empty()) return report;
  report.space();
  report.table(std::move(table));
  report.space();
  for (const TaskDecision& made : decisions) {
    if (made.outcome == DecisionOutcome::refused) report.item(render(made.why, language));
  }
  return report;
}

std::string appraisal_json(const std::vector<TaskDecision>& decisions, const std::string& file,
                           const std::vector<std::string>& status) {
  Json json = {{"format", 1}, {"status", status}, {"file", file}, {"decisions", Json::array()}};
  for (const TaskDecision& made : decisions) {
    const MoneyRow& row = made.decision.row;
    Json one = {{"task", made.decision.task}, {"outcome", outcome_word(made)}};
    if (made.outcome == DecisionOutcome::refused) {
      one["why"] = to_json(made.why);
    } else {
      if (row.year) one["year"] = *row.year;
      one["amount"] = to_json(to_money(row.amount.dong));
      put(one, "date", row.date);
      put(one, "by", row.by);
      put(one, "reason", row.reason);
    }
    json["decisions"].push_back(std::move(one));
  }
  return json.dump(1) + "\n";
}

}  // namespace dutoan
