// `estimate`: computes a plan and reports it.
#include "output/estimate_text.hpp"
#include "output/result_json.hpp"
#include "plan_run.hpp"

namespace dutoan {

Exit run_estimate(const Arguments& arguments, Console& console) {
  const auto run = read_plan_run(arguments, arguments.operands);
  const PlanResult result = compute(*run, console);
  console.report(run->diagnostics.sorted());
  const ReportStyle style = style_of(arguments, console);
  const std::string only = arguments.value("only");
  const bool written = write_reports(
      arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          write_result_json(result, only, {}, sink);
        } else {
          sink(estimate_text(result, only, style));
        }
      });
  if (!written) return Exit::usage;
  return exit_of(result, run->diagnostics, arguments);
}

}  // namespace dutoan
