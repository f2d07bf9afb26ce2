#include "output/html_plan_chart.hpp"

#include "estimate/summary.hpp"
#include "output/catalogue.hpp"
#include "output/html_chart.hpp"
#include "output/summary_words.hpp"

#include <optional>
#include <vector>

namespace dutoan {

namespace {

void append_chart_by(std::string& html, const PlanResult& result, SummaryKey key,
                     const ReportStyle& style) {
  const Language language = style.language;
  const Summary summary = summarize(result, {key}, FigureKind::recomputed);
  std::vector<ChartBar> bars;
  for (const SummaryRow& row : summary.rows) {
    const std::string name = name_text(summary, row, language);
    bars.push_back({name.empty() ? key_text(key, row.names[0], language) : name, row.amount});
  }
  // One bar that stands for tasks without any says nothing.
  const bool says_nothing =
      summary.rows.empty() || (summary.rows.size() == 1 && summary.rows[0].names[0].key.empty());
  if (says_nothing) return;
  append_bar_chart(html, phrase("html-chart-" + word_of(key), language), bars, summary.total,
                   style);
}

/// What tasks state of one kind; nothing where none does, or where it is no sum of money.
std::optional<Amount> stated_sum(const PlanResult& result, std::string_view kind) {
  Number sum;
  Marks marks;
  bool any = false;
  for (const TaskResult& task : result.tasks) {
    for (const MoneyRow& row : task.money) {
      if (row.what != kind) continue;
      any = true;
      sum += row.amount.dong;
      marks = both(marks, row.amount.marks);
    }
  }
  const auto money = try_money(sum);
  if (!any || !money) return std::nullopt;
  return Amount{.known = *money, .marks = marks};
}

/// As far as at least two of them are stated.
void append_progress(std::string& html, const PlanResult& result, const ReportStyle& style) {
  std::vector<ChartBar> stages;
  for (const std::string_view kind : {"planned", "allocated", "disbursed", "settled"}) {
    const auto sum = stated_sum(result, kind);
    if (!sum) continue;
    stages.push_back({phrase("html-money-" + std::string(kind), style.language), *sum});
  }
  if (stages.size() < 2) return;
  append_progress_chart(html, phrase("html-chart-progress", style.language), stages, style);
}

}  // namespace

void append_plan_charts(std::string& html, const PlanResult& result, const ReportStyle& style) {
  html += "<div class=\"charts\">\n";
  for (const SummaryKey key :
       {SummaryKey::agency, SummaryKey::source, SummaryKey::group, SummaryKey::evidence})
    append_chart_by(html, result, key, style);
  append_progress(html, result, style);
  html += "</div>\n";
}

}  // namespace dutoan
