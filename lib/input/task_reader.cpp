#include "input/task_reader.hpp"

#include "input/estimate_reader.hpp"
#include "input/line_reader.hpp"
#include "input/map_reader.hpp"
#include "input/money_reader.hpp"
#include "input/plan_format.hpp"
#include "input/plan_reference.hpp"
#include "input/progress_reader.hpp"

#include <algorithm>

namespace dutoan {

namespace {

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
              .progress = read_progress(map_.at("progress"), progress_format, diagnostics_),
              .note = map_.text("note"),
              .form_row = map_.count("form_row"),
              .place = map_.at("id") ? map_.at("id").place() : map_.place()};
    read_budget(task);
    read_dates(task);
    task.facts = read_facts(map_.at("facts"), diagnostics_);
    for (const Yaml& node : map_.elements("funding"))
      task.funding.push_back(read_funding(node));
    check_funding(task);
    read_years(task);
    for (const Yaml& node : map_.elements("money")) {
      task.money.push_back(read_money_row(MapReader(node, money_format, diagnostics_),
                                          context_.plan.sources, diagnostics_));
    }
    check_references();
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
    check_whole_dong(funding.amount, map.at("amount"), diagnostics_);
    // What is written counts, even where it could not be read: that has been said.
    const int ways = int(map.has("share")) + int(map.has("amount")) + int(map.has("rest"));
    if (ways != 1) diagnostics_.error({"funding-one-way", {funding.source}}, locate(node.place()));
    funding_sound_ = funding_sound_ && ways == 1 && funding.is_known();
    check_reference(map.at("source"), context_.plan.sources, "source", diagnostics_);
    if (funding.rest) note_rest(map.at("rest"));
    return funding;
  }

  /// At most one entry takes the rest.
  void note_rest(Yaml rest) {
    if (!first_rest_) {
      first_rest_ = rest.place();
      return;
    }
    funding_sound_ = false;
    diagnostics_.error({"funding-two-rests", {}}, locate(rest.place()))
        .notes.push_back({{"note-first-here", {}}, locate(*first_rest_)});
  }

  /// Shares come to 1.
  void check_funding(const Task& task) {
    if (!funding_sound_) return;
    Number shares;
    bool all_shares = !task.funding.empty();
    for (const Funding& funding : task.funding) {
      if (funding.share) shares += *funding.share;
      all_shares = all_shares && funding.share;
    }
    const bool over = shares > Number(1) || (first_rest_ && shares == Number(1));
    if ((all_shares && shares != Number(1)) || over) {
      diagnostics_.error({"funding-shares", {shares * Number(100)}}, at("funding"));
    }
  }

  void read_years(Task& task) {
    Number sum;
    for (const auto& [key, value] : map_.at("years").entries()) {
      const auto year = read_year(key, "years", diagnostics_);
      const auto share = read_share(value, key.text(), diagnostics_);
      if (!year || !share) continue;
      task.years.emplace_back(*year, *share);
      sum += *share;
    }
    if (!task.years.empty() && sum != Number(1)) {
      diagnostics_.error({"years-shares", {sum * Number(100)}}, at("years"));
    }
  }

  void check_references() {
    check_reference(map_.at("agency"), context_.plan.agencies, "agency", diagnostics_);
    check_reference(map_.at("group"), context_.plan.groups, "group", diagnostics_);
    for (const Yaml& programme : map_.at("programmes").elements()) {
      check_reference(programme, context_.plan.programmes, "programme", diagnostics_);
    }
    for (const Yaml& book : map_.at("price_books").elements()) {
      (void)context_.norms.price_book(std::string(book.text()), locate(book.place()), diagnostics_);
    }
  }

  /// A date that chooses norms must lie near the plan's year; of others a rule speaks.
  void check_dates(Task& task) {
    const auto year = context_.plan.header.year;
    if (!year) return;
    const auto check = [&](std::optional<Date>& date, const Location& place) {
      if (!date || (date->year() >= *year - 3 && date->year() <= *year + 10)) return;
      diagnostics_.error({"date-far-off", {*date, std::to_string(*year)}}, place);
      date.reset();
    };
    check(task.price_date, at("price_date"));
    check(task.dates[0], at("dates"));
  }

  void read_task_estimate(Task& task) {
    auto date = date_of(task, context_.plan.header, context_.as_of);
    task.broken = !date;
    if (!date && !has_unusable_date(task)) {
      diagnostics_.error({"task-without-date", {task.id}}, at("estimate"));
      return;
    }
    if (!date) date = stand_in();
    if (!date) return;
    task.estimate = read_estimate(map_.at("estimate"), *date, context_, diagnostics_);
    // Its method could not be used: what is wrong with the norms has been said at their place.
    task.broken = task.broken || !task.estimate;
  }

  /// A date was given that cannot choose norms; that has been said where it stands.
  bool has_unusable_date(const Task& task) const {
    return context_.plan.price_date_unusable || (map_.has("price_date") && !task.price_date) ||
           (!map_.at("dates").at(task_dates[0]).is_empty() && !task.dates[0]);
  }

  /// A day of the plan's year, so that what else is wrong with the estimate is said in this run.
  std::optional<TaskDate> stand_in() const {
    const auto year = context_.plan.header.year;
    if (!year) return std::nullopt;
    const auto day = Date::from_ymd(*year, 1, 1);
    if (!day) return std::nullopt;
    return TaskDate::on(*day);
  }

  MapReader map_;
  const TaskContext& context_;
  Diagnostics& diagnostics_;
  std::optional<Place> first_rest_;
  bool funding_sound_ = true;
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
