#include "output/overlap_report.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"
#include "review/overlap_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string kind_word(const Alike& pair) {
  return std::string(alike_kind_words[std::size_t(pair.kind)]);
}

std::vector<std::string> place_names(const Title& title) {
  std::vector<std::string> names;
  for (const TitlePlace& place : title.places)
    names.push_back(place.text);
  return names;
}

void add_difference(std::vector<OverlapDifference>& all, std::string_view of,
                    const std::vector<std::string>& first, const std::vector<std::string>& second) {
  if (first != second) all.push_back({of, joined(first), joined(second)});
}

class OverlapWriter {
 public:
  OverlapWriter(const OverlapContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  Report run() {
    add_head();
    add_group("overlap-alike-heading", [](const Alike& pair) { return is_overlap(pair.kind); });
    add_registered();
    add_group("overlap-one-task-heading", [](const Alike& pair) {
      return pair.kind == AlikeKind::same_code || pair.kind == AlikeKind::revision;
    });
    add_group("overlap-other-heading", [](const Alike& pair) {
      return pair.kind == AlikeKind::other_place || pair.kind == AlikeKind::general;
    });
    add_end();
    return std::move(report_);
  }

 private:
  std::string say(std::string id, std::vector<MessageArgument> arguments = {}) const {
    return render({std::move(id), std::move(arguments)}, language_);
  }

  void add_head() {
    report_.title(say("overlap-title"));
    for (const OverlapFile& plan : contents_.plans) {
      const std::string name =
          plan.number.empty() ? plan.name : plan.number + " (" + plan.name + ")";
      report_.paragraph(say("overlap-plan", {name, Number(plan.count)}));
    }
    for (const OverlapFile& one : contents_.registers)
      report_.paragraph(say("overlap-register", {one.name, Number(one.count)}));
    report_.paragraph(say("overlap-least", {Number(contents_.least)}));
  }

  template <class Wanted>
  void add_group(const char* heading, Wanted wanted) {
    bool any = false;
    for (const Alike& pair : contents_.pairs) {
      if (!wanted(pair)) continue;
      if (!std::exchange(any, true)) {
        report_.space();
        report_.heading(say(heading));
      }
      add_pair(pair);
    }
  }

  std::string task_name(const OverlapTask& task) const {
    return contents_.plans.size() > 1 ? task.plan + ":" + task.id : task.id;
  }

  std::string money(const Amount& amount) const {
    std::string text = amount_text(amount, style_, Zero::shown);
    if (text != phrase("unknown", language_)) text += " " + unit_text(style_);
    if (amount.marks.illustrative) text += " [" + say("illustrative") + "]";
    return text;
  }

  void add_task(const OverlapTask& task) {
    report_.paragraph(
        say("overlap-task", {task_name(task), task.name, task.agency, money(task.amount)}));
  }

  void add_words(const std::vector<std::string>& words, const char* id) {
    if (!words.empty()) report_.paragraph(say(id, {joined(words, "; ")}));
  }

  void add_pair(const Alike& pair) {
    const OverlapTask& first = contents_.tasks[pair.first];
    const OverlapTask& second = contents_.tasks[pair.second];
    report_.item(say("overlap-pair", {task_name(first), task_name(second),
                                      "alike-" + kind_word(pair), Number(pair.likeness)}));
    add_task(first);
    add_task(second);
    add_words(contents_.corpus.common_words(pair.first, pair.second), "overlap-words");
    for (const OverlapDifference& one : differences(contents_, pair)) {
      const std::string none = say("overlap-none");
      report_.paragraph(say("overlap-differs",
                            {"differs-" + std::string(one.of), one.first.empty() ? none : one.first,
                             one.second.empty() ? none : one.second}));
    }
    if (is_overlap(pair.kind))
      report_.paragraph(say("overlap-money", {money(money_of(contents_, pair))}));
  }

  void add_registered() {
    if (contents_.registered.empty()) return;
    report_.space();
    report_.heading(say("overlap-registered-heading"));
    for (std::size_t i = 0; i < contents_.registered.size(); ++i) {
      const RegisterMatch& match = contents_.registered[i];
      const bool same_task = i > 0 && contents_.registered[i - 1].subject == match.subject;
      const OverlapTask& task = contents_.tasks[match.subject];
      if (!same_task) {
        report_.item(
            say("overlap-task", {task_name(task), task.name, task.agency, money(task.amount)}));
      }
      add_match(match, contents_.entries[match.entry]);
    }
  }

  void add_match(const RegisterMatch& match, const RegisterEntry& entry) {
    std::string text = say(match.by_name ? "overlap-by-name" : "overlap-by-keyword",
                           {Number(match.likeness), entry.name, joined(match.words, "; ")});
    if (!entry.owner.empty()) text += say("overlap-owner", {entry.owner});
    if (!entry.ref.empty()) text += say("overlap-ref", {entry.ref});
    if (entry.evidence) {
      text +=
          say("overlap-evidence", {say("evidence-" + std::string(evidence_word(*entry.evidence)))});
    }
    report_.paragraph(text + say("overlap-source", {entry.source, entry.id}));
  }

  void add_end() {
    const auto overlaps = std::count_if(contents_.pairs.begin(), contents_.pairs.end(),
                                        [](const Alike& pair) { return is_overlap(pair.kind); });
    std::size_t tasks = 0;
    for (std::size_t i = 0; i < contents_.registered.size(); ++i) {
      const bool same_task =
          i > 0 && contents_.registered[i - 1].subject == contents_.registered[i].subject;
      tasks += same_task ? 0 : 1;
    }
    report_.space();
    report_.paragraph(say("overlap-counts", {Number(overlaps), Number(tasks)}));
    if (overlaps > 0 || tasks > 0 || contents_.unread)
      report_.paragraph(say("overlap-total", {money(contents_.at_stake)}));
    if (contents_.hidden > 0) report_.paragraph(say("overlap-hidden", {Number(contents_.hidden)}));
    if (contents_.unread) report_.paragraph(say("overlap-unread"));
    report_.paragraph(say("overlap-note"));
  }

  const OverlapContents& contents_;
  const ReportStyle& style_;
  Language language_;
  Report report_;
};

/// The amount only where it is complete, else what it surely is at least.
void append_amounts(std::vector<std::string>& cells, const Amount& amount,
                    const ReportStyle& style) {
  const std::string shown =
      amount.known ? std::to_string(known_in(amount, unit_size(style.unit)).dong()) : "";
  cells.push_back(amount.complete ? shown : "");
  cells.push_back(!amount.complete && amount.lower_bound ? shown : "");
}

void append_task(std::vector<std::string>& cells, const OverlapTask& task,
                 const ReportStyle& style) {
  cells.insert(cells.end(), {task.plan, task.id, task.agency, task.name});
  append_amounts(cells, task.amount, style);
}

std::vector<std::string> overlap_headings(const ReportStyle& style) {
  std::vector<std::string> cells = {"kind", "likeness"};
  for (const std::string side : {"_1", "_2"}) {
    for (const char* name : {"file", "id", "agency", "name"})
      cells.push_back(name + side);
    cells.push_back("amount" + side + "_" + style.unit);
    cells.push_back("at_least" + side + "_" + style.unit);
  }
  for (const char* name : {"words", "ref", "evidence"})
    cells.emplace_back(name);
  cells.push_back("money_" + style.unit);
  cells.push_back("money_at_least_" + style.unit);
  cells.emplace_back("illustrative");
  return cells;
}

}  // namespace

