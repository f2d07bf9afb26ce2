// Tries the second path (lib/verify) on a program whose first path has faults built in (faults).
//
//   second_path faults TESTS EXAMPLES WORK   one fault at a time: without any both paths agree on
//                                            every plan, with each of them they differ on some
//   second_path random WORK                  both agree on 10,000 random estimates
#include "arguments.hpp"
#include "fault_count.hpp"
#include "injected.hpp"
#include "plan_run.hpp"
#include "random_estimates.hpp"
#include "verify.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace dutoan {

int& injected_fault() {
  static int fault = 0;
  return fault;
}

namespace {

namespace fs = std::filesystem;

struct ComputedPlan {
  std::unique_ptr<PlanRun> run;
  Arguments arguments;
};

ComputedPlan plan_of(const std::vector<std::string>& words) {
  std::vector<std::string> all = {"estimate"};
  all.insert(all.end(), words.begin(), words.end());
  ComputedPlan plan{.arguments = std::get<Arguments>(parse_arguments(all))};
  plan.run = read_plan_run(plan.arguments, plan.arguments.operands);
  return plan;
}

/// How many figures differ; a fault that ends the computation is found, too.
std::size_t disagreements_of(ComputedPlan& plan) {
  Console console(plan.arguments);
  try {
    const PlanResult result = compute(*plan.run, console);
    return follow_estimate(*plan.run, result).disagreements.size();
  } catch (const std::exception&) {
    return 1;
  }
}

/// The same plan with rows rounded as they are printed.
void write_rounded(const fs::path& from, const fs::path& to) {
  fs::remove_all(to);
  fs::copy(from, to, fs::copy_options::recursive);
  std::ifstream in(to / "plan.yaml");
  std::stringstream text;
  text << in.rdbuf();
  std::string plan = text.str();
  plan.insert(plan.find("plan: {") + 7, "rounding: printed, ");
  std::ofstream(to / "plan.yaml") << plan;
}

int run_faults(const std::string& tests, const std::string& examples, const std::string& work) {
  const std::string own = tests + "/second_path/plan";
  const std::string recompute = tests + "/recompute/every-operator";
  write_rounded(recompute, work);
  std::vector<ComputedPlan> plans;
  plans.push_back(plan_of({recompute + "/plan.yaml", "--norms", recompute + "/norms"}));
  plans.push_back(plan_of({own + "/plan.yaml", "--norms", own + "/norms"}));
  plans.push_back(plan_of({work + "/plan.yaml", "--norms", work + "/norms"}));
  plans.push_back(plan_of({examples + "/plan-8793"}));
  plans.push_back(plan_of({examples + "/leasing/plan.yaml"}));
  plans.push_back(plan_of({examples + "/hoc-ba-so/plan.yaml"}));
  int wrong = 0;
  for (int fault = 0; fault <= fault_count; ++fault) {
    injected_fault() = fault;
    std::size_t found = 0;
    for (ComputedPlan& plan : plans) {
      found += disagreements_of(plan);
      if (fault > 0 && found > 0) break;
    }
    if ((fault == 0) == (found == 0)) continue;
    ++wrong;
    std::printf("fault %d: %zu figures differ\n", fault, found);
  }
  std::printf("%d faults, %d of them not found\n", fault_count, wrong);
  return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run_random(const std::string& work, std::size_t wanted) {
  std::size_t computed = 0;
  std::size_t steps = 0;
  std::size_t differ = 0;
  for (std::uint32_t seed = 601; computed < wanted; ++seed) {
    write_random_estimates(seed, work);
    std::vector<std::string> words = {work + "/plan.yaml", "--norms", work + "/norms"};
    if (seed % 2 == 0) words.emplace_back("--allow-unverified");
    const ComputedPlan plan = plan_of(words);
    Console console(plan.arguments);
    const PlanResult result = compute(*plan.run, console);
    for (const TaskResult& task : result.tasks)
      computed += task.broken ? 0 : 1;
    const SecondPath path = follow_estimate(*plan.run, result);
    for (const Disagreement& found : path.disagreements) {
      std::printf("seed %u: %s: printed %s, computed %s\n", seed, found.where.c_str(),
                  found.printed.c_str(), found.computed.c_str());
    }
    steps += path.steps;
    differ += path.disagreements.size();
  }
  std::printf("%zu estimates, %zu steps, %zu differ\n", computed, steps, differ);
  return differ == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

}  // namespace dutoan

int main(int count, char** words) {
  const bool faults = count == 5 && std::string_view(words[1]) == "faults";
  if (faults) return dutoan::run_faults(words[2], words[3], words[4]);
  return dutoan::run_random(words[2], 10'000);
}
