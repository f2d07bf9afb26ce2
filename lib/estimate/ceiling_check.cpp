#include "estimate/ceiling_check.hpp"

#include "plan/agency_parents.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace dutoan {

namespace {

constexpr unsigned percent_decimals = 1;

template <class List>
std::string name_in(const List& list, const std::string& id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
  return found == list.end() ? "" : found->name;
}

/// What the tasks need, by agency, and by source and year as far as a ceiling names them.
class Needs {
 public:
  Needs(const PlanResult& result, FigureKind figure) : result_(result) {
    using Key = SummaryKey;
    by_[0] = summarize(result, {Key::agency}, figure);
    by_[1] = summarize(result, {Key::agency, Key::source}, figure);
    by_[2] = summarize(result, {Key::agency, Key::year}, figure);
    by_[3] = summarize(result, {Key::agency, Key::source, Key::year}, figure);
  }

  void find(CeilingRow& row) const {
    const Ceiling& ceiling = row.ceiling;
    std::set<std::string> agencies;
    if (!ceiling.agency.empty()) {
      const auto all = with_subordinates(result_.agencies, ceiling.agency);
      agencies.insert(all.begin(), all.end());
    }
    std::vector<std::string> keys;
    if (!ceiling.source.empty()) keys.push_back(ceiling.source);
    if (ceiling.year) keys.push_back(std::to_string(*ceiling.year));
    row.need = {};
    const Summary& summary = by_[(ceiling.source.empty() ? 0U : 1U) + (ceiling.year ? 2U : 0U)];
    for (const SummaryRow& part : summary.rows) {
      if (!agencies.empty() && !agencies.contains(part.names[0].key)) continue;
      add(row, part, keys);
    }
    const bool lacks_some = has_reading_faults(result_.missing, agencies);
    const bool open = !row.unassigned.complete || !row.unassigned.known->is_zero();
    if (lacks_some || open) row.need.complete = false;
  }

 private:
  static void add(CeilingRow& row, const SummaryRow& part, const std::vector<std::string>& keys) {
    bool may_be = false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const std::string& key = part.names[i + 1].key;
      if (!key.empty() && key != keys[i]) return;
      may_be = may_be || key.empty();
    }
    Amount& into = may_be ? row.unassigned : row.need;
    into = sum(into, part.amount);
  }

  const PlanResult& result_;
  std::array<Summary, 4> by_;
};

CeilingVerdict verdict_of(const Amount& need, Money ceiling) {
  const bool known_above = need.known && *need.known > ceiling;
  if (known_above && need.lower_bound) return CeilingVerdict::exceeded;
  if (!need.complete || !need.known || need.marks.at_least) return CeilingVerdict::inconclusive;
  return CeilingVerdict::within;
}

void compare(CeilingRow& row, const Number& unit) {
  const Money ceiling = row.ceiling.amount;
  row.verdict = verdict_of(row.need, ceiling);
  row.shown = known_in({.known = ceiling}, unit);
  row.shown_need = known_in(row.need, unit);
  row.shown_left = row.shown - row.shown_need;
  if (!row.need.known || !row.need.lower_bound) return;
  row.left = ceiling - *row.need.known;
  if (!row.need.complete || row.need.marks.at_least || ceiling.is_zero()) return;
  const Number share = to_number(*row.need.known) / to_number(ceiling);
  row.percent = round_to_decimals(share * Number(100), percent_decimals);
}

/// Finds ceilings that are parts of others.
class CeilingAdder {
 public:
  CeilingAdder(const PlanResult& result, const std::vector<CeilingRow>& rows, FigureKind figure,
               const Number& unit)
      : result_(result), rows_(rows), figure_(figure), unit_(unit) {}

