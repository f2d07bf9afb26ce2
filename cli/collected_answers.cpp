#include "collected_answers.hpp"

#include "answer_source.hpp"
#include "input/answer_reader.hpp"
#include "output/catalogue.hpp"
#include "plan/finding_form.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

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

/// What the mailed files answer, by findings.
class MailedAnswers {
 public:
  explicit MailedAnswers(bool take_newest) : take_newest_(take_newest) {}

  void add(const Answer& answer, const std::string& path, Diagnostics& diagnostics) {
    const auto [known, is_new] = answers_.emplace(answer.finding, answer);
    Answer& there = known->second;
    if (is_new || there.text == answer.text) return;
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

  /// Those nobody disputes take the place of earlier mailed ones; what was typed by hand stays.
  [[nodiscard]] std::vector<Answer> added_to(std::vector<Answer> answers, const std::string& path,
                                             Diagnostics& diagnostics) const {
    auto mailed = answers_;
    std::erase_if(mailed, [&](const auto& one) { return disputed_.contains(one.first); });
    for (Answer& there : answers) {
      const auto found = mailed.find(there.finding);
      if (found == mailed.end()) continue;
      const bool by_hand = there.file.empty();
      if (by_hand && there.text != found->second.text)
        diagnostics.warning(
            {"answer-by-hand-stays", {found->second.file + ":" + found->second.cell}},
            {.file = path});
      if (!by_hand) there = std::move(found->second);
      mailed.erase(found);
    }
    for (auto& [finding, answer] : mailed)
      answers.push_back(std::move(answer));
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Answer& a, const Answer& b) { return a.agency < b.agency; });
    return answers;
  }

  [[nodiscard]] bool empty() const { return answers_.empty(); }

 private:
  std::map<std::string, Answer> answers_;
  std::set<std::string> disputed_;  ///< answered in two ways: nobody knows which holds
  bool take_newest_ = false;
};

bool write_answers(const fs::path& target, const std::vector<Answer>& answers, Console& console) {
  const std::string text =
      "# " + render({"answers-header", {}}, Language::vietnamese) + "\n" + answers_text(answers);
  Diagnostics ignored;
  std::error_code error;
  if (fs::exists(target, error) && read_bytes({target, "", ""}, ignored) == text) return true;
  FileWriter writer(target);
  writer.write(text);
  if (writer.finish()) return true;
  console.say(write_fault(target.generic_string()));
  return false;
}

}  // namespace

bool collect_answers(std::vector<MailedFile>& files, const Arguments& arguments,
                     const PlanFiles& plan, const fs::path& target, Console& console,
                     Diagnostics& diagnostics) {
  MailedAnswers mailed(arguments.value("take") == "newest-received");
  for (MailedFile& file : files) {
    if (!file.answers) continue;
    if (!is_of_this_plan(file, plan)) {
      file.collected.as = CollectedAs::unreadable;
      continue;
    }
    for (Answer answer : file.answers->answers) {
      answer.received = file.collected.submission.received;
      mailed.add(answer, file.path, file.diagnostics);
    }
  }
  if (mailed.empty()) return true;
  const fs::path file = target / answers_file;
  const std::string name = file.generic_string();
  std::error_code error;
  AnswerSource source;
  if (fs::exists(file, error)) {
    const std::size_t before = diagnostics.size();
    source = read_answer_source({{file, name, name}}, diagnostics);
    // It would be written without what cannot be read.
    if (diagnostics.size() > before) return true;
  }
  return write_answers(file, mailed.added_to(std::move(source.answers), name, diagnostics),
                       console);
}

}  // namespace dutoan
