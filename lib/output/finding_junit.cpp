#include "output/finding_junit.hpp"

#include "output/catalogue.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/xml_text.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

enum class CaseOutcome : std::uint8_t { passed, skipped, failed, broken };
constexpr std::array<std::string_view, 4> outcome_elements = {"", "skipped", "failure", "error"};

struct TestCase {
  std::string class_name;
  std::string name;
  std::string file;
  CaseOutcome outcome = CaseOutcome::passed;
  std::string type;     ///< of a failure: how grave; of an error: its id
  std::string message;  ///< the first reason
  std::string text;     ///< all reasons, one a line
  std::string remarks;  ///< what is said of a case that does not fail for it
};

struct TestSuite {
  std::string name;
  std::vector<TestCase> cases;

  [[nodiscard]] std::size_t count(CaseOutcome outcome) const {
    return std::size_t(std::count_if(cases.begin(), cases.end(),
                                     [&](const TestCase& one) { return one.outcome == outcome; }));
  }
};

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_escaped(value) + "\"";
}

std::string counts_text(const std::vector<TestSuite>& suites) {
  std::size_t tests = 0;
  std::array<std::size_t, outcome_elements.size()> outcomes{};
  for (const TestSuite& suite : suites) {
    tests += suite.cases.size();
    for (std::size_t i = 0; i < outcomes.size(); ++i)
      outcomes[i] += suite.count(CaseOutcome(i));
  }
  return attribute("tests", std::to_string(tests)) +
         attribute("failures", std::to_string(outcomes[std::size_t(CaseOutcome::failed)])) +
         attribute("errors", std::to_string(outcomes[std::size_t(CaseOutcome::broken)])) +
         attribute("skipped", std::to_string(outcomes[std::size_t(CaseOutcome::skipped)]));
}

std::string case_text(const TestCase& one) {
  std::string text = "  <testcase" + attribute("classname", one.class_name) +
                     attribute("name", one.name) + attribute("time", "0");
  if (!one.file.empty()) text += attribute("file", one.file);
  if (one.outcome == CaseOutcome::passed && one.remarks.empty()) return text + "/>\n";
  text += ">\n";
  if (one.outcome != CaseOutcome::passed) {
    const std::string element(outcome_elements[std::size_t(one.outcome)]);
    text += "   <" + element;
    if (!one.type.empty()) text += attribute("type", one.type);
    text += attribute("message", one.message);
    text += one.outcome == CaseOutcome::skipped
                ? "/>\n"
                : ">" + xml_escaped(one.text) + "</" + element + ">\n";
  }
  if (!one.remarks.empty())
    text += "   <system-out>" + xml_escaped(one.remarks) + "</system-out>\n";
  return text + "  </testcase>\n";
}

class JunitWriter {
 public:
  JunitWriter(const CheckResult& check, Language language) : check_(check), language_(language) {}

  std::string run() {
    for (const Finding& finding : check_.findings)
      add(finding);
    add_diagnostics();
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
                       attribute("name", "dutoan") + counts_text(suites_) + ">\n";
    for (const TestSuite& suite : suites_) {
      text += " <testsuite" + attribute("name", suite.name) + counts_text({suite}) + ">\n";
      for (const TestCase& one : suite.cases)
        text += case_text(one);
      text += " </testsuite>\n";
    }
    return text + "</testsuites>\n";
  }

 private:
  TestSuite& suite_of(const std::string& agency) {
    const auto [at, is_new] = suite_indexes_.emplace(agency, suites_.size());
    if (is_new) {
      suites_.push_back(
          {.name = agency.empty() ? phrase("finding-of-plan", language_) : agency, .cases = {}});
    }
    return suites_[at->second];
  }

  TestCase& case_of(const Finding& finding) {
    TestSuite& suite = suite_of(agency_of(finding));
    const auto [at, is_new] =
        case_indexes_.emplace(std::pair(finding.rule, finding.task), suite.cases.size());
    if (is_new) {
      suite.cases.push_back(
          {.class_name = finding.task.empty() ? phrase("finding-of-plan", language_) : finding.task,
           .name = finding.rule->id + " " + finding.rule->title.in(language_)});
    }
    return suite.cases[at->second];
  }

  void add(const Finding& finding) {
    TestCase& one = case_of(finding);
    if (finding.verdict == Verdict::passed) return;
    const FindingPlace place = place_of(finding, check_);
    if (one.file.empty()) one.file = place.file;
    if (finding.verdict == Verdict::undecided) {
      put(one, CaseOutcome::skipped,
          phrase("verdict-undecided", language_) + ": " + lacking_text(finding, language_));
      return;
    }
    std::string text = finding_summary(finding, language_);
    if (finding.place.file != nullptr) text = place_words(place) + ": " + text;
    if (finding.waiver != nullptr) {
      put(one, CaseOutcome::skipped, text + " " + waiver_sentence(*finding.waiver, language_));
    } else if (finding.novelty == Novelty::known) {
      put(one, CaseOutcome::skipped, text + " " + phrase("finding-known", language_));
    } else if (finding.rule->severity <= check_.fails_at) {
      put(one, CaseOutcome::failed, text);
      one.type = severity_word(*finding.rule);
    } else {
      one.remarks += text + "\n";
    }
  }

  static std::string place_words(const FindingPlace& place) {
    if (place.line == 0) return place.file;
    if (!place.cell.empty()) return place.file + ":" + place.sheet + "!" + place.cell;
    return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
  }

  /// The gravest outcome of a case is its own; what else was said stays beside it.
  static void put(TestCase& one, CaseOutcome outcome, const std::string& text) {
    if (outcome > one.outcome) {
      if (!one.text.empty()) one.remarks += one.text;
      one.outcome = outcome;
      one.message = text;
      one.text.clear();
    }
    if (outcome == one.outcome) {
      one.text += text + "\n";
    } else {
      one.remarks += text + "\n";
    }
  }

  void add_diagnostics() {
    TestSuite suite{.name = phrase("findings-unread", language_), .cases = {}};
    for (const Diagnostic& diagnostic : check_.diagnostics) {
      if (diagnostic.severity != Severity::error) continue;
      const FindingPlace place = place_of(diagnostic.location, check_);
      const std::string text = render(diagnostic.message, language_);
      suite.cases.push_back({.class_name = place.file,
                             .name = diagnostic.message.id,
                             .file = place.file,
                             .outcome = CaseOutcome::broken,
                             .type = diagnostic.message.id,
                             .message = text,
                             .text = place_words(place) + ": " + text + "\n"});
    }
    if (!suite.cases.empty()) suites_.push_back(std::move(suite));
  }

  const CheckResult& check_;
  Language language_;
  std::vector<TestSuite> suites_;
  std::map<std::string, std::size_t> suite_indexes_;
  std::map<std::pair<const Rule*, std::string>, std::size_t> case_indexes_;
};

}  // namespace

std::string finding_junit(const CheckResult& check, Language language) {
  return JunitWriter(check, language).run();
}

}  // namespace dutoan
