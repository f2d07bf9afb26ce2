// `norms diff`: what changed from one price book to the next, and what that does to a plan.
#include "output/price_diff_csv.hpp"
#include "output/price_diff_json.hpp"
#include "output/price_diff_report.hpp"
#include "plan_run.hpp"
#include "price_book_source.hpp"

#include <algorithm>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// The plan with either book in place of both; its parts refer to each other.
struct PriceEffectRun {
  std::unique_ptr<PlanRun> plan;
  std::array<PriceBook, 2> books;  ///< copies that hold at any time
  std::array<EstimateOptions, 2> options;
  std::array<PlanResult, 2> results;

  [[nodiscard]] bool has_errors() const {
    return plan->diagnostics.has_errors() || results[0].has_errors() || results[1].has_errors();
  }
};

/// Whether some task prices by one of the books.
bool names_book(const Plan& plan, const std::string& id) {
  const auto has = [&](const std::vector<std::string>& books) {
    return std::find(books.begin(), books.end(), id) != books.end();
  };
  return has(plan.header.price_books) ||
         std::any_of(plan.tasks.begin(), plan.tasks.end(),
                     [&](const Task& task) { return has(task.price_books); });
}

void compute_with(PriceEffectRun& run, const PriceBook& before, const PriceBook& after,
                  Console& console) {
  run.books = {before, after};
  for (std::size_t side = 0; side < run.books.size(); ++side) {
    run.books[side].in_force = {};
    EstimateOptions options = run.plan->options;
    for (const std::string& id : {before.id, after.id})
      options.price_books_instead[id] = &run.books[side];
    run.options[side] = options;
    run.plan->options = options;
    run.results[side] = compute(*run.plan, console);
  }
}

PlanChange effect_of(const PriceEffectRun& run, unsigned jobs) {
  Diagnostics ignored;
  std::vector<bool> used;
  const auto pairs = pair_tasks(run.results[0], run.results[1], {}, used, ignored);
  const auto revision = [&](std::size_t side) {
    return Revision{run.plan->plan, run.results[side], run.plan->norms->library(),
                    run.options[side]};
  };
  PlanChange change =
      compare_plans(revision(0), revision(1), pairs, FigureKind::recomputed, WordBook{}, jobs);
  sort_by_difference(change);
  return change;
}

bool write_price_diff(const Arguments& arguments, Console& console,
                      const PriceDiffContents& contents) {
  const ReportStyle style = style_of(arguments, console);
  return write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(price_diff_json(contents));
    } else if (format == "csv") {
      sink(price_diff_csv(contents));
    } else {
      const Report report = price_diff_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  });
}

/// Nothing where no plan is asked about, or the plan knows neither book, which is said.
std::unique_ptr<PriceEffectRun> price_effect_run(const Arguments& arguments,
                                                 const PriceBook& before, const PriceBook& after,
                                                 std::shared_ptr<NormStore> norms, Console& console,
                                                 Diagnostics& diagnostics) {
  if (!arguments.has("plan")) return nullptr;
  const std::string path = arguments.value("plan");
  auto run = std::make_unique<PriceEffectRun>();
  run->plan = read_plan_run(arguments, {path}, std::move(norms));
  if (!names_book(run->plan->plan, before.id) && !names_book(run->plan->plan, after.id)) {
    diagnostics.add_all(run->plan->diagnostics);
    diagnostics.error({"price-diff-not-used", {before.id, after.id}}, {.file = path});
    return nullptr;
  }
  compute_with(*run, before, after, console);
  diagnostics.add_all(run->plan->diagnostics);
  return run;
}

}  // namespace

Exit run_norms_diff(const Arguments& arguments, Console& console) {
  Diagnostics diagnostics;
  PriceBookSource source{std::make_shared<NormStore>(norm_folders(arguments), diagnostics), {}};
  const PriceBook* before = find_price_book(source, arguments.operands[0], diagnostics);
  const PriceBook* after = find_price_book(source, arguments.operands[1], diagnostics);
  diagnostics.add_all(source.norms->take_diagnostics());
  if (before == nullptr || after == nullptr) {
    console.report(diagnostics.sorted());
    const bool unknown =
        std::any_of(diagnostics.items().begin(), diagnostics.items().end(),
                    [](const Diagnostic& one) { return one.message.id == "price-book-unknown"; });
    return unknown ? Exit::usage : Exit::input;
  }
  const auto run = price_effect_run(arguments, *before, *after, source.norms, console, diagnostics);
  console.report(diagnostics.sorted());
  PriceDiffContents contents{*before, *after, compare_price_books(*before, *after), {}, {}};
  if (arguments.has("by-change")) sort_by_difference(contents.diff);
  if (run != nullptr) {
    contents.effect.emplace(PriceEffect{fs::path(arguments.value("plan")).filename().string(),
                                        run->results[0], run->results[1],
                                        effect_of(*run, jobs_of(arguments))});
  }
  const bool faulty = diagnostics.has_errors() || (run != nullptr && run->has_errors());
  const bool complete = !contents.effect || contents.effect->change.complete;
  if (faulty) contents.status.emplace_back("input-errors");
  contents.status.emplace_back(complete ? "complete" : "incomplete");
  if (!write_price_diff(arguments, console, contents)) return Exit::usage;
  if (faulty) return Exit::input;
  return complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
