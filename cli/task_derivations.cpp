#include "task_derivations.hpp"

namespace dutoan {

TaskDerivation task_derivations(const PlanRun& run) {
  EstimateOptions options = run.options;
  options.record = true;
  auto tables = std::make_shared<std::vector<std::vector<TableTotals>>>(
      total_tables(run.plan, run.norms->library(), options));
  return [&run, options, tables](std::size_t index,
                                 const std::function<void(const Derivation*)>& use) {
    const Task& task = run.plan.tasks[index];
    Diagnostics already_said;
    const bool sound =
        !task.broken && task.estimate && finish_tables(task, (*tables)[index], already_said);
    std::optional<Derivation> derivation;
    TaskComputation computation;
    if (sound) {
      computation = compute_task(task, run.plan, run.norms->library(), (*tables)[index], options);
      if (computation.schedule != nullptr) derivation = derive(task, computation, "");
    }
    use(derivation ? &*derivation : nullptr);
  };
}

}  // namespace dutoan
