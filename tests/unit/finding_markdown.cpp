#include "output/finding_markdown.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

}  // namespace

TEST_CASE("a comment that would be too long says how many tasks it leaves out") {
  Rule rule;
  rule.id = "R";
  PlanResult plan;
  std::vector<Finding> findings;
  for (int i = 0; i < 300; ++i) {
    const std::string task = "a/" + std::to_string(i);
    plan.tasks.push_back({.id = task, .agency = "a"});
    findings.push_back({.rule = &rule, .task = task});
    findings.back().message_en = {{.text = std::string(200, 'x')}};
  }
  const std::string text =
      finding_markdown({.plan = plan, .findings = findings}, Language::english);
  CHECK(text.size() < 65536);
  const std::size_t shown = times(text, "\n### a/");
  CHECK(shown > 50);
  CHECK(text.find("… and " + std::to_string(300 - shown) + " more tasks with findings") !=
        std::string::npos);
}

TEST_CASE("what people wrote is text, whatever it looks like") {
  Rule rule;
  rule.id = "R";
  PlanResult plan;
  plan.tasks.push_back({.id = "a/t", .agency = "a", .name = "<b>|x|</b> *đậm* @ai\nhai"});
  std::vector<Finding> findings = {{.rule = &rule, .task = "a/t"}};
  const std::string text =
      finding_markdown({.plan = plan, .findings = findings}, Language::vietnamese);
  CHECK(text.find("### a/t &lt;b>\\|x\\|&lt;/b> \\*đậm\\* \\@ai hai\n") != std::string::npos);
}
