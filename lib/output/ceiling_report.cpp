#include "output/ceiling_report.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"
#include "output/number_format.hpp"
#include "output/summary_words.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::array<const char*, 3> verdict_words = {"within", "exceeded", "inconclusive"};

std::string verdict_word(const CeilingRow& row) {
  return verdict_words[std::size_t(row.verdict)];
}

std::string or_all(const std::string& text, Language language) {
  return text.empty() ? phrase("ceiling-all", language) : text;
}

std::string year_text(const Ceiling& ceiling) {
  return ceiling.year ? std::to_string(*ceiling.year) : "";
}

std::vector<std::string> cells_of(const CeilingRow& row, const ReportStyle& style) {
  const Language language = style.language;
  const Ceiling& ceiling = row.ceiling;
  return {or_all(ceiling.agency, language),
          or_all(ceiling.source, language),
          or_all(year_text(ceiling), language),
          money_text(row.shown, language),
          amount_text(row.need, row.shown_need, style, Zero::shown),
          ceiling_left(row, style),
          row.percent ? number_text(*row.percent, language) + "%" : "",
          ceiling_verdict(row, style),
          ceiling_paper(ceiling, language)};
}

TextTable table_of(const CeilingCheck& check, const ReportStyle& style) {
  TextTable table;
  const auto add = [&](const char* id, Align align, bool wraps = false) {
    table.columns.push_back({phrase(id, style.language), align, wraps});
  };
  add("by-agency", Align::left);
  add("by-source", Align::left);
  add("by-year", Align::left);
  add("column-ceiling", Align::right);
  add("column-need", Align::right);
  add("column-left", Align::right);
  add("column-used", Align::right);
  add("column-verdict", Align::left, true);
  add("column-paper", Align::left, true);
  for (const CeilingRow& row : check.rows)
    table.rows.push_back({.cells = cells_of(row, style)});
  return table;
}

/// "Sở A, NST, 2024", or that it holds for all.
std::string scope_text(const Ceiling& ceiling, Language language) {
  std::string text;
  for (const std::string& part : {ceiling.agency, ceiling.source, year_text(ceiling)}) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  }
  return text.empty() ? phrase("ceiling-over-all", language) : text;
}

std::string sum_text(const CeilingCheck& check, const CeilingSum& sum, const std::string& id,
                     const ReportStyle& style) {
  const Language language = style.language;
  const std::string scope = scope_text(check.rows[sum.whole].ceiling, language);
  return render(
      {id,
       {scope, word_of(sum.over), Number(sum.parts), money_text(sum.shown_sum, language),
        money_text(sum.shown, language), unit_text(style), money_text(sum.difference, language)}},
      language);
}

std::string in_units(Money shown) {
  return std::to_string(shown.dong());
}

Json row_json(const CeilingRow& row) {
  const Ceiling& ceiling = row.ceiling;
  Json json = Json::object();
  put(json, "source", ceiling.source);
  put(json, "agency", ceiling.agency);
  if (ceiling.year) json["year"] = *ceiling.year;
  json["ceiling"] = to_json(ceiling.amount);
  put_amount(json["need"], row.need);
  if (!row.unassigned.complete || !row.unassigned.known->is_zero()) {
    put_amount(json["unassigned"], row.unassigned);
  }
  if (row.left) json[is_left_bound(row) ? "left_at_most" : "left"] = to_json(*row.left);
  put(json, "used_percent", row.percent);
  json["verdict"] = verdict_word(row);
  put(json, "ref", ceiling.ref);
  put(json, "date", ceiling.date);
  json["place"] = place_text(ceiling.place);
  return json;
}

Json sum_json(const CeilingCheck& check, const CeilingSum& sum) {
  const Ceiling& whole = check.rows[sum.whole].ceiling;
  Json json = {{"over", word_of(sum.over)}};
  put(json, "source", whole.source);
  put(json, "agency", whole.agency);
  if (whole.year) json["year"] = *whole.year;
  json["ceiling"] = to_json(whole.amount);
  json["parts"] = sum.parts;
  json["sum"] = to_json(sum.sum);
  json["difference"] = to_json(sum.difference);
  json["every_part"] = sum.covers;
  json["holds"] = sum.holds;
  json["place"] = place_text(whole.place);
  return json;
}

}  // namespace

