#include "input/ceiling_reader.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/amount_reader.hpp"
#include "input/ceiling_columns.hpp"
#include "input/scalar_reader.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 6> dong_words = {"vnd", "vnđ", "đồng", "đ", "dong", ""};

bool is_dong(std::string_view currency) {
  return std::find(dong_words.begin(), dong_words.end(), folded(currency)) != dong_words.end();
}

/// "1000 USD" or "USD 1000": the number, and the word beside it.
std::pair<std::string, std::string> number_and_word(const std::string& text) {
  const std::size_t first = text.find_first_of("-0123456789");
  const std::size_t last = text.find_last_of("0123456789%");
  if (first == std::string::npos || last < first) return {text, ""};
  const std::string_view all = text;
  const std::string_view before = trimmed(all.substr(0, first));
  const std::string_view behind = trimmed(all.substr(last + 1));
  return {text.substr(first, last + 1 - first), std::string(before.empty() ? behind : before)};
}

class CeilingReader {
 public:
  CeilingReader(const SourceFile& file, const CeilingSubjects& subjects, Diagnostics& diagnostics)
      : file_(file), subjects_(subjects), diagnostics_(diagnostics) {}

  std::vector<Ceiling> run() {
    auto columns = find_ceiling_columns(file_, diagnostics_);
    if (!columns) return {};
    columns_ = *std::move(columns);
    for (std::size_t next = columns_.end; next < file_.text().size();) {
      const std::size_t start = next;
      next = split_record(file_.text(), next, columns_.delimiter, fields_);
      record_ = {.file = &file_, .offset = std::uint32_t(start), .length = 1};
      if (is_whole() && !is_blank()) read_row();
    }
    if (ceilings_.empty() && other_years_ > 0) {
      diagnostics_.error({"ceiling-years", {joined(year_words())}}, locate({.file = &file_}));
    }
    return std::move(ceilings_);
  }

 private:
  const CsvField* field(CeilingColumn column) const {
    const auto at = std::size_t(columns_[column]);
    return at < fields_.size() ? &fields_[at] : nullptr;
  }

  std::string text(CeilingColumn column) const {
    const CsvField* cell = field(column);
    return cell == nullptr ? "" : composed(trimmed(unquoted(*cell)));
  }

  Place place(CeilingColumn column) const {
    const CsvField* cell = field(column);
    return cell == nullptr ? record_ : place_of(file_, *cell);
  }

  Diagnostic& error(Message message, CeilingColumn column) {
    sound_ = false;
    return diagnostics_.error(std::move(message), locate(place(column)));
  }

  bool is_blank() const {
    return std::all_of(fields_.begin(), fields_.end(),
                       [](const CsvField& cell) { return trimmed(cell.text).empty(); });
  }

