#include "reference_run.hpp"

#include "input/plan_reader.hpp"
#include "review/line_references.hpp"
#include "review/stated_rows.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::vector<NormFolder> folders_without_overrides(const NormStore& norms) {
  std::vector<NormFolder> folders = norms.folders();
  for (NormFolder& folder : folders)
    folder.overrides = false;
  return folders;
}

/// Of the tasks of the result; what cannot be computed without the overrides is not known.
std::vector<Amount> totals_without_overrides(const PlanRun& run, const PlanResult& result,
                                             NormStore& norms) {
  Diagnostics unused;  // the plan's own faults are said, and these norms are not what it goes by
  const Plan plan =
      read_plan(run.files, norms, {.as_of = run.options.as_of, .jobs = run.options.jobs}, unused);
  const PlanResult without = estimate_plan(plan, norms.library(), run.options, unused);
  std::vector<Amount> totals;
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    const bool is_same = i < without.tasks.size() && without.tasks[i].id == result.tasks[i].id;
    const bool is_known = is_same && !without.tasks[i].broken && without.tasks[i].has_estimate;
    totals.push_back(is_known ? without.tasks[i].total
                              : Amount{.known = std::nullopt, .complete = false});
  }
  return totals;
}

ReferenceNorms norms_of(NormStore& norms) {
  const auto price_book = [&norms](const std::string& id) -> const PriceBook* {
    Diagnostics unused;
    const auto& documents = norms.library().documents();
    const bool is_known =
        std::any_of(documents.begin(), documents.end(), [&](const Document& document) {
          return std::find(document.price_books.begin(), document.price_books.end(), id) !=
                 document.price_books.end();
        });
    return is_known ? norms.price_book(id, {}, unused) : nullptr;
  };
  const auto norm_use = [&norms](const std::string& code,
                                 Date date) -> std::shared_ptr<const NormUse> {
    Diagnostics unused;
    const std::string document = code.substr(0, code.find('/'));
    if (norms.library().find_document(document) == nullptr) return nullptr;
    return norms.norm_use(code, "", date, {}, unused);
  };
  return {norms.library(), price_book, norm_use};
}

}  // namespace

ReferenceRun compare_with_reference(PlanRun& run, const PlanResult& result) {
  ReferenceRun compared;
  PlanReference& reference = compared.reference;
  if (has_overrides(run.norms->library())) {
    run.norms->load_overridden();
    reference.overridden = overridden_values(
        run.norms->library(), [&](const NormItem& item) { return run.norms->values_of(item); });
    Diagnostics unused;
    compared.norms = std::make_unique<NormStore>(folders_without_overrides(*run.norms), unused);
    reference.totals = totals_without_overrides(run, result, *compared.norms);
  }
  NormStore& norms = compared.norms ? *compared.norms : *run.norms;
  reference.lines = line_references(run.plan, result, norms_of(norms), run.options);
  reference.rows = stated_rows(run.plan, result, run.norms->library(), run.options);
  return compared;
}

}  // namespace dutoan
