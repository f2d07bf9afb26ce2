#include "estimate_output.hpp"

#include "estimate/table_listing.hpp"
#include "output/estimate_csv.hpp"
#include "output/estimate_report.hpp"
#include "output/estimate_workbook.hpp"
#include "output/html_report.hpp"
#include "output/result_json.hpp"
#include "output/sql_text.hpp"
#include "output/sqlite_file.hpp"
#include "task_derivations.hpp"

namespace dutoan {

namespace {

/// The tables behind the sums of a task, which is computed once more with recording on.
std::vector<FoldTable> annexes_of(const PlanRun& run, std::size_t task) {
  EstimateOptions options = run.options;
  options.record = true;
  TaskComputation computation =
      compute_task(run.plan.tasks[task], run.plan, run.norms->library(), {}, options);
  if (computation.schedule == nullptr) return {};
  const auto derivation = derive(run.plan.tasks[task], computation, "");
  return derivation ? fold_tables(*derivation) : std::vector<FoldTable>();
}

TableLines lines_of_tables(const PlanRun& run) {
  return [&run](std::size_t task, const LineWriter& writer, const Sink& sink) {
    list_table_lines(run.plan.tasks[task], run.plan, run.norms->library(), run.options, writer,
                     sink);
  };
}

}  // namespace

void write_estimate(const EstimateOutput& output, const std::string& format, const Sink& sink) {
  const TableLines table_lines = lines_of_tables(output.run);
  if (format == "json") {
    output.result.inputs = used_files(output.run);
    write_result_json(output.result, output.only, table_lines, sink);
  } else if (format == "sql") {
    output.result.inputs = used_files(output.run);
    write_sql_text(output.result, output.only, table_lines, sink);
  } else if (format == "csv") {
    write_estimate_csv(output.result, output.only, table_lines, sink);
  } else if (format == "html") {
    write_html_report({.result = output.result,
                       .only = output.only,
                       .table_lines = table_lines,
                       .derivation = task_derivations(output.run),
                       .jobs = output.run.options.jobs},
                      output.style, sink);
  } else {
    const Report report = estimate_report(output.result, output.only, output.style);
    sink(format == "md" ? to_markdown(report) : to_text(report, output.style.width));
  }
}

bool write_estimate_book(const EstimateOutput& output, const std::filesystem::path& file) {
  return write_estimate_workbook(
      {.result = output.result,
       .only = output.only,
       .table_lines = lines_of_tables(output.run),
       .annexes = [&](std::size_t task) { return annexes_of(output.run, task); },
       .jobs = output.run.options.jobs},
      file);
}

bool write_estimate_database(const EstimateOutput& output, const std::filesystem::path& file) {
  output.result.inputs = used_files(output.run);
  return write_sqlite_file(output.result, output.only, lines_of_tables(output.run), file);
}

}  // namespace dutoan
