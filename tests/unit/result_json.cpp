#include "output/result_json.hpp"

#include "output/json_value.hpp"
#include "result_fixture.hpp"

namespace dutoan::result_json_test {

using Words = std::vector<std::string>;

namespace {

std::string written(const PlanResult& result, const std::string& only = "",
                    const TableLines& table_lines = {}) {
  std::string text;
  write_result_json(result, only, table_lines, [&](std::string_view piece) { text += piece; });
  return text;
}

/// The result of the rich plan as another program sees it.
Json rich() {
  static const Json json = [] {
    RichPlan f;
    return Json::parse(written(f.result(), "", f.table_lines()));
  }();
  return json;
}

}  // namespace

TEST_CASE("totals stand before the tasks and a task's own before its lines") {
  RichPlan f;
  const std::string text = written(f.result());
  CHECK(text.find("\"known_part\": \"1650642\"") < text.find("\"tasks\""));
  CHECK(text.find("\"at_least\":\"1650640\"") < text.find("\"rows\""));
  CHECK(text.ends_with("]}]\n}\n"));
}

TEST_CASE("a result names what it was computed from and how") {
  CHECK(rich()["format"] == 1);
  CHECK(rich()["status"] == Json{"incomplete"});
  CHECK(rich()["rounding"] == Json{{"policy", "exact"}, {"step", "1"}});
  CHECK(rich()["norms"].size() == 2);
  CHECK(rich()["norms"][0]["document"] == "d");
  CHECK(rich()["inputs"][0]["file"] == "plan.yaml");
  CHECK(rich()["plan"]["agencies"][0] ==
        Json{{"id", "x"}, {"name", "Sở X"}, {"parent", "tinh"}, {"due", "2024-01-15"}});
  CHECK(rich()["evidence"] == Json{{"secondary", "-5"}, {"user", "1650647"}});
}

TEST_CASE("a task says how its money is parted") {
  Json task = rich()["tasks"][0];
  CHECK(task["id"] == "x/1");
  CHECK(task["budget"] == Json{{"chuong", "422"}, {"muc", "7750"}});
  CHECK(task["funding"] ==
        Json{{{"source", "NST"}, {"complete", false}, {"at_least", "550213"}},
             {{"source", "NSTW"}, {"complete", false}, {"at_least", "1100427"}}});
  CHECK(task["years"] == Json{{{"year", 2024}, {"complete", false}, {"at_least", "990384"}},
                              {{"year", 2025}, {"complete", false}, {"at_least", "660256"}}});
  CHECK(task["cost_groups"][0]["total"] == "1650067");
  CHECK(task["cost_groups"][1]["at_least"] == "573");
  CHECK(task["money"][0] == Json{{"what", "requested"},
                                 {"year", 2024},
                                 {"source", "NST"},
                                 {"amount", "4200000000"},
                                 {"precision", "100000000"},
                                 {"at_least", true},
                                 {"ref", "12/TTr"},
                                 {"date", "2024-01-02"},
                                 {"by", "UBND"},
                                 {"reason", "lý do"},
                                 {"note", "ghi"}});
  CHECK_FALSE(task["money"][1].contains("precision"));
}

TEST_CASE("a row has its exact value, and an amount per column where there are columns") {
  Json taxed = rich()["tasks"][0]["rows"];
  CHECK(taxed[0]["tax"] == "150006");
  CHECK(taxed[0]["after_tax"] == "1650068");
  CHECK_FALSE(taxed[0].contains("complete"));
  CHECK(taxed[1]["complete"] == false);
  CHECK(taxed[1]["at_least"] == Json{{"tax", "0"}, {"after_tax", "573"}});
  Json words = rich()["tasks"][2]["rows"];
  CHECK(words[1]["value"] == "no");
  CHECK_FALSE(words[1].contains("amount"));
  CHECK(words[2]["given"] == "QĐ 1");
  CHECK(words[2]["place"] == "plan.yaml:45:66");
}

TEST_CASE("lines of tables stand behind those of the plan") {
  Json lines = rich()["tasks"][0]["lines"];
  REQUIRE(lines.size() == 5);
  CHECK(lines[0]["quantity"] == "1.5");
  CHECK(lines[0]["before_tax"] == "1500002");
  CHECK(lines[0]["stated"] == "2000000");
  CHECK(lines[0]["price"]["quotes"][0]["supplier"] == "K");
  CHECK(lines[1]["at_least"] == Json{{"amount", "70"}});
  CHECK(lines[2]["vat"] == "not_subject");
  CHECK(lines[2]["approximate"] == "about");
  CHECK(lines[3]["rows"][0]["value"] == "3");
  CHECK(lines[4]["place"] == "lines.csv:2:1");
}

TEST_CASE("one task may be written alone, under the totals of the whole plan") {
  RichPlan f;
  Json json = Json::parse(written(f.result(), "y/3"));
  REQUIRE(json["tasks"].size() == 1);
  CHECK(json["tasks"][0]["total"] == "7");
  CHECK(json["known_part"] == "1650642");
}

TEST_CASE("the status tells errors from what is merely missing") {
  CHECK(status_words({.total = {}}) == Words{"complete"});
  CHECK(status_words({.total = {.complete = false}}) == Words{"incomplete"});
  CHECK(status_words({.total = {.complete = false}, .unread_files = {"a.yaml"}}) ==
        Words{"input-errors", "incomplete"});
}

TEST_CASE("a row whose known part is no lower bound does not call it one") {
  Json row = rich()["tasks"][1]["rows"][0];
  CHECK_FALSE(row.contains("at_least"));
  CHECK(row["known_part"] == "-5");
}

TEST_CASE("a row with columns keeps the mark of an amount that is about") {
  CHECK(rich()["tasks"][0]["rows"][1]["approximate"] == "about");
}

TEST_CASE("a row that is not in đồng has its value in a method with columns, too") {
  PlanFixture f(R"yaml(
methods:
  - id: taxed
    basis: "Mục 1"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs: {lines: {type: lines, groups: {A: "A"}}, factor: {type: rate, optional: yes}}
    total: total
    rows:
      - {id: total, formula: "sum(lines: amount) + 0 * known(third, 1) + 0 * known(factors, 1)", unit: đồng}
      - {id: third, formula: "sum(lines: amount) / 3"}
      - {id: factors, formula: "factor * 2"}
)yaml");
  f.task(R"(estimate: {method: taxed, lines: [
    {group: A, kind: hardware, name: Máy, quantity: 1, unit_price: 10}]})");
  CHECK(f.faults() == "");
  Json rows = Json::parse(written(f.estimate()))["tasks"][0]["rows"];
  CHECK(rows[1] == Json::parse(R"({"id": "third", "value": "11/3", "evidence": "user",
                                   "basis": "Mục 1", "place": "norms/e.yaml:14:14"})"));
  CHECK(rows[2] == Json::parse(R"({"id": "factors", "complete": false, "basis": "Mục 1",
                                   "place": "norms/e.yaml:15:14"})"));
}

}  // namespace dutoan::result_json_test