  std::vector<CeilingSum> run() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Ceiling& whole = rows_[i].ceiling;
      if (whole.source.empty()) add(i, SummaryKey::source);
      if (!whole.year) add(i, SummaryKey::year);
      add(i, SummaryKey::agency);
    }
    return std::move(sums_);
  }

 private:
  void add(std::size_t whole, SummaryKey over) {
    const std::vector<const Ceiling*> parts = parts_of(rows_[whole].ceiling, over);
    if (parts.empty()) return;
    CeilingSum sum{.over = over, .whole = whole, .parts = parts.size()};
    for (const Ceiling* part : parts)
      sum.sum += part->amount;
    const Money amount = rows_[whole].ceiling.amount;
    sum.difference = amount - sum.sum;
    sum.shown = known_in({.known = amount}, unit_);
    sum.shown_sum = known_in({.known = sum.sum}, unit_);
    sum.covers = covers(rows_[whole].ceiling, over, parts);
    sum.holds = sum.covers ? sum.difference.is_zero() : !sum.difference.is_negative();
    if (sum.covers || !sum.holds) sums_.push_back(sum);
  }

  /// Those that differ from the whole in one thing alone, which it leaves open.
  [[nodiscard]] std::vector<const Ceiling*> parts_of(const Ceiling& whole, SummaryKey over) const {
    std::vector<const Ceiling*> parts;
    for (const CeilingRow& row : rows_) {
      const Ceiling& part = row.ceiling;
      const bool agency = over == SummaryKey::agency ? is_below(part.agency, whole.agency)
                                                     : part.agency == whole.agency;
      const bool source =
          over == SummaryKey::source ? !part.source.empty() : part.source == whole.source;
      const bool year = over == SummaryKey::year ? part.year.has_value() : part.year == whole.year;
      if (agency && source && year) parts.push_back(&part);
    }
    if (over == SummaryKey::agency) drop_subordinates(parts);
    return parts;
  }

  [[nodiscard]] bool is_below(const std::string& agency, const std::string& above) const {
    if (agency.empty() || agency == above) return false;
    if (above.empty()) return true;
    const auto all = with_subordinates(result_.agencies, above);
    return std::find(all.begin(), all.end(), agency) != all.end();
  }

  /// The ceiling of an agency holds for its subordinates, too.
  void drop_subordinates(std::vector<const Ceiling*>& parts) const {
    const std::vector<const Ceiling*> all = parts;
    std::erase_if(parts, [&](const Ceiling* part) {
      return std::any_of(all.begin(), all.end(), [&](const Ceiling* other) {
        return is_below(part->agency, other->agency);
      });
    });
  }

  /// Whether every source, year or agency of the whole is among the parts.
  [[nodiscard]] bool covers(const Ceiling& whole, SummaryKey over,
                            const std::vector<const Ceiling*>& parts) const {
    std::set<std::string> wanted;
    if (over == SummaryKey::source) {
      for (const Named& source : result_.sources)
        wanted.insert(source.id);
    } else if (over == SummaryKey::year) {
      for (const int year : years_of(result_, figure_))
        wanted.insert(std::to_string(year));
    } else if (whole.agency.empty()) {
      wanted = top_agencies();
    }
    if (wanted.empty()) return false;
    for (const Ceiling* part : parts) {
      wanted.erase(over == SummaryKey::source ? part->source
                   : over == SummaryKey::year ? std::to_string(*part->year)
                                              : part->agency);
    }
    return wanted.empty();
  }

  [[nodiscard]] std::set<std::string> top_agencies() const {
    std::set<std::string> top;
    for (const Agency& agency : result_.agencies)
      top.insert(agency.id);
    const std::set<std::string> all = top;
    for (const Agency& agency : result_.agencies) {
      if (all.contains(agency.parent)) top.erase(agency.id);
    }
    return top;
  }

  const PlanResult& result_;
  const std::vector<CeilingRow>& rows_;
  FigureKind figure_;
  const Number& unit_;
  std::vector<CeilingSum> sums_;
};

}  // namespace

CeilingCheck check_ceilings(const PlanResult& result, const std::vector<Ceiling>& ceilings,
                            FigureKind figure, const Number& unit) {
  CeilingCheck check;
  if (ceilings.empty()) return check;
  const Needs needs(result, figure);
  for (const Ceiling& ceiling : ceilings) {
    CeilingRow row{.ceiling = ceiling,
                   .source_name = name_in(result.sources, ceiling.source),
                   .agency_name = name_in(result.agencies, ceiling.agency)};
    needs.find(row);
    compare(row, unit);
    check.rows.push_back(std::move(row));
  }
  check.sums = CeilingAdder(result, check.rows, figure, unit).run();
  return check;
}

std::vector<int> years_of(const PlanResult& result, FigureKind figure) {
  std::set<int> years;
  if (result.header.year) years.insert(*result.header.year);
  for (const SummaryRow& row : summarize(result, {SummaryKey::year}, figure).rows) {
    const std::string& key = row.names[0].key;
    int year = 0;
    std::from_chars(key.data(), key.data() + key.size(), year);
    if (year != 0) years.insert(year);
  }
  return {years.begin(), years.end()};
}

}  // namespace dutoan
