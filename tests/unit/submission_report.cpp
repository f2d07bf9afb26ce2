#include "output/submission_report.hpp"

#include "input_fixture.hpp"

namespace dutoan::submission_report_test {

namespace {

const ReportStyle english{.language = Language::english};

std::string text_of(const std::vector<AgencySubmission>& submissions,
                    const ReportStyle& style = english) {
  Report report;
  add_submissions(report, submissions, style);
  return to_text(report, style.width);
}

const std::vector<AgencySubmission> three = {
    {.agency = "a",
     .name = "Sở A",
     .state = SubmissionState::received,
     .due = day("2023-03-15"),
     .received = day("2023-03-20"),
     .days_late = 5,
     .file = "a.xlsx",
     .tasks = 2,
     .requested = {.known = Money(std::int64_t{1'000})},
     .stale = true},
    {.agency = "b",
     .state = SubmissionState::lacking,
     .due = day("2023-03-15"),
     .received = day("2023-03-14"),
     .days_late = -1,
     .tasks = 1,
     .requested = {.known = Money(std::int64_t{70}), .complete = false}},
    {.agency = "c", .due = day("2023-03-15")},
};

}  // namespace

TEST_CASE("how far an agency has come is a word, and whether its result is old") {
  const auto words = [](SubmissionState state, bool stale, Language language) {
    return submission_text({.state = state, .stale = stale}, language);
  };
  CHECK(words(SubmissionState::not_sent, false, Language::vietnamese) == "chưa gửi");
  CHECK(words(SubmissionState::received, true, Language::vietnamese) == "đã nhận (kết quả cũ)");
  CHECK(words(SubmissionState::lacking, false, Language::english) == "figures missing");
  CHECK(words(SubmissionState::faulty, false, Language::english) == "faulty");
  CHECK(words(SubmissionState::returned, true, Language::english) == "sent back (stale result)");
  CHECK(words(SubmissionState::done, false, Language::english) == "done");
}

TEST_CASE("every agency has a row: who sent nothing has no figures, who was early is not late") {
  CHECK(text_of(three) ==
        "\nWhat was sent in\n"
        "Agency  Name  State                    Due         Received    Days late  File    Tasks  "
        "Requested\n"
        "────────────────────────────────────────────────────────────────────────────────────────"
        "──────────\n"
        "a       Sở A  received (stale result)  2023-03-15  2023-03-20          5  a.xlsx      2  "
        "    1,000\n"
        "b             figures missing          2023-03-15  2023-03-14                         1  "
        "     ≥ 70\n"
        "c             not sent                 2023-03-15\n");
}

TEST_CASE("columns nobody fills are left out") {
  CHECK(text_of({{.agency = "a",
                  .name = "Sở A",
                  .state = SubmissionState::done,
                  .tasks = 1,
                  .requested = {.known = Money(std::int64_t{1'500'000})}}},
                {.unit = "nghin"}) ==
        "\nTình hình gửi dự toán\n"
        "Đơn vị  Tên   Tình trạng  Số nhiệm vụ  Đề nghị\n"
        "──────────────────────────────────────────────\n"
        "a       Sở A  đã xong               1    1.500\n");
}

TEST_CASE("without agencies there is no table") {
  CHECK(text_of({}).empty());
}

TEST_CASE("JSON leaves out what is not known") {
  CHECK(agencies_json(three).dump() ==
        R"([{"agency":"a","name":"Sở A","state":"received","due":"2023-03-15",)"
        R"("received":"2023-03-20","days_late":5,"file":"a.xlsx","tasks":2,)"
        R"("requested":{"complete":true,"total":"1000","illustrative":false},"stale":true},)"
        R"({"agency":"b","state":"lacking","due":"2023-03-15","received":"2023-03-14",)"
        R"("days_late":-1,"tasks":1,)"
        R"("requested":{"complete":false,"at_least":"70","illustrative":false}},)"
        R"({"agency":"c","state":"not-sent","due":"2023-03-15","tasks":0}])");
  CHECK(agencies_json({}).dump() == "[]");
}

}  // namespace dutoan::submission_report_test
