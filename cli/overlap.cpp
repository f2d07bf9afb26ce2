// `overlap`: tasks that look alike, and tasks a register has already.
#include "output/overlap_json.hpp"
#include "output/overlap_report.hpp"
#include "overlap_source.hpp"
#include "result_source.hpp"
#include "review/one_task.hpp"
#include "review/overlap_money.hpp"
#include "review/task_peers.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

/// The tasks of all operands, each computed or read by itself: two years of a plan use one id
/// twice.
struct OverlapTasks {
  std::vector<OverlapFile> plans;
  std::vector<OverlapTask> tasks;
  std::vector<OverlapSubject> subjects;
  bool has_errors = false;

  void add(const PlanResult& result, const std::string& file) {
    plans.push_back({file, result.header.number, result.tasks.size()});
    const std::vector<OverlapSubject> of_plan = overlap_subjects(result);
    for (std::size_t i = 0; i < of_plan.size(); ++i) {
      const TaskResult& task = result.tasks[i];
      tasks.push_back({file, task.id, of_plan[i].agency, task.name, amount_at_stake(task)});
    }
    subjects.insert(subjects.end(), of_plan.begin(), of_plan.end());
  }
};

/// The last part of a path, for results; a folder is named without the slash behind it.
std::string file_name(const std::string& path) {
  const std::filesystem::path whole = std::filesystem::weakly_canonical(path);
  return path == "-" ? path : whole.filename().generic_string();
}

OverlapTasks read_tasks(const Arguments& arguments, Console& console, Diagnostics& diagnostics) {
  OverlapTasks all;
  for (const std::string& path : arguments.operands) {
    const ResultSource source = read_earlier_source(arguments, path, console);
    all.has_errors = all.has_errors || source.diagnostics.has_errors() ||
                     (source.result && source.result->has_errors());
    diagnostics.add_all(source.diagnostics);
    if (source.result) all.add(*source.result, file_name(path));
  }
  return all;
}

bool is_shown(const Alike& pair, bool all) {
  return all || (pair.kind != AlikeKind::other_place && pair.kind != AlikeKind::general);
}

/// Takes away what is not to be shown and puts the likest first.
std::size_t arrange(std::vector<Alike>& pairs, bool all) {
  const std::size_t before = pairs.size();
  pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                             [&](const Alike& pair) { return !is_shown(pair, all); }),
              pairs.end());
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
  return before - pairs.size();
}

int least_of(const Arguments& arguments, const WordBook& book) {
  const std::string text = arguments.value("least");
  int least = book.least;
  std::from_chars(text.data(), text.data() + text.size(), least);
  return least;
}

std::vector<std::string> status_of(const OverlapContents& contents) {
  std::vector<std::string> status;
  if (contents.unread) status.emplace_back("input-errors");
  if (!contents.at_stake.complete) status.emplace_back("incomplete");
  if (status.empty()) status.emplace_back("complete");
  return status;
}

bool write_overlap(const Arguments& arguments, Console& console, const OverlapContents& contents) {
  const ReportStyle style = style_of(arguments, console);
  return write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(overlap_json(contents, status_of(contents)));
    } else if (format == "csv") {
      sink(overlap_csv(contents, style));
    } else {
      const Report report = overlap_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  });
}

}  // namespace

Exit run_overlap(const Arguments& arguments, Console& console) {
  Diagnostics diagnostics;
  const WordBook book = read_word_book(norm_folders(arguments), diagnostics);
  const int least = least_of(arguments, book);
  if (least > 100) {
    console.say({"flag-range", {std::string("--least"), Number(1), Number(100)}});
    return Exit::usage;
  }
  const std::vector<Register> registers =
      read_registers(norm_folders(arguments), arguments.values("register"), diagnostics);
  OverlapTasks read = read_tasks(arguments, console, diagnostics);
  console.report(diagnostics.sorted());
  const TitleCorpus corpus = corpus_of(read.subjects, book);
  OverlapContents contents{.plans = std::move(read.plans),
                           .tasks = std::move(read.tasks),
                           .corpus = corpus,
                           .pairs = find_alike(read.subjects, corpus, least),
                           .least = least};
  for (const Register& one : registers) {
    contents.registers.push_back({one.name, "", one.entries.size()});
    contents.entries.insert(contents.entries.end(), one.entries.begin(), one.entries.end());
  }
  contents.registered = find_registered(read.subjects, contents.entries, book, least);
  std::vector<Amount> amounts;
  for (const OverlapTask& task : contents.tasks)
    amounts.push_back(task.amount);
  contents.at_stake = all_at_stake(amounts, contents.pairs, contents.registered);
  contents.pairs =
      without_repetition(contents.pairs, first_listings(read.subjects.size(), contents.pairs));
  contents.hidden = arrange(contents.pairs, arguments.has("all"));
  contents.unread = read.has_errors || diagnostics.has_errors();
  if (contents.unread) contents.at_stake.complete = false;
  if (!write_overlap(arguments, console, contents)) return Exit::usage;
  return contents.unread ? Exit::input : Exit::done;
}

}  // namespace dutoan
