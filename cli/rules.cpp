// `rules list|show`: the rules of appraisal themselves.
#include "base/nearest.hpp"
#include "output/rule_report.hpp"
#include "plan_run.hpp"
#include "rule_source.hpp"

#include <algorithm>

namespace dutoan {

namespace {

struct RuleView {
  std::unique_ptr<NormStore> norms;
  RuleBook book;
  bool readable = true;
};

RuleView open_rules(const Arguments& arguments, Console& console) {
  Diagnostics diagnostics;
  RuleView view;
  view.norms = std::make_unique<NormStore>(norm_folders(arguments), diagnostics);
  view.book = read_rule_book(*view.norms, diagnostics);
  diagnostics.add_all(view.norms->take_diagnostics());
  console.report(diagnostics.sorted());
  view.readable = !diagnostics.has_errors();
  return view;
}

Exit write_rules(const Arguments& arguments, Console& console, const RuleView& view,
                 const std::vector<const Rule*>& rules, bool whole) {
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(rules_json(rules));
          return;
        }
        const Report report = whole ? rule_page(*rules.front(), view.book, console.language())
                                    : rule_list(rules, console.language());
        sink(format == "md" ? to_markdown(report) : to_text(report, console.width()));
      });
  if (!written) return Exit::usage;
  return view.readable ? Exit::done : Exit::input;
}

}  // namespace

Exit run_rules_list(const Arguments& arguments, Console& console) {
  const RuleView view = open_rules(arguments, console);
  std::vector<const Rule*> rules;
  for (const Rule& rule : view.book.rules)
    rules.push_back(&rule);
  return write_rules(arguments, console, view, rules, false);
}

Exit run_rules_show(const Arguments& arguments, Console& console) {
  const RuleView view = open_rules(arguments, console);
  const std::string& wanted = arguments.operands.front();
  std::vector<std::string> ids;
  for (const Rule& rule : view.book.rules) {
    if (rule.id == wanted || rule.full_name() == wanted) {
      return write_rules(arguments, console, view, {&rule}, true);
    }
    ids.push_back(rule.id);
  }
  console.say({"rule-unknown", {wanted}});
  for (const Message& hint : choice_hints(wanted, ids))
    console.say(hint);
  return Exit::usage;
}

}  // namespace dutoan
