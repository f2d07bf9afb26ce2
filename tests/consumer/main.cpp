// Estimates a plan through the installed library and prints its total.
#include <dutoan/estimate/estimate.hpp>
#include <dutoan/input/norm_store.hpp>
#include <dutoan/input/plan_files.hpp>
#include <dutoan/input/plan_reader.hpp>

#include <iostream>

int main(int, char** arguments) {
  dutoan::Diagnostics diagnostics;
  dutoan::NormStore norms({{arguments[1], "norms", "norms"}}, diagnostics);
  std::vector<dutoan::PlanFiles> files;
  files.push_back(dutoan::read_plan_files(arguments[2], "", 1, diagnostics));
  const dutoan::Plan plan = dutoan::read_plan(files, norms, {}, diagnostics);
  const auto result = dutoan::estimate_plan(plan, norms.library(), {}, diagnostics, {});
  std::cout << result.total.known->dong() << '\n';
  return diagnostics.has_errors() ? 1 : 0;
}