std::vector<OverlapDifference> differences(const OverlapContents& contents, const Alike& pair) {
  const Title& first = contents.corpus[pair.first].title;
  const Title& second = contents.corpus[pair.second].title;
  std::vector<OverlapDifference> all;
  add_difference(all, "action", first.actions, second.actions);
  add_difference(all, "place", place_names(first), place_names(second));
  add_difference(all, "year", first.years, second.years);
  return all;
}

Amount money_of(const OverlapContents& contents, const Alike& pair) {
  if (!is_overlap(pair.kind)) return {};
  return smaller(contents.tasks[pair.first].amount, contents.tasks[pair.second].amount);
}

Report overlap_report(const OverlapContents& contents, const ReportStyle& style) {
  return OverlapWriter(contents, style).run();
}

std::string overlap_csv(const OverlapContents& contents, const ReportStyle& style) {
  std::string text;
  append_csv_row(text, overlap_headings(style));
  for (const Alike& pair : contents.pairs) {
    std::vector<std::string> cells = {kind_word(pair), std::to_string(pair.likeness)};
    append_task(cells, contents.tasks[pair.first], style);
    append_task(cells, contents.tasks[pair.second], style);
    cells.push_back(joined(contents.corpus.common_words(pair.first, pair.second), "; "));
    cells.insert(cells.end(), {"", ""});
    const Amount money = money_of(contents, pair);
    if (is_overlap(pair.kind)) {
      append_amounts(cells, money, style);
    } else {
      cells.insert(cells.end(), {"", ""});
    }
    cells.emplace_back(money.marks.illustrative ? "yes" : "no");
    append_csv_row(text, cells);
  }
  for (const RegisterMatch& match : contents.registered) {
    const OverlapTask& task = contents.tasks[match.subject];
    const RegisterEntry& entry = contents.entries[match.entry];
    std::vector<std::string> cells = {match.by_name ? "register-name" : "register-keyword",
                                      std::to_string(match.likeness)};
    append_task(cells, task, style);
    cells.insert(cells.end(), {entry.source, entry.id, entry.owner, entry.name, "", "",
                               joined(match.words, "; "), entry.ref});
    cells.emplace_back(entry.evidence ? evidence_word(*entry.evidence) : "");
    append_amounts(cells, task.amount, style);
    cells.emplace_back(task.amount.marks.illustrative ? "yes" : "no");
    append_csv_row(text, cells);
  }
  return text;
}

}  // namespace dutoan
