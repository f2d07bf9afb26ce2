#include "input/norm_lint.hpp"
#include "targets.hpp"
#include "world.hpp"

namespace fuzz {

void norms(std::string_view bytes) {
  write("norms/e/e.yaml", bytes);
  write("plan/plan.yaml",
        std::string(plan_head) +
            "  - {id: T, agency: s, estimate: {method: m, inputs: {a: 6, b: 2}}}\n"
            "  - {id: U, agency: s, estimate: {method: sums, lines: [{name: x, group: A, kind: "
            "hardware, quantity: 2, unit_price: 3}, {name: y, group: B, norm: \"01\", quantity: "
            "1}]}}\n");
  run_plan("plan.yaml", Norms::read_anew);
  dutoan::Diagnostics diagnostics;
  (void)dutoan::lint_norms({{folder() / "norms", "norms", "norms"}}, diagnostics);
}

}  // namespace fuzz