bool is_left_bound(const CeilingRow& row) {
  return !row.need.complete || row.need.marks.at_least;
}

std::string ceiling_left(const CeilingRow& row, const ReportStyle& style) {
  if (!row.left || (!row.need.complete && row.need.known->is_zero())) {
    return phrase("unknown", style.language);
  }
  return (is_left_bound(row) ? "≤ " : "") + money_text(row.shown_left, style.language);
}

std::string ceiling_verdict(const CeilingRow& row, const ReportStyle& style) {
  const Language language = style.language;
  std::string text = phrase("verdict-" + verdict_word(row), language);
  const bool hidden = row.verdict == CeilingVerdict::exceeded && !row.shown_left.is_negative();
  if (hidden) {
    text +=
        " " + render({"ceiling-above-by", {money_text(Money() - *row.left, language)}}, language);
  }
  if (row.need.marks.about) text += " " + phrase("ceiling-about", language);
  if (!row.unassigned.complete || !row.unassigned.known->is_zero()) {
    const std::string amount = amount_text(row.unassigned, style, Zero::shown);
    text += " " + render({"ceiling-unassigned", {amount}}, language);
  }
  return text;
}

std::string ceiling_paper(const Ceiling& ceiling, Language language) {
  std::string paper = ceiling.ref;
  if (ceiling.date) {
    paper += (paper.empty() ? "" : ", ") + date_text(*ceiling.date, language);
  }
  return paper;
}

void add_ceilings(Report& report, const CeilingCheck& check, const ReportStyle& style) {
  if (check.rows.empty()) return;
  report.space();
  report.paragraph(phrase("ceilings-heading", style.language));
  report.table(table_of(check, style));
  add_ceiling_faults(report, check, style);
}

void add_ceiling_faults(Report& report, const CeilingCheck& check, const ReportStyle& style) {
  bool any = false;
  for (const CeilingSum& sum : check.sums) {
    if (sum.holds) continue;
    if (!any) report.paragraph(phrase("ceilings-disagree", style.language));
    any = true;
    report.item(
        sum_text(check, sum, sum.covers ? "ceiling-sum-differs" : "ceiling-sum-exceeds", style));
  }
}

void add_ceiling_proof(Report& report, const CeilingCheck& check, const ReportStyle& style) {
  for (const CeilingSum& sum : check.sums) {
    if (!sum.holds) continue;
    const std::string text = sum_text(check, sum, "proof-ceilings", style);
    report.paragraph(render({"proof-line", {text}}, style.language));
  }
}

std::string ceiling_csv(const CeilingCheck& check, const ReportStyle& style) {
  std::string text;
  const std::string& unit = style.unit;
  append_csv_row(text, std::vector<std::string>{
                           "agency", "source", "year", "ceiling_" + unit, "need_" + unit,
                           "need_at_least_" + unit, "left_" + unit, "left_at_most_" + unit,
                           "used_percent", "verdict", "unassigned_" + unit, "ref", "date"});
  for (const CeilingRow& row : check.rows) {
    const Ceiling& ceiling = row.ceiling;
    const bool whole = row.need.complete && row.need.known;
    const bool part = !row.need.complete && row.need.known && row.need.lower_bound;
    const bool unassigned = row.unassigned.known && !row.unassigned.known->is_zero();
    append_csv_row(text,
                   std::vector<std::string>{
                       ceiling.agency, ceiling.source, year_text(ceiling), in_units(row.shown),
                       whole ? in_units(row.shown_need) : "", part ? in_units(row.shown_need) : "",
                       row.left && !is_left_bound(row) ? in_units(row.shown_left) : "",
                       row.left && is_left_bound(row) ? in_units(row.shown_left) : "",
                       row.percent ? exact_text(*row.percent) : "", verdict_word(row),
                       unassigned ? in_units(known_in(row.unassigned, unit_size(unit))) : "",
                       ceiling.ref, ceiling.date ? iso_text(*ceiling.date) : ""});
  }
  return text;
}

void put_ceilings(Json& json, const CeilingCheck& check) {
  json["ceilings"] = Json::array();
  for (const CeilingRow& row : check.rows)
    json["ceilings"].push_back(row_json(row));
  json["ceiling_sums"] = Json::array();
  for (const CeilingSum& sum : check.sums)
    json["ceiling_sums"].push_back(sum_json(check, sum));
}

}  // namespace dutoan
