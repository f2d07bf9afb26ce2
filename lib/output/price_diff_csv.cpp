#include "output/price_diff_csv.hpp"

#include "base/rounding.hpp"
#include "output/csv_text.hpp"

namespace dutoan {

namespace {

using CsvCells = std::vector<std::string>;

std::string exact_or_blank(const std::optional<Number>& number) {
  return number ? exact_text(*number) : "";
}

/// As a decimal; the exact share follows from the two prices.
std::string share_or_blank(const std::optional<Number>& share) {
  constexpr unsigned decimals = 6;
  return share ? exact_text(round_to_decimals(*share, decimals)) : "";
}

/// What is known of it, and in which column: as a total, or as a bound.
void append_figure(CsvCells& cells, const Amount& amount) {
  const std::string shown = amount.known ? std::to_string(amount.known->dong()) : "";
  cells.push_back(amount.complete ? shown : "");
  cells.push_back(!amount.complete && amount.lower_bound ? shown : "");
}

void append_effect_row(std::string& text, CsvCells cells, const Amount& before, const Amount& after,
                       std::optional<Money> difference, bool illustrative) {
  append_figure(cells, before);
  append_figure(cells, after);
  cells.push_back(difference ? std::to_string(difference->dong()) : "");
  cells.emplace_back();
  cells.emplace_back(before.complete && after.complete ? "yes" : "no");
  cells.emplace_back(illustrative ? "yes" : "no");
  append_csv_row(text, cells);
}

}  // namespace

std::string price_diff_csv(const PriceDiffContents& contents) {
  std::string text =
      "level,kind,code,name,old_unit,new_unit,before,before_at_least,after,after_at_least,"
      "difference,share,complete,illustrative\n";
  const bool made_up = contents.before.prices.illustrative || contents.after.prices.illustrative;
  for (const PriceChange& change : contents.diff.changes) {
    append_csv_row(
        text,
        CsvCells{"price", std::string(price_change_words[std::size_t(change.kind)]), change.code,
                 change.name, change.old_unit, change.new_unit, exact_or_blank(change.before), "",
                 exact_or_blank(change.after), "", exact_or_blank(change.difference()),
                 share_or_blank(change.share()), "yes", made_up ? "yes" : "no"});
  }
  if (!contents.effect) return text;
  const PriceEffect& effect = *contents.effect;
  for (const TaskChange& task : effect.change.tasks) {
    const TaskResult& result = task_of(task, effect);
    append_effect_row(text, {"task", "", result.id, result.name, "", ""}, task.before, task.after,
                      task.comparable ? std::optional(task.difference) : std::nullopt,
                      result.illustrative);
  }
  const PlanChange& change = effect.change;
  append_effect_row(text, {"plan", "", "", effect.file, "", ""}, change.before, change.after,
                    told_difference(change.difference, change.causes, change.open > 0),
                    change.before.marks.illustrative || change.after.marks.illustrative);
  return text;
}

}  // namespace dutoan
