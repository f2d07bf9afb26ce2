#include "output/progress_words.hpp"

#include "output/catalogue.hpp"

#include <doctest/doctest.h>

namespace dutoan::progress_words_test {

namespace {

constexpr Language vi = Language::vietnamese;

Amount dong(std::int64_t amount, Marks marks = {}) {
  return {.known = Money(amount), .marks = marks};
}

}  // namespace

TEST_CASE("a task says what it is measured against where that is not the plan") {
  const TaskResult task{.id = "a/1", .name = "Một", .illustrative = true};
  CHECK(progress_task_text(task, {.planned_by = "planned"}, vi) == "a/1 Một [SỐ LIỆU MINH HỌA]");
  CHECK(progress_task_text({.id = "a/1"}, {.planned_by = "approved"}, vi) == "a/1 [số phê duyệt]");
  CHECK(progress_task_text({.id = "a/1"}, {}, vi) == "a/1");
}

TEST_CASE("a note, a proposal, the paper and its day stand together, whichever there are") {
  const auto day = Date::parse("2024-02-01");
  CHECK(remark_text({.date = day, .note = "chờ", .proposal = "cấp vốn", .ref = "1/BC"}, vi) ==
        "chờ – kiến nghị: cấp vốn (1/BC, 01/02/2024)");
  CHECK(remark_text({.proposal = "cấp vốn"}, vi) == "Kiến nghị: cấp vốn");
  CHECK(remark_text({.date = day, .note = "chờ"}, vi) == "chờ (01/02/2024)");
  CHECK(remark_text({.date = day, .ref = "1/BC"}, vi) == "1/BC, 01/02/2024");
  CHECK(remark_text({}, vi).empty());
}

TEST_CASE("what may be less is rounded up, and a bound of nothing known is none") {
  CHECK(at_most_text(dong(1'001), true, {.unit = "nghin"}) == "≤ 2");
  CHECK(at_most_text(dong(1'001), false, {.unit = "nghin"}) == "1");
  CHECK(at_most_text({.known = std::nullopt, .complete = false}, true, {}) == "chưa có");
}

TEST_CASE("shares have one decimal, and an unknown one none") {
  CHECK(share_text(Number(1, 3), vi) == "33,3%");
  CHECK(share_text(Number(1), Language::english) == "100%");
  CHECK(share_text(std::nullopt, vi).empty());
}

TEST_CASE("a contradiction of money names task, source and what is too much, in đồng") {
  ProgressFault fault{.task = "a/1", .source = "NST"};
  fault.larger = dong(7, {.illustrative = true});
  fault.smaller = dong(5);
  fault.figure = ProgressFigure::disbursed;
  CHECK(render(progress_fault_message(fault), vi) ==
        "nhiệm vụ a/1, nguồn NST [SỐ LIỆU MINH HỌA]: phân bổ 7 đồng, nhiều hơn kế hoạch 5 đồng; "
        "vượt 2 đồng");
  fault.source.clear();
  fault.task.clear();
  fault.programme = "P";
  fault.larger = dong(7);
  CHECK(render(progress_fault_message(fault), Language::english) ==
        "programme P: allocated 7 đồng, more than the planned 5 đồng by 2 đồng");
}

TEST_CASE("one made-up figure marks its row, and the total by it") {
  ProgressRow row{.name = {"NST", {.vi = "Ngân sách"}}};
  CHECK(progress_row_text(row, SummaryKey::source, vi) == "NST Ngân sách");
  row.figures[3] = dong(1, {.illustrative = true});
  CHECK(progress_row_text(row, SummaryKey::source, vi) == "NST Ngân sách [SỐ LIỆU MINH HỌA]");
  CHECK(progress_row_text({}, SummaryKey::source, vi) == "(chưa nêu nguồn)");
  PlanProgress progress;
  progress.totals[1] = dong(1, {.illustrative = true});
  CHECK(progress_total_text(progress, vi) == "TỔNG CỘNG [SỐ LIỆU MINH HỌA]");
}

}  // namespace dutoan::progress_words_test
