#include "review/plan_progress.hpp"

#include "plan_fixture.hpp"

namespace dutoan::plan_progress_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source = "") {
  return {.what = what, .source = source, .amount = {.dong = Number(amount)}};
}

/// Two agencies, of which the second stands first among the tasks.
PlanResult office() {
  PlanResult result;
  result.agencies = {{.id = "a", .name = "Sở A"}, {.id = "b", .name = "Sở B"}};
  result.sources = {{"N", "Ngân sách tỉnh"}, {"W", ""}};
  result.tasks = {{.id = "b/1", .agency = "b", .money = {row("planned", 5, "W")}},
                  {.id = "a/1",
                   .agency = "a",
                   .money = {row("planned", 10, "N"), row("disbursed", 4, "N")},
                   .progress = {.stage = "done"}},
                  {.id = "a/2", .agency = "a", .money = {row("requested", 7)}}};
  return result;
}

std::string rows(const std::vector<ProgressRow>& rows) {
  std::string text;
  for (const ProgressRow& row : rows) {
    text += (text.empty() ? "" : " | ") + row.name.key + " " + std::to_string(row.parts.size()) +
            "/" + std::to_string(row.done) + ":";
    for (const Amount& amount : row.figures)
      text += " " + shown(amount) + ";";
  }
  return text;
}

}  // namespace

TEST_CASE("rows come in the order of the plan's list, and add their tasks up") {
  const PlanProgress progress = plan_progress(office(), SummaryKey::agency, {});
  CHECK(rows(progress.rows) ==
        "a 2/1: at least 10; unknown; at least 4; unknown; | "
        "b 1/0: 5; unknown; unknown; unknown;");
  CHECK(shown(progress.totals[0]) == "at least 15");
  CHECK(shown(progress.totals[2]) == "at least 4");
  CHECK_FALSE(progress.complete);
  CHECK(progress.lacking == std::array<std::size_t, 4>{1, 3, 2, 3});
}

TEST_CASE("a task counts under each of its sources with what they give") {
  const PlanProgress progress = plan_progress(office(), SummaryKey::source, {});
  CHECK(rows(progress.rows) ==
        "N 1/1: 10; unknown; 4; unknown; | "
        "W 1/0: 5; unknown; unknown; unknown; | "
        " 1/0: unknown; unknown; unknown; unknown;");
  CHECK(rows(progress.rows) == rows(progress.sources));
}

TEST_CASE("stages are counted, the unknown ones apart") {
  const PlanProgress progress = plan_progress(office(), SummaryKey::agency, {});
  CHECK(progress.stages == std::array<std::size_t, 7>{0, 0, 0, 0, 0, 0, 1});
  CHECK(progress.unknown_stages == 2);
}

TEST_CASE("money without a source is listed, with what is asked for where nothing is planned") {
  PlanResult result = office();
  result.tasks.push_back({.id = "b/2", .agency = "b", .money = {row("planned", 3)}});
  result.tasks.push_back({.id = "b/3", .agency = "b"});
  result.programmes = {{.id = "P", .money = {row("planned", 100)}}, {.id = "Q"}};
  const PlanProgress progress = plan_progress(result, SummaryKey::agency, {});
  std::string text;
  for (const UnnamedMoney& one : progress.unnamed)
    text += one.task + one.programme + " " + one.figure + " " + shown(one.amount) + "; ";
  CHECK(text == "a/2 requested 7; b/2 planned 3; b/3  unknown; P planned 100; ");
  CHECK(shown(progress.unnamed_tasks) == "at least 10");
  CHECK(progress.programmes.size() == 1);
}

TEST_CASE("a task that names its sources is not among those without, whatever is known of it") {
  PlanResult result = office();
  result.tasks = {{.id = "a/1", .agency = "a", .funding_terms = {{.source = "N", .rest = true}}}};
  CHECK(plan_progress(result, SummaryKey::agency, {}).unnamed.empty());
}

TEST_CASE("notes and proposals come by agency, its own first") {
  PlanResult result = office();
  result.agencies[1].progress.proposal = "cấp vốn";
  result.tasks[0].progress.note = "chờ";
  result.tasks[2].progress = {.date = Date::parse("2023-02-02"), .note = "muộn"};
  const auto said = [&](const std::string& day) {
    std::string text;
    for (const ProgressRemark& one :
         plan_progress(result, SummaryKey::agency, Date::parse(day)).remarks)
      text += one.agency + " " + one.task + " " + one.progress.note + one.progress.proposal + "; ";
    return text;
  };
  CHECK(said("") == "a a/2 muộn; b  cấp vốn; b b/1 chờ; ");
  CHECK(said("2023-02-01") == "b  cấp vốn; b b/1 chờ; ");
}

TEST_CASE("files that could not be read leave every total open") {
  PlanResult result = office();
  result.tasks = {{.id = "a/1",
                   .agency = "a",
                   .money = {row("planned", 5, "N"), row("allocated", 5, "N"),
                             row("disbursed", 5, "N"), row("settled", 5, "N")}}};
  CHECK(plan_progress(result, SummaryKey::agency, {}).complete);
  result.missing = {{.what = {std::string(file_unread), {"b.yaml"}}}};
  const PlanProgress progress = plan_progress(result, SummaryKey::agency, {});
  CHECK_FALSE(progress.complete);
  CHECK(shown(progress.totals[3]) == "at least 5");
  CHECK(progress.unread.size() == 1);
}

}  // namespace dutoan::plan_progress_test
