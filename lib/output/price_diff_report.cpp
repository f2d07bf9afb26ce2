#include "output/price_diff_report.hpp"

#include "base/rounding.hpp"
#include "output/catalogue.hpp"
#include "output/change_contents.hpp"
#include "output/change_table.hpp"
#include "output/norm_text.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

class PriceDiffWriter {
 public:
  PriceDiffWriter(const PriceDiffContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  Report run() {
    report_.title(say("price-diff-title"));
    report_.paragraph(say("price-diff-old", {book_text(contents_.before)}));
    report_.paragraph(say("price-diff-new", {book_text(contents_.after)}));
    const std::string& old_region = contents_.before.region;
    const std::string& new_region = contents_.after.region;
    if (!old_region.empty() && !new_region.empty() && old_region != new_region) {
      report_.paragraph(say("price-diff-regions"));
    }
    add_prices();
    add_counts();
    if (contents_.effect) add_effect(*contents_.effect);
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::string say(std::string id, std::vector<MessageArgument> arguments = {}) const {
    return render({std::move(id), std::move(arguments)}, language_);
  }

  /// "gia-2026: Đơn giá nhân công (QĐ 9), vùng III, từ 01/01/2026"
  [[nodiscard]] std::string book_text(const PriceBook& book) const {
    std::string text = book.prices.full_name() + ": " + book.title;
    if (book.prices.basis != book.title) text += " (" + book.prices.basis + ")";
    if (!book.region.empty()) text += ", " + say("price-diff-region", {book.region});
    if (book.in_force != Validity{}) text += ", " + days_text(book.in_force, language_);
    if (book.prices.illustrative) text += " [" + say("illustrative") + "]";
    return text;
  }

  [[nodiscard]] std::string price_text(const std::optional<Number>& price) const {
    return price ? number_text(*price, language_) : "";
  }

  [[nodiscard]] std::string signed_price(const Number& difference) const {
    return (difference.is_negative() ? "" : "+") + number_text(difference, language_);
  }

  /// With two digits of percent; the exact share stands in CSV and JSON.
  [[nodiscard]] std::string share_text(const Number& share) const {
    constexpr unsigned decimals = 4;
    const Number shown = round_to_decimals(share, decimals);
    const std::string text = (share.is_negative() ? "" : "+") + rate_text(shown, language_);
    return shown == share ? text : "≈ " + text;
  }

  [[nodiscard]] std::string unit_text_of(const PriceChange& change) const {
    if (change.kind == PriceChangeKind::unit_changed) {
      return change.old_unit + " → " + change.new_unit;
    }
    return change.new_unit.empty() ? change.old_unit : change.new_unit;
  }

  void add_prices() {
    if (contents_.diff.changes.empty()) return;
    TextTable table;
    table.columns = {{say("price-diff-code"), Align::left},
                     {say("column-name"), Align::left, true},
                     {say("column-unit"), Align::left},
                     {say("price-diff-before"), Align::right},
                     {say("price-diff-after"), Align::right},
                     {say("column-change"), Align::right},
                     {"%", Align::right}};
    for (const PriceChange& change : contents_.diff.changes) {
      TextRow row{.cells = {change.code, change.name, unit_text_of(change),
                            price_text(change.before), price_text(change.after)}};
      const auto difference = change.difference();
      const auto share = change.share();
      const std::string kind(price_change_words[std::size_t(change.kind)]);
      row.cells.push_back(difference ? signed_price(*difference) : say("price-is-" + kind));
      row.cells.push_back(share ? share_text(*share) : "");
      table.rows.push_back(std::move(row));
    }
    report_.space();
    report_.table(std::move(table));
  }

  void add_counts() {
    const PriceBookDiff& diff = contents_.diff;
    const auto count = [&](PriceChangeKind kind) { return Number(diff.count(kind)); };
    const Number changed = count(PriceChangeKind::changed);
    const Number dearer(diff.dearer());
    report_.space();
    report_.paragraph(
        say("price-diff-counts",
            {Number(diff.same), dearer, changed - dearer, count(PriceChangeKind::unit_changed),
             count(PriceChangeKind::added), count(PriceChangeKind::removed)}));
  }

  void add_effect(const PriceEffect& effect) {
    report_.space();
    report_.heading(say("price-effect-heading", {effect.file, unit_text(style_)}));
    report_.paragraph(say("price-effect-days"));
    const std::size_t other_units = contents_.diff.count(PriceChangeKind::unit_changed);
    if (other_units > 0) report_.paragraph(say("price-effect-units", {Number(other_units)}));
    const PlanChange& change = effect.change;
    TextTable table;
    table.columns = {{say("column-task"), Align::left, true},
                     {say("price-effect-before"), Align::right},
                     {say("price-effect-after"), Align::right},
                     {say("column-change"), Align::right}};
    bool made_up = false;
    for (const TaskChange& task : change.tasks) {
      const TaskResult& result = task_of(task, effect);
      made_up = made_up || result.illustrative;
      table.rows.push_back(
          {.cells = {
               result.id + " " + result.name +
                   (result.illustrative ? " [" + say("illustrative") + "]" : ""),
               amount_text(task.before, style_, Zero::shown),
               amount_text(task.after, style_, Zero::shown),
               task.comparable ? signed_text(task.difference, style_) : say("change-not-known")}});
    }
    const auto told = told_difference(change.difference, change.causes, change.open > 0);
    made_up = made_up || change.before.marks.illustrative || change.after.marks.illustrative;
    table.rows.push_back(
        {.cells = {say("price-effect-total") + (made_up ? " [" + say("illustrative") + "]" : ""),
                   amount_text(change.before, style_, Zero::shown),
                   amount_text(change.after, style_, Zero::shown),
                   told ? difference_text(*told, change.open > 0, style_)
                        : say("change-not-known")},
         .rule_above = !change.tasks.empty()});
    report_.table(std::move(table));
    report_.paragraph(say("price-effect-unchanged", {Number(change.unchanged)}));
    if (change.open > 0) {
      report_.paragraph(say("change-open", {Number(change.open)}));
    } else if (!change.complete) {
      report_.paragraph(say("change-incomplete"));
    }
  }

  const PriceDiffContents& contents_;
  const ReportStyle& style_;
  Language language_;
  Report report_;
};

}  // namespace

Report price_diff_report(const PriceDiffContents& contents, const ReportStyle& style) {
  return PriceDiffWriter(contents, style).run();
}

}  // namespace dutoan
