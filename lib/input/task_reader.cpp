#include "input/task_reader.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "input/amount_reader.hpp"
#include "input/estimate_reader.hpp"
#include "input/line_reader.hpp"
#include "input/map_reader.hpp"
#include "input/plan_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::vector<Named> named(const std::vector<Agency>& agencies) {
  std::vector<Named> result;
  for (const Agency& agency : agencies)
    result.push_back({agency.id, agency.name});
  return result;
}

class TaskReader {
 public:
  TaskReader(Yaml node, const TaskContext& context, Diagnostics& diagnostics)
      : map_(node, task_format, diagnostics), context_(context), diagnostics_(diagnostics) {}

  Task run() {
    Task task{.id = map_.text("id"),
              .agency = map_.text("agency"),
              .no = map_.text("no"),
              .name = map_.text("name"),
              .illustrative = map_.yes("illustrative"),
              .group = map_.text("group"),
              .programmes = map_.texts("programmes"),
              .scope = map_.text("scope"),
              .procedure = map_.text("procedure"),
              .price_date = map_.date("price_date"),
              .price_books = map_.texts("price_books"),
              .legal_basis = map_.texts("legal_basis"),
              .note = map_.text("note"),
              .place = map_.at("id") ? map_.at("id").place() : map_.place()};
    read_budget(task);
    read_dates(task);
    task.facts = read_facts(map_.at("facts"), diagnostics_);
    for (const Yaml& node : map_.elements("funding"))
      task.funding.push_back(read_funding(node));
    check_funding(task);
    read_years(task);
    for (const Yaml& node : map_.elements("money"))
      task.money.push_back(read_money_row(node));
    check_references(task);
    check_dates(task);
    if (map_.has("estimate")) read_task_estimate(task);
    return task;
  }

 private:
  Location at(std::string_view key) const {
    return locate(map_.at(key) ? map_.at(key).place() : map_.place());
  }

  void read_budget(Task& task) {
    if (!map_.has("budget")) return;
    const MapReader budget(map_.at("budget"), budget_format, diagnostics_);
    task.budget = {budget.text("chuong"), budget.text("khoan"), budget.text("muc"),
                   budget.text("tieu_muc")};
  }

  void read_dates(Task& task) {
    if (!map_.has("dates")) return;
    const MapReader dates(map_.at("dates"), dates_format, diagnostics_);
    for (std::size_t i = 0; i < task_dates.size(); ++i)
      task.dates[i] = dates.date(task_dates[i]);
  }

  Funding read_funding(Yaml node) {
    const MapReader map(node, funding_format, diagnostics_);
    Funding funding{.source = map.text("source"),
                    .share = map.number("share"),
                    .amount = map.number("amount"),
                    .rest = map.yes("rest"),
                    .place = node.place()};
    const int ways =
        int(funding.share.has_value()) + int(funding.amount.has_value()) + int(funding.rest);
    if (ways != 1) diagnostics_.error({"funding-one-way", {funding.source}}, locate(node.place()));
    check_known(funding.source, context_.plan.sources, "source", locate(node.place()));
    return funding;
  }

  /// Shares come to 1, at most one entry takes the rest.
  void check_funding(const Task& task) {
    Number shares;
    std::size_t rests = 0;
    bool all_shares = !task.funding.empty();
    for (const Funding& funding : task.funding) {
      if (funding.share) shares += *funding.share;
      all_shares = all_shares && funding.share;
      rests += funding.rest ? 1 : 0;
    }
    if (rests > 1) diagnostics_.error({"funding-two-rests", {}}, at("funding"));
    const bool over = shares > Number(1) || (rests == 1 && shares == Number(1));
    if ((all_shares && shares != Number(1)) || over) {
      diagnostics_.error({"funding-shares", {shares * Number(100)}}, at("funding"));
    }
  }

  void read_years(Task& task) {
    Number sum;
    for (const auto& [key, value] : map_.at("years").entries()) {
      const auto year = read_count(key, "years", diagnostics_);
      const auto share = read_share(value, key.text(), diagnostics_);
      if (!year || !share) continue;
      task.years.emplace_back(year->numerator().convert_to<int>(), *share);
      sum += *share;
    }
    if (!task.years.empty() && sum != Number(1)) {
      diagnostics_.error({"years-shares", {sum * Number(100)}}, at("years"));
    }
  }

  MoneyRow read_money_row(Yaml node) {
    const MapReader map(node, money_format, diagnostics_);
    MoneyRow row{.what = map.text("what"),
                 .source = map.text("source"),
                 .ref = map.text("ref"),
                 .date = map.date("date"),
                 .by = map.text("by"),
                 .reason = map.text("reason"),
                 .note = map.text("note")};
    if (const auto year = map.number("year")) row.year = year->numerator().convert_to<int>();
    if (const auto amount = read_written_amount(map.at("amount"), "amount", diagnostics_)) {
      row.amount = *amount;
    }
    row.amount.marks.at_least = map.yes("at_least");
    return row;
  }

  /// Where the plan lists what may be named, only that may be named.
  void check_known(const std::string& id, const std::vector<Named>& known, std::string_view what,
                   const Location& place) {
    if (id.empty() || known.empty()) return;
    std::vector<std::string> ids;
    for (const Named& one : known) {
      if (one.id == id) return;
      ids.push_back(one.id);
    }
    Diagnostic& error = diagnostics_.error({"reference-unknown", {std::string(what), id}}, place);
    for (const Named& one : known) {
      if (folded(one.name) == folded(id)) {
        error.hints.push_back({"hint-name-for-id", {one.id, one.name}});
        return;
      }
    }
    const std::vector<std::string> close = nearest(id, ids);
    if (!close.empty()) error.hints.push_back({"hint-nearest", {joined(close)}});
    error.hints.push_back({"hint-allowed", {joined(ids)}});
  }

  void check_references(const Task& task) {
    check_known(task.agency, named(context_.plan.agencies), "agency", at("agency"));
    check_known(task.group, context_.plan.groups, "group", at("group"));
    for (const std::string& programme : task.programmes) {
      check_known(programme, context_.plan.programmes, "programme", at("programmes"));
    }
    for (const std::string& book : task.price_books) {
      (void)context_.norms.price_book(book, at("price_books"), diagnostics_);
    }
  }

  /// A date that chooses norms must lie near the plan's year; of others a rule speaks.
  void check_dates(const Task& task) {
    const auto year = context_.plan.header.year;
    if (!year) return;
    const auto check = [&](std::optional<Date> date, const Location& place) {
      if (!date || (date->year() >= *year - 3 && date->year() <= *year + 10)) return;
      diagnostics_.error({"date-far-off", {*date, std::to_string(*year)}}, place);
    };
    check(task.price_date, at("price_date"));
    check(task.dates[0], at("dates"));
  }

  void read_task_estimate(Task& task) {
    const auto date = date_of(task, context_.plan.header, context_.as_of);
    if (!date) {
      diagnostics_.error({"task-without-date", {task.id}}, at("estimate"));
      return;
    }
    task.estimate = read_estimate(map_.at("estimate"), *date, context_, diagnostics_);
    // Its method could not be used: what is wrong with the norms has been said at their place.
    task.broken = !task.estimate;
  }

  MapReader map_;
  const TaskContext& context_;
  Diagnostics& diagnostics_;
};

}  // namespace

Task read_task(Yaml node, const TaskContext& context, Diagnostics& diagnostics) {
  Diagnostics own;
  Task task = TaskReader(node, context, own).run();
  task.broken = task.broken || own.has_errors();
  diagnostics.add_all(std::move(own));
  return task;
}

}  // namespace dutoan
