#include "output/amount_text.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/number_words.hpp"

#include <array>
#include <map>

namespace dutoan {

namespace {

/// What is less than half a unit; of a bound, which is cut, that there is something.
std::string below_unit_text(const Amount& amount, Language language) {
  const bool is_bound = amount.complete ? amount.marks.at_least : amount.lower_bound;
  if (is_bound) return "> 0";
  const std::string text = amount.known->is_negative() ? "> -1" : "< 1";
  return amount.complete ? text : phrase("known-part", language) + " " + text;
}

}  // namespace

bool is_below_unit(const Amount& amount, Money shown) {
  return shown.is_zero() && !amount.is_unknown() && !amount.known->is_zero();
}

Number unit_size(const std::string& unit) {
  constexpr std::array<std::pair<std::string_view, std::int64_t>, 4> sizes = {
      {{"dong", 1}, {"nghin", 1'000}, {"trieu", 1'000'000}, {"ty", 1'000'000'000}}};
  for (const auto& [word, size] : sizes) {
    if (word == unit) return size;
  }
  return 1;
}

std::string unit_text(const ReportStyle& style) {
  return phrase("unit-" + style.unit, style.language);
}

std::string amount_text(Money amount, const ReportStyle& style, Zero zero) {
  if (zero == Zero::blank && amount.is_zero()) return "";
  const Number size = unit_size(style.unit);
  if (size == Number(1)) return money_text(amount, style.language);
  return money_text(to_money(to_number(amount) / size), style.language);
}

std::string amount_text(const Amount& amount, const ReportStyle& style, Zero zero) {
  return amount_text(amount, known_in(amount, unit_size(style.unit)), style, zero);
}

std::string amount_text(const Amount& amount, Money known, const ReportStyle& style, Zero zero) {
  if (amount.is_unknown()) return phrase("unknown", style.language);
  if (zero == Zero::certain && is_below_unit(amount, known)) {
    return below_unit_text(amount, style.language);
  }
  if (!amount.complete) {
    const std::string shown = money_text(known, style.language);
    return amount.lower_bound ? "≥ " + shown : phrase("known-part", style.language) + " " + shown;
  }
  if (zero == Zero::blank && amount.known->is_zero()) return "";
  const std::string figure = money_text(known, style.language);
  if (amount.marks.at_least) return "≥ " + figure;
  return amount.marks.about ? "≈ " + figure : figure;
}

std::string missing_counts(const std::vector<MissingItem>& missing, Language language) {
  std::map<std::string, std::int64_t> counts;
  for (const MissingItem& item : missing) {
    const std::string id = "count-" + item.what.id;
    ++counts[is_known(id) ? id : "count-other"];
  }
  std::string text;
  for (const auto& [id, count] : counts) {
    text += (text.empty() ? "" : ", ") + render({id, {Number(count)}}, language);
  }
  return text;
}

std::string total_text(const Amount& total, const std::vector<MissingItem>& missing,
                       const ReportStyle& style) {
  std::string text = amount_text(total, style, Zero::shown);
  if (!total.is_unknown()) text += " " + unit_text(style);
  if (!total.complete) {
    text += " " + render({"incomplete-because", {missing_counts(missing, style.language)}},
                         style.language);
  }
  if (total.marks.illustrative) text += " [" + phrase("illustrative", style.language) + "]";
  return text;
}

std::string amount_in_words(const Amount& amount) {
  const Marks& marks = amount.marks;
  const bool sayable =
      amount.complete && amount.known && !marks.illustrative && !marks.about && !marks.at_least;
  return sayable ? words_of(*amount.known) : "";
}

}  // namespace dutoan
