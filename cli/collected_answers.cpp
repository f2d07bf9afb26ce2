#include "collected_answers.hpp"

#include "answer_source.hpp"
#include "input/answer_reader.hpp"
#include "output/catalogue.hpp"
#include "plan/finding_form.hpp"
#include "platform.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

bool is_of_this_plan(MailedFile& file, const PlanFiles& plan) {
  if (plan.files.empty()) return true;
  const AnswerSheet& sheet = *file.answers;
  const std::vector<FormStatement> statements = {
      {.key = "number",
       .label = std::string(finding_form_labels[std::size_t(FindingFormField::plan)]),
       .text = sheet.plan,
       .at = sheet.plan_at}};
  const Yaml header = plan.files.front().tree->root().at("plan");
  const std::vector<Yaml> agencies = plan.files.front().tree->root().at("agencies").elements();
  const bool known = std::any_of(agencies.begin(), agencies.end(), [&](const Yaml& agency) {
    return agency.at("id").text() == sheet.agency;
  });
  if (!known && !agencies.empty()) {
    file.diagnostics.error({"answers-of-unknown-agency", {sheet.agency}}, {.file = file.path});
    return false;
  }
  return sheet.plan.empty() || is_of_plan(statements, header, file.diagnostics);
}

/// Answers by the findings they are about.
class AnswerBook {
 public:
  AnswerBook(std::vector<Answer> known, bool take_newest)
      : answers_(std::move(known)), take_newest_(take_newest) {
    for (std::size_t i = 0; i < answers_.size(); ++i)
      indexes_.emplace(answers_[i].finding, i);
  }

  void add(const Answer& answer, const std::string& path, Diagnostics& diagnostics) {
    const auto [known, is_new] = indexes_.emplace(answer.finding, answers_.size());
    if (is_new) {
      answers_.push_back(answer);
      mailed_.insert(answer.finding);
      return;
    }
    Answer& there = answers_[known->second];
    if (mailed_.insert(answer.finding).second) {
      if (!there.file.empty()) there = answer;
      if (there.text != answer.text)
        diagnostics.warning({"answer-by-hand-stays", {answer.cell}}, {.file = path});
      return;
    }
    settle(there, answer, path, diagnostics);
  }

  [[nodiscard]] std::vector<Answer> take() {
    std::erase_if(answers_,
                  [&](const Answer& answer) { return disputed_.contains(answer.finding); });
    std::stable_sort(answers_.begin(), answers_.end(),
                     [](const Answer& a, const Answer& b) { return a.agency < b.agency; });
    return std::move(answers_);
  }

 private:
  /// Two mailed files answer the same.
  void settle(Answer& there, const Answer& answer, const std::string& path,
              Diagnostics& diagnostics) {
    if (there.text == answer.text) return;
    const bool known_order = there.received && answer.received && there.received != answer.received;
    if (take_newest_ && known_order) {
      if (*there.received < *answer.received) there = answer;
      return;
    }
    disputed_.insert(answer.finding);
    diagnostics
        .error({"answers-differ", {there.file + ":" + there.cell, answer.cell}}, {.file = path})
        .hints.push_back({take_newest_ ? "hint-received-dates" : "hint-take-newest", {}});
  }

  std::vector<Answer> answers_;
  std::map<std::string, std::size_t> indexes_;
  std::set<std::string> mailed_;    ///< findings that a file of this run answers
  std::set<std::string> disputed_;  ///< answered in two ways: nobody knows which holds
  bool take_newest_ = false;
};

void write_answers(const fs::path& target, const std::vector<Answer>& answers, Console& console) {
  const std::string text =
      "# " + render({"answers-header", {}}, Language::vietnamese) + "\n" + answers_text(answers);
  Diagnostics ignored;
  std::error_code error;
  if (fs::exists(target, error) && read_bytes({target, "", ""}, ignored) == text) return;
  FileWriter writer(target);
  writer.write(text);
  if (!writer.finish()) console.say({"output-failed", {target.generic_string()}});
}

}  // namespace

void collect_answers(std::vector<MailedFile>& files, const Arguments& arguments,
                     const PlanFiles& plan, const fs::path& target, Console& console,
                     Diagnostics& diagnostics) {
  const fs::path file = target / answers_file;
  std::error_code error;
  AnswerSource source;
  if (fs::exists(file, error)) {
    const std::string name = file.generic_string();
    const std::size_t before = diagnostics.size();
    source = read_answer_source({{file, name, name}}, diagnostics);
    if (diagnostics.size() > before) return;  // it would be written without what cannot be read
  }
  AnswerBook book(std::move(source.answers), arguments.value("take") == "newest-received");
  bool any = false;
  for (MailedFile& mailed : files) {
    if (!mailed.answers) continue;
    if (!is_of_this_plan(mailed, plan)) {
      mailed.collected.as = CollectedAs::unreadable;
      continue;
    }
    for (Answer answer : mailed.answers->answers) {
      any = true;
      answer.received = mailed.collected.submission.received;
      book.add(answer, mailed.path, mailed.diagnostics);
    }
  }
  if (any) write_answers(file, book.take(), console);
}

}  // namespace dutoan