  bool is_whole() {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      const CsvField& cell = fields_[i];
      const bool extra = i >= columns_.count && !trimmed(cell.text).empty();
      if (!cell.unclosed && !cell.tail && !extra) continue;
      Message message = {cell.unclosed ? "csv-open-quote" : "csv-after-quote", {}};
      if (extra) message = {"csv-extra-field", {Number(columns_.count), Number(fields_.size())}};
      diagnostics_.error(std::move(message), locate(place_of(file_, cell)));
      return false;
    }
    return true;
  }

  void read_row() {
    sound_ = true;
    Ceiling ceiling;
    ceiling.place = place(CeilingColumn::amount);
    ceiling.source = read_name(CeilingColumn::source, subjects_.sources, "source");
    ceiling.agency = read_name(CeilingColumn::agency, subjects_.agencies, "agency");
    ceiling.year = read_year_cell();
    ceiling.ref = text(CeilingColumn::ref);
    ceiling.date = read_date_cell();
    check_currency();
    const auto amount = read_amount();
    if (!sound_ || !amount) return;
    ceiling.amount = *amount;
    if (is_of_other_year(ceiling) || is_doubled(ceiling)) return;
    ceilings_.push_back(std::move(ceiling));
  }

  /// The id of what a cell names by its id or by its name.
  std::string read_name(CeilingColumn column, const std::vector<Named>& known,
                        std::string_view what) {
    const std::string wanted = text(column);
    if (wanted.empty()) return "";
    std::vector<std::string> names;
    for (const Named& one : known) {
      if (one.id == wanted || folded(one.name) == folded(wanted)) return one.id;
      names.push_back(one.id);
      if (!one.name.empty() && one.name != one.id) names.push_back(one.name);
    }
    Diagnostic& fault = error({"reference-unknown", {std::string(what), wanted}}, column);
    if (!names.empty()) fault.hints = choice_hints(wanted, names);
    fault.hints.push_back({"hint-ceiling-of-all", {}});
    return "";
  }

  std::optional<int> read_year_cell() {
    const std::string year = text(CeilingColumn::year);
    if (year.empty()) return std::nullopt;
    if (year.size() == 4 && all_digits(year)) return std::stoi(year);
    error({"year-range", {columns_.heading(CeilingColumn::year), year}}, CeilingColumn::year);
    return std::nullopt;
  }

  std::optional<Date> read_date_cell() {
    const std::string written = text(CeilingColumn::date);
    if (written.empty()) return std::nullopt;
    const auto date = Date::parse(written);
    if (!date) {
      error({"date-invalid", {columns_.heading(CeilingColumn::date), written}},
            CeilingColumn::date);
    }
    return date;
  }

  void check_currency() {
    const std::string currency = text(CeilingColumn::currency);
    if (is_dong(currency)) return;
    error({"ceiling-currency", {currency}}, CeilingColumn::currency);
  }

  /// How many đồng the unit of the row is.
  std::optional<Number> read_unit() {
    const std::string written = text(CeilingColumn::unit);
    if (written.empty()) return dong_per_unit(columns_.unit);
    const auto unit = unit_word(written);
    if (unit && (columns_.unit.empty() || columns_.unit == *unit)) return dong_per_unit(*unit);
    if (unit) {
      error({"ceiling-two-units", {columns_.heading(CeilingColumn::amount), written}},
            CeilingColumn::unit);
    } else {
      const std::vector<std::string> allowed(money_units.begin(), money_units.end());
      error({"choice-unknown", {columns_.heading(CeilingColumn::unit), written}},
            CeilingColumn::unit)
          .hints = choice_hints(written, allowed);
    }
    return std::nullopt;
  }

  std::optional<Money> read_amount() {
    const std::string written = text(CeilingColumn::amount);
    if (written.empty()) {
      diagnostics_.warning({"ceiling-without-amount", {}}, locate(place(CeilingColumn::amount)));
      return std::nullopt;
    }
    const auto unit = read_unit();
    const auto [digits, word] = number_and_word(written);
    const std::string& heading = columns_.heading(CeilingColumn::amount);
    if (!is_dong(word)) {
      const bool is_unit = unit_word(word).has_value();
      error(is_unit ? Message{"ceiling-unit-in-cell", {written}}
                    : Message{"ceiling-currency", {word}},
            CeilingColumn::amount);
      return std::nullopt;
    }
    const auto number = read_digits(std::string(trimmed(digits)), heading);
    if (!number || !unit) return std::nullopt;
    return to_dong(*number * *unit, written, heading);
  }

  /// `185.000` may mean two things in every unit: a ceiling is most often a round figure.
  std::optional<Number> read_digits(const std::string& digits, const std::string& heading) {
    if (may_be_grouped(digits)) {
      error(two_readings(digits), CeilingColumn::amount);
      return std::nullopt;
    }
    const auto parsed = parse_number(digits);
    const auto* number = std::get_if<NumberText>(&parsed);
    if (number != nullptr && !number->percent) return number->value;
    const auto* fault = std::get_if<NumberFault>(&parsed);
    error(number_message(heading, digits, fault == nullptr ? NumberFault::malformed : *fault),
          CeilingColumn::amount);
    return std::nullopt;
  }

  std::optional<Money> to_dong(const Number& dong, const std::string& written,
                               const std::string& heading) {
    const auto money = try_money(dong);
    if (!money) {
      error({"money-too-large", {heading}}, CeilingColumn::amount);
    } else if (!dong.is_integer()) {
      error({"amount-not-whole", {heading, written}}, CeilingColumn::amount);
    } else if (dong.is_negative()) {
      error({"ceiling-negative", {written}}, CeilingColumn::amount);
    } else {
      return money;
    }
    return std::nullopt;
  }

  std::vector<std::string> year_words() const {
    std::vector<std::string> words;
    for (const int year : subjects_.years)
      words.push_back(std::to_string(year));
    return words;
  }

  bool is_of_other_year(const Ceiling& ceiling) {
    const auto& years = subjects_.years;
    if (!ceiling.year || std::find(years.begin(), years.end(), *ceiling.year) != years.end()) {
      return false;
    }
    ++other_years_;
    diagnostics_.warning(
        {"ceiling-other-year", {std::to_string(*ceiling.year), joined(year_words())}},
        locate(place(CeilingColumn::year)));
    return true;
  }

  bool is_doubled(const Ceiling& ceiling) {
    const auto [first, is_new] =
        places_.emplace(std::tuple(ceiling.source, ceiling.agency, ceiling.year), ceiling.place);
    if (is_new) return false;
    error({"ceiling-twice", {}}, CeilingColumn::amount)
        .notes.push_back({{"note-first-here", {}}, locate(first->second)});
    return true;
  }

  const SourceFile& file_;
  const CeilingSubjects& subjects_;
  Diagnostics& diagnostics_;
  CeilingColumns columns_;
  std::vector<CsvField> fields_;
  Place record_;
  bool sound_ = true;  ///< the row at hand
  std::size_t other_years_ = 0;
  std::vector<Ceiling> ceilings_;
  std::map<std::tuple<std::string, std::string, std::optional<int>>, Place> places_;
};

}  // namespace

std::vector<Ceiling> read_ceilings(const SourceFile& file, const CeilingSubjects& subjects,
                                   Diagnostics& diagnostics) {
  return CeilingReader(file, subjects, diagnostics).run();
}

}  // namespace dutoan
