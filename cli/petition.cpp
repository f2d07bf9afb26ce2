// `petition`: what has no norm or price, and what is to be tried, of a plan or of a result.
#include "review/petition.hpp"

#include "output/petition_csv.hpp"
#include "output/petition_json.hpp"
#include "output/petition_report.hpp"
#include "output/petition_workbook.hpp"
#include "output/result_json.hpp"
#include "result_source.hpp"
#include "rule_source.hpp"

namespace dutoan {

namespace {

bool write_petition(const Arguments& arguments, Console& console, const PetitionContents& contents,
                    const ReportStyle& style) {
  const ReportWriter writer = [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(petition_json(contents, status_words(contents.result)));
    } else if (format == "csv") {
      sink(petition_csv(contents, style));
    } else {
      const Report report = petition_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  };
  return write_reports(arguments, console, writer, [&](const std::filesystem::path& file) {
    return write_petition_workbook(contents, style, file);
  });
}

}  // namespace

Exit run_petition(const Arguments& arguments, Console& console) {
  PetitionLines lines;
  ResultSource source = read_result_source(arguments, console, &lines);
  if (!source.result) {
    console.report(source.diagnostics.sorted());
    return Exit::input;
  }
  const PlanResult& result = *source.result;
  // A result file brings no norms: rules and titles come from those at hand.
  std::unique_ptr<NormStore> opened;
  if (source.run == nullptr) {
    opened = std::make_unique<NormStore>(norm_folders(arguments), source.diagnostics);
  }
  NormStore& norms = source.run == nullptr ? *opened : *source.run->norms;
  const RuleBook book = read_rule_book(norms, source.diagnostics);
  const Petition found =
      petition({.result = result,
                .lines = lines,
                .book = book,
                .library = norms.library(),
                .shared_table = [&](const std::string& name,
                                    Date date) { return norms.shared_table(name, date); },
                .norm_table =
                    [&](const std::string& document, const std::string& name) {
                      norms.load_document(document);
                      return norms.library().table(document, name);
                    },
                .table = [&](const Rule& rule, const std::string& name,
                             Date date) { return table_of_rule(norms, rule, name, date); }},
               source.diagnostics);
  source.diagnostics.add_all(norms.take_diagnostics());
  console.report(source.diagnostics.sorted());
  ReportStyle style = style_of(arguments, console);
  if (!arguments.has("unit")) style.unit = result.header.unit;
  if (!write_petition(arguments, console, {result, found}, style)) return Exit::usage;
  return exit_of(result, source.diagnostics, arguments);
}

}  // namespace dutoan
