#include "targets.hpp"
#include "world.hpp"

namespace fuzz {

namespace {

/// What stands in plan/lines.xlsx, as lines and as a form.
void run_workbook() {
  write("plan/plan.yaml",
        std::string(plan_head) +
            "  - {id: T, agency: s, estimate: {method: sums, lines_from: lines.xlsx}}\n"
            "  - {id: U, agency: s, estimate: {method: list, lines_from: \"lines.xlsx#L\"}}\n");
  run_plan("plan.yaml", Norms::read_once);
  run_plan("lines.xlsx", Norms::read_once);
}

}  // namespace

void workbook(std::string_view bytes) {
  write("plan/lines.xlsx", bytes);
  run_workbook();
}

void workbook_parts(std::string_view bytes) {
  constexpr std::string_view mark = "=== ";
  std::vector<std::pair<std::string, std::string>> parts;
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    if (line.starts_with(mark)) {
      parts.emplace_back(line.substr(mark.size()), "");
    } else if (!parts.empty()) {
      parts.back().second += std::string(line) + "\n";
    }
  }
  write_zip("plan/lines.xlsx", parts);
  run_workbook();
}

}  // namespace fuzz
