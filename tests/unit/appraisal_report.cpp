#include "output/appraisal_report.hpp"

#include <doctest/doctest.h>

namespace dutoan::appraisal_report_test {

namespace {

const std::vector<TaskDecision> decisions = {
    {.decision = {"a/T1",
                  {.what = "appraised",
                   .year = 2024,
                   .amount = {.dong = 1'200'000},
                   .date = Date::parse("2024-04-01"),
                   .by = "An",
                   .reason = "bớt"}},
     .name = "Máy"},
    {.decision = {"a/T2", {.amount = {.dong = 5}, .by = "An"}},
     .outcome = DecisionOutcome::already},
    {.decision = {"a/T3", {}},
     .outcome = DecisionOutcome::refused,
     .why = {"appraise-no-estimate", {"a/T3"}}}};

}  // namespace

TEST_CASE("what was written, what was there, what was refused and why") {
  const std::string text = to_text(
      appraisal_report(decisions, "p/decisions.yaml", {.language = Language::english}), 120);
  CHECK(text ==
        "Wrote 1 decision to p/decisions.yaml. Unit: đồng.\n"
        "\n"
        "Task  Item  Appraised  By  Date        Outcome\n"
        "───────────────────────────────────────────────────────────\n"
        "a/T1  Máy   1,200,000  An  2024-04-01  written\n"
        "a/T2                5  An              stands there already\n"
        "a/T3                                   refused\n"
        "\n"
        "  - the task a/T3 has no estimate, so there is no recomputed figure\n");
}

TEST_CASE("without decisions there is no table; days are those of the language") {
  CHECK(to_text(appraisal_report({}, "d", {}), 80) ==
        "Đã ghi 0 quyết định vào d. Đơn vị tính: đồng.\n");
  CHECK(to_text(appraisal_report(decisions, "d", {}), 80).find("01/04/2024") != std::string::npos);
}

TEST_CASE("for machines") {
  const std::string json = appraisal_json(decisions, "d", {"input-errors"});
  const auto holds = [&](const char* part) { return json.find(part) != std::string::npos; };
  CHECK(holds("\"status\": [\n  \"input-errors\"\n ]"));
  CHECK(
      holds("\"task\": \"a/T1\",\n   \"outcome\": \"written\",\n   \"year\": 2024,\n   "
            "\"amount\": \"1200000\",\n   \"date\": \"2024-04-01\",\n   \"by\": \"An\",\n   "
            "\"reason\": \"bớt\""));
  CHECK(holds("\"outcome\": \"refused\",\n   \"why\": {\n    \"id\": \"appraise-no-estimate\""));
}

}  // namespace dutoan::appraisal_report_test
