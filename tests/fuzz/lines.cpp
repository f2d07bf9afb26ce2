#include "targets.hpp"
#include "world.hpp"

namespace fuzz {

void lines(std::string_view bytes) {
  write("plan/lines.csv", bytes);
  const std::string plan =
      std::string(plan_head) +
      "  - {id: T, agency: s, estimate: {method: sums, lines_from: lines.csv}}\n"
      "  - {id: U, agency: s, estimate: {method: list, lines_from: lines.csv, numbers: vi, unit: "
      "trieu}}\n";
  write("plan/plan.yaml", plan);
  run_plan("plan.yaml", Norms::read_once);
  run_plan("lines.csv", Norms::read_once);
}

}  // namespace fuzz
