#include "review/task_detail.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::task_detail_test {

namespace {

std::string differing(const TaskResult& before, const TaskResult& after) {
  std::string text;
  for (const TaskDetail detail : differing_details(before, after))
    text += std::string(task_detail_words[std::size_t(detail)]) + " ";
  return text;
}

}  // namespace

TEST_CASE("what is said otherwise of a task is named, and nothing else") {
  TaskResult before{.id = "s/T", .name = "Máy", .group = "g"};
  before.year_shares = {{2024, Number(1, 3)}, {2025, Number(2, 3)}};
  before.budget.muc = "6900";
  CHECK(differing(before, before).empty());
  TaskResult after = before;
  after.id = "s/U";
  CHECK(differing(before, after).empty());
  after.year_shares[1].second = Number(1, 3);
  after.budget.tieu_muc = "6912";
  after.illustrative = true;
  CHECK(differing(before, after) == "years budget illustrative ");
  after = {.id = "s/T", .name = "Loa", .programmes = {"P"}, .scope = "new", .procedure = "outline"};
  CHECK(differing(before, after) == "name group programmes years budget scope procedure ");
}

}  // namespace dutoan::task_detail_test
