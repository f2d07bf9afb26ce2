#include "estimate/task_estimate.hpp"

#include "estimate/figures.hpp"
#include "estimate/funding.hpp"

#include <algorithm>

namespace dutoan {

namespace {

TaskResult header_of(const Task& task) {
  return {.id = task.full_id(),
          .agency = task.agency,
          .no = task.no,
          .name = task.name,
          .group = task.group,
          .programmes = task.programmes,
          .scope = task.scope,
          .procedure = task.procedure,
          .budget = task.budget,
          .facts = task.facts,
          .dates = task.dates,
          .illustrative = task.illustrative,
          .form_row = task.form_row,
          .has_estimate = task.estimate.has_value(),
          .funding_terms = task.funding,
          .year_shares = task.years,
          .money = task.money,
          .progress = task.progress};
}

/// What the sources and years give of the total.
void share_total(TaskResult& result, const Plan& plan) {
  const Money known = result.total.known.value_or(Money());
  result.funding = result.total.is_unknown() ? fund_unknown(result.funding_terms)
                                             : fund(result.funding_terms, known);
  result.years = over_years(result.year_shares, plan.header.year, known);
}

/// A task of which nothing is known, and why.
void make_unknown(TaskResult& result, const Plan& plan, const std::string& reason,
                  const Place& place) {
  result.total = {.known = std::nullopt, .complete = false};
  result.total.marks.illustrative = result.illustrative;
  share_total(result, plan);
  result.missing = {{.what = {reason, {result.id}}, .place = place_text(place)}};
}

class TaskReport {
 public:
  TaskReport(const Task& task, const Plan& plan, TaskComputation& computation)
      : task_(task), plan_(plan), computation_(computation), result_(header_of(task)) {}

  TaskResult run() {
    Schedule& schedule = *computation_.schedule;
    const Method& method = schedule.method();
    result_.method = method.id;
    result_.document = method.document;
    result_.method_title = method.title;
    result_.columns = method.columns;
    result_.date = computation_.environment->date.norms;
    result_.total_row = method.rows[schedule.total_row()].id;
    for (std::size_t i = 0; i < std::max<std::size_t>(method.columns.size(), 1); ++i) {
      (void)schedule.row(schedule.total_row(), int(i));
    }
    read_total(schedule.total());
    result_.rows = row_figures(schedule);
    read_lines();
    read_cost_groups(schedule);
    const Environment& environment = *computation_.environment;
    result_.documents.assign(environment.documents.begin(), environment.documents.end());
    result_.unverified.assign(environment.unverified.begin(), environment.unverified.end());
    if (const Document* document = environment.library.find_document(method.document)) {
      result_.document_title = document->full_number();
    }
    return std::move(result_);
  }

 private:
  void read_total(const Value& total) {
    result_.total = to_amount(total);
    result_.total.marks.illustrative |= task_.illustrative;
    result_.illustrative = result_.total.marks.illustrative;
    result_.missing = missing_items(total);
    result_.evidence = evidence_amounts(total, result_.total.known.value_or(Money()));
    share_total(result_, plan_);
  }

  void read_lines() {
    if (computation_.lines == nullptr) return;
    result_.table_lines = computation_.lines->table_lines();
    for (std::size_t i = 0; i < task_.estimate->lines.size(); ++i) {
      result_.lines.push_back(line_figure(task_.estimate->lines[i], computation_.lines->line(i),
                                          *computation_.environment));
    }
  }

  void read_cost_groups(Schedule& schedule) {
    const Method& method = schedule.method();
    if (method.cost_groups.empty() || !task_.estimate->call.row.empty()) return;
    std::vector<Number> weights;
    const Value total = schedule.total();
    const Number* whole = total.known_number();
    Number rest = whole == nullptr ? Number(0) : *whole;
    for (const std::size_t row : method.cost_groups) {
      const Value value = schedule.row(row, method.total_column());
      const Number* known = value.known_number();
      weights.push_back(known == nullptr ? Number(0) : *known);
      rest -= weights.back();
      result_.cost_groups.push_back(
          {method.rows[row].id, method.rows[row].label, to_amount(value)});
    }
    // What the groups do not cover belongs to none of them; less than a đồng each is rounding.
    if (abs(rest) > Number(method.cost_groups.size())) {
      weights.push_back(rest);
      result_.cost_groups.push_back({"", {}, result_.total});
    }
    // The parts add up to the total to the đồng.
    const std::vector<Money> amounts = share_out(result_.total.known.value_or(Money()), weights);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      Amount& amount = result_.cost_groups[i].amount;
      if (amount.known) amount.known = amounts[i];
      amount.marks.illustrative |= result_.illustrative;
    }
  }

