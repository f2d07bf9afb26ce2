#include "output/change_json.hpp"

#include "change_fixture.hpp"
#include "output/json_value.hpp"

namespace dutoan::change_json_test {

namespace {

Json json_of(const ChangeContents& contents) {
  return Json::parse(change_json(contents));
}

Json whole(const char* dong) {
  return {{"complete", true}, {"total", dong}, {"illustrative", false}};
}

const Json unknown = {{"complete", false}, {"at_least", "0"}, {"illustrative", false}};

}  // namespace

TEST_CASE("what cannot be compared has no difference at any level, and says what it lacks") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", unpriced_machines));
  const Json json = json_of(plans.contents);
  const Json& step = json["steps"][0];
  CHECK_FALSE(step.contains("difference"));
  CHECK(step["open"] == 1);
  CHECK(step["agencies"] == Json::array({{{"agency", "s"},
                                          {"before", whole("2800")},
                                          {"after", unknown},
                                          {"causes", Json::object()},
                                          {"open", true}}}));
  CHECK(step["sources"] == Json::array({{{"source", ""},
                                         {"before", whole("2800")},
                                         {"after", unknown},
                                         {"causes", Json::object()},
                                         {"open", true}}}));
  const Json& task = step["tasks"][0];
  CHECK(task["comparable"] == false);
  CHECK_FALSE(task.contains("difference"));
  CHECK(task["missing"]["before"] == Json::array());
  CHECK(task["missing"]["after"][0]["id"] == "missing-price");
  CHECK(task["lines"][0]["causes"] == Json{"quantity", "price"});
}

TEST_CASE("a task that came has nothing before, and one that went nothing after") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("U", machines));
  const Json tasks = json_of(plans.contents)["steps"][0]["tasks"];
  CHECK(tasks[0]["relation"] == "added");
  CHECK(tasks[0]["old"] == Json::array());
  CHECK(tasks[0]["new"] == Json{"s/U"});
  CHECK_FALSE(tasks[0].contains("before"));
  CHECK(tasks[0]["after"] == whole("2800"));
  CHECK(tasks[0]["difference"] == "2800");
  CHECK(tasks[1]["relation"] == "removed");
  CHECK(tasks[1]["new"] == Json::array());
  CHECK(tasks[1]["before"] == whole("2800"));
  CHECK_FALSE(tasks[1].contains("after"));
  CHECK(tasks[1]["causes"] == Json{{"scope", "-2800"}});
}

TEST_CASE("who said so, the old name and what was not told apart are there where there is any") {
  const PlanResult before{.tasks = {{.id = "s/A", .name = "Một"}}};
  const PlanResult after{.tasks = {{.id = "s/B", .name = "Hai"}}};
  const SameAs said{.reason = "đổi mã"};
  TaskChange change{
      .pair = {.relation = TaskRelation::renamed, .before = {0}, .after = {0}, .said = &said},
      .together = only(ChangeCause::price) | only(ChangeCause::rate),
      .details = {TaskDetail::name}};
  const auto task = [&] {
    return json_of(
        {.revisions = {{"a", before}, {"b", after}},
         .steps = {{.before = {}, .after = {}, .tasks = {change}}}})["steps"][0]["tasks"][0];
  };
  const Json full = task();
  CHECK(full["name"] == "Hai");
  CHECK(full["old_name"] == "Một");
  CHECK(full["reason"] == "đổi mã");
  CHECK(full["not_told_apart"] == Json{"price", "rate"});
  change.together = only(ChangeCause::price);
  change.details.clear();
  change.pair.said = nullptr;
  const Json bare = task();
  for (const char* key : {"old_name", "reason", "not_told_apart", "missing"})
    CHECK_FALSE(bare.contains(key));
}

TEST_CASE("agencies say what moved, proposals what speaks for them, and a chain every revision") {
  const PlanResult one{.tasks = {{.id = "s/A"}}};
  const PlanResult two{.tasks = {{.id = "s/B"}, {.id = "s/C"}}};
  const Money five(std::int64_t{5});
  const ChangeContents contents{
      .figure = FigureKind::requested,
      .what_if = "x=1",
      .revisions = {{"a", one}, {"b", two}},
      .steps =
          {{.before = {.known = five},
            .after = {.known = five, .complete = false},
            .agencies = {{.agency = "s", .moved = five}},
            .proposals =
                {{.relation = TaskRelation::split,
                  .before = {0},
                  .after = {0, 1},
                  .evidence = {{.after = 1, .likeness = 80, .common_lines = 2, .lines = 3}}}}}},
      .chain = {{.tasks = {{0}, {0, 1}}, .figures = {{.known = five}, {.known = Money()}}}},
      .status = {"incomplete"}};
  const Json json = json_of(contents);
  CHECK(json["figure"] == "requested");
  CHECK(json["what_if"] == "x=1");
  CHECK(json["status"] == Json{"incomplete"});
  CHECK(json["revisions"] ==
        Json::array(
            {{{"file", "a"}, {"complete", true}, {"total", "5"}, {"illustrative", false}},
             {{"file", "b"}, {"complete", false}, {"at_least", "5"}, {"illustrative", false}}}));
  CHECK(json["steps"][0]["agencies"][0]["moved"] == "5");
  CHECK(json["steps"][0]["agencies"][0]["difference"] == "5");
  CHECK(json["steps"][0]["proposals"] ==
        Json::array({{{"relation", "split"},
                      {"old", {"s/A"}},
                      {"new", {"s/B", "s/C"}},
                      {"evidence", Json::array({{{"old", "s/A"},
                                                 {"new", "s/C"},
                                                 {"likeness", 80},
                                                 {"common_lines", 2},
                                                 {"lines", 3}}})}}}));
  CHECK(json["chain"] == Json::array({{{"tasks", Json::array({Json{"s/A"}, Json{"s/B", "s/C"}})},
                                       {"figures", Json::array({whole("5"), whole("0")})}}}));
}

}  // namespace dutoan::change_json_test
