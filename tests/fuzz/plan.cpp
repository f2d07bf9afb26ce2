#include "targets.hpp"
#include "world.hpp"

namespace fuzz {

void plan(std::string_view bytes) {
  write("plan/lines.csv", "name,group,kind,quantity,unit_price\nBàn,A,hardware,2,30\nGhế,,,1,\n");
  write("plan/plan.yaml", bytes);
  run_plan("plan.yaml", Norms::read_once);
}

}  // namespace fuzz