  const Task& task_;
  const Plan& plan_;
  TaskComputation& computation_;
  TaskResult result_;
};

/// Sources that give more than there is to pay leave a rest below 0.
void check_funding(const Task& task, const TaskResult& result, Diagnostics& diagnostics) {
  const Amount& total = result.total;
  if (task.funding.empty() || !total.complete || !total.known || total.known->is_negative()) return;
  for (const FundingPart& part : result.funding) {
    if (!part.amount.is_negative()) continue;
    diagnostics.warning(
        {"funding-exceeds",
         {result.id, to_number(*total.known), to_number(*total.known - part.amount)}},
        locate(task.funding.front().place));
  }
}

}  // namespace

std::unique_ptr<Environment> environment_of(const Task& task, const Plan& plan,
                                            const Library& library,
                                            const EstimateOptions& options) {
  const auto date = date_of(task, plan.header, options.as_of);
  if (!date) return nullptr;
  auto environment =
      std::make_unique<Environment>(Environment{.library = library,
                                                .date = *date,
                                                .rounding = plan.header.rounding,
                                                .allow_unverified = options.allow_unverified,
                                                .record = options.record});
  const auto& books = task.price_books.empty() ? plan.header.price_books : task.price_books;
  auto& found = environment->price_books;
  for (const std::string& id : books) {
    const auto instead = options.price_books_instead.find(id);
    const PriceBook* book =
        instead == options.price_books_instead.end() ? library.price_book(id) : instead->second;
    const bool is_new = std::find(found.begin(), found.end(), book) == found.end();
    if (book != nullptr && is_new) found.push_back(book);
  }
  return environment;
}

TaskComputation compute_task(const Task& task, const Plan& plan, const Library& library,
                             const std::vector<TableTotals>& tables,
                             const EstimateOptions& options) {
  return compute_task(task, environment_of(task, plan, library, options), tables);
}

TaskComputation compute_task(const Task& task, std::unique_ptr<Environment> environment,
                             const std::vector<TableTotals>& tables) {
  TaskComputation computation{.environment = std::move(environment)};
  if (computation.environment == nullptr || !task.estimate) return computation;
  const MethodCall& call = task.estimate->call;
  const Method* method = computation.environment->library.method(
      call.document, call.method, computation.environment->date.norms);
  if (method == nullptr || !method->usable) return computation;
  computation.schedule =
      std::make_unique<Schedule>(*method, call, *computation.environment, nullptr);
  const bool has_lines =
      std::any_of(method->inputs.begin(), method->inputs.end(),
                  [](const InputSpec& input) { return input.kind == InputKind::lines; });
  if (has_lines) {
    computation.lines = std::make_unique<LineBook>(*task.estimate, tables, *computation.environment,
                                                   *computation.schedule);
    computation.schedule->set_lines(computation.lines->source());
  }
  return computation;
}

TaskResult broken_task(const Task& task, const Plan& plan) {
  TaskResult result = header_of(task);
  result.broken = true;
  make_unknown(result, plan, "task-broken", task.place);
  return result;
}

TaskResult estimate_task(const Task& task, const Plan& plan, const Library& library,
                         const std::vector<TableTotals>& tables, const EstimateOptions& options,
                         Diagnostics& diagnostics) {
  if (task.broken) return broken_task(task, plan);
  if (!task.estimate) {
    TaskResult result = header_of(task);
    make_unknown(result, plan, "task-without-estimate", task.place);
    return result;
  }
  try {
    TaskComputation computation = compute_task(task, plan, library, tables, options);
    if (computation.schedule == nullptr) return broken_task(task, plan);
    TaskResult result = TaskReport(task, plan, computation).run();
    check_funding(task, result, diagnostics);
    const bool sound = !computation.environment->faults.has_errors();
    diagnostics.add_all(std::move(computation.environment->faults));
    if (sound) return result;
  } catch (const MoneyOverflow&) {
    diagnostics.error({"money-overflow", {task.full_id()}}, locate(task.place));
  }
  return broken_task(task, plan);
}

}  // namespace dutoan
